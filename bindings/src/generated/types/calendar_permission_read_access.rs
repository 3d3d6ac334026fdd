// @generated

use ::ews_bindings::rt;

/// Simple type `t:CalendarPermissionReadAccessType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`ReadItems`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/readitems-calendarpermissiontype).
#[doc(alias = "CalendarPermissionReadAccessType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum CalendarPermissionReadAccess {
    None,
    TimeOnly,
    TimeAndSubjectAndLocation,
    FullDetails,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for CalendarPermissionReadAccess {}

rt::open_enum! {
    CalendarPermissionReadAccess;
    0 None;
    1 TimeOnly;
    2 TimeAndSubjectAndLocation;
    3 FullDetails;
}
