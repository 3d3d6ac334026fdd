// @generated

use ::ews_bindings::{rt, xml};

use super::ContentActivity;

/// Complex type `t:NonEmptyArrayOfContentActivities`, since `V2016_10_10`.
pub type NonEmptyArrayOfContentActivities = xml::List<
    ContentActivity,
    NonEmptyArrayOfContentActivitiesList,
>;

rt::list_name!(
    NonEmptyArrayOfContentActivitiesList: Elements "t:ContentActivity" { name:
    "t:NonEmptyArrayOfContentActivities", model: "t:ContentActivity+", flags: checked }
);
