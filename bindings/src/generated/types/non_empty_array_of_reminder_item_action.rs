// @generated

use ::ews_bindings::xml;

use super::ReminderItemAction;

/// Complex type `t:NonEmptyArrayOfReminderItemActionType`.
#[doc(alias = "NonEmptyArrayOfReminderItemActionType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfReminderItemAction(pub Vec<ReminderItemAction>);

xml::complex_type!(
    NonEmptyArrayOfReminderItemAction { name: "t:NonEmptyArrayOfReminderItemActionType",
    model: "t:ReminderItemAction+", checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfReminderItemAction, ReminderItemAction);

xml::list_of_elements!(NonEmptyArrayOfReminderItemAction, t "ReminderItemAction");
