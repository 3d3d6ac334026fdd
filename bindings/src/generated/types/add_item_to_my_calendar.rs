// @generated

use ::ews_bindings::{Result, rt};

use super::ResponseObject;

/// Complex type `t:AddItemToMyCalendarType`, since `Exchange2013_SP1`.
///
/// Extends `t:ResponseObjectType`.
#[doc(alias = "AddItemToMyCalendarType")]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddItemToMyCalendar {
    /// What it inherits from [`ResponseObject`].
    pub base: ResponseObject,
}

rt::complex_type!(
    AddItemToMyCalendar { name: "t:AddItemToMyCalendarType", base: ResponseObject }
);

rt::extends!(AddItemToMyCalendar, ResponseObject);

rt::placeholder_default!(AddItemToMyCalendar);

impl rt::ReadComplex for AddItemToMyCalendar {
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

impl rt::WriteComplex for AddItemToMyCalendar {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}
