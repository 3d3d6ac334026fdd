// @generated

use ::ews_bindings::rt;

/// Simple type `t:CalendarItemCreateOrDeleteOperationType`.
///
/// Restricts `xs:string`.
///
/// `SendToNone` sends nothing to the attendees. The other two values send the invitation or cancellation to all attendees; only `SendToAllAndSaveCopy` also saves a copy of it in the folder of sent items. [`guide::dates`](::ews_bindings::guide::dates) has a program.
///
/// Microsoft's reference: [`CreateItem`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/createitem).
#[doc(alias = "CalendarItemCreateOrDeleteOperationType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum CalendarItemCreateOrDeleteOperation {
    SendToNone,
    SendOnlyToAll,
    SendToAllAndSaveCopy,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for CalendarItemCreateOrDeleteOperation {}

rt::open_enum! {
    CalendarItemCreateOrDeleteOperation;
    0 SendToNone;
    1 SendOnlyToAll;
    2 SendToAllAndSaveCopy;
}
