// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    Contact { name: "t:ContactType", base: Entity, model:
    "t:PersonName?, t:BusinessName?, t:PhoneNumbers?, t:Urls?, t:EmailAddresses?, t:Addresses?, t:ContactString?"
    }
);

xml::extends!(Contact, Entity);

xml::blank_default!(Contact);

impl xml::ReadNode for Contact {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "PersonName") => input.fill(&mut self.person_name, tag),
            (xml::T, "BusinessName") => input.fill(&mut self.business_name, tag),
            (xml::T, "PhoneNumbers") => input.fill(&mut self.phone_numbers, tag),
            (xml::T, "Urls") => input.fill(&mut self.urls, tag),
            (xml::T, "EmailAddresses") => input.fill(&mut self.email_addresses, tag),
            (xml::T, "Addresses") => input.fill(&mut self.addresses, tag),
            (xml::T, "ContactString") => input.fill(&mut self.contact_string, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for Contact {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:PersonName", &self.person_name);
        out.element("t:BusinessName", &self.business_name);
        out.element("t:PhoneNumbers", &self.phone_numbers);
        out.element("t:Urls", &self.urls);
        out.element("t:EmailAddresses", &self.email_addresses);
        out.element("t:Addresses", &self.addresses);
        out.element("t:ContactString", &self.contact_string);
    }
}
