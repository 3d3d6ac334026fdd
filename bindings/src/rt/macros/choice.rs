//! Macros for choices, lists, and complex types whose content is a choice.

/// Implements the traits of a choice.
///
/// Each line has the variant and the element of an alternative. A type in parentheses after the variant
/// gets a conversion into the choice.
///
/// ```ignore
/// rt::choice_type! {
///     Shape;
///     Circle(Circle): t "Circle";
///     Square(Square): t "Square";
/// }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! choice_type {
    ($type:ident; $($variant:ident $(($inner:ty))?: $prefix:ident $local:literal;)*) => {
        $($($crate::from_variant!($type $variant $inner);)?)*

        impl $crate::rt::Placeholder for $type {
            #[inline]
            fn placeholder() -> Self {
                Self::Unlisted($crate::rt::Placeholder::placeholder())
            }
        }

        impl $crate::rt::ReadChoice for $type {
            const ELEMENTS: &'static [&'static str] = &[$($crate::element_name!($prefix $local)),*];

            #[inline]
            fn start(tag: &$crate::rt::StartTag<'_>) -> Option<Self> {
                match tag.name() {
                    $((ns::$prefix, $local) => Some(Self::$variant($crate::rt::Placeholder::placeholder())),)*
                    _ => None,
                }
            }

            #[inline]
            fn read_alternative(
                &mut self,
                tag: &$crate::rt::StartTag<'_>,
                reader: &mut $crate::rt::Reader<'_>,
            ) -> $crate::Result<()> {
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
            fn unlisted_xml(&self) -> Option<&$crate::rt::RawXml> {
                match self {
                    Self::Unlisted(raw) => Some(raw),
                    _ => None,
                }
            }
        }

        impl $crate::rt::WriteChoice for $type {
            #[inline]
            fn write_choice(&self, out: &mut $crate::rt::Writer) {
                match self {
                    $(Self::$variant(value) => out.element($crate::element_name!($prefix $local), value),)*
                    Self::Unlisted(raw) => out.raw(raw),
                }
            }
        }
    };
}

/// Implements the conversion of a type into a variant.
#[doc(hidden)]
#[macro_export]
macro_rules! from_variant {
    ($type:ident $variant:ident $inner:ty) => {
        impl From<$inner> for $type {
            #[inline]
            fn from(value: $inner) -> Self {
                Self::$variant(value.into())
            }
        }
    };
}

/// Implements the conversion of a choice into another choice that has all its alternatives. `and back` adds the conversion
/// in the other direction, which returns the value as an error if it is another alternative.
///
/// ```ignore
/// rt::choice_conversion! { AnyPath => FieldUriOrConstant and back; ExtendedFieldUri, FieldUri, IndexedFieldUri }
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! choice_conversion {
    ($from:ty => $to:ident; $($variant:ident),*) => {
        impl From<$from> for $to {
            #[inline]
            fn from(value: $from) -> Self {
                // `$from` is a type, so `$from::Variant` does not parse.
                type __Other = $from;
                match value {
                    $(__Other::$variant(value) => Self::$variant(value),)*
                    __Other::Unlisted(raw) => Self::Unlisted(raw),
                }
            }
        }
    };
    ($from:ty => $to:ident and back; $($variant:ident),*) => {
        $crate::choice_conversion! { $from => $to; $($variant),* }

        impl TryFrom<$to> for $from {
            type Error = $to;

            #[inline]
            fn try_from(value: $to) -> Result<Self, $to> {
                match value {
                    $($to::$variant(value) => Ok(Self::$variant(value)),)*
                    $to::Unlisted(raw) => Ok(Self::Unlisted(raw)),
                    value => Err(value),
                }
            }
        }
    };
}

/// Implements the methods that return the common base type of the alternatives of a choice.
///
/// Each line has a variant, and the fields that lead from its value to the base type: `Message.base;`.
#[doc(hidden)]
#[macro_export]
macro_rules! common_base {
    ($type:ident: $base:ty, $by_ref:ident, $by_mut:ident; $($variant:ident $(. $step:ident)*;)*) => {
        impl $type {
            #[doc = concat!("Returns the [`", stringify!($base), "`] of the alternative, if it has one.")]
            #[inline]
            pub fn $by_ref(&self) -> Option<&$base> {
                let base: &$base = match self {
                    $(Self::$variant(value) => &value $(.$step)*,)*
                    #[allow(unreachable_patterns)]
                    _ => return None,
                };
                Some(base)
            }

            #[doc = concat!("Returns the [`", stringify!($base), "`] of the alternative to change it, if it has one.")]
            #[inline]
            pub fn $by_mut(&mut self) -> Option<&mut $base> {
                let base: &mut $base = match self {
                    $(Self::$variant(value) => $crate::common_base!(@mut value $(.$step)*),)*
                    #[allow(unreachable_patterns)]
                    _ => return None,
                };
                Some(base)
            }
        }
    };
    (@mut $value:ident) => {
        $value
    };
    (@mut $value:ident $(. $step:ident)+) => {
        &mut $value $(.$step)+
    };
}

/// Implements the traits of a complex type whose content is one choice. The Rust type is the enum of the choice
/// (`enum`), or a struct around the enum of a choice that several types share (`struct`).
#[doc(hidden)]
#[macro_export]
macro_rules! choice_content {
    (enum $type:ident = $name:literal $($flag:ident)*; $($section:ident { $($body:tt)* })*) => {
        $crate::choice_content!(@complex $type ($type) self [] = $name $($flag)*; $($section { $($body)* })*);
    };
    (
        struct $type:ident($choice:ty) = $name:literal $($flag:ident)*;
        $($section:ident { $($body:tt)* })*
    ) => {
        $crate::choice_content!(@complex $type ($choice) self [.0] = $name $($flag)*; $($section { $($body)* })*);

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

        impl $type {
            /// Creates a value from an alternative.
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
    (
        @complex $type:ident ($choice:ty) $self:ident [$($field:tt)*] = $name:literal $($flag:ident)*;
        $($section:ident { $($body:tt)* })*
    ) => {
        impl $crate::rt::ComplexType for $type {
            const TYPE: $crate::rt::TypeInfo = $crate::rt::TypeInfo {
                name: $name,
                $($flag: true,)*
                required: 1,
                fields: &[$crate::rt::FieldInfo {
                    term: $crate::rt::Term::Choice(<$choice as $crate::rt::ReadChoice>::ELEMENTS),
                    occurs: $crate::rt::occurs::required,
                }],
                $($section: $crate::section_info!($section { $($body)* }),)*
                ..$crate::rt::TypeInfo::EMPTY
            };
        }

        impl $crate::rt::ReadComplex for $type {
            #[inline]
            fn child(
                &mut $self,
                tag: &$crate::rt::StartTag<'_>,
                reader: &mut $crate::rt::Reader<'_>,
            ) -> $crate::Result<$crate::rt::Handled> {
                reader.required(0).choice($crate::choice_content!(@mut $self $($field)*), tag)
            }

            #[inline]
            fn unlisted(
                &mut $self,
                raw: $crate::rt::RawXml,
                reader: &mut $crate::rt::Reader<'_>,
            ) -> Result<(), $crate::rt::RawXml> {
                reader.required(0).unlisted($crate::choice_content!(@mut $self $($field)*), raw)
            }
        }

        impl $crate::rt::WriteComplex for $type {
            #[inline]
            fn content(&$self, out: &mut $crate::rt::Writer) {
                out.choice($crate::choice_content!(@ref $self $($field)*));
            }
        }
    };
    (@ref $self:ident) => {
        $self
    };
    (@ref $self:ident . $field:tt) => {
        &$self.$field
    };
    (@mut $self:ident) => {
        $self
    };
    (@mut $self:ident . $field:tt) => {
        &mut $self.$field
    };
}

/// Implements the conversions of the types of the alternatives into a struct with a field for the choice.
#[doc(hidden)]
#[macro_export]
macro_rules! from_alternatives {
    ($type:ident.$field:tt: $($inner:ty),* $(,)?) => { $(
        impl From<$inner> for $type {
            #[inline]
            fn from(value: $inner) -> Self {
                Self { $field: value.into() }
            }
        }
    )* };
    ($type:ident.$field:tt + kept: $($inner:ty),* $(,)?) => { $(
        impl From<$inner> for $type {
            #[inline]
            fn from(value: $inner) -> Self {
                Self { $field: value.into(), kept: Default::default() }
            }
        }
    )* };
}
