// @generated

use ::ews_bindings::xml;

/// Simple type `t:OnlineMeetingAccessLevelType`.
///
/// Restricts `xs:string`.
#[doc(alias = "OnlineMeetingAccessLevelType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum OnlineMeetingAccessLevel {
    Locked,
    Invited,
    Internal,
    Everyone,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(OnlineMeetingAccessLevel: Everyone, Internal, Invited, Locked);
