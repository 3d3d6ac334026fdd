// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ItemId, ReminderAction};

/// Complex type `t:ReminderItemActionType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`ReminderItemAction`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/reminderitemaction).
#[doc(alias = "ReminderItemActionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReminderItemAction {
    /// Element `t:ActionType`, required.
    pub action_type: ReminderAction,
    /// Element `t:ItemId`, required.
    pub item_id: ItemId,
    /// Element `t:NewReminderTime`, optional.
    pub new_reminder_time: Option<String>,
}

impl Eq for ReminderItemAction {}

impl ReminderItemAction {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(action_type: ReminderAction, item_id: impl Into<ItemId>) -> Self {
        Self {
            action_type,
            item_id: item_id.into(),
            new_reminder_time: None,
        }
    }
}

rt::complex_type! {
    ReminderItemAction = "t:ReminderItemActionType", required 2, new(value value(ItemId));
    elements t {
        0 action_type: "ActionType" required 0;
        1 item_id: "ItemId" required 1;
        2 new_reminder_time: "NewReminderTime" optional;
    }
}
