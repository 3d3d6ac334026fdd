// @generated

use ::ews_bindings::rt;

/// Simple type `t:PhysicalAddressKeyType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`Entry`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/entry-physicaladdress).
#[doc(alias = "PhysicalAddressKeyType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum PhysicalAddressKey {
    Home,
    Business,
    Other,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for PhysicalAddressKey {}

rt::open_enum! {
    PhysicalAddressKey;
    0 Home;
    1 Business;
    2 Other;
}
