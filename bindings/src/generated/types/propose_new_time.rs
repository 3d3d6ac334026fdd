// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    ProposeNewTime { name: "t:ProposeNewTimeType", base: ResponseObject }
);

rt::extends!(ProposeNewTime, ResponseObject);

rt::placeholder_default!(ProposeNewTime);

impl rt::ReadComplex for ProposeNewTime {
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

impl rt::WriteComplex for ProposeNewTime {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}
