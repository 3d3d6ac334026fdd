// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(MailboxStatisticsSearchResult: blank);

impl xml::ReadNode for MailboxStatisticsSearchResult {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "UserMailbox") => input.require(&mut self.user_mailbox, tag, 0),
            (xml::T, "KeywordStatisticsSearchResult") => {
                input.fill(&mut self.keyword_statistics_search_result, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for MailboxStatisticsSearchResult {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:UserMailbox", &self.user_mailbox);
        out.element(
            "t:KeywordStatisticsSearchResult",
            &self.keyword_statistics_search_result,
        );
    }
}
