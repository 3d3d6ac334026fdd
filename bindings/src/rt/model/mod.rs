//! The schema as static data: type information, content models, facets and patterns.

mod any_attribute;
mod bound;
mod content_error;
mod content_model;
#[doc(hidden)]
pub mod facets;
mod lookup;
mod pattern;
mod scalar;
mod type_info;
mod value_error;
mod wildcard;

pub use self::any_attribute::AnyAttribute;
pub use self::bound::Bound;
pub(crate) use self::content_error::ContentError;
pub(crate) use self::content_model::{Child, ContentModel};
pub use self::content_model::{GroupKind, Particle};
pub use self::facets::Facets;
pub(crate) use self::lookup::local_part;
pub use self::pattern::Pattern;
pub use self::scalar::Scalar;
pub(crate) use self::type_info::Fields;
pub use self::type_info::{ComplexType, FieldInfo, Named, Occurs, Term, TypeInfo, occurs};
pub use self::value_error::ValueError;
pub(crate) use self::wildcard::admits;

/// No upper limit of an occurrence.
pub const UNBOUNDED: u32 = u32::MAX;
