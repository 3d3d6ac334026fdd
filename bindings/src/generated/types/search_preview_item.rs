// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;
use super::{
    ArrayOfSmtpAddress, ImportanceChoices, ItemClass, ItemId, NonEmptyArrayOfExtendedProperty,
    PreviewItemMailbox,
};

/// Complex type `t:SearchPreviewItemType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`SearchPreviewItem`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/searchpreviewitem).
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

impl SearchPreviewItem {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(id: impl Into<ItemId>) -> Self {
        Self {
            id: id.into(),
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

rt::complex_type! {
    SearchPreviewItem = "t:SearchPreviewItemType", required 1, new(value(ItemId));
    elements t {
        0 id: "Id" required 0;
        1 mailbox: "Mailbox" optional;
        2 parent_id: "ParentId" optional;
        3 item_class: "ItemClass" optional;
        4 unique_hash: "UniqueHash" optional;
        5 sort_value: "SortValue" optional;
        6 owa_link: "OwaLink" optional;
        7 sender: "Sender" optional;
        8 to_recipients: "ToRecipients" optional;
        9 cc_recipients: "CcRecipients" optional;
        10 bcc_recipients: "BccRecipients" optional;
        11 created_time: "CreatedTime" optional;
        12 received_time: "ReceivedTime" optional;
        13 sent_time: "SentTime" optional;
        14 subject: "Subject" optional;
        15 size: "Size" optional;
        16 preview: "Preview" optional;
        17 importance: "Importance" optional;
        18 read: "Read" optional;
        19 has_attachment: "HasAttachment" optional;
        20 extended_properties: "ExtendedProperties" optional;
    }
}
