//! Elements whose type `xsi:type` names.

/// Implements the traits of an enum over `xsi:type`. Each line has a variant and the name of its type in the schema.
/// `declared` is the variant for an element without `xsi:type`.
#[doc(hidden)]
#[macro_export]
macro_rules! xsi_type_enum {
    (
        $type:ident = $name:literal $(, declared $declared:ident)?;
        $($variant:ident($inner:ty) = $xsi_type:literal;)*
    ) => {
        $($crate::from_variant!($type $variant $inner);)*

        impl $crate::rt::Placeholder for $type {
            #[inline]
            fn placeholder() -> Self {
                Self::Unlisted($crate::rt::Placeholder::placeholder())
            }
        }

        impl $crate::rt::ReadXml for $type {
            #[inline]
            fn read(
                &mut self,
                tag: &$crate::rt::StartTag<'_>,
                reader: &mut $crate::rt::Reader<'_>,
            ) -> $crate::Result<()> {
                *self = match reader.xsi_type(tag)?.as_deref() {
                    $(Some($xsi_type) => Self::$variant(reader.value(tag)?),)*
                    $(None => Self::$declared(reader.value(tag)?),)?
                    #[allow(unreachable_patterns)]
                    None => return Err(reader.without_type(tag, $name)),
                    Some(_) => Self::Unlisted(reader.unlisted_type(tag, $name)?),
                };
                Ok(())
            }
        }

        impl $crate::rt::WriteXml for $type {
            #[inline]
            fn write(&self, name: &'static str, out: &mut $crate::rt::Writer) {
                match self {
                    $(Self::$declared(value) => $crate::rt::WriteXml::write(value, name, out),)?
                    #[allow(unreachable_patterns)]
                    $(Self::$variant(value) => out.complex_of_type(
                        name,
                        Some($xsi_type),
                        <$inner as $crate::rt::ComplexType>::info(),
                        &&**value,
                    ),)*
                    Self::Unlisted(raw) => out.raw(raw),
                }
            }
        }
    };
}
