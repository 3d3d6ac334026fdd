// @generated from the schemas of version V2018_01_08.

use super::WarmupOptionsItem;

/// Simple type `t:WarmupOptionsType`.
///
/// A list of `t:WarmupOptionsItem`, separated by spaces.
#[doc(alias = "WarmupOptionsType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct WarmupOptions(pub Vec<WarmupOptionsItem>);

::ews_bindings::wrapper_type!(WarmupOptions, WarmupOptionsItem);

::ews_bindings::list_type!(WarmupOptions);
