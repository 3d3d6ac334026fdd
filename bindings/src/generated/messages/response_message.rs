// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::ResponseClass;
use super::{ResponseCode, ResponseMessageMessageXml};

/// Complex type `m:ResponseMessageType`.
#[doc(alias = "ResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ResponseMessage {
    /// Attribute `ResponseClass`, required.
    pub response_class: ResponseClass,
    /// Element `m:MessageText`, optional.
    pub message_text: Option<String>,
    /// Element `m:ResponseCode`, optional.
    pub response_code: Option<ResponseCode>,
    /// Element `m:DescriptiveLinkKey`, optional.
    pub descriptive_link_key: Option<i32>,
    /// Element `m:MessageXml`, optional.
    pub message_xml: Option<Box<ResponseMessageMessageXml>>,
}

impl Eq for ResponseMessage {}

rt::complex_type!(
    ResponseMessage { name: "m:ResponseMessageType", required: "@ResponseClass", bits:
    1, model:
    "(m:MessageText?, m:ResponseCode?, m:DescriptiveLinkKey?, m:MessageXml?)?", flags:
    response }
);

impl ResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            response_class,
            message_text: None,
            response_code: None,
            descriptive_link_key: None,
            message_xml: None,
        }
    }
}

rt::placeholder_new!(ResponseMessage: placeholder);

impl rt::ReadComplex for ResponseMessage {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "ResponseClass") => {
                reader.require_attribute(&mut self.response_class, attribute, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "MessageText") => reader.fill(&mut self.message_text, tag),
            (rt::M, "ResponseCode") => reader.fill(&mut self.response_code, tag),
            (rt::M, "DescriptiveLinkKey") => {
                reader.fill(&mut self.descriptive_link_key, tag)
            }
            (rt::M, "MessageXml") => reader.fill(&mut self.message_xml, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("ResponseClass", &self.response_class);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:MessageText", &self.message_text);
        out.element("m:ResponseCode", &self.response_code);
        out.element("m:DescriptiveLinkKey", &self.descriptive_link_key);
        out.element("m:MessageXml", &self.message_xml);
    }
}
