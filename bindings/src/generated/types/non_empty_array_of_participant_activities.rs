// @generated

use ::ews_bindings::xml;

use super::ParticipantActivity;

/// Complex type `t:NonEmptyArrayOfParticipantActivities`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfParticipantActivities(pub Vec<ParticipantActivity>);

xml::complex_type!(
    NonEmptyArrayOfParticipantActivities { name:
    "t:NonEmptyArrayOfParticipantActivities", model: "t:ParticipantActivity+", checked:
    true }
);

xml::wrapper_type!(NonEmptyArrayOfParticipantActivities, ParticipantActivity);

xml::list_of_elements!(NonEmptyArrayOfParticipantActivities, t "ParticipantActivity");
