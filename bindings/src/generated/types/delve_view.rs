// @generated from the schemas of version V2018_01_08.

use super::DelveViewItem;

/// Simple type `t:DelveViewType`.
///
/// A list of `t:DelveViewItem`, separated by spaces.
#[doc(alias = "DelveViewType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct DelveView(pub Vec<DelveViewItem>);

::ews_bindings::wrapper_type!(DelveView, DelveViewItem);

::ews_bindings::list_type!(DelveView);
