//! Macros for complex types that are structs.

/// Implements reading and writing for a complex type, and its `TypeInfo`, from a list of its attributes and fields.
///
/// ```ignore
/// rt::complex_type! {
///     Group: Base = "t:GroupType" checked, required 2, new(text value);
///     attributes {
///         ..base;                      // the attributes of the base type
///         id: "Id" required 0;         // field, name, occurrence
///     }
///     elements t {                     // the namespace of the elements; `unqualified` for none
///         ..base;                      // the fields of the base type
///         name: "Name" required 1;     // field, name, occurrence
///         members: "Member" repeated;
///     }
/// }
/// ```
///
/// - Flags: `checked`, `response`, `any_attributes`, `wildcard`; see `TypeInfo`.
/// - `required` is the number of required attributes and fields, including those of the base types.
/// - `new` lists the arguments of the constructor: `text` for `impl Into<String>`, `value(Type)` for `impl Into<Type>`, and
///   `value` for any other argument. Without `new`, the type implements `Default`.
/// - Occurrence: see `rt::occurs`. The number after `required` is the bit by which the reader notes the value. The
///   required attributes and fields of the base types have the first bits.
/// - `fields` replaces `elements` if the type has choices, wildcards or elements of two namespaces, or if a base type
///   has choices or wildcards: `element(t "Name") required 0`, `choice(AnyPath) optional`, `any("##any") repeated`.
/// - `text` is the field for the text of a type with simple content.
/// - `derived_types` lists the types that `xsi:type` may name in place of the type.
/// - `kept` is the path to the field `kept`, which may be in a base type.
/// - `secrets` lists the elements, attributes (`@`) and text (`.`) whose values must not be in messages.
/// - `model` is the content model, if it is not the sequence of the fields: `field` with occurrence and its index among
///   the fields that the type declares;
///   `sequence`, `choice` and `all` with occurrence and the number of particles in the group.
#[doc(hidden)]
#[macro_export]
macro_rules! complex_type {
    (
        $type:ident $(: $base:ty)? = $name:literal $($flag:ident)* $(, required $required:literal)? $(, new($($argument:ident $(($of:ty))?)*))?;
        $($section:ident $($prefix:ident)? { $($body:tt)* })*
    ) => {
        impl $crate::rt::ComplexType for $type {
            const TYPE: $crate::rt::TypeInfo = $crate::rt::TypeInfo {
                name: $name,
                $($flag: true,)*
                $(required: $required,)?
                $($section: $crate::section_info!($section $($prefix)? { $($body)* }),)*
                ..$crate::rt::TypeInfo::EMPTY $(.derived(<$base as $crate::rt::ComplexType>::INFO))?
            };
        }

        $(
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
        )?

        $crate::placeholder!($type $($($argument $(($of))?)*)?);

        impl $crate::rt::ReadComplex for $type {
            $($crate::read_section!($type $section $($prefix)? { $($body)* });)*
        }

        impl $crate::rt::WriteComplex for $type {
            $($crate::write_section!($section $($prefix)? { $($body)* });)*
        }
    };
}

/// Implements `Placeholder` for a complex type.
#[doc(hidden)]
#[macro_export]
macro_rules! placeholder {
    ($type:ident) => {
        impl $crate::rt::Placeholder for $type {
            #[inline]
            fn placeholder() -> Self {
                Self::default()
            }

            // The value is created in the box, not copied into it.
            #[inline]
            fn boxed() -> Box<Self> {
                Box::default()
            }
        }
    };
    ($type:ident $($argument:ident $(($of:ty))?)+) => {
        impl $crate::rt::Placeholder for $type {
            #[inline]
            fn placeholder() -> Self {
                Self::new($($crate::placeholder!(@$argument $($of)?)),+)
            }
        }
    };
    (@text) => {
        String::new()
    };
    (@value) => {
        $crate::rt::Placeholder::placeholder()
    };
    (@value $of:ty) => {
        <$of as $crate::rt::Placeholder>::placeholder()
    };
}

/// Expands to the static data of a section of `complex_type!`.
#[doc(hidden)]
#[macro_export]
macro_rules! section_info {
    (attributes {
        $(..base;)?
        $($field:ident: $($prefix:ident)? $local:literal $occurs:ident $($bit:literal)?;)*
        $(* $any:ident: $allowed:literal;)?
    }) => {
        $crate::rt::Named {
            names: &[$(concat!($(stringify!($prefix), ":",)? $local)),*],
            occurs: &[$($crate::rt::occurs::$occurs),*],
        }
    };
    (elements { ..base; }) => {
        $crate::rt::Named::NONE
    };
    (elements $prefix:ident {
        $(..base $base:tt)?
        $($field:ident: $local:literal $occurs:ident $(($($bound:tt)*))? $($bit:literal)?;)*
    }) => {
        $crate::rt::Named {
            names: &[$($crate::element_name!($prefix $local)),*],
            occurs: &[$($crate::rt::occurs::$occurs $(($($bound)*))?),*],
        }
    };
    (fields {
        $(..base $base:tt)?
        $($field:ident: $kind:ident $what:tt $occurs:ident $(($($bound:tt)*))? $($bit:literal)?;)*
    }) => {
        &[$($crate::rt::FieldInfo {
            term: $crate::section_info!(@term $kind $what),
            occurs: $crate::rt::occurs::$occurs $(($($bound)*))?,
        }),*]
    };
    (text { $($field:ident).+ }) => {
        true
    };
    (derived_types { $($derived:ty = $name:literal;)* }) => {
        true
    };
    (kept { $($field:ident).+ }) => {
        true
    };
    (secrets { $($part:literal;)* }) => {
        &[$($part),*]
    };
    (model { $($kind:ident $first:tt $second:tt $third:tt;)* }) => {
        &[$($crate::section_info!(@particle $kind $first $second $third)),*]
    };
    // The elements of a field.
    (@term element ($prefix:ident $local:literal)) => {
        $crate::rt::Term::Element($crate::element_name!($prefix $local))
    };
    (@term choice ($choice:ty)) => {
        $crate::rt::Term::Choice(<$choice as $crate::rt::ReadChoice>::ELEMENTS)
    };
    (@term any ($allowed:literal)) => {
        $crate::rt::Term::Any($allowed)
    };
    // A particle of an explicit content model.
    (@particle field $number:literal $min:literal $max:tt) => {
        $crate::rt::Particle::Field($number, $min, $crate::section_info!(@max $max))
    };
    (@particle sequence $min:literal $max:tt $size:literal) => {
        $crate::rt::Particle::Group($crate::rt::GroupKind::Sequence, $min, $crate::section_info!(@max $max), $size)
    };
    (@particle choice $min:literal $max:tt $size:literal) => {
        $crate::rt::Particle::Group($crate::rt::GroupKind::Choice, $min, $crate::section_info!(@max $max), $size)
    };
    (@particle all $min:literal $max:tt $size:literal) => {
        $crate::rt::Particle::Group($crate::rt::GroupKind::All, $min, $crate::section_info!(@max $max), $size)
    };
    (@max *) => { $crate::rt::UNBOUNDED };
    (@max $max:literal) => { $max };
}
