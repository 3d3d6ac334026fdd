// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:NonIndexableItemStatisticType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`NonIndexableItemStatistic`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/nonindexableitemstatistic).
#[doc(alias = "NonIndexableItemStatisticType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonIndexableItemStatistic {
    /// Element `t:Mailbox`, required.
    pub mailbox: String,
    /// Element `t:ItemCount`, required.
    pub item_count: i64,
    /// Element `t:ErrorMessage`, optional.
    pub error_message: Option<String>,
}

impl Eq for NonIndexableItemStatistic {}

impl NonIndexableItemStatistic {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(mailbox: impl Into<String>, item_count: i64) -> Self {
        Self {
            mailbox: mailbox.into(),
            item_count,
            error_message: None,
        }
    }
}

rt::complex_type! {
    NonIndexableItemStatistic = "t:NonIndexableItemStatisticType", required 2, new(text value);
    elements t {
        0 mailbox: "Mailbox" required 0;
        1 item_count: "ItemCount" required 1;
        2 error_message: "ErrorMessage" optional;
    }
}
