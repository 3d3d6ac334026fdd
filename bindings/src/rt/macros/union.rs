//! The macro for unions of simple types.

/// Implements an enum for an `xs:union`. Reading tries the member types in order, first
/// in the lexical form of the schema.
/// A member has one or more sets of facets; a value satisfies one of them.
#[doc(hidden)]
#[macro_export]
macro_rules! union_type {
    ($type:ident; $($variant:ident($inner:ty) = $($facets:expr),*;)*) => {
        $($crate::from_variant!($type $variant $inner);)*

        impl $type {
            #[inline]
            fn facets(&self) -> Result<(), $crate::rt::ValueError> {
                match self {
                    $(Self::$variant(value) => {
                        $crate::rt::facets::check(&[$($facets),*], value)?;
                        $crate::rt::ReadText::check(value)
                    })*
                }
            }
        }

        impl $crate::rt::Placeholder for $type {
            #[inline]
            fn placeholder() -> Self {
                let mut _placeholder = None;
                $(_placeholder = _placeholder.or_else(|| Some(Self::$variant($crate::rt::Placeholder::placeholder())));)*
                // Every union has a member.
                _placeholder.unwrap_or_else(Self::placeholder)
            }
        }

        impl $crate::rt::ReadText for $type {
            #[inline]
            fn read_text(
                &mut self,
                text: ::std::borrow::Cow<'_, str>,
                strict: bool,
            ) -> Result<(), $crate::rt::ValueError> {
                let mut last = Err($crate::rt::ValueError::lexical(stringify!($type)));
                // The strict form of all members comes first. Otherwise an earlier member could take the text of a later
                // member in a tolerant form.
                let modes: &[bool] = if strict { &[true] } else { &[true, false] };
                for &_strict in modes {
                    $(
                        if let Ok(value) = $crate::rt::parsed::<$inner>(text.clone(), _strict) {
                            *self = Self::$variant(value);
                            last = Ok(());
                            if self.facets().is_ok() {
                                return last;
                            }
                        }
                    )*
                }
                last
            }

            #[inline]
            fn check(&self) -> Result<(), $crate::rt::ValueError> {
                self.facets()
            }
        }

        impl $crate::rt::WriteText for $type {
            #[inline]
            fn write_text(&self, out: &mut $crate::rt::TextOut) {
                match self {
                    $(Self::$variant(value) => $crate::rt::WriteText::write_text(value, out),)*
                }
            }

            #[inline]
            fn check_text(&self) -> Result<(), $crate::rt::ValueError> {
                self.facets()
            }

            #[inline]
            fn scalar(&self) -> Option<$crate::rt::Scalar> {
                match self {
                    $(Self::$variant(value) => $crate::rt::WriteText::scalar(value),)*
                }
            }
        }

        $crate::text_type!($type);
    };
}
