//! Global elements.

/// The global elements of a namespace: a constant each, and a visitor over all.
#[doc(hidden)]
#[macro_export]
macro_rules! elements {
    ($($constant:ident: $type:ty = $name:literal;)*) => {
        $(
            #[doc = concat!(" `", $name, "`")]
            pub const $constant: $crate::rt::Element<$type> = $crate::rt::Element::new($name);
        )*

        /// Shows every element to a visitor, in alphabetical order.
        #[inline]
        pub fn visit(visitor: &mut impl $crate::rt::Visitor) {
            $(visitor.element($constant);)*
        }
    };
}

/// The type is the only one of a global element, so that values (of the list that it names) know it.
#[doc(hidden)]
#[macro_export]
macro_rules! root {
    ($type:ident, $name:literal) => {
        impl $crate::rt::GlobalElement for $type {
            const ELEMENT: &'static str = $name;
        }
    };
}
