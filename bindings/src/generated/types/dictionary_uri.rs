// @generated

use ::ews_bindings::rt;

/// Simple type `t:DictionaryURIType`.
///
/// Restricts `xs:string`.
#[doc(alias = "DictionaryURIType")]
#[derive(Debug, PartialEq, Hash)]
#[allow(missing_docs)]
#[non_exhaustive]
pub enum DictionaryUri {
    /// `item:InternetMessageHeader`
    ItemInternetMessageHeader,
    /// `contacts:ImAddress`
    ContactsImAddress,
    /// `contacts:PhysicalAddress:Street`
    ContactsPhysicalAddressStreet,
    /// `contacts:PhysicalAddress:City`
    ContactsPhysicalAddressCity,
    /// `contacts:PhysicalAddress:State`
    ContactsPhysicalAddressState,
    /// `contacts:PhysicalAddress:CountryOrRegion`
    ContactsPhysicalAddressCountryOrRegion,
    /// `contacts:PhysicalAddress:PostalCode`
    ContactsPhysicalAddressPostalCode,
    /// `contacts:PhoneNumber`
    ContactsPhoneNumber,
    /// `contacts:EmailAddress`
    ContactsEmailAddress,
    /// `distributionlist:Members:Member`, since `Exchange2010_SP1`
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
