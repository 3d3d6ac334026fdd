// @generated from the schemas of version V2018_01_08.

use super::FreeBusyViewItem;

/// Simple type `t:FreeBusyViewType`.
///
/// A list of `t:FreeBusyViewItem`, separated by spaces.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct FreeBusyViewType(pub Vec<FreeBusyViewItem>);

::ews_bindings::wrapper_type!(FreeBusyViewType, FreeBusyViewItem);

::ews_bindings::list_type!(FreeBusyViewType);
