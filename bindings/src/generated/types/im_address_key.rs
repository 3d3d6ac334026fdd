// @generated

use ::ews_bindings::rt;

/// Simple type `t:ImAddressKeyType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`Entry`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/entry-imaddress).
#[doc(alias = "ImAddressKeyType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum ImAddressKey {
    ImAddress1,
    ImAddress2,
    ImAddress3,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for ImAddressKey {}

rt::open_enum! {
    ImAddressKey;
    0 ImAddress1;
    1 ImAddress2;
    2 ImAddress3;
}
