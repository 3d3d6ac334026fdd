// @generated

use ::ews_bindings::{Result, rt};

use super::SmartResponse;

/// Complex type `t:ForwardItemType`.
///
/// Extends `t:SmartResponseType`.
#[doc(alias = "ForwardItemType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ForwardItem {
    /// What it inherits from [`SmartResponse`].
    pub base: SmartResponse,
}

impl Eq for ForwardItem {}

rt::complex_type!(ForwardItem { name: "t:ForwardItemType", base: SmartResponse });

rt::extends!(ForwardItem, SmartResponse);

rt::placeholder_default!(ForwardItem);

impl rt::ReadComplex for ForwardItem {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::child(&mut self.base, tag, reader)
    }
}

impl rt::WriteComplex for ForwardItem {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
    }
}
