// @generated

use ::ews_bindings::{Result, xml};

use super::SmartResponse;

/// Complex type `t:CancelCalendarItemType`.
///
/// Extends `t:SmartResponseType`.
#[doc(alias = "CancelCalendarItemType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CancelCalendarItem {
    /// What it inherits from [`SmartResponse`].
    pub base: SmartResponse,
}

impl Eq for CancelCalendarItem {}

xml::complex_type!(
    CancelCalendarItem { name: "t:CancelCalendarItemType", base: SmartResponse }
);

xml::extends!(CancelCalendarItem, SmartResponse);

xml::blank_default!(CancelCalendarItem);

impl xml::ReadNode for CancelCalendarItem {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        xml::ReadNode::child(&mut self.base, tag, input)
    }
}

impl xml::WriteNode for CancelCalendarItem {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
    }
}
