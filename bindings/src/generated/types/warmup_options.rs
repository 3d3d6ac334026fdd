// @generated

use ::ews_bindings::rt;
use super::WarmupOptionsItem;

/// Simple type `t:WarmupOptionsType`, since `V2016_10_10`.
///
/// A list of `t:WarmupOptionsItem`, separated by spaces.
#[doc(alias = "WarmupOptionsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct WarmupOptions(pub Vec<WarmupOptionsItem>);

impl Eq for WarmupOptions {}

rt::list_text_type! {
    WarmupOptions, WarmupOptionsItem
}
