//! What every type of one kind implements alike. Generated code names the type and the kind.

/// A type with a lexical form is also what an element may hold.
#[doc(hidden)]
#[macro_export]
macro_rules! text_type {
    ($type:ty) => {
        impl $crate::xml::ReadXml for $type {
            #[inline]
            fn read(&mut self, tag: &$crate::xml::Tag, input: &mut $crate::xml::Input) -> $crate::Result<()> {
                input.simple(self, tag)
            }
        }

        impl $crate::xml::WriteXml for $type {
            #[inline]
            fn write(&self, name: &'static str, out: &mut $crate::xml::Output) {
                out.simple(name, self);
            }
        }
    };
}

/// A complex type is read and written by the shared loops.
#[doc(hidden)]
#[macro_export]
macro_rules! complex_type {
    ($type:ty) => {
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

            fn deref(&self) -> &$base {
                &self.base
            }
        }

        impl ::std::ops::DerefMut for $type {
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

            fn deref(&self) -> &Vec<$item> {
                &self.0
            }
        }

        impl ::std::ops::DerefMut for $type {
            fn deref_mut(&mut self) -> &mut Vec<$item> {
                &mut self.0
            }
        }

        impl From<Vec<$item>> for $type {
            fn from(items: Vec<$item>) -> Self {
                Self(items)
            }
        }

        impl FromIterator<$item> for $type {
            fn from_iter<I: IntoIterator<Item = $item>>(items: I) -> Self {
                Self(items.into_iter().collect())
            }
        }

        impl IntoIterator for $type {
            type Item = $item;
            type IntoIter = ::std::vec::IntoIter<$item>;

            fn into_iter(self) -> Self::IntoIter {
                self.0.into_iter()
            }
        }

        impl<'a> IntoIterator for &'a $type {
            type Item = &'a $item;
            type IntoIter = ::std::slice::Iter<'a, $item>;

            fn into_iter(self) -> Self::IntoIter {
                self.0.iter()
            }
        }
    };
}

/// A struct around a shared choice derefs to it.
#[doc(hidden)]
#[macro_export]
macro_rules! choice_wrapper_type {
    ($type:ident, $choice:ty) => {
        impl $crate::xml::Blank for $type {
            #[inline]
            fn blank() -> Self {
                Self($crate::xml::Blank::blank())
            }
        }

        impl ::std::ops::Deref for $type {
            type Target = $choice;

            fn deref(&self) -> &$choice {
                &self.0
            }
        }

        impl ::std::ops::DerefMut for $type {
            fn deref_mut(&mut self) -> &mut $choice {
                &mut self.0
            }
        }

        impl $type {
            /// Wraps an alternative.
            pub fn new(choice: impl Into<$choice>) -> Self {
                Self(Box::new(choice.into()))
            }
        }

        impl From<$choice> for $type {
            fn from(choice: $choice) -> Self {
                Self(Box::new(choice))
            }
        }
    };
}

/// `From` for variants with a type of their own.
#[doc(hidden)]
#[macro_export]
macro_rules! from_variants {
    ($type:ident: $($variant:ident($inner:ty)),* $(,)?) => { $(
        impl From<$inner> for $type {
            fn from(value: $inner) -> Self {
                Self::$variant(value)
            }
        }
    )* };
}

/// A choice starts as an unlisted element without text.
#[doc(hidden)]
#[macro_export]
macro_rules! blank_choice {
    ($type:ty) => {
        impl $crate::xml::Blank for $type {
            #[inline]
            fn blank() -> Self {
                Self::Unlisted($crate::xml::Blank::blank())
            }
        }
    };
}

/// The methods of `ReadChoice` that every choice has alike.
#[doc(hidden)]
#[macro_export]
macro_rules! unlisted_alternative {
    () => {
        fn unlisted(raw: $crate::xml::RawXml) -> Self {
            Self::Unlisted(raw)
        }

        fn is_unlisted(&self) -> bool {
            matches!(self, Self::Unlisted(_))
        }
    };
}

/// The type is the only one of its element, and its values know it.
#[doc(hidden)]
#[macro_export]
macro_rules! root_element {
    ($type:ty, $name:literal) => {
        impl $crate::xml::Root for $type {
            fn read_root(tag: &$crate::xml::Tag, input: &mut $crate::xml::Input) -> $crate::Result<Option<Self>> {
                $crate::xml::Element::<Self>::new($name).read_if(tag, input)
            }

            fn write_root(&self, out: &mut $crate::xml::Output) {
                out.element($name, self);
            }

            fn names() -> &'static str {
                $name
            }
        }
    };
}
