// @generated

use ::ews_bindings::rt;
use super::OneDriveViewItem;

/// Simple type `t:OneDriveViewType`, since `V2016_10_10`.
///
/// A list of `t:OneDriveViewItem`, separated by spaces.
#[doc(alias = "OneDriveViewType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct OneDriveView(pub Vec<OneDriveViewItem>);

impl Eq for OneDriveView {}

rt::list_text_type! {
    OneDriveView, OneDriveViewItem
}
