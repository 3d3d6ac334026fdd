//! Complex types: structs, and the names of lists.

/// A complex type is read and written by the shared loops, by its info.
#[doc(hidden)]
#[macro_export]
macro_rules! complex_type {
    ($type:ident { $($info:tt)* }) => {
        impl $crate::rt::ComplexType for $type {
            const INFO: &'static $crate::rt::TypeInfo = $crate::type_info!($($info)*);
        }
    };
}

/// The info of a complex type.
#[doc(hidden)]
#[macro_export]
macro_rules! type_info {
    (
        name: $name:literal
        $(, base: $base:ty)?
        $(, required: $required:literal)?
        $(, bits: $bits:literal)?
        $(, model: $model:literal)?
        $(, flags: $($flag:ident)*)?
        $(,)?
    ) => {{
        // A static, so that a program has it once.
        static INFO: $crate::rt::TypeInfo = $crate::rt::TypeInfo {
            facts: concat!($name, "\n", $($required,)? "\n" $(, $model)?),
            $(base: Some(<$base as $crate::rt::ComplexType>::INFO),)?
            $(bits: $bits,)?
            $($($flag: true,)*)?
            ..$crate::rt::TypeInfo::EMPTY
        };
        &INFO
    }};
}

/// The name of a list type.
#[doc(hidden)]
#[macro_export]
macro_rules! list_name {
    ($name:ident: $kind:ident $element:literal { $($info:tt)* }) => {
        /// Names the list type.
        #[derive(Debug)]
        pub enum $name {}

        impl $crate::rt::ListType for $name {
            const INFO: &'static $crate::rt::TypeInfo = $crate::type_info!($($info)*);
            const ELEMENT: &'static str = $element;
            type Kind = $crate::rt::$kind;
        }
    };
}

/// A value in which nothing is required starts empty.
#[doc(hidden)]
#[macro_export]
macro_rules! placeholder_default {
    ($type:ty) => {
        impl $crate::rt::Placeholder for $type {
            #[inline]
            fn placeholder() -> Self {
                Self::default()
            }

            // Made in its place, rather than copied into it.
            #[inline]
            fn boxed() -> Box<Self> {
                Box::default()
            }
        }
    };
}

/// A value of what is required, each placeholder.
#[doc(hidden)]
#[macro_export]
macro_rules! placeholder_new {
    ($type:ty: $($kind:ident),*) => {
        impl $crate::rt::Placeholder for $type {
            #[inline]
            fn placeholder() -> Self {
                Self::new($($crate::placeholder_new!(@$kind)),*)
            }
        }
    };
    (@text) => {
        String::new()
    };
    (@placeholder) => {
        $crate::rt::Placeholder::placeholder()
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
        $crate::placeholder_default!($type);

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
