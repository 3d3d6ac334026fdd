// @generated

use ::ews_bindings::{rt, value, xml};
use super::super::ns;
use super::{GetRemindersMaxItems, GetRemindersReminder};

/// Complex type `m:GetRemindersType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:GetReminders`.
///
/// Microsoft's reference: [`GetReminders`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/getreminders).
#[doc(alias = "GetRemindersType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetReminders {
    /// Element `m:BeginTime`, optional.
    pub begin_time: Option<value::DateTime>,
    /// Element `m:EndTime`, optional.
    pub end_time: Option<value::DateTime>,
    /// Element `m:MaxItems`, optional.
    pub max_items: Option<GetRemindersMaxItems>,
    /// Element `m:ReminderType`, optional.
    pub reminder_type: Option<GetRemindersReminder>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for GetReminders {}

rt::complex_type! {
    GetReminders = "m:GetRemindersType";
    elements m {
        0 begin_time: "BeginTime" optional;
        1 end_time: "EndTime" optional;
        2 max_items: "MaxItems" optional;
        3 reminder_type: "ReminderType" optional;
    }
    kept { kept }
}

rt::root! {
    GetReminders = "m:GetReminders"
}
