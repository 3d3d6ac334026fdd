// @generated

use ::ews_bindings::rt;

/// Simple type `t:BodyTypeType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`BodyType`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/bodytype-bodytypetype).
#[doc(alias = "BodyTypeType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum BodyType {
    /// `HTML`
    Html,
    Text,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for BodyType {}

rt::open_enum! {
    BodyType;
    0 Html = "HTML";
    1 Text;
}
