// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, value, xml};

use super::super::types::ResponseClass;
use super::ResponseMessage;

/// Complex type `m:GetLastPrivateCatalogUpdateResponseType`.
///
/// Extends `m:ResponseMessageType`.
/// Global element `m:GetLastPrivateCatalogUpdateResponse`.
#[doc(alias = "GetLastPrivateCatalogUpdateResponseType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GetLastPrivateCatalogUpdateResponse {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// One of `m:LastUpdate`, `m:CatalogHash`, optional.
    pub choice: Option<Box<GetLastPrivateCatalogUpdateResponseChoice>>,
}

impl GetLastPrivateCatalogUpdateResponse {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:GetLastPrivateCatalogUpdateResponseType",
        base: Some(ResponseMessage::SHAPE),
        bits: 1,
        content: xml::Content::Model("(m:LastUpdate | m:CatalogHash)?"),
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

::ews_bindings::complex_type!(GetLastPrivateCatalogUpdateResponse);

::ews_bindings::extends!(GetLastPrivateCatalogUpdateResponse, ResponseMessage);

::ews_bindings::blank_new!(GetLastPrivateCatalogUpdateResponse : blank);

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

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_optional(&mut self.choice)
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

/// The choice in `m:GetLastPrivateCatalogUpdateResponseType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum GetLastPrivateCatalogUpdateResponseChoice {
    /// Element `m:LastUpdate`.
    LastUpdate(value::DateTime),
    /// Element `m:CatalogHash`.
    CatalogHash(String),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl xml::ReadChoice for GetLastPrivateCatalogUpdateResponseChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "LastUpdate") => input.alternative(tag, Self::LastUpdate),
            (xml::M, "CatalogHash") => input.alternative(tag, Self::CatalogHash),
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(GetLastPrivateCatalogUpdateResponseChoice);

impl xml::WriteChoice for GetLastPrivateCatalogUpdateResponseChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::LastUpdate(value) => out.element("m:LastUpdate", value),
            Self::CatalogHash(value) => out.element("m:CatalogHash", value),
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
