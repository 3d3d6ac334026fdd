// @generated

use ::ews_bindings::rt;

/// Simple type `t:SharingDataType`, since `Exchange2010_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`DataType`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/datatype).
#[doc(alias = "SharingDataType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum SharingData {
    Calendar,
    Contacts,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for SharingData {}

rt::open_enum! {
    SharingData;
    0 Calendar;
    1 Contacts;
}
