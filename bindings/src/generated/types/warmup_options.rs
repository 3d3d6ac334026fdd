// @generated

use ::ews_bindings::xml;

use super::WarmupOptionsItem;

/// Simple type `t:WarmupOptionsType`, since `V2016_10_10`.
///
/// A list of `t:WarmupOptionsItem`, separated by spaces.
#[doc(alias = "WarmupOptionsType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct WarmupOptions(pub Vec<WarmupOptionsItem>);

impl Eq for WarmupOptions {}

xml::wrapper_type!(WarmupOptions, WarmupOptionsItem);

xml::list_type!(WarmupOptions);
