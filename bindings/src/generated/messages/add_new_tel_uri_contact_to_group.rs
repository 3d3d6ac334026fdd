// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{ItemId, NonEmptyString};

/// Complex type `m:AddNewTelUriContactToGroupType`, since `Exchange2013_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:AddNewTelUriContactToGroup`.
#[doc(alias = "AddNewTelUriContactToGroupType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddNewTelUriContactToGroup {
    /// Element `m:TelUriAddress`, required.
    pub tel_uri_address: NonEmptyString,
    /// Element `m:ImContactSipUriAddress`, required.
    pub im_contact_sip_uri_address: NonEmptyString,
    /// Element `m:ImTelephoneNumber`, required.
    pub im_telephone_number: NonEmptyString,
    /// Element `m:GroupId`, optional.
    pub group_id: Option<Box<ItemId>>,
}

impl Eq for AddNewTelUriContactToGroup {}

rt::complex_type!(
    AddNewTelUriContactToGroup { name: "m:AddNewTelUriContactToGroupType", required:
    "m:TelUriAddress, m:ImContactSipUriAddress, m:ImTelephoneNumber", bits: 3, model:
    "m:TelUriAddress, m:ImContactSipUriAddress, m:ImTelephoneNumber, m:GroupId?" }
);

impl AddNewTelUriContactToGroup {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        tel_uri_address: NonEmptyString,
        im_contact_sip_uri_address: NonEmptyString,
        im_telephone_number: NonEmptyString,
    ) -> Self {
        Self {
            tel_uri_address,
            im_contact_sip_uri_address,
            im_telephone_number,
            group_id: None,
        }
    }
}

rt::placeholder_new!(AddNewTelUriContactToGroup: placeholder, placeholder, placeholder);

impl rt::ReadComplex for AddNewTelUriContactToGroup {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "TelUriAddress") => reader.require(&mut self.tel_uri_address, tag, 0),
            (rt::M, "ImContactSipUriAddress") => {
                reader.require(&mut self.im_contact_sip_uri_address, tag, 1)
            }
            (rt::M, "ImTelephoneNumber") => {
                reader.require(&mut self.im_telephone_number, tag, 2)
            }
            (rt::M, "GroupId") => reader.fill(&mut self.group_id, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for AddNewTelUriContactToGroup {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:TelUriAddress", &self.tel_uri_address);
        out.element("m:ImContactSipUriAddress", &self.im_contact_sip_uri_address);
        out.element("m:ImTelephoneNumber", &self.im_telephone_number);
        out.element("m:GroupId", &self.group_id);
    }
}

rt::root!(AddNewTelUriContactToGroup, "m:AddNewTelUriContactToGroup");
