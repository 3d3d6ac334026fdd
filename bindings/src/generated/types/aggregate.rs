// @generated from the schemas of version V2018_01_08.

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

::ews_bindings::open_enum!(Aggregate : Maximum, Minimum);
