// @generated

use ::ews_bindings::rt;
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
}

impl Eq for MeetingInstance {}

rt::complex_type! {
    MeetingInstance = "t:MeetingInstanceType";
    elements {
        0 id: t "Id" optional;
        1 change_key: t "ChangeKey" optional;
        2 version: t "Version" optional;
        3 join_url: t "JoinUrl" optional;
        4 date_time_created: t "DateTimeCreated" optional;
        5 date_time_modified: t "DateTimeModified" optional;
        6 meadata: t "Meadata" optional;
        7 tag: t "Tag" optional;
        8 parent_goid: t "ParentGoid" optional;
        9 participant_activities: t "ParticipantActivities" optional;
        10 content_activities: t "ContentActivities" optional;
    }
}

rt::root! {
    MeetingInstance = "t:MeetingInstance"
}
