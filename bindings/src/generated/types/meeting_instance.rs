// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{NonEmptyArrayOfContentActivities, NonEmptyArrayOfParticipantActivities};

/// Complex type `t:MeetingInstanceType`, since `V2016_10_10`.
///
/// Global element `t:MeetingInstance`.
#[doc(alias = "MeetingInstanceType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MeetingInstance {
    /// Element `t:Id`, optional.
    pub id: Option<String>,
    /// Element `t:ChangeKey`, optional.
    pub change_key: Option<String>,
    /// Element `t:Version`, optional.
    pub version: Option<String>,
    /// Element `t:JoinUrl`, optional.
    pub join_url: Option<String>,
    /// Element `t:DateTimeCreated`, optional.
    pub date_time_created: Option<String>,
    /// Element `t:DateTimeModified`, optional.
    pub date_time_modified: Option<String>,
    /// Element `t:Meadata`, optional.
    pub meadata: Option<String>,
    /// Element `t:Tag`, optional.
    pub tag: Option<String>,
    /// Element `t:ParentGoid`, optional.
    pub parent_goid: Option<String>,
    /// Element `t:ParticipantActivities`, optional.
    pub participant_activities: Option<NonEmptyArrayOfParticipantActivities>,
    /// Element `t:ContentActivities`, optional.
    pub content_activities: Option<NonEmptyArrayOfContentActivities>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for MeetingInstance {}

rt::complex_type! {
    MeetingInstance = "t:MeetingInstanceType";
    elements t {
        0 id: "Id" optional;
        1 change_key: "ChangeKey" optional;
        2 version: "Version" optional;
        3 join_url: "JoinUrl" optional;
        4 date_time_created: "DateTimeCreated" optional;
        5 date_time_modified: "DateTimeModified" optional;
        6 meadata: "Meadata" optional;
        7 tag: "Tag" optional;
        8 parent_goid: "ParentGoid" optional;
        9 participant_activities: "ParticipantActivities" optional;
        10 content_activities: "ContentActivities" optional;
    }
    kept { kept }
}

rt::root! {
    MeetingInstance = "t:MeetingInstance"
}
