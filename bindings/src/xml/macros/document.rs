//! Global elements.

/// The global elements of a namespace: a constant each, and a visitor over all. The values of a type
/// that no other element has know their element: `root`.
#[doc(hidden)]
#[macro_export]
macro_rules! elements {
    ($($(@$root:ident)? $constant:ident: $type:ty = $name:literal;)*) => {
        $(
            #[doc = concat!(" `", $name, "`")]
            pub const $constant: $crate::xml::Element<$type> = $crate::xml::Element::new($name);
            $($crate::root_element!(@$root $type, $name);)?
        )*

        /// Shows every element to a visitor, in alphabetical order.
        #[inline]
        pub fn visit(visitor: &mut impl $crate::xml::Visitor) {
            $(visitor.element($constant);)*
        }
    };
}

/// The type is the only one of its element, and its values know it.
#[doc(hidden)]
#[macro_export]
macro_rules! root_element {
    (@root $type:ty, $name:literal) => {
        impl $crate::xml::Root for $type {
            #[inline]
            fn read_root(
                tag: &$crate::xml::Tag,
                input: &mut $crate::xml::Input,
            ) -> $crate::Result<Option<Self>> {
                $crate::xml::Element::<Self>::new($name).read_if(tag, input)
            }

            #[inline]
            fn write_root(&self, out: &mut $crate::xml::Output) {
                out.element($name, self);
            }

            #[inline]
            fn names() -> &'static str {
                $name
            }
        }
    };
}
