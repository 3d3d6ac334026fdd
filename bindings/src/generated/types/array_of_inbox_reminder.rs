// @generated

use ::ews_bindings::{rt, xml};

use super::InboxReminder;

/// Complex type `t:ArrayOfInboxReminderType`, since `V2016_10_10`.
#[doc(alias = "ArrayOfInboxReminderType")]
pub type ArrayOfInboxReminder = xml::List<InboxReminder, ArrayOfInboxReminderList>;

rt::list_name!(
    ArrayOfInboxReminderList: Elements "t:InboxReminder" { name:
    "t:ArrayOfInboxReminderType", model: "t:InboxReminder*" }
);
