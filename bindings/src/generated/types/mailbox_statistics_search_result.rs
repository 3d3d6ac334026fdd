// @generated

use ::ews_bindings::{Result, rt};

use super::{KeywordStatisticsSearchResult, UserMailbox};

/// Complex type `t:MailboxStatisticsSearchResultType`, since `Exchange2010_SP1`.
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

rt::complex_type!(
    MailboxStatisticsSearchResult { name: "t:MailboxStatisticsSearchResultType",
    required: "t:UserMailbox", bits: 1, model:
    "t:UserMailbox, t:KeywordStatisticsSearchResult?" }
);

impl MailboxStatisticsSearchResult {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(user_mailbox: UserMailbox) -> Self {
        Self {
            user_mailbox,
            keyword_statistics_search_result: None,
        }
    }
}

rt::placeholder_new!(MailboxStatisticsSearchResult: placeholder);

impl rt::ReadComplex for MailboxStatisticsSearchResult {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "UserMailbox") => reader.require(&mut self.user_mailbox, tag, 0),
            (rt::T, "KeywordStatisticsSearchResult") => {
                reader.fill(&mut self.keyword_statistics_search_result, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for MailboxStatisticsSearchResult {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:UserMailbox", &self.user_mailbox);
        out.element(
            "t:KeywordStatisticsSearchResult",
            &self.keyword_statistics_search_result,
        );
    }
}
