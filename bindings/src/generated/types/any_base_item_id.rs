// @generated

use ::ews_bindings::{rt, xml};
use super::{
    AttachmentId, ItemId, OccurrenceItemId, RecurringMasterItemId, RecurringMasterItemIdRanges,
    RequestAttachmentId, RootItemId, SearchResultConversationId, SearchResultItemId,
};

/// Element of type `t:BaseItemIdType`, whose `xsi:type` names one of these types.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum AnyBaseItemId {
    /// Type `t:ItemIdType`.
    ItemId(Box<ItemId>),
    /// Type `t:RecurringMasterItemIdRangesType`.
    RecurringMasterItemIdRanges(Box<RecurringMasterItemIdRanges>),
    /// Type `t:SearchResultConversationIdType`.
    SearchResultConversationId(Box<SearchResultConversationId>),
    /// Type `t:SearchResultItemIdType`.
    SearchResultItemId(Box<SearchResultItemId>),
    /// Type `t:OccurrenceItemIdType`.
    OccurrenceItemId(Box<OccurrenceItemId>),
    /// Type `t:RecurringMasterItemIdType`.
    RecurringMasterItemId(Box<RecurringMasterItemId>),
    /// Type `t:RequestAttachmentIdType`.
    RequestAttachmentId(Box<RequestAttachmentId>),
    /// Type `t:AttachmentIdType`.
    AttachmentId(Box<AttachmentId>),
    /// Type `t:RootItemIdType`.
    RootItemId(Box<RootItemId>),
    /// A type that the schema does not list.
    Unlisted(xml::RawXml),
}

impl Eq for AnyBaseItemId {}

rt::xsi_type_enum! {
    AnyBaseItemId = "t:BaseItemIdType";
    ItemId(ItemId) = "t:ItemIdType";
    RecurringMasterItemIdRanges(RecurringMasterItemIdRanges) = "t:RecurringMasterItemIdRangesType";
    SearchResultConversationId(SearchResultConversationId) = "t:SearchResultConversationIdType";
    SearchResultItemId(SearchResultItemId) = "t:SearchResultItemIdType";
    OccurrenceItemId(OccurrenceItemId) = "t:OccurrenceItemIdType";
    RecurringMasterItemId(RecurringMasterItemId) = "t:RecurringMasterItemIdType";
    RequestAttachmentId(RequestAttachmentId) = "t:RequestAttachmentIdType";
    AttachmentId(AttachmentId) = "t:AttachmentIdType";
    RootItemId(RootItemId) = "t:RootItemIdType";
}
