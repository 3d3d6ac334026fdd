// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    CancelCalendarItem { name: "t:CancelCalendarItemType", base: SmartResponse }
);

rt::extends!(CancelCalendarItem, SmartResponse);

rt::placeholder_default!(CancelCalendarItem);

impl rt::ReadComplex for CancelCalendarItem {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for CancelCalendarItem {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}
