// @generated

use ::ews_bindings::{Result, rt, xml};

use super::super::types::{ArrayOfApps, ResponseClass};
use super::{ArrayOfAppManifests, ResponseMessage};

/// Complex type `m:GetAppManifestsResponseType`, since `Exchange2013_SP1`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetAppManifestsResponse`.
#[doc(alias = "GetAppManifestsResponseType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetAppManifestsResponse {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// One of `m:Apps`, `m:Manifests`, optional.
    pub choice: Option<GetAppManifestsResponseChoice>,
}

impl Eq for GetAppManifestsResponse {}

rt::complex_type!(
    GetAppManifestsResponse { name: "m:GetAppManifestsResponseType", base:
    ResponseMessage, bits: 1, model: "(m:Apps | m:Manifests)", flags: response }
);

impl GetAppManifestsResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            choice: None,
        }
    }
}

rt::extends!(GetAppManifestsResponse, ResponseMessage);

rt::placeholder_new!(GetAppManifestsResponse: placeholder);

impl rt::ReadComplex for GetAppManifestsResponse {
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

impl rt::WriteComplex for GetAppManifestsResponse {
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

rt::root!(GetAppManifestsResponse, "m:GetAppManifestsResponse");

/// The choice in `m:GetAppManifestsResponseType`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum GetAppManifestsResponseChoice {
    /// Element `m:Apps`, since `V2016_10_10`.
    Apps(Box<ArrayOfApps>),
    /// Element `m:Manifests`.
    Manifests(ArrayOfAppManifests),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for GetAppManifestsResponseChoice {}

rt::from_variants!(
    GetAppManifestsResponseChoice: Apps(ArrayOfApps), Manifests(ArrayOfAppManifests)
);

rt::choice_type!(
    GetAppManifestsResponseChoice { 0 Apps = m "Apps", 1 Manifests = m "Manifests" }
);
