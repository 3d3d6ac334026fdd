// @generated

use ::ews_bindings::{Result, xml};

use super::ResponseObject;

/// Complex type `t:ProposeNewTimeType`, since `Exchange2013_SP1`.
///
/// Extends `t:ResponseObjectType`.
#[doc(alias = "ProposeNewTimeType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ProposeNewTime {
    /// What it inherits from [`ResponseObject`].
    pub base: ResponseObject,
}

xml::complex_type!(
    ProposeNewTime { name: "t:ProposeNewTimeType", base: ResponseObject }
);

xml::extends!(ProposeNewTime, ResponseObject);

xml::blank_default!(ProposeNewTime);

impl xml::ReadNode for ProposeNewTime {
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
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for ProposeNewTime {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
