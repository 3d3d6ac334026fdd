//! The limits of the generator. A schema beyond a limit is refused.

/// The deepest nesting of elements in a schema file: the code that reads the tree calls itself for each level.
pub(crate) const XML_DEPTH: usize = 64;

/// The most elements in an `xs:all`: the runtime has a bit for each.
pub(crate) const ALL_ELEMENTS: usize = 128;

/// `minOccurs` and `maxOccurs` are below this number, which the runtime uses for `unbounded`.
pub(crate) const OCCURRENCE: u64 = u32::MAX as u64;

/// The most steps from a type to a type within it. A step is up to four types of Rust (a choice, `Option`, `Nillable`,
/// `Box`), and the compiler's limit is 128.
pub(crate) const TYPE_STEPS: usize = 30;

/// The longest chain of base types; a type holds its base type.
pub(crate) const BASES: usize = TYPE_STEPS;

/// The longest chain of attribute groups, or of heads of substitution groups.
pub(crate) const CHAIN: usize = 64;

/// The deepest nesting of particles, with the content of referenced groups.
pub(crate) const PARTICLE_DEPTH: usize = 128;

/// The most particles in one type or group, with the content of referenced groups and the members of substitution groups.
pub(crate) const PARTICLES: usize = 10_000;

/// The most required elements and attributes of a type, with those of its base types: the runtime has a bit for each.
pub(crate) const REQUIRED: usize = 64;

/// The most bytes in the texts of an enumeration together: the runtime has 16 bits for the end of each.
pub(crate) const ENUMERATION: usize = u16::MAX as usize;

/// The most versions on record: a set of versions has a bit for each.
pub(crate) const VERSIONS: usize = 32;

/// The greatest size in bytes, about, of a value with only its required fields.
pub(crate) const VALUE_SIZE: usize = 1 << 20;
