// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::MeetingSpaceTypeEnum;

/// Complex type `t:MeetingSpaceType`, since `V2016_10_10`.
///
/// Global element `t:MeetingSpace`.
#[doc(alias = "MeetingSpaceType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MeetingSpace {
    /// Element `t:Id`, optional.
    pub id: Option<String>,
    /// Element `t:ChangeKey`, optional.
    pub change_key: Option<String>,
    /// Element `t:Type`, optional.
    pub r#type: Option<MeetingSpaceTypeEnum>,
    /// Element `t:Version`, optional.
    pub version: Option<String>,
    /// Element `t:JoinUrl`, optional.
    pub join_url: Option<String>,
    /// Element `t:DateTimeCreated`, optional.
    pub date_time_created: Option<String>,
    /// Element `t:DateTimeModified`, optional.
    pub date_time_modified: Option<String>,
    /// Element `t:ExpiryTime`, optional.
    pub expiry_time: Option<String>,
    /// Element `t:Meadata`, optional.
    pub meadata: Option<String>,
    /// Element `t:Tag`, optional.
    pub tag: Option<String>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for MeetingSpace {}

rt::complex_type! {
    MeetingSpace = "t:MeetingSpaceType";
    elements t {
        0 id: "Id" optional;
        1 change_key: "ChangeKey" optional;
        2 r#type: "Type" optional;
        3 version: "Version" optional;
        4 join_url: "JoinUrl" optional;
        5 date_time_created: "DateTimeCreated" optional;
        6 date_time_modified: "DateTimeModified" optional;
        7 expiry_time: "ExpiryTime" optional;
        8 meadata: "Meadata" optional;
        9 tag: "Tag" optional;
    }
    kept { kept }
}

rt::root! {
    MeetingSpace = "t:MeetingSpace"
}
