// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{ArrayOfAddresses, ArrayOfExtractedEmailAddresses, ArrayOfPhones, ArrayOfUrls, Entity};

/// Complex type `t:ContactType`, since `Exchange2013_SP1`.
///
/// Extends `t:EntityType`.
///
/// Fields inherited from [`Entity`]: `position`.
///
/// Microsoft's reference: [`Contact`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/contact-contacttype).
#[doc(alias = "ContactType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Contact {
    /// The value of the base type, [`Entity`].
    pub base: Entity,
    /// Element `t:PersonName`, optional.
    pub person_name: Option<String>,
    /// Element `t:BusinessName`, optional.
    pub business_name: Option<String>,
    /// Element `t:PhoneNumbers`, optional.
    pub phone_numbers: Option<ArrayOfPhones>,
    /// Element `t:Urls`, optional.
    pub urls: Option<ArrayOfUrls>,
    /// Element `t:EmailAddresses`, optional.
    pub email_addresses: Option<ArrayOfExtractedEmailAddresses>,
    /// Element `t:Addresses`, optional.
    pub addresses: Option<ArrayOfAddresses>,
    /// Element `t:ContactString`, optional.
    pub contact_string: Option<String>,
}

impl Eq for Contact {}

rt::complex_type! {
    Contact: Entity = "t:ContactType";
    elements t {
        base 1;
        0 person_name: "PersonName" optional;
        1 business_name: "BusinessName" optional;
        2 phone_numbers: "PhoneNumbers" optional;
        3 urls: "Urls" optional;
        4 email_addresses: "EmailAddresses" optional;
        5 addresses: "Addresses" optional;
        6 contact_string: "ContactString" optional;
    }
}
