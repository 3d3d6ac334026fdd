//! Choices, and structs around them.

/// A struct around a shared choice derefs to it.
#[doc(hidden)]
#[macro_export]
macro_rules! choice_wrapper_type {
    ($type:ident, $choice:ty) => {
        impl $crate::rt::Placeholder for $type {
            #[inline]
            fn placeholder() -> Self {
                Self($crate::rt::Placeholder::placeholder())
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

        impl $crate::rt::ReadComplex for $type {
            #[inline]
            fn child(
                &mut self,
                tag: &$crate::rt::StartTag,
                reader: &mut $crate::rt::Reader,
            ) -> $crate::Result<$crate::rt::Handled> {
                reader.require_choice(&mut self.0, tag, 0)
            }

            #[inline]
            fn unlisted(
                &mut self,
                raw: $crate::rt::RawXml,
                reader: &mut $crate::rt::Reader,
            ) -> Result<(), $crate::rt::RawXml> {
                reader.keep(&mut self.0, raw, 0)
            }
        }

        impl $crate::rt::WriteComplex for $type {
            #[inline]
            fn content(&self, out: &mut $crate::rt::Writer) {
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
macro_rules! placeholder_choice {
    ($type:ty) => {
        impl $crate::rt::Placeholder for $type {
            #[inline]
            fn placeholder() -> Self {
                Self::Unlisted($crate::rt::Placeholder::placeholder())
            }
        }
    };
}

/// The namespace of a canonical prefix.
#[doc(hidden)]
#[macro_export]
macro_rules! namespace {
    (t) => {
        $crate::rt::Namespace::Types
    };
    (m) => {
        $crate::rt::Namespace::Messages
    };
}

/// A choice: which element each variant is.
#[doc(hidden)]
#[macro_export]
macro_rules! choice_type {
    ($type:ident { $($place:literal $variant:ident = $prefix:ident $local:literal),* $(,)? }) => {
        $crate::placeholder_choice!($type);

        impl $crate::rt::ReadChoice for $type {
            #[inline]
            fn place(tag: &$crate::rt::StartTag) -> Option<usize> {
                match tag.name() {
                    $(($crate::namespace!($prefix), $local) => Some($place),)*
                    _ => None,
                }
            }

            #[inline]
            fn start(place: usize) -> Self {
                match place {
                    $($place => Self::$variant($crate::rt::Placeholder::placeholder()),)*
                    _ => $crate::rt::Placeholder::placeholder(),
                }
            }

            #[inline]
            fn read_alternative(&mut self, tag: &$crate::rt::StartTag, reader: &mut $crate::rt::Reader) -> $crate::Result<()> {
                match self {
                    $(Self::$variant(value) => $crate::rt::ReadXml::read(value, tag, reader),)*
                    Self::Unlisted(_) => Ok(()),
                }
            }

            #[inline]
            fn unlisted(raw: $crate::rt::RawXml) -> Self {
                Self::Unlisted(raw)
            }

            #[inline]
            fn is_unlisted(&self) -> bool {
                matches!(self, Self::Unlisted(_))
            }
        }

        impl $crate::rt::WriteChoice for $type {
            #[inline]
            fn write_choice(&self, out: &mut $crate::rt::Writer) {
                match self {
                    $(Self::$variant(value) => out.element(concat!(stringify!($prefix), ":", $local), value),)*
                    Self::Unlisted(raw) => out.raw(raw),
                }
            }
        }
    };
}
