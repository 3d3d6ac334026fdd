//! Complex types: structs.

/// A complex type: the one list of its attributes and fields, from which its description, its reading and its
/// writing follow.
///
/// ```ignore
/// rt::complex_type! {
///     Group: Base = "t:GroupType" checked, required 2, new(text value);
///     attributes {
///         base;                        // the attributes of the base
///         0 id: "Id" required 0;       // number, field, name, occurrence
///     }
///     elements t {                     // the namespace of the elements
///         base 3;                      // the elements of the base come first: three fields
///         0 name: "Name" required 1;   // number, field, name, occurrence
///         1 members: "Member" repeated;
///     }
/// }
/// ```
///
/// - Flags: `checked`, `response`, `any_attributes`; see `TypeInfo`.
/// - `required` is the number of required attributes and fields, those of the bases counted.
/// - `new` lists the arguments of the constructor: `text` for a string. Without it the type has a `Default`.
/// - Occurrence: see `rt::occurs`. The number after `required` is the bit that notes the value, counted over the attributes
///   and fields of the bases and of the type.
/// - `fields` instead of `elements` where choices, wildcards or elements of two namespaces are among them, or choices or
///   wildcards are among those of a base:
///   `element(t "Name") required 0`, `choice(AnyPath) optional`, `any("##any") repeated`.
/// - `text` names the field that holds the content of a type with simple content.
/// - `kept` names the field, own or inherited, for the XML that no other field holds.
/// - `secrets` names the elements, attributes (`@`) and text (`.`) whose values no message may show.
/// - `model` is the content model where it is not the sequence of the fields: `field` with number and occurrence,
///   `sequence`, `choice` and `all` with occurrence and the number of particles inside.
#[doc(hidden)]
#[macro_export]
macro_rules! complex_type {
    (
        $type:ident $(: $base:ty)? = $name:literal $($flag:ident)* $(, required $required:literal)? $(, new($($argument:ident)*))?;
        $($section:ident $($prefix:ident)? { $($body:tt)* })*
    ) => {
        impl $crate::rt::ComplexType for $type {
            const INFO: &'static $crate::rt::TypeInfo = {
                // A static, so that a program has it once.
                static INFO: $crate::rt::TypeInfo = $crate::rt::TypeInfo {
                    name: $name,
                    $($flag: true,)*
                    $(required: $required,)?
                    $($section: $crate::section_info!($section $($prefix)? { $($body)* }),)*
                    ..$crate::rt::TypeInfo::EMPTY $(.derived(<$base as $crate::rt::ComplexType>::INFO))?
                };
                &INFO
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

        $crate::placeholder!($type $($($argument)*)?);

        impl $crate::rt::ReadComplex for $type {
            $($crate::read_section!($type $section $($prefix)? { $($body)* });)*
        }

        impl $crate::rt::WriteComplex for $type {
            $($crate::write_section!($section $($prefix)? { $($body)* });)*
        }
    };
}

/// The value of a complex type to read into.
#[doc(hidden)]
#[macro_export]
macro_rules! placeholder {
    ($type:ident) => {
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
    ($type:ident $($argument:ident)+) => {
        impl $crate::rt::Placeholder for $type {
            #[inline]
            fn placeholder() -> Self {
                Self::new($($crate::placeholder!(@$argument)),+)
            }
        }
    };
    (@text) => {
        String::new()
    };
    (@value) => {
        $crate::rt::Placeholder::placeholder()
    };
}

/// A section of `complex_type!` as static data.
#[doc(hidden)]
#[macro_export]
macro_rules! section_info {
    (attributes {
        $(base;)?
        $($number:literal $field:ident: $($prefix:ident)? $local:literal $occurs:ident $($bit:literal)?;)*
        $(any $any:ident: $allowed:literal;)?
    }) => {
        $crate::rt::Named {
            names: &[$(concat!($(stringify!($prefix), ":",)? $local)),*],
            occurs: &[$($crate::rt::occurs::$occurs),*],
        }
    };
    (elements { base $first:literal; }) => {
        $crate::rt::Named::NONE
    };
    (elements $prefix:ident {
        $(base $first:literal;)?
        $($number:literal $field:ident: $local:literal $occurs:ident $(($($bound:tt)*))? $($bit:literal)?;)*
    }) => {
        $crate::rt::Named {
            names: &[$(concat!(stringify!($prefix), ":", $local)),*],
            occurs: &[$($crate::rt::occurs::$occurs $(($($bound)*))?),*],
        }
    };
    (fields {
        $(base $first:literal;)?
        $($number:literal $field:ident: $kind:ident $what:tt $occurs:ident $(($($bound:tt)*))? $($bit:literal)?;)*
    }) => {
        &[$($crate::rt::FieldInfo {
            term: $crate::section_info!(@term $kind $what),
            occurs: $crate::rt::occurs::$occurs $(($($bound)*))?,
        }),*]
    };
    (text { $($field:ident).+ }) => {
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
    // The elements that a field holds.
    (@term element ($prefix:ident $local:literal)) => {
        $crate::rt::Term::Element(concat!(stringify!($prefix), ":", $local))
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
