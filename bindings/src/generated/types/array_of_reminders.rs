// @generated

use ::ews_bindings::{rt, xml};

use super::Reminder;

/// Complex type `t:ArrayOfRemindersType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfRemindersType")]
pub type ArrayOfReminders = xml::List<Reminder, ArrayOfRemindersList>;

rt::list_name!(
    ArrayOfRemindersList: Elements "t:Reminder" { name: "t:ArrayOfRemindersType", model: "t:Reminder*" }
);
