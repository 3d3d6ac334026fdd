// @generated

use ::ews_bindings::rt;
use super::DelveViewItem;

/// Simple type `t:DelveViewType`, since `V2016_10_10`.
///
/// A list of `t:DelveViewItem`, separated by spaces.
#[doc(alias = "DelveViewType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct DelveView(pub Vec<DelveViewItem>);

impl Eq for DelveView {}

rt::list_text_type! {
    DelveView, DelveViewItem
}
