// @generated

use ::ews_bindings::{Result, xml};

use super::ResponseClass;

/// Complex type `t:ResponseMessageInfoType`, since `V2016_10_10`.
#[doc(alias = "ResponseMessageInfoType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ResponseMessageInfo {
    /// Attribute `ResponseClass`, required.
    pub response_class: ResponseClass,
    /// Element `t:MessageText`, optional.
    pub message_text: Option<String>,
    /// Element `t:ResponseCode`, optional.
    pub response_code: Option<String>,
}

impl Eq for ResponseMessageInfo {}

xml::complex_type!(
    ResponseMessageInfo { name: "t:ResponseMessageInfoType", required:
    "@ResponseClass", bits: 1, model: "(t:MessageText?, t:ResponseCode?)?" }
);

impl ResponseMessageInfo {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            response_class,
            message_text: None,
            response_code: None,
        }
    }
}

xml::blank_new!(ResponseMessageInfo: blank);

impl xml::ReadNode for ResponseMessageInfo {
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
            (xml::T, "MessageText") => input.fill(&mut self.message_text, tag),
            (xml::T, "ResponseCode") => input.fill(&mut self.response_code, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ResponseMessageInfo {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("ResponseClass", &self.response_class);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:MessageText", &self.message_text);
        out.element("t:ResponseCode", &self.response_code);
    }
}
