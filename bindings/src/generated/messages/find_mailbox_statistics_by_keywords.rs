// @generated

use ::ews_bindings::{Result, value, xml};

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

xml::complex_type!(
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

xml::blank_new!(FindMailboxStatisticsByKeywords: blank, blank);

impl xml::ReadNode for FindMailboxStatisticsByKeywords {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "Mailboxes") => input.require(&mut self.mailboxes, tag, 0),
            (xml::M, "Keywords") => input.require(&mut self.keywords, tag, 1),
            (xml::M, "Language") => input.fill(&mut self.language, tag),
            (xml::M, "Senders") => input.fill(&mut self.senders, tag),
            (xml::M, "Recipients") => input.fill(&mut self.recipients, tag),
            (xml::M, "FromDate") => input.fill(&mut self.from_date, tag),
            (xml::M, "ToDate") => input.fill(&mut self.to_date, tag),
            (xml::M, "MessageTypes") => input.fill(&mut self.message_types, tag),
            (xml::M, "SearchDumpster") => input.fill(&mut self.search_dumpster, tag),
            (xml::M, "IncludePersonalArchive") => {
                input.fill(&mut self.include_personal_archive, tag)
            }
            (xml::M, "IncludeUnsearchableItems") => {
                input.fill(&mut self.include_unsearchable_items, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for FindMailboxStatisticsByKeywords {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
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

xml::root!(FindMailboxStatisticsByKeywords, "m:FindMailboxStatisticsByKeywords");
