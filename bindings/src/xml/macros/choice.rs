//! Choices, and structs around them.

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

            #[inline]
            fn deref(&self) -> &$choice {
                &self.0
            }
        }

        impl ::std::ops::DerefMut for $type {
            #[inline]
            fn deref_mut(&mut self) -> &mut $choice {
                &mut self.0
            }
        }

        impl $crate::xml::ReadNode for $type {
            #[inline]
            fn child(
                &mut self,
                tag: &$crate::xml::Tag,
                input: &mut $crate::xml::Input,
            ) -> $crate::Result<$crate::xml::Taken> {
                input.require_choice(&mut self.0, tag, 0)
            }

            #[inline]
            fn unlisted(
                &mut self,
                raw: $crate::xml::RawXml,
                input: &mut $crate::xml::Input,
            ) -> Result<(), $crate::xml::RawXml> {
                input.keep(&mut self.0, raw, 0)
            }
        }

        impl $crate::xml::WriteNode for $type {
            #[inline]
            fn content(&self, out: &mut $crate::xml::Output) {
                out.choice(&self.0);
            }
        }

        impl $type {
            /// Wraps an alternative.
            #[inline]
            pub fn new(choice: impl Into<$choice>) -> Self {
                Self(choice.into())
            }
        }

        impl From<$choice> for $type {
            #[inline]
            fn from(choice: $choice) -> Self {
                Self(choice)
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
            #[inline]
            fn from(value: $inner) -> Self {
                Self::$variant(value.into())
            }
        }
    )* };
}

/// `From` for a struct around a choice, from what the alternatives hold.
#[doc(hidden)]
#[macro_export]
macro_rules! from_alternatives {
    ($type:ident.0: $($inner:ty),* $(,)?) => { $(
        impl From<$inner> for $type {
            #[inline]
            fn from(value: $inner) -> Self {
                Self(value.into())
            }
        }
    )* };
    ($type:ident.$field:ident: $($inner:ty),* $(,)?) => { $(
        impl From<$inner> for $type {
            #[inline]
            fn from(value: $inner) -> Self {
                Self { $field: value.into() }
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

/// The namespace of a canonical prefix.
#[doc(hidden)]
#[macro_export]
macro_rules! namespace {
    (t) => {
        $crate::xml::Namespace::Types
    };
    (m) => {
        $crate::xml::Namespace::Messages
    };
}

/// A choice: which element each variant is.
#[doc(hidden)]
#[macro_export]
macro_rules! choice_type {
    ($type:ident { $($place:literal $variant:ident = $prefix:ident $local:literal),* $(,)? }) => {
        $crate::blank_choice!($type);

        impl $crate::xml::ReadChoice for $type {
            #[inline]
            fn place(tag: &$crate::xml::Tag) -> Option<usize> {
                match tag.name() {
                    $(($crate::namespace!($prefix), $local) => Some($place),)*
                    _ => None,
                }
            }

            #[inline]
            fn start(place: usize) -> Self {
                match place {
                    $($place => Self::$variant($crate::xml::Blank::blank()),)*
                    _ => $crate::xml::Blank::blank(),
                }
            }

            #[inline]
            fn read_alternative(&mut self, tag: &$crate::xml::Tag, input: &mut $crate::xml::Input) -> $crate::Result<()> {
                match self {
                    $(Self::$variant(value) => $crate::xml::ReadXml::read(value, tag, input),)*
                    Self::Unlisted(_) => Ok(()),
                }
            }

            #[inline]
            fn unlisted(raw: $crate::xml::RawXml) -> Self {
                Self::Unlisted(raw)
            }

            #[inline]
            fn is_unlisted(&self) -> bool {
                matches!(self, Self::Unlisted(_))
            }
        }

        impl $crate::xml::WriteChoice for $type {
            #[inline]
            fn write_choice(&self, out: &mut $crate::xml::Output) {
                match self {
                    $(Self::$variant(value) => out.element(concat!(stringify!($prefix), ":", $local), value),)*
                    Self::Unlisted(raw) => out.raw(raw),
                }
            }
        }
    };
}
