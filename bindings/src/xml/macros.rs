//! What every type of one kind implements alike.

/// A type with a lexical form is also what an element may hold.
#[doc(hidden)]
#[macro_export]
macro_rules! text_type {
    ($type:ty) => {
        impl $crate::xml::ReadXml for $type {
            #[inline]
            fn read<'a>(
                &mut self,
                tag: &$crate::xml::Tag<'a>,
                input: &mut $crate::xml::Input<'a>,
            ) -> $crate::Result<()> {
                input.simple(self, tag)
            }

            #[inline]
            fn shape(&self) -> &'static $crate::xml::Shape {
                &$crate::xml::Shape::TEXT
            }
        }

        impl $crate::xml::WriteXml for $type {
            #[inline]
            fn write(&self, name: &'static str, out: &mut $crate::xml::Output) {
                out.simple(name, self);
            }

            #[inline]
            fn shape(&self) -> &'static $crate::xml::Shape {
                &$crate::xml::Shape::TEXT
            }
        }
    };
}
