// @generated

use ::ews_bindings::rt;

/// Simple type `t:DistinguishedPropertySetType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`ExtendedFieldURI`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/extendedfielduri).
#[doc(alias = "DistinguishedPropertySetType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum DistinguishedPropertySet {
    Meeting,
    Appointment,
    Common,
    PublicStrings,
    Address,
    InternetHeaders,
    CalendarAssistant,
    UnifiedMessaging,
    Task,
    /// since `Exchange2013_SP1`
    Sharing,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for DistinguishedPropertySet {}

rt::open_enum! {
    DistinguishedPropertySet;
    0 Meeting;
    1 Appointment;
    2 Common;
    3 PublicStrings;
    4 Address;
    5 InternetHeaders;
    6 CalendarAssistant;
    7 UnifiedMessaging;
    8 Task;
    9 Sharing;
}
