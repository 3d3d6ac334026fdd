// @generated

use ::ews_bindings::rt;

/// Simple type `t:CalendarItemUpdateOperationType`.
///
/// Restricts `xs:string`.
///
/// `SendToNone` sends nothing to the attendees. `ToAll` in a name sends the update to all attendees, `ToChanged` only to those whom the change affects. `AndSaveCopy` also saves a copy of the update in the folder of sent items. [`guide::dates`](::ews_bindings::guide::dates) has a program.
///
/// Microsoft's reference: [`UpdateItem`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/updateitem).
#[doc(alias = "CalendarItemUpdateOperationType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum CalendarItemUpdateOperation {
    SendToNone,
    SendOnlyToAll,
    SendOnlyToChanged,
    SendToAllAndSaveCopy,
    SendToChangedAndSaveCopy,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for CalendarItemUpdateOperation {}

rt::open_enum! {
    CalendarItemUpdateOperation;
    0 SendToNone;
    1 SendOnlyToAll;
    2 SendOnlyToChanged;
    3 SendToAllAndSaveCopy;
    4 SendToChangedAndSaveCopy;
}
