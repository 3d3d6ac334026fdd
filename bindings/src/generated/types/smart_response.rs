// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    SmartResponse { name: "t:SmartResponseType", base: SmartResponseBase, model:
    "t:NewBodyContent?" }
);

rt::extends!(SmartResponse, SmartResponseBase);

rt::placeholder_default!(SmartResponse);

impl rt::ReadComplex for SmartResponse {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "NewBodyContent") => reader.fill(&mut self.new_body_content, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for SmartResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:NewBodyContent", &self.new_body_content);
    }
}
