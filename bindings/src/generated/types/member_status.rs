// @generated

use ::ews_bindings::xml;

/// Simple type `t:MemberStatusType`.
///
/// Restricts `xs:string`.
#[doc(alias = "MemberStatusType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum MemberStatus {
    Unrecognized,
    Normal,
    Demoted,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(MemberStatus: Demoted, Normal, Unrecognized);
