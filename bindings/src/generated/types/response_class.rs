// @generated

use ::ews_bindings::rt;

/// Simple type `t:ResponseClassType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`ResponseMessage`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/responsemessage).
#[doc(alias = "ResponseClassType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ResponseClass {
    Success,
    Warning,
    Error,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ResponseClass {}

rt::open_enum! {
    ResponseClass;
    0 Success;
    1 Warning;
    2 Error;
}
