// @generated

use ::ews_bindings::rt;

/// Simple type `t:PresentersType`, since `Exchange2013_SP1`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`Presenters`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/presenters).
#[doc(alias = "PresentersType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum Presenters {
    Disabled,
    Internal,
    Everyone,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for Presenters {}

rt::open_enum! {
    Presenters;
    0 Disabled;
    1 Internal;
    2 Everyone;
}
