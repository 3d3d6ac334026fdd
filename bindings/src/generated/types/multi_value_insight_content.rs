// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::ArrayOfInsightValue;

/// Complex type `t:MultiValueInsightContent`, since `V2016_10_10`.
///
/// Extends `t:InsightContent`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MultiValueInsightContent {
    /// Element `t:ItemList`, optional.
    pub item_list: Option<ArrayOfInsightValue>,
}

rt::complex_type! {
    MultiValueInsightContent = "t:MultiValueInsightContent";
    elements t {
        0 item_list: "ItemList" optional;
    }
}
