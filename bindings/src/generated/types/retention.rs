// @generated from the schemas of version V2018_01_08.

/// Simple type `t:RetentionType`.
///
/// Restricts `xs:string`.
#[doc(alias = "RetentionType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum Retention {
    Delete,
    Archive,
    /// A value that the schema does not list.
    Unlisted(String),
}

::ews_bindings::open_enum!(Retention : Archive, Delete);
