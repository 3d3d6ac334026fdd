// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{KeywordStatisticsSearchResult, UserMailbox};

/// Complex type `t:MailboxStatisticsSearchResultType`, since `Exchange2010_SP1`.
///
/// Microsoft's reference: [`MailboxStatisticsSearchResult`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/mailboxstatisticssearchresult).
#[doc(alias = "MailboxStatisticsSearchResultType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MailboxStatisticsSearchResult {
    /// Element `t:UserMailbox`, required.
    pub user_mailbox: UserMailbox,
    /// Element `t:KeywordStatisticsSearchResult`, optional.
    pub keyword_statistics_search_result: Option<Box<KeywordStatisticsSearchResult>>,
}

impl Eq for MailboxStatisticsSearchResult {}

impl MailboxStatisticsSearchResult {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(user_mailbox: impl Into<UserMailbox>) -> Self {
        Self {
            user_mailbox: user_mailbox.into(),
            keyword_statistics_search_result: None,
        }
    }
}

rt::complex_type! {
    MailboxStatisticsSearchResult = "t:MailboxStatisticsSearchResultType", required 1, new(value(UserMailbox));
    elements t {
        0 user_mailbox: "UserMailbox" required 0;
        1 keyword_statistics_search_result: "KeywordStatisticsSearchResult" optional;
    }
}
