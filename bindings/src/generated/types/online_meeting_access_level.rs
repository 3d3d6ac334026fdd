// @generated from the schemas of version V2018_01_08.

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

::ews_bindings::open_enum!(
    OnlineMeetingAccessLevel : Everyone, Internal, Invited, Locked
);
