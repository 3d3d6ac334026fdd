// @generated

use ::ews_bindings::rt;

/// Simple type `t:ReminderGroupType`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`ReminderGroup`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/remindergroup).
#[doc(alias = "ReminderGroupType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ReminderGroup {
    Calendar,
    Task,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ReminderGroup {}

rt::open_enum! {
    ReminderGroup;
    0 Calendar;
    1 Task;
}
