// @generated

use ::ews_bindings::xml;

/// Simple type `t:MeetingSpaceTypeEnum`.
///
/// Restricts `xs:string`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum MeetingSpaceTypeEnum {
    Public,
    Private,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(MeetingSpaceTypeEnum: Private, Public);
