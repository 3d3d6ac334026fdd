// @generated

use ::ews_bindings::{Result, value, xml};

use super::super::types::ResponseClass;
use super::ResponseMessage;

/// Complex type `m:GetLastPrivateCatalogUpdateResponseType`, since `V2016_10_10`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetLastPrivateCatalogUpdateResponse`.
#[doc(alias = "GetLastPrivateCatalogUpdateResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetLastPrivateCatalogUpdateResponse {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// One of `m:LastUpdate`, `m:CatalogHash`, optional.
    pub choice: Option<GetLastPrivateCatalogUpdateResponseChoice>,
}

impl Eq for GetLastPrivateCatalogUpdateResponse {}

xml::complex_type!(
    GetLastPrivateCatalogUpdateResponse { name:
    "m:GetLastPrivateCatalogUpdateResponseType", base: ResponseMessage, bits: 1, model: "(m:LastUpdate | m:CatalogHash)?", flags: response }
);

impl GetLastPrivateCatalogUpdateResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            choice: None,
        }
    }
}

xml::extends!(GetLastPrivateCatalogUpdateResponse, ResponseMessage);

xml::blank_new!(GetLastPrivateCatalogUpdateResponse: blank);

impl xml::ReadNode for GetLastPrivateCatalogUpdateResponse {
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
        match input.choose(&mut self.choice, tag)? {
            xml::Taken::No => xml::ReadNode::child(&mut self.base, tag, input),
            taken => Ok(taken),
        }
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        input: &mut xml::Input,
    ) -> Result<(), xml::RawXml> {
        input.keep_optional(&mut self.choice, raw)
    }
}

impl xml::WriteNode for GetLastPrivateCatalogUpdateResponse {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.choice(&self.choice);
    }
}

xml::root!(GetLastPrivateCatalogUpdateResponse, "m:GetLastPrivateCatalogUpdateResponse");

/// The choice in `m:GetLastPrivateCatalogUpdateResponseType`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum GetLastPrivateCatalogUpdateResponseChoice {
    /// Element `m:LastUpdate`.
    LastUpdate(value::DateTime),
    /// Element `m:CatalogHash`.
    CatalogHash(String),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for GetLastPrivateCatalogUpdateResponseChoice {}

xml::choice_type!(
    GetLastPrivateCatalogUpdateResponseChoice { 0 LastUpdate = m "LastUpdate", 1
    CatalogHash = m "CatalogHash" }
);
