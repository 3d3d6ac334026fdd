// @generated

use ::ews_bindings::rt;
use super::SmartResponse;

/// Complex type `t:ReplyToItemType`.
///
/// Extends `t:SmartResponseType`.
#[doc(alias = "ReplyToItemType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ReplyToItem {
    /// The fields inherited from [`SmartResponse`].
    pub base: SmartResponse,
}

impl Eq for ReplyToItem {}

rt::complex_type! {
    ReplyToItem: SmartResponse = "t:ReplyToItemType";
    elements {
        base;
    }
}
