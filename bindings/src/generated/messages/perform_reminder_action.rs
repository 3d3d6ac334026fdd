// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::NonEmptyArrayOfReminderItemAction;

/// Complex type `m:PerformReminderActionType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:PerformReminderAction`.
///
/// Microsoft's reference: [`PerformReminderAction`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/performreminderaction).
#[doc(alias = "PerformReminderActionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PerformReminderAction {
    /// Element `m:ReminderItemActions`, required.
    pub reminder_item_actions: NonEmptyArrayOfReminderItemAction,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for PerformReminderAction {}

impl PerformReminderAction {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        reminder_item_actions: impl Into<NonEmptyArrayOfReminderItemAction>,
    ) -> Self {
        Self {
            reminder_item_actions: reminder_item_actions.into(),
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    PerformReminderAction = "m:PerformReminderActionType", required 1, new(value(NonEmptyArrayOfReminderItemAction));
    elements m {
        0 reminder_item_actions: "ReminderItemActions" required 0;
    }
    kept { kept }
}

rt::root! {
    PerformReminderAction = "m:PerformReminderAction"
}
