// @generated

use ::ews_bindings::{Result, rt};

use super::SmartResponse;

/// Complex type `t:ReplyToItemType`.
///
/// Extends `t:SmartResponseType`.
#[doc(alias = "ReplyToItemType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReplyToItem {
    /// What it inherits from [`SmartResponse`].
    pub base: SmartResponse,
}

impl Eq for ReplyToItem {}

rt::complex_type!(ReplyToItem { name: "t:ReplyToItemType", base: SmartResponse });

rt::extends!(ReplyToItem, SmartResponse);

rt::placeholder_default!(ReplyToItem);

impl rt::ReadComplex for ReplyToItem {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for ReplyToItem {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}
