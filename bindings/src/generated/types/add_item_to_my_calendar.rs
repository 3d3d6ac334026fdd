// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    AddItemToMyCalendar { name: "t:AddItemToMyCalendarType", base: ResponseObject }
);

xml::extends!(AddItemToMyCalendar, ResponseObject);

xml::blank_default!(AddItemToMyCalendar);

impl xml::ReadNode for AddItemToMyCalendar {
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

impl xml::WriteNode for AddItemToMyCalendar {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        xml::WriteNode::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
