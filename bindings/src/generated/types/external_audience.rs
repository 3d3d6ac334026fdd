// @generated

use ::ews_bindings::rt;

/// Simple type `t:ExternalAudience`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`ExternalAudience`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/externalaudience).
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ExternalAudience {
    None,
    Known,
    All,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ExternalAudience {}

rt::open_enum! {
    ExternalAudience;
    0 None;
    1 Known;
    2 All;
}
