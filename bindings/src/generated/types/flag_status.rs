// @generated

use ::ews_bindings::xml;

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

xml::open_enum!(FlagStatus: Complete, Flagged, NotFlagged);
