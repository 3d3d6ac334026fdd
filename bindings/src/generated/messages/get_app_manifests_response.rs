// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::extends!(GetAppManifestsResponse, ResponseMessage);

xml::blank_new!(GetAppManifestsResponse: blank);

impl xml::ReadNode for GetAppManifestsResponse {
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

impl xml::WriteNode for GetAppManifestsResponse {
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

xml::root!(GetAppManifestsResponse, "m:GetAppManifestsResponse");

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

xml::from_variants!(
    GetAppManifestsResponseChoice: Apps(ArrayOfApps), Manifests(ArrayOfAppManifests)
);

xml::choice_type!(
    GetAppManifestsResponseChoice { 0 Apps = m "Apps", 1 Manifests = m "Manifests" }
);
