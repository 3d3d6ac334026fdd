// @generated

use ::ews_bindings::rt;
use super::SmartResponse;

/// Complex type `t:ForwardItemType`.
///
/// Extends `t:SmartResponseType`.
#[doc(alias = "ForwardItemType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ForwardItem {
    /// The fields inherited from [`SmartResponse`].
    pub base: SmartResponse,
}

impl Eq for ForwardItem {}

rt::complex_type! {
    ForwardItem: SmartResponse = "t:ForwardItemType";
    elements {
        base;
    }
}
