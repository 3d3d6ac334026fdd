// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(GetPrivateCatalogAddInsResponse, ResponseMessage);

xml::blank_new!(GetPrivateCatalogAddInsResponse: blank);

impl xml::ReadNode for GetPrivateCatalogAddInsResponse {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        xml::ReadNode::attribute(&mut self.base, attribute, input)
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "AddIns") => input.fill(&mut self.add_ins, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for GetPrivateCatalogAddInsResponse {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("m:AddIns", &self.add_ins);
    }
}

xml::root!(GetPrivateCatalogAddInsResponse, "m:GetPrivateCatalogAddInsResponse");
