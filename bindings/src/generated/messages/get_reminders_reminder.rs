// @generated

use ::ews_bindings::xml;

/// Simple type without a name: element ReminderType in m:GetReminders.
///
/// Restricts `xs:string`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum GetRemindersReminder {
    All,
    Current,
    Old,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(GetRemindersReminder: All, Current, Old);
