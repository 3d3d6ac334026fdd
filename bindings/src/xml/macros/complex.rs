//! Complex types: structs, and structs around lists.

/// A complex type is read and written by the shared loops, by its shape.
#[doc(hidden)]
#[macro_export]
macro_rules! complex_type {
    ($type:ident { $($field:ident: $value:expr),* $(,)? }) => {
        impl $type {
            pub(crate) const SHAPE: &'static $crate::xml::Shape =
                &$crate::xml::Shape { $($field: $value,)* ..$crate::xml::Shape::EMPTY };
        }

        impl $crate::xml::ReadXml for $type {
            #[inline]
            fn read(&mut self, tag: &$crate::xml::Tag, input: &mut $crate::xml::Input) -> $crate::Result<()> {
                input.node(self, Self::SHAPE, tag)
            }
        }

        impl $crate::xml::WriteXml for $type {
            #[inline]
            fn write(&self, name: &'static str, out: &mut $crate::xml::Output) {
                out.node(name, Self::SHAPE, self);
            }
        }
    };
}

/// A list whose items are elements of one name.
#[doc(hidden)]
#[macro_export]
macro_rules! list_of_elements {
    ($type:ident, $prefix:ident $local:literal) => {
        impl $crate::xml::ReadNode for $type {
            #[inline]
            fn child(
                &mut self,
                tag: &$crate::xml::Tag,
                input: &mut $crate::xml::Input,
            ) -> $crate::Result<$crate::xml::Taken> {
                match tag.name() {
                    ($crate::namespace!($prefix), $local) => input.fill(&mut self.0, tag),
                    _ => Ok($crate::xml::Taken::No),
                }
            }
        }

        impl $crate::xml::WriteNode for $type {
            #[inline]
            fn content(&self, out: &mut $crate::xml::Output) {
                out.element(concat!(stringify!($prefix), ":", $local), &self.0);
            }
        }
    };
}

/// A list of the messages of one operation.
#[doc(hidden)]
#[macro_export]
macro_rules! list_of_messages {
    ($type:ident, $prefix:ident $local:literal) => {
        impl $crate::xml::ReadNode for $type {
            #[inline]
            fn child(
                &mut self,
                tag: &$crate::xml::Tag,
                input: &mut $crate::xml::Input,
            ) -> $crate::Result<$crate::xml::Taken> {
                match tag.name() {
                    ($crate::namespace!($prefix), $local) => input.fill_each(&mut self.0, tag),
                    _ => Ok($crate::xml::Taken::No),
                }
            }

            #[inline]
            fn unlisted(&mut self, raw: $crate::xml::RawXml) -> Result<(), $crate::xml::RawXml> {
                self.0.push($crate::xml::Listed::Unlisted(raw));
                Ok(())
            }
        }

        impl $crate::xml::WriteNode for $type {
            #[inline]
            fn content(&self, out: &mut $crate::xml::Output) {
                for message in &self.0 {
                    match message {
                        $crate::xml::Listed::Known(message) => {
                            out.element(concat!(stringify!($prefix), ":", $local), message);
                        }
                        $crate::xml::Listed::Unlisted(raw) => out.raw(raw),
                    }
                }
            }
        }
    };
}

/// A list whose items are a choice.
#[doc(hidden)]
#[macro_export]
macro_rules! list_of_choices {
    ($type:ident) => {
        impl $crate::xml::ReadNode for $type {
            #[inline]
            fn child(
                &mut self,
                tag: &$crate::xml::Tag,
                input: &mut $crate::xml::Input,
            ) -> $crate::Result<$crate::xml::Taken> {
                input.choose_each(&mut self.0, tag)
            }

            #[inline]
            fn unlisted(&mut self, raw: $crate::xml::RawXml) -> Result<(), $crate::xml::RawXml> {
                raw.keep_each(&mut self.0)
            }
        }

        impl $crate::xml::WriteNode for $type {
            #[inline]
            fn content(&self, out: &mut $crate::xml::Output) {
                out.choice(&self.0);
            }
        }
    };
}

/// A value in which nothing is required starts empty.
#[doc(hidden)]
#[macro_export]
macro_rules! blank_default {
    ($type:ty) => {
        impl $crate::xml::Blank for $type {
            #[inline]
            fn blank() -> Self {
                Self::default()
            }
        }
    };
}

/// A value of what is required, each blank.
#[doc(hidden)]
#[macro_export]
macro_rules! blank_new {
    ($type:ty: $($kind:ident),*) => {
        impl $crate::xml::Blank for $type {
            #[inline]
            fn blank() -> Self {
                Self::new($($crate::blank_new!(@$kind)),*)
            }
        }
    };
    (@text) => {
        String::new()
    };
    (@blank) => {
        $crate::xml::Blank::blank()
    };
}

/// A struct that extends another derefs to it.
#[doc(hidden)]
#[macro_export]
macro_rules! extends {
    ($type:ty, $base:ty) => {
        impl ::std::ops::Deref for $type {
            type Target = $base;

            #[inline]
            fn deref(&self) -> &$base {
                &self.base
            }
        }

        impl ::std::ops::DerefMut for $type {
            #[inline]
            fn deref_mut(&mut self) -> &mut $base {
                &mut self.base
            }
        }
    };
}

/// A struct around a `Vec` behaves like it.
#[doc(hidden)]
#[macro_export]
macro_rules! wrapper_type {
    ($type:ty, $item:ty) => {
        $crate::blank_default!($type);

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
