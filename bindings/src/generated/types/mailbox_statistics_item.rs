// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:MailboxStatisticsItemType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`MailboxStat`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/mailboxstat).
#[doc(alias = "MailboxStatisticsItemType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MailboxStatisticsItem {
    /// Element `t:MailboxId`, required.
    pub mailbox_id: String,
    /// Element `t:DisplayName`, required.
    pub display_name: String,
    /// Element `t:ItemCount`, required.
    pub item_count: i64,
    /// Element `t:Size`, required.
    pub size: i64,
}

impl Eq for MailboxStatisticsItem {}

impl MailboxStatisticsItem {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        mailbox_id: impl Into<String>,
        display_name: impl Into<String>,
        item_count: i64,
        size: i64,
    ) -> Self {
        Self {
            mailbox_id: mailbox_id.into(),
            display_name: display_name.into(),
            item_count,
            size,
        }
    }
}

rt::complex_type! {
    MailboxStatisticsItem = "t:MailboxStatisticsItemType", required 4, new(text text value value);
    elements t {
        0 mailbox_id: "MailboxId" required 0;
        1 display_name: "DisplayName" required 1;
        2 item_count: "ItemCount" required 2;
        3 size: "Size" required 3;
    }
}
