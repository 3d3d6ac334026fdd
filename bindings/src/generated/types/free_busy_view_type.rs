// @generated

use ::ews_bindings::rt;
use super::FreeBusyViewItem;

/// Simple type `t:FreeBusyViewType`.
///
/// A list of `t:FreeBusyViewItem`, separated by spaces.
///
/// Microsoft's reference: [`RequestedView`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/requestedview).
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FreeBusyViewType(pub Vec<FreeBusyViewItem>);

impl Eq for FreeBusyViewType {}

rt::list_text_type! {
    FreeBusyViewType, FreeBusyViewItem
}
