// @generated

use ::ews_bindings::xml;

/// Simple type `t:ReminderActionType`.
///
/// Restricts `xs:string`.
#[doc(alias = "ReminderActionType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ReminderAction {
    Dismiss,
    Snooze,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(ReminderAction: Dismiss, Snooze);
