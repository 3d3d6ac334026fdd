// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(RemoveItem { name: "t:RemoveItemType", base: ResponseObject });

rt::extends!(RemoveItem, ResponseObject);

rt::placeholder_default!(RemoveItem);

impl rt::ReadComplex for RemoveItem {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::attribute(&mut self.base, attribute, reader)
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for RemoveItem {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}
