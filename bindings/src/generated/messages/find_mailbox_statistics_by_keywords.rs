// @generated

use ::ews_bindings::{rt, value, xml};
use super::super::ns;
use super::super::types::{ArrayOfSearchItemKinds, ArrayOfSmtpAddress, ArrayOfStrings, ArrayOfUserMailboxes};

/// Complex type `m:FindMailboxStatisticsByKeywordsType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:FindMailboxStatisticsByKeywords`.
///
/// Microsoft's reference: [`FindMailboxStatisticsByKeywords`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/findmailboxstatisticsbykeywords).
#[doc(alias = "FindMailboxStatisticsByKeywordsType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FindMailboxStatisticsByKeywords {
    /// Element `m:Mailboxes`, required.
    pub mailboxes: ArrayOfUserMailboxes,
    /// Element `m:Keywords`, required.
    pub keywords: ArrayOfStrings,
    /// Element `m:Language`, optional.
    pub language: Option<String>,
    /// Element `m:Senders`, optional.
    pub senders: Option<ArrayOfSmtpAddress>,
    /// Element `m:Recipients`, optional.
    pub recipients: Option<ArrayOfSmtpAddress>,
    /// Element `m:FromDate`, optional.
    pub from_date: Option<value::DateTime>,
    /// Element `m:ToDate`, optional.
    pub to_date: Option<value::DateTime>,
    /// Element `m:MessageTypes`, optional.
    pub message_types: Option<ArrayOfSearchItemKinds>,
    /// Element `m:SearchDumpster`, optional.
    pub search_dumpster: Option<bool>,
    /// Element `m:IncludePersonalArchive`, optional.
    pub include_personal_archive: Option<bool>,
    /// Element `m:IncludeUnsearchableItems`, optional.
    pub include_unsearchable_items: Option<bool>,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for FindMailboxStatisticsByKeywords {}

impl FindMailboxStatisticsByKeywords {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        mailboxes: impl Into<ArrayOfUserMailboxes>,
        keywords: impl Into<ArrayOfStrings>,
    ) -> Self {
        Self {
            mailboxes: mailboxes.into(),
            keywords: keywords.into(),
            language: None,
            senders: None,
            recipients: None,
            from_date: None,
            to_date: None,
            message_types: None,
            search_dumpster: None,
            include_personal_archive: None,
            include_unsearchable_items: None,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    FindMailboxStatisticsByKeywords = "m:FindMailboxStatisticsByKeywordsType", required 2, new(value(ArrayOfUserMailboxes) value(ArrayOfStrings));
    elements m {
        0 mailboxes: "Mailboxes" required 0;
        1 keywords: "Keywords" required 1;
        2 language: "Language" optional;
        3 senders: "Senders" optional;
        4 recipients: "Recipients" optional;
        5 from_date: "FromDate" optional;
        6 to_date: "ToDate" optional;
        7 message_types: "MessageTypes" optional;
        8 search_dumpster: "SearchDumpster" optional;
        9 include_personal_archive: "IncludePersonalArchive" optional;
        10 include_unsearchable_items: "IncludeUnsearchableItems" optional;
    }
    kept { kept }
}

rt::root! {
    FindMailboxStatisticsByKeywords = "m:FindMailboxStatisticsByKeywords"
}
