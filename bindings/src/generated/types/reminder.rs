// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{ItemId, ReminderGroup};

/// Complex type `t:ReminderType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`Reminder`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/reminder).
#[doc(alias = "ReminderType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Reminder {
    /// Element `t:Subject`, required.
    pub subject: String,
    /// Element `t:Location`, optional.
    pub location: Option<String>,
    /// Element `t:ReminderTime`, required.
    pub reminder_time: value::DateTime,
    /// Element `t:StartDate`, required.
    pub start_date: value::DateTime,
    /// Element `t:EndDate`, required.
    pub end_date: value::DateTime,
    /// Element `t:ItemId`, required.
    pub item_id: ItemId,
    /// Element `t:RecurringMasterItemId`, optional.
    pub recurring_master_item_id: Option<Box<ItemId>>,
    /// Element `t:ReminderGroup`, optional.
    pub reminder_group: Option<ReminderGroup>,
    /// Element `t:UID`, required.
    pub uid: String,
}

impl Eq for Reminder {}

impl Reminder {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        subject: impl Into<String>,
        reminder_time: value::DateTime,
        start_date: value::DateTime,
        end_date: value::DateTime,
        item_id: impl Into<ItemId>,
        uid: impl Into<String>,
    ) -> Self {
        Self {
            subject: subject.into(),
            location: None,
            reminder_time,
            start_date,
            end_date,
            item_id: item_id.into(),
            recurring_master_item_id: None,
            reminder_group: None,
            uid: uid.into(),
        }
    }
}

rt::complex_type! {
    Reminder = "t:ReminderType", required 6, new(text value value value value(ItemId) text);
    elements t {
        0 subject: "Subject" required 0;
        1 location: "Location" optional;
        2 reminder_time: "ReminderTime" required 1;
        3 start_date: "StartDate" required 2;
        4 end_date: "EndDate" required 3;
        5 item_id: "ItemId" required 4;
        6 recurring_master_item_id: "RecurringMasterItemId" optional;
        7 reminder_group: "ReminderGroup" optional;
        8 uid: "UID" required 5;
    }
}
