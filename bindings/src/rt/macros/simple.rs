//! Macros for simple types: types with facets, and lists.

/// Implements reading and writing of elements with a simple type.
#[doc(hidden)]
#[macro_export]
macro_rules! text_type {
    ($type:ty) => {
        impl $crate::rt::ReadXml for $type {
            #[inline]
            fn read(
                &mut self,
                tag: &$crate::rt::StartTag,
                reader: &mut $crate::rt::Reader,
            ) -> $crate::Result<()> {
                reader.simple(&mut $crate::rt::TextMut(self), tag)
            }
        }

        impl $crate::rt::WriteXml for $type {
            #[inline]
            fn write(&self, name: &'static str, out: &mut $crate::rt::Writer) {
                out.simple(name, &$crate::rt::TextRef(self));
            }

            #[inline]
            fn scalar(&self) -> Option<$crate::rt::Scalar> {
                $crate::rt::WriteText::scalar(self)
            }

            #[inline]
            fn scalar_of(text: &str) -> Option<$crate::rt::Scalar> {
                $crate::rt::scalar_of::<Self>(text)
            }
        }
    };
}

/// Implements the traits that all types with facets have in common. `serialize` and `deserialize` are functions of
/// `rt::stored`.
#[doc(hidden)]
#[macro_export]
macro_rules! facet_type {
    ($type:ident, $base:ty, $serialize:ident, $deserialize:ident) => {
        impl $type {
            /// Returns the value. A value that was read may be outside the facets, with a report.
            #[inline]
            pub fn into_inner(self) -> $base {
                self.0
            }
        }

        impl ::std::ops::Deref for $type {
            type Target = $base;

            #[inline]
            fn deref(&self) -> &$base {
                &self.0
            }
        }

        impl $crate::rt::Placeholder for $type {
            #[inline]
            fn placeholder() -> Self {
                Self($crate::rt::Placeholder::placeholder())
            }
        }

        impl $crate::rt::ReadText for $type {
            #[inline]
            fn read_text(
                &mut self,
                text: ::std::borrow::Cow<'_, str>,
                strict: bool,
            ) -> Result<(), $crate::rt::ValueError> {
                $crate::rt::ReadText::read_text(&mut self.0, text, strict)
            }

            #[inline]
            fn check(&self) -> Result<(), $crate::rt::ValueError> {
                $crate::rt::ReadText::check(&self.0)?;
                $crate::rt::facets::check(Self::FACETS, &self.0)
            }
        }

        impl $crate::rt::WriteText for $type {
            #[inline]
            fn write_text(&self, out: &mut $crate::rt::TextOut) {
                $crate::rt::WriteText::write_text(&self.0, out);
            }

            #[inline]
            fn check_text(&self) -> Result<(), $crate::rt::ValueError> {
                $crate::rt::WriteText::check_text(&self.0)?;
                $crate::rt::facets::check(Self::FACETS, &self.0)
            }

            #[inline]
            fn scalar(&self) -> Option<$crate::rt::Scalar> {
                $crate::rt::WriteText::scalar(&self.0)
            }
        }

        $crate::text_type!($type);

        impl ::std::fmt::Display for $type {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(&self.0, f)
            }
        }

        impl From<$type> for $base {
            #[inline]
            fn from(value: $type) -> $base {
                value.0
            }
        }

        // Not the other way round: with more types that equal an `i32`, programs would need more type annotations.
        impl PartialEq<$base> for $type {
            #[inline]
            fn eq(&self, other: &$base) -> bool {
                self.0 == *other
            }
        }

        #[cfg(feature = "serde")]
        impl ::serde::Serialize for $type {
            #[inline]
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let kept = $crate::rt::ReadText::check(self).is_err();
                $crate::rt::stored::$serialize(&self.0, kept, serializer)
            }
        }

        #[cfg(feature = "serde")]
        impl<'de> ::serde::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                match $crate::rt::stored::$deserialize::<$base, D>(deserializer)? {
                    (true, kept) => Ok(Self(kept)),
                    (false, value) => Self::new(value).map_err(<D::Error as ::serde::de::Error>::custom),
                }
            }
        }
    };
}

/// Implements a type for numbers with facets.
#[doc(hidden)]
#[macro_export]
macro_rules! facet_number {
    ($type:ident, $base:ty) => {
        $crate::facet_number!($type, $base, serialize, deserialize);
    };
    ($type:ident, float $base:ty) => {
        $crate::facet_number!($type, $base, serialize_float, deserialize_float);
    };
    ($type:ident, $base:ty, $serialize:ident, $deserialize:ident) => {
        impl $type {
            /// Creates a value and checks its facets.
            ///
            /// # Errors
            /// If the value is outside the facets.
            #[inline]
            pub fn new(value: $base) -> $crate::Result<Self> {
                match $crate::rt::facets::check(Self::FACETS, &value) {
                    Ok(()) => Ok(Self(value)),
                    Err(error) => Err(error.into_error(&value)),
                }
            }

            /// Creates a value that is known to be within the facets.
            #[allow(dead_code)]
            pub(crate) const fn unchecked(value: $base) -> Self {
                Self(value)
            }
        }

        impl TryFrom<$base> for $type {
            type Error = $crate::Error;

            #[inline]
            fn try_from(value: $base) -> $crate::Result<Self> {
                Self::new(value)
            }
        }

        $crate::facet_type!($type, $base, $serialize, $deserialize);
    };
}

/// Implements a type for texts or lists with facets.
#[doc(hidden)]
#[macro_export]
macro_rules! facet_text {
    ($type:ident, $base:ty) => {
        impl $type {
            /// Creates a value and checks its facets.
            ///
            /// # Errors
            /// If the value is outside the facets.
            #[inline]
            pub fn new(value: impl Into<$base>) -> $crate::Result<Self> {
                let value = value.into();
                match $crate::rt::facets::check(Self::FACETS, &value) {
                    Ok(()) => Ok(Self(value)),
                    Err(error) => Err(error.into_error(&value)),
                }
            }
        }

        impl PartialEq<str> for $type {
            #[inline]
            fn eq(&self, other: &str) -> bool {
                self.0 == *other
            }
        }

        impl PartialEq<&str> for $type {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.0 == **other
            }
        }

        impl TryFrom<&str> for $type {
            type Error = $crate::Error;

            #[inline]
            fn try_from(value: &str) -> $crate::Result<Self> {
                Self::new(value)
            }
        }

        impl TryFrom<String> for $type {
            type Error = $crate::Error;

            #[inline]
            fn try_from(value: String) -> $crate::Result<Self> {
                Self::new(value)
            }
        }

        $crate::facet_type!($type, $base, serialize, deserialize);
    };
}

/// Implements a struct for an `xs:list`: several values in one text.
#[doc(hidden)]
#[macro_export]
macro_rules! list_text_type {
    ($type:ident, $item:ty) => {
        $crate::wrapper_type!($type, $item);

        impl $crate::rt::ReadText for $type {
            #[inline]
            fn read_text(
                &mut self,
                text: ::std::borrow::Cow<'_, str>,
                strict: bool,
            ) -> Result<(), $crate::rt::ValueError> {
                $crate::rt::ReadText::read_text(&mut self.0, text, strict)
            }

            #[inline]
            fn check(&self) -> Result<(), $crate::rt::ValueError> {
                $crate::rt::ReadText::check(&self.0)
            }
        }

        impl $crate::rt::WriteText for $type {
            #[inline]
            fn write_text(&self, out: &mut $crate::rt::TextOut) {
                $crate::rt::WriteText::write_text(&self.0, out);
            }

            #[inline]
            fn check_text(&self) -> Result<(), $crate::rt::ValueError> {
                $crate::rt::WriteText::check_text(&self.0)
            }
        }

        $crate::text_type!($type);
    };
}

/// Implements the conversions and the `Deref` of a struct around a `Vec`.
#[doc(hidden)]
#[macro_export]
macro_rules! wrapper_type {
    ($type:ident, $item:ty) => {
        $crate::placeholder!($type);

        impl ::std::ops::Deref for $type {
            type Target = Vec<$item>;

            #[inline]
            fn deref(&self) -> &Vec<$item> {
                &self.0
            }
        }

        impl ::std::ops::DerefMut for $type {
            #[inline]
            fn deref_mut(&mut self) -> &mut Vec<$item> {
                &mut self.0
            }
        }

        impl From<Vec<$item>> for $type {
            #[inline]
            fn from(items: Vec<$item>) -> Self {
                Self(items)
            }
        }

        impl<const LENGTH: usize> From<[$item; LENGTH]> for $type {
            #[inline]
            fn from(items: [$item; LENGTH]) -> Self {
                Self(items.into())
            }
        }

        impl FromIterator<$item> for $type {
            #[inline]
            fn from_iter<I: IntoIterator<Item = $item>>(items: I) -> Self {
                Self(items.into_iter().collect())
            }
        }

        impl IntoIterator for $type {
            type Item = $item;
            type IntoIter = ::std::vec::IntoIter<$item>;

            #[inline]
            fn into_iter(self) -> Self::IntoIter {
                self.0.into_iter()
            }
        }

        impl<'a> IntoIterator for &'a $type {
            type Item = &'a $item;
            type IntoIter = ::std::slice::Iter<'a, $item>;

            #[inline]
            fn into_iter(self) -> Self::IntoIter {
                self.0.iter()
            }
        }
    };
}
