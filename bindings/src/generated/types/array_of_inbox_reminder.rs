// @generated

use ::ews_bindings::xml;

use super::InboxReminder;

/// Complex type `t:ArrayOfInboxReminderType`.
#[doc(alias = "ArrayOfInboxReminderType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfInboxReminder(pub Vec<InboxReminder>);

xml::complex_type!(
    ArrayOfInboxReminder { name: "t:ArrayOfInboxReminderType", model:
    "t:InboxReminder*" }
);

xml::wrapper_type!(ArrayOfInboxReminder, InboxReminder);

xml::list_of_elements!(ArrayOfInboxReminder, t "InboxReminder");
