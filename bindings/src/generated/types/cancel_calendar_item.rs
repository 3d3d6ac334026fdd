// @generated

use ::ews_bindings::rt;
use super::SmartResponse;

/// Complex type `t:CancelCalendarItemType`.
///
/// Extends `t:SmartResponseType`.
#[doc(alias = "CancelCalendarItemType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CancelCalendarItem {
    /// The fields inherited from [`SmartResponse`].
    pub base: SmartResponse,
}

impl Eq for CancelCalendarItem {}

rt::complex_type! {
    CancelCalendarItem: SmartResponse = "t:CancelCalendarItemType";
    elements {
        base;
    }
}
