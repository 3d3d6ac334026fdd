// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::super::types::{ArrayOfApps, ResponseClass};
use super::{ArrayOfAppManifests, ResponseMessage};

/// Complex type `m:GetAppManifestsResponseType`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetAppManifestsResponse`.
#[doc(alias = "GetAppManifestsResponseType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GetAppManifestsResponse {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// One of `m:Apps`, `m:Manifests`, optional.
    pub choice: Option<Box<GetAppManifestsResponseChoice>>,
}

impl GetAppManifestsResponse {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:GetAppManifestsResponseType",
        base: Some(ResponseMessage::SHAPE),
        bits: 1,
        content: xml::Content::Model("(m:Apps | m:Manifests)"),
        response: true,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            choice: None,
        }
    }
}

::ews_bindings::complex_type!(GetAppManifestsResponse);

::ews_bindings::extends!(GetAppManifestsResponse, ResponseMessage);

::ews_bindings::blank_new!(GetAppManifestsResponse : blank);

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

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_optional(&mut self.choice)
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

/// The choice in `m:GetAppManifestsResponseType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum GetAppManifestsResponseChoice {
    /// Element `m:Apps`.
    Apps(ArrayOfApps),
    /// Element `m:Manifests`.
    Manifests(ArrayOfAppManifests),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    GetAppManifestsResponseChoice : Apps(ArrayOfApps), Manifests(ArrayOfAppManifests)
);

impl xml::ReadChoice for GetAppManifestsResponseChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "Apps") => input.alternative(tag, Self::Apps),
            (xml::M, "Manifests") => input.alternative(tag, Self::Manifests),
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(GetAppManifestsResponseChoice);

impl xml::WriteChoice for GetAppManifestsResponseChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::Apps(value) => out.element("m:Apps", value),
            Self::Manifests(value) => out.element("m:Manifests", value),
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
