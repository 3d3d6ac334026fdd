// @generated

use ::ews_bindings::xml;

use super::InboxReminder;

/// Complex type `t:ArrayOfInboxReminderType`.
#[doc(alias = "ArrayOfInboxReminderType")]
pub type ArrayOfInboxReminder = xml::List<InboxReminder, ArrayOfInboxReminderList>;

xml::list_name!(
    ArrayOfInboxReminderList: Elements "t:InboxReminder" { name:
    "t:ArrayOfInboxReminderType", model: "t:InboxReminder*" }
);
