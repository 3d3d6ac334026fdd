// @generated

use ::ews_bindings::{Result, rt, xml};

use super::{
    AttachmentId, ItemId, OccurrenceItemId, RecurringMasterItemId,
    RecurringMasterItemIdRanges, RequestAttachmentId, RootItemId,
    SearchResultConversationId, SearchResultItemId,
};

/// The value of an element of type `t:BaseItemIdType`; `xsi:type` says which.
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

rt::from_variants!(
    AnyBaseItemId: ItemId(ItemId),
    RecurringMasterItemIdRanges(RecurringMasterItemIdRanges),
    SearchResultConversationId(SearchResultConversationId),
    SearchResultItemId(SearchResultItemId), OccurrenceItemId(OccurrenceItemId),
    RecurringMasterItemId(RecurringMasterItemId),
    RequestAttachmentId(RequestAttachmentId), AttachmentId(AttachmentId),
    RootItemId(RootItemId)
);

rt::placeholder_choice!(AnyBaseItemId);

impl rt::ReadXml for AnyBaseItemId {
    #[inline]
    fn read(&mut self, tag: &rt::StartTag, reader: &mut rt::Reader) -> Result<()> {
        *self = match reader.xsi_type(tag)?.as_deref() {
            None => return Err(reader.without_type(tag, "t:BaseItemIdType")),
            Some("t:ItemIdType") => Self::ItemId(reader.value(tag)?),
            Some("t:RecurringMasterItemIdRangesType") => {
                Self::RecurringMasterItemIdRanges(reader.value(tag)?)
            }
            Some("t:SearchResultConversationIdType") => {
                Self::SearchResultConversationId(reader.value(tag)?)
            }
            Some("t:SearchResultItemIdType") => {
                Self::SearchResultItemId(reader.value(tag)?)
            }
            Some("t:OccurrenceItemIdType") => Self::OccurrenceItemId(reader.value(tag)?),
            Some("t:RecurringMasterItemIdType") => {
                Self::RecurringMasterItemId(reader.value(tag)?)
            }
            Some("t:RequestAttachmentIdType") => {
                Self::RequestAttachmentId(reader.value(tag)?)
            }
            Some("t:AttachmentIdType") => Self::AttachmentId(reader.value(tag)?),
            Some("t:RootItemIdType") => Self::RootItemId(reader.value(tag)?),
            Some(_) => Self::Unlisted(reader.unlisted_type(tag, "t:BaseItemIdType")?),
        };
        Ok(())
    }
}

impl rt::WriteXml for AnyBaseItemId {
    #[inline]
    fn write(&self, name: &'static str, out: &mut rt::Writer) {
        match self {
            Self::ItemId(value) => {
                out.node_of_type(
                    name,
                    Some("t:ItemIdType"),
                    <ItemId as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::RecurringMasterItemIdRanges(value) => {
                out.node_of_type(
                    name,
                    Some("t:RecurringMasterItemIdRangesType"),
                    <RecurringMasterItemIdRanges as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::SearchResultConversationId(value) => {
                out.node_of_type(
                    name,
                    Some("t:SearchResultConversationIdType"),
                    <SearchResultConversationId as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::SearchResultItemId(value) => {
                out.node_of_type(
                    name,
                    Some("t:SearchResultItemIdType"),
                    <SearchResultItemId as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::OccurrenceItemId(value) => {
                out.node_of_type(
                    name,
                    Some("t:OccurrenceItemIdType"),
                    <OccurrenceItemId as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::RecurringMasterItemId(value) => {
                out.node_of_type(
                    name,
                    Some("t:RecurringMasterItemIdType"),
                    <RecurringMasterItemId as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::RequestAttachmentId(value) => {
                out.node_of_type(
                    name,
                    Some("t:RequestAttachmentIdType"),
                    <RequestAttachmentId as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::AttachmentId(value) => {
                out.node_of_type(
                    name,
                    Some("t:AttachmentIdType"),
                    <AttachmentId as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::RootItemId(value) => {
                out.node_of_type(
                    name,
                    Some("t:RootItemIdType"),
                    <RootItemId as rt::ComplexType>::INFO,
                    &&**value,
                )
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
