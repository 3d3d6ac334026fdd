// @generated

use ::ews_bindings::rt;

/// Simple type `t:CalendarItemUpdateOperationType`.
///
/// Restricts `xs:string`.
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
