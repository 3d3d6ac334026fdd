// @generated

use ::ews_bindings::rt;

/// Simple type `t:CalendarItemCreateOrDeleteOperationType`.
///
/// Restricts `xs:string`.
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
