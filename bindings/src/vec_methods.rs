//! The methods of `Vec` for tuple structs with a `Vec`.

/// Implements the access to the `Vec`, and the conversions.
macro_rules! vec_access {
    ([$($parameter:ident $(: $bound:path)?),*] $list:ty, $entry:ty) => {
        impl<$($parameter $(: $bound)?),*> std::ops::Deref for $list {
            type Target = Vec<$entry>;

            #[inline]
            fn deref(&self) -> &Self::Target {
                &self.0
            }
        }

        impl<$($parameter $(: $bound)?),*> std::ops::DerefMut for $list {
            #[inline]
            fn deref_mut(&mut self) -> &mut Self::Target {
                &mut self.0
            }
        }

        impl<$($parameter $(: $bound)?),*> From<Vec<$entry>> for $list {
            #[inline]
            fn from(entries: Vec<$entry>) -> Self {
                Self(entries)
            }
        }

        impl<$($parameter $(: $bound)?),*> From<$list> for Vec<$entry> {
            #[inline]
            fn from(list: $list) -> Self {
                list.0
            }
        }
    };
}

/// Implements the traits of a list: [`vec_access`], an empty list, and iteration.
macro_rules! vec_methods {
    ([$($parameter:ident $(: $bound:path)?),*] $list:ty, $entry:ty) => {
        $crate::vec_methods::vec_access!([$($parameter $(: $bound)?),*] $list, $entry);

        impl<$($parameter $(: $bound)?),*> Default for $list {
            #[inline]
            fn default() -> Self {
                Self(Vec::new())
            }
        }

        impl<$($parameter $(: $bound)?),*> IntoIterator for $list {
            type Item = $entry;
            type IntoIter = std::vec::IntoIter<$entry>;

            #[inline]
            fn into_iter(self) -> Self::IntoIter {
                self.0.into_iter()
            }
        }

        impl<'l, $($parameter $(: $bound)?),*> IntoIterator for &'l $list {
            type Item = &'l $entry;
            type IntoIter = std::slice::Iter<'l, $entry>;

            #[inline]
            fn into_iter(self) -> Self::IntoIter {
                self.0.iter()
            }
        }
    };
}

pub(crate) use {vec_access, vec_methods};
