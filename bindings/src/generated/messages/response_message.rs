// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(ResponseMessage: blank);

impl xml::ReadNode for ResponseMessage {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "ResponseClass") => {
                input.require_attribute(&mut self.response_class, attribute, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "MessageText") => input.fill(&mut self.message_text, tag),
            (xml::M, "ResponseCode") => input.fill(&mut self.response_code, tag),
            (xml::M, "DescriptiveLinkKey") => {
                input.fill(&mut self.descriptive_link_key, tag)
            }
            (xml::M, "MessageXml") => input.fill(&mut self.message_xml, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("ResponseClass", &self.response_class);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:MessageText", &self.message_text);
        out.element("m:ResponseCode", &self.response_code);
        out.element("m:DescriptiveLinkKey", &self.descriptive_link_key);
        out.element("m:MessageXml", &self.message_xml);
    }
}
