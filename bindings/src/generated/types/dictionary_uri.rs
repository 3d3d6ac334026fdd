// @generated

use ::ews_bindings::xml;

/// Simple type `t:DictionaryURIType`.
///
/// Restricts `xs:string`.
#[doc(alias = "DictionaryURIType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    /// `distributionlist:Members:Member`
    DistributionlistMembersMember,
    /// A value that the schema does not list.
    Unlisted(String),
}

xml::open_enum!(
    DictionaryUri: ContactsEmailAddress = "contacts:EmailAddress", ContactsImAddress =
    "contacts:ImAddress", ContactsPhoneNumber = "contacts:PhoneNumber",
    ContactsPhysicalAddressCity = "contacts:PhysicalAddress:City",
    ContactsPhysicalAddressCountryOrRegion = "contacts:PhysicalAddress:CountryOrRegion",
    ContactsPhysicalAddressPostalCode = "contacts:PhysicalAddress:PostalCode",
    ContactsPhysicalAddressState = "contacts:PhysicalAddress:State",
    ContactsPhysicalAddressStreet = "contacts:PhysicalAddress:Street",
    DistributionlistMembersMember = "distributionlist:Members:Member",
    ItemInternetMessageHeader = "item:InternetMessageHeader"
);
