// @generated

use ::ews_bindings::xml;

use super::ContentActivity;

/// Complex type `t:NonEmptyArrayOfContentActivities`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfContentActivities(pub Vec<ContentActivity>);

xml::complex_type!(
    NonEmptyArrayOfContentActivities { name: "t:NonEmptyArrayOfContentActivities", model: "t:ContentActivity+", checked : true }
);

xml::wrapper_type!(NonEmptyArrayOfContentActivities, ContentActivity);

xml::list_of_elements!(NonEmptyArrayOfContentActivities, t "ContentActivity");
