// @generated

use ::ews_bindings::rt;

/// Simple type `t:ConnectionStatusType`, since `Exchange2010_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`ConnectionStatus`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/connectionstatus).
#[doc(alias = "ConnectionStatusType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ConnectionStatus {
    /// `OK`
    Ok,
    Closed,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ConnectionStatus {}

rt::open_enum! {
    ConnectionStatus;
    0 Ok = "OK";
    1 Closed;
}
