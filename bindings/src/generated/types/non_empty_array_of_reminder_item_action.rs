// @generated

use ::ews_bindings::{rt, xml};

use super::ReminderItemAction;

/// Complex type `t:NonEmptyArrayOfReminderItemActionType`, since `Exchange2013_SP1`.
#[doc(alias = "NonEmptyArrayOfReminderItemActionType")]
pub type NonEmptyArrayOfReminderItemAction = xml::List<
    ReminderItemAction,
    NonEmptyArrayOfReminderItemActionList,
>;

rt::list_name!(
    NonEmptyArrayOfReminderItemActionList: Elements "t:ReminderItemAction" { name:
    "t:NonEmptyArrayOfReminderItemActionType", model: "t:ReminderItemAction+", flags:
    checked }
);
