// @generated

use ::ews_bindings::{Result, xml};

use super::{Body, SmartResponseBase};

/// Complex type `t:SmartResponseType`.
///
/// Extends `t:SmartResponseBaseType`.
#[doc(alias = "SmartResponseType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SmartResponse {
    /// What it inherits from [`SmartResponseBase`].
    pub base: SmartResponseBase,
    /// Element `t:NewBodyContent`, optional.
    pub new_body_content: Option<Box<Body>>,
}

impl Eq for SmartResponse {}

xml::complex_type!(
    SmartResponse { name: "t:SmartResponseType", base: SmartResponseBase, model:
    "t:NewBodyContent?" }
);

xml::extends!(SmartResponse, SmartResponseBase);

xml::blank_default!(SmartResponse);

impl xml::ReadNode for SmartResponse {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "NewBodyContent") => input.fill(&mut self.new_body_content, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for SmartResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:NewBodyContent", &self.new_body_content);
    }
}
