// @generated

use ::ews_bindings::rt;

/// Simple type `t:PhysicalAddressIndexType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`PostalAddressIndex`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/postaladdressindex).
#[doc(alias = "PhysicalAddressIndexType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum PhysicalAddressIndex {
    None,
    Home,
    Business,
    Other,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for PhysicalAddressIndex {}

rt::open_enum! {
    PhysicalAddressIndex;
    0 None;
    1 Home;
    2 Business;
    3 Other;
}
