// @generated

use ::ews_bindings::xml;

use super::Reminder;

/// Complex type `t:ArrayOfRemindersType`.
#[doc(alias = "ArrayOfRemindersType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfReminders(pub Vec<Reminder>);

xml::complex_type!(
    ArrayOfReminders { name: "t:ArrayOfRemindersType", model: "t:Reminder*" }
);

xml::wrapper_type!(ArrayOfReminders, Reminder);

xml::list_of_elements!(ArrayOfReminders, t "Reminder");
