// @generated

use ::ews_bindings::rt;
use super::MailTipTypesItem;

/// Simple type `t:MailTipTypes`, since `Exchange2010_SP1`.
///
/// A list of `t:MailTipTypesItem`, separated by spaces.
///
/// Microsoft's reference: [`PendingMailTips`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/pendingmailtips).
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MailTipTypes(pub Vec<MailTipTypesItem>);

impl Eq for MailTipTypes {}

rt::list_text_type! {
    MailTipTypes, MailTipTypesItem
}
