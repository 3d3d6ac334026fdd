// @generated

use ::ews_bindings::rt;

/// Simple type `t:CalendarItemTypeType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`CalendarItemType`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/calendaritemtype).
#[doc(alias = "CalendarItemTypeType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum CalendarItemType {
    Single,
    Occurrence,
    Exception,
    RecurringMaster,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for CalendarItemType {}

rt::open_enum! {
    CalendarItemType;
    0 Single;
    1 Occurrence;
    2 Exception;
    3 RecurringMaster;
}
