// @generated

use ::ews_bindings::xml;

/// Simple type `t:AggregateType`.
///
/// Restricts `xs:string`.
#[doc(alias = "AggregateType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum Aggregate {
    Minimum,
    Maximum,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(Aggregate: Maximum, Minimum);
