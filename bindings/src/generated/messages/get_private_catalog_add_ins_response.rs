// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::ResponseClass;
use super::{ArrayOfPrivateCatalogAddIns, ResponseMessage};

/// Complex type `m:GetPrivateCatalogAddInsResponseType`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetPrivateCatalogAddInsResponse`.
#[doc(alias = "GetPrivateCatalogAddInsResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetPrivateCatalogAddInsResponse {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:AddIns`, optional.
    pub add_ins: Option<ArrayOfPrivateCatalogAddIns>,
}

impl Eq for GetPrivateCatalogAddInsResponse {}

rt::complex_type!(
    GetPrivateCatalogAddInsResponse { name: "m:GetPrivateCatalogAddInsResponseType",
    base: ResponseMessage, bits: 1, model: "m:AddIns?", flags: response }
);

impl GetPrivateCatalogAddInsResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            add_ins: None,
        }
    }
}

rt::extends!(GetPrivateCatalogAddInsResponse, ResponseMessage);

rt::placeholder_new!(GetPrivateCatalogAddInsResponse: placeholder);

impl rt::ReadComplex for GetPrivateCatalogAddInsResponse {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::attribute(&mut self.base, attribute, reader)
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "AddIns") => reader.fill(&mut self.add_ins, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GetPrivateCatalogAddInsResponse {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:AddIns", &self.add_ins);
    }
}

rt::root!(GetPrivateCatalogAddInsResponse, "m:GetPrivateCatalogAddInsResponse");
