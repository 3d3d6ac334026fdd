// @generated

use ::ews_bindings::{Result, xml};

use super::ResponseObject;

/// Complex type `t:RemoveItemType`.
///
/// Extends `t:ResponseObjectType`.
#[doc(alias = "RemoveItemType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RemoveItem {
    /// What it inherits from [`ResponseObject`].
    pub base: ResponseObject,
}

xml::complex_type!(RemoveItem { name: "t:RemoveItemType", base: ResponseObject });

xml::extends!(RemoveItem, ResponseObject);

xml::blank_default!(RemoveItem);

impl xml::ReadNode for RemoveItem {
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

impl xml::WriteNode for RemoveItem {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
