// @generated

use ::ews_bindings::{Result, rt};

use super::{
    ArrayOfAddresses, ArrayOfExtractedEmailAddresses, ArrayOfPhones, ArrayOfUrls, Entity,
};

/// Complex type `t:ContactType`, since `Exchange2013_SP1`.
///
/// Extends `t:EntityType`.
#[doc(alias = "ContactType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Contact {
    /// What it inherits from [`Entity`].
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

rt::complex_type!(
    Contact { name: "t:ContactType", base: Entity, model:
    "t:PersonName?, t:BusinessName?, t:PhoneNumbers?, t:Urls?, t:EmailAddresses?, t:Addresses?, t:ContactString?"
    }
);

rt::extends!(Contact, Entity);

rt::placeholder_default!(Contact);

impl rt::ReadComplex for Contact {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "PersonName") => reader.fill(&mut self.person_name, tag),
            (rt::T, "BusinessName") => reader.fill(&mut self.business_name, tag),
            (rt::T, "PhoneNumbers") => reader.fill(&mut self.phone_numbers, tag),
            (rt::T, "Urls") => reader.fill(&mut self.urls, tag),
            (rt::T, "EmailAddresses") => reader.fill(&mut self.email_addresses, tag),
            (rt::T, "Addresses") => reader.fill(&mut self.addresses, tag),
            (rt::T, "ContactString") => reader.fill(&mut self.contact_string, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for Contact {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:PersonName", &self.person_name);
        out.element("t:BusinessName", &self.business_name);
        out.element("t:PhoneNumbers", &self.phone_numbers);
        out.element("t:Urls", &self.urls);
        out.element("t:EmailAddresses", &self.email_addresses);
        out.element("t:Addresses", &self.addresses);
        out.element("t:ContactString", &self.contact_string);
    }
}
