// @generated

use ::ews_bindings::xml;

use super::DelveViewItem;

/// Simple type `t:DelveViewType`.
///
/// A list of `t:DelveViewItem`, separated by spaces.
#[doc(alias = "DelveViewType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DelveView(pub Vec<DelveViewItem>);

xml::wrapper_type!(DelveView, DelveViewItem);

xml::list_type!(DelveView);
