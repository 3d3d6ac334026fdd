// @generated

use ::ews_bindings::rt;

/// Simple type `t:ResponseTypeType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`ResponseType`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/responsetype).
#[doc(alias = "ResponseTypeType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ResponseType {
    Unknown,
    Organizer,
    Tentative,
    Accept,
    Decline,
    NoResponseReceived,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ResponseType {}

rt::open_enum! {
    ResponseType;
    0 Unknown;
    1 Organizer;
    2 Tentative;
    3 Accept;
    4 Decline;
    5 NoResponseReceived;
}
