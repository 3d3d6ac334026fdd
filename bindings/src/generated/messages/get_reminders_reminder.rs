// @generated

use ::ews_bindings::rt;

/// Anonymous simple type: element ReminderType in m:GetReminders.
///
/// Restricts `xs:string`.
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum GetRemindersReminder {
    All,
    Current,
    Old,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for GetRemindersReminder {}

rt::open_enum! {
    GetRemindersReminder;
    0 All;
    1 Current;
    2 Old;
}
