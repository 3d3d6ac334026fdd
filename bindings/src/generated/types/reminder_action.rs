// @generated

use ::ews_bindings::rt;

/// Simple type `t:ReminderActionType`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`ActionType`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/actiontype-reminderactiontype).
#[doc(alias = "ReminderActionType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ReminderAction {
    Dismiss,
    Snooze,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ReminderAction {}

rt::open_enum! {
    ReminderAction;
    0 Dismiss;
    1 Snooze;
}
