// @generated

use ::ews_bindings::rt;

/// Simple type `t:DictionaryURIType`.
///
/// Restricts `xs:string`.
///
/// Microsoft's reference: [`IndexedFieldURI`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/indexedfielduri).
#[doc(alias = "DictionaryURIType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum DictionaryUri {
    /// `item:InternetMessageHeader`
    #[doc(alias = "item:InternetMessageHeader")]
    ItemInternetMessageHeader,
    /// `contacts:ImAddress`
    #[doc(alias = "contacts:ImAddress")]
    ContactsImAddress,
    /// `contacts:PhysicalAddress:Street`
    #[doc(alias = "contacts:PhysicalAddress:Street")]
    ContactsPhysicalAddressStreet,
    /// `contacts:PhysicalAddress:City`
    #[doc(alias = "contacts:PhysicalAddress:City")]
    ContactsPhysicalAddressCity,
    /// `contacts:PhysicalAddress:State`
    #[doc(alias = "contacts:PhysicalAddress:State")]
    ContactsPhysicalAddressState,
    /// `contacts:PhysicalAddress:CountryOrRegion`
    #[doc(alias = "contacts:PhysicalAddress:CountryOrRegion")]
    ContactsPhysicalAddressCountryOrRegion,
    /// `contacts:PhysicalAddress:PostalCode`
    #[doc(alias = "contacts:PhysicalAddress:PostalCode")]
    ContactsPhysicalAddressPostalCode,
    /// `contacts:PhoneNumber`
    #[doc(alias = "contacts:PhoneNumber")]
    ContactsPhoneNumber,
    /// `contacts:EmailAddress`
    #[doc(alias = "contacts:EmailAddress")]
    ContactsEmailAddress,
    /// `distributionlist:Members:Member`, since `Exchange2010_SP1`
    #[doc(alias = "distributionlist:Members:Member")]
    DistributionlistMembersMember,
    /// A value that the schema does not list.
    Unlisted(String),
}

impl Eq for DictionaryUri {}

rt::open_enum! {
    DictionaryUri;
    0 ItemInternetMessageHeader = "item:InternetMessageHeader";
    1 ContactsImAddress = "contacts:ImAddress";
    2 ContactsPhysicalAddressStreet = "contacts:PhysicalAddress:Street";
    3 ContactsPhysicalAddressCity = "contacts:PhysicalAddress:City";
    4 ContactsPhysicalAddressState = "contacts:PhysicalAddress:State";
    5 ContactsPhysicalAddressCountryOrRegion = "contacts:PhysicalAddress:CountryOrRegion";
    6 ContactsPhysicalAddressPostalCode = "contacts:PhysicalAddress:PostalCode";
    7 ContactsPhoneNumber = "contacts:PhoneNumber";
    8 ContactsEmailAddress = "contacts:EmailAddress";
    9 DistributionlistMembersMember = "distributionlist:Members:Member";
}
