// @generated

use ::ews_bindings::rt;

/// Simple type `t:MeetingSpaceTypeEnum`, since `V2016_10_10`.
///
/// Restricts `xs:string`.
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum MeetingSpaceTypeEnum {
    Public,
    Private,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for MeetingSpaceTypeEnum {}

rt::open_enum! {
    MeetingSpaceTypeEnum;
    0 Public;
    1 Private;
}
