// @generated

use ::ews_bindings::rt;

/// Simple type `t:EmailAddressKeyType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`Entry`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/entry-emailaddress).
#[doc(alias = "EmailAddressKeyType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum EmailAddressKey {
    EmailAddress1,
    EmailAddress2,
    EmailAddress3,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for EmailAddressKey {}

rt::open_enum! {
    EmailAddressKey;
    0 EmailAddress1;
    1 EmailAddress2;
    2 EmailAddress3;
}
