// @generated

use ::ews_bindings::rt;

/// Simple type `t:ConnectionFailureCauseType`, since `Exchange2010_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`ConnectionFailureCause`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/connectionfailurecause).
#[doc(alias = "ConnectionFailureCauseType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ConnectionFailureCause {
    None,
    UserBusy,
    NoAnswer,
    Unavailable,
    Other,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ConnectionFailureCause {}

rt::open_enum! {
    ConnectionFailureCause;
    0 None;
    1 UserBusy;
    2 NoAnswer;
    3 Unavailable;
    4 Other;
}
