// @generated

use ::ews_bindings::{rt, xml};

use super::ParticipantActivity;

/// Complex type `t:NonEmptyArrayOfParticipantActivities`, since `V2016_10_10`.
pub type NonEmptyArrayOfParticipantActivities = xml::List<
    ParticipantActivity,
    NonEmptyArrayOfParticipantActivitiesList,
>;

rt::list_name!(
    NonEmptyArrayOfParticipantActivitiesList: Elements "t:ParticipantActivity" { name:
    "t:NonEmptyArrayOfParticipantActivities", model: "t:ParticipantActivity+", flags:
    checked }
);
