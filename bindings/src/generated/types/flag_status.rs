// @generated from the schemas of version V2018_01_08.

/// Simple type `t:FlagStatusType`.
///
/// Restricts `xs:string`.
#[doc(alias = "FlagStatusType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum FlagStatus {
    NotFlagged,
    Flagged,
    Complete,
    /// A value that the schema does not list.
    Unlisted(String),
}

::ews_bindings::open_enum!(FlagStatus : Complete, Flagged, NotFlagged);
