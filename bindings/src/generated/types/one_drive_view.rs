// @generated from the schemas of version V2018_01_08.

use super::OneDriveViewItem;

/// Simple type `t:OneDriveViewType`.
///
/// A list of `t:OneDriveViewItem`, separated by spaces.
#[doc(alias = "OneDriveViewType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct OneDriveView(pub Vec<OneDriveViewItem>);

::ews_bindings::wrapper_type!(OneDriveView, OneDriveViewItem);

::ews_bindings::list_type!(OneDriveView);
