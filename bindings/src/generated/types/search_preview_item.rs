// @generated

use ::ews_bindings::{Result, rt, value};

use super::{
    ArrayOfSmtpAddress, ImportanceChoices, ItemClass, ItemId,
    NonEmptyArrayOfExtendedProperty, PreviewItemMailbox,
};

/// Complex type `t:SearchPreviewItemType`, since `Exchange2013_SP1`.
#[doc(alias = "SearchPreviewItemType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SearchPreviewItem {
    /// Element `t:Id`, required.
    pub id: ItemId,
    /// Element `t:Mailbox`, optional.
    pub mailbox: Option<Box<PreviewItemMailbox>>,
    /// Element `t:ParentId`, optional.
    pub parent_id: Option<Box<ItemId>>,
    /// Element `t:ItemClass`, optional.
    pub item_class: Option<ItemClass>,
    /// Element `t:UniqueHash`, optional.
    pub unique_hash: Option<String>,
    /// Element `t:SortValue`, optional.
    pub sort_value: Option<String>,
    /// Element `t:OwaLink`, optional.
    pub owa_link: Option<String>,
    /// Element `t:Sender`, optional.
    pub sender: Option<String>,
    /// Element `t:ToRecipients`, optional.
    pub to_recipients: Option<ArrayOfSmtpAddress>,
    /// Element `t:CcRecipients`, optional.
    pub cc_recipients: Option<ArrayOfSmtpAddress>,
    /// Element `t:BccRecipients`, optional.
    pub bcc_recipients: Option<ArrayOfSmtpAddress>,
    /// Element `t:CreatedTime`, optional.
    pub created_time: Option<value::DateTime>,
    /// Element `t:ReceivedTime`, optional.
    pub received_time: Option<value::DateTime>,
    /// Element `t:SentTime`, optional.
    pub sent_time: Option<value::DateTime>,
    /// Element `t:Subject`, optional.
    pub subject: Option<String>,
    /// Element `t:Size`, optional.
    pub size: Option<i64>,
    /// Element `t:Preview`, optional.
    pub preview: Option<String>,
    /// Element `t:Importance`, optional.
    pub importance: Option<ImportanceChoices>,
    /// Element `t:Read`, optional.
    pub read: Option<bool>,
    /// Element `t:HasAttachment`, optional.
    pub has_attachment: Option<bool>,
    /// Element `t:ExtendedProperties`, optional.
    pub extended_properties: Option<NonEmptyArrayOfExtendedProperty>,
}

impl Eq for SearchPreviewItem {}

rt::complex_type!(
    SearchPreviewItem { name: "t:SearchPreviewItemType", required: "t:Id", bits: 1,
    model:
    "t:Id, t:Mailbox?, t:ParentId?, t:ItemClass?, t:UniqueHash?, t:SortValue?, t:OwaLink?, t:Sender?, t:ToRecipients?, t:CcRecipients?, t:BccRecipients?, t:CreatedTime?, t:ReceivedTime?, t:SentTime?, t:Subject?, t:Size?, t:Preview?, t:Importance?, t:Read?, t:HasAttachment?, t:ExtendedProperties?"
    }
);

impl SearchPreviewItem {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(id: ItemId) -> Self {
        Self {
            id,
            mailbox: None,
            parent_id: None,
            item_class: None,
            unique_hash: None,
            sort_value: None,
            owa_link: None,
            sender: None,
            to_recipients: None,
            cc_recipients: None,
            bcc_recipients: None,
            created_time: None,
            received_time: None,
            sent_time: None,
            subject: None,
            size: None,
            preview: None,
            importance: None,
            read: None,
            has_attachment: None,
            extended_properties: None,
        }
    }
}

rt::placeholder_new!(SearchPreviewItem: placeholder);

impl rt::ReadComplex for SearchPreviewItem {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Id") => reader.require(&mut self.id, tag, 0),
            (rt::T, "Mailbox") => reader.fill(&mut self.mailbox, tag),
            (rt::T, "ParentId") => reader.fill(&mut self.parent_id, tag),
            (rt::T, "ItemClass") => reader.fill(&mut self.item_class, tag),
            (rt::T, "UniqueHash") => reader.fill(&mut self.unique_hash, tag),
            (rt::T, "SortValue") => reader.fill(&mut self.sort_value, tag),
            (rt::T, "OwaLink") => reader.fill(&mut self.owa_link, tag),
            (rt::T, "Sender") => reader.fill(&mut self.sender, tag),
            (rt::T, "ToRecipients") => reader.fill(&mut self.to_recipients, tag),
            (rt::T, "CcRecipients") => reader.fill(&mut self.cc_recipients, tag),
            (rt::T, "BccRecipients") => reader.fill(&mut self.bcc_recipients, tag),
            (rt::T, "CreatedTime") => reader.fill(&mut self.created_time, tag),
            (rt::T, "ReceivedTime") => reader.fill(&mut self.received_time, tag),
            (rt::T, "SentTime") => reader.fill(&mut self.sent_time, tag),
            (rt::T, "Subject") => reader.fill(&mut self.subject, tag),
            (rt::T, "Size") => reader.fill(&mut self.size, tag),
            (rt::T, "Preview") => reader.fill(&mut self.preview, tag),
            (rt::T, "Importance") => reader.fill(&mut self.importance, tag),
            (rt::T, "Read") => reader.fill(&mut self.read, tag),
            (rt::T, "HasAttachment") => reader.fill(&mut self.has_attachment, tag),
            (rt::T, "ExtendedProperties") => {
                reader.fill(&mut self.extended_properties, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SearchPreviewItem {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Id", &self.id);
        out.element("t:Mailbox", &self.mailbox);
        out.element("t:ParentId", &self.parent_id);
        out.element("t:ItemClass", &self.item_class);
        out.element("t:UniqueHash", &self.unique_hash);
        out.element("t:SortValue", &self.sort_value);
        out.element("t:OwaLink", &self.owa_link);
        out.element("t:Sender", &self.sender);
        out.element("t:ToRecipients", &self.to_recipients);
        out.element("t:CcRecipients", &self.cc_recipients);
        out.element("t:BccRecipients", &self.bcc_recipients);
        out.element("t:CreatedTime", &self.created_time);
        out.element("t:ReceivedTime", &self.received_time);
        out.element("t:SentTime", &self.sent_time);
        out.element("t:Subject", &self.subject);
        out.element("t:Size", &self.size);
        out.element("t:Preview", &self.preview);
        out.element("t:Importance", &self.importance);
        out.element("t:Read", &self.read);
        out.element("t:HasAttachment", &self.has_attachment);
        out.element("t:ExtendedProperties", &self.extended_properties);
    }
}
