// @generated

use ::ews_bindings::xml;

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

xml::open_enum!(Retention: Archive, Delete);
