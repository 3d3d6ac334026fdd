// @generated

use ::ews_bindings::{Result, rt, value, xml};

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

rt::complex_type!(
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

rt::extends!(GetLastPrivateCatalogUpdateResponse, ResponseMessage);

rt::placeholder_new!(GetLastPrivateCatalogUpdateResponse: placeholder);

impl rt::ReadComplex for GetLastPrivateCatalogUpdateResponse {
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
        match reader.choose(&mut self.choice, tag)? {
            rt::Handled::No => rt::ReadComplex::child(&mut self.base, tag, reader),
            handled => Ok(handled),
        }
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        reader: &mut rt::Reader,
    ) -> Result<(), xml::RawXml> {
        reader.keep_optional(&mut self.choice, raw)
    }
}

impl rt::WriteComplex for GetLastPrivateCatalogUpdateResponse {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.choice(&self.choice);
    }
}

rt::root!(GetLastPrivateCatalogUpdateResponse, "m:GetLastPrivateCatalogUpdateResponse");

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

rt::choice_type!(
    GetLastPrivateCatalogUpdateResponseChoice { 0 LastUpdate = m "LastUpdate", 1
    CatalogHash = m "CatalogHash" }
);
