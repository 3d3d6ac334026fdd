// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(ResponseMessageInfo: placeholder);

impl rt::ReadComplex for ResponseMessageInfo {
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
            (rt::T, "MessageText") => reader.fill(&mut self.message_text, tag),
            (rt::T, "ResponseCode") => reader.fill(&mut self.response_code, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ResponseMessageInfo {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("ResponseClass", &self.response_class);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:MessageText", &self.message_text);
        out.element("t:ResponseCode", &self.response_code);
    }
}
