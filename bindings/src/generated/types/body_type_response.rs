// @generated

use ::ews_bindings::rt;

/// Simple type `t:BodyTypeResponseType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`BodyType`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/bodytype).
#[doc(alias = "BodyTypeResponseType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum BodyTypeResponse {
    Best,
    /// `HTML`
    Html,
    Text,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for BodyTypeResponse {}

rt::open_enum! {
    BodyTypeResponse;
    0 Best;
    1 Html = "HTML";
    2 Text;
}
