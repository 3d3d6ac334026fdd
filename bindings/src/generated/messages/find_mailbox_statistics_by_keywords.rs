// @generated

use ::ews_bindings::{Result, rt, value};

use super::super::types::{
    ArrayOfSearchItemKinds, ArrayOfSmtpAddress, ArrayOfStrings, ArrayOfUserMailboxes,
};

/// Complex type `m:FindMailboxStatisticsByKeywordsType`, since `Exchange2010_SP1`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:FindMailboxStatisticsByKeywords`.
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
}

impl Eq for FindMailboxStatisticsByKeywords {}

rt::complex_type!(
    FindMailboxStatisticsByKeywords { name: "m:FindMailboxStatisticsByKeywordsType",
    required: "m:Mailboxes, m:Keywords", bits: 2, model:
    "m:Mailboxes, m:Keywords, m:Language?, m:Senders?, m:Recipients?, m:FromDate?, m:ToDate?, m:MessageTypes?, m:SearchDumpster?, m:IncludePersonalArchive?, m:IncludeUnsearchableItems?"
    }
);

impl FindMailboxStatisticsByKeywords {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(mailboxes: ArrayOfUserMailboxes, keywords: ArrayOfStrings) -> Self {
        Self {
            mailboxes,
            keywords,
            language: None,
            senders: None,
            recipients: None,
            from_date: None,
            to_date: None,
            message_types: None,
            search_dumpster: None,
            include_personal_archive: None,
            include_unsearchable_items: None,
        }
    }
}

rt::placeholder_new!(FindMailboxStatisticsByKeywords: placeholder, placeholder);

impl rt::ReadComplex for FindMailboxStatisticsByKeywords {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "Mailboxes") => reader.require(&mut self.mailboxes, tag, 0),
            (rt::M, "Keywords") => reader.require(&mut self.keywords, tag, 1),
            (rt::M, "Language") => reader.fill(&mut self.language, tag),
            (rt::M, "Senders") => reader.fill(&mut self.senders, tag),
            (rt::M, "Recipients") => reader.fill(&mut self.recipients, tag),
            (rt::M, "FromDate") => reader.fill(&mut self.from_date, tag),
            (rt::M, "ToDate") => reader.fill(&mut self.to_date, tag),
            (rt::M, "MessageTypes") => reader.fill(&mut self.message_types, tag),
            (rt::M, "SearchDumpster") => reader.fill(&mut self.search_dumpster, tag),
            (rt::M, "IncludePersonalArchive") => {
                reader.fill(&mut self.include_personal_archive, tag)
            }
            (rt::M, "IncludeUnsearchableItems") => {
                reader.fill(&mut self.include_unsearchable_items, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for FindMailboxStatisticsByKeywords {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:Mailboxes", &self.mailboxes);
        out.element("m:Keywords", &self.keywords);
        out.element("m:Language", &self.language);
        out.element("m:Senders", &self.senders);
        out.element("m:Recipients", &self.recipients);
        out.element("m:FromDate", &self.from_date);
        out.element("m:ToDate", &self.to_date);
        out.element("m:MessageTypes", &self.message_types);
        out.element("m:SearchDumpster", &self.search_dumpster);
        out.element("m:IncludePersonalArchive", &self.include_personal_archive);
        out.element("m:IncludeUnsearchableItems", &self.include_unsearchable_items);
    }
}

rt::root!(FindMailboxStatisticsByKeywords, "m:FindMailboxStatisticsByKeywords");
