// @generated

use ::ews_bindings::{Result, xml};

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

xml::from_variants!(
    AnyBaseItemId: ItemId(ItemId),
    RecurringMasterItemIdRanges(RecurringMasterItemIdRanges),
    SearchResultConversationId(SearchResultConversationId),
    SearchResultItemId(SearchResultItemId), OccurrenceItemId(OccurrenceItemId),
    RecurringMasterItemId(RecurringMasterItemId),
    RequestAttachmentId(RequestAttachmentId), AttachmentId(AttachmentId),
    RootItemId(RootItemId)
);

xml::blank_choice!(AnyBaseItemId);

impl xml::ReadXml for AnyBaseItemId {
    #[inline]
    fn read(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<()> {
        *self = match input.xsi_type(tag)?.as_deref() {
            None => return Err(input.without_type(tag, "t:BaseItemIdType")),
            Some("t:ItemIdType") => Self::ItemId(input.value(tag)?),
            Some("t:RecurringMasterItemIdRangesType") => {
                Self::RecurringMasterItemIdRanges(input.value(tag)?)
            }
            Some("t:SearchResultConversationIdType") => {
                Self::SearchResultConversationId(input.value(tag)?)
            }
            Some("t:SearchResultItemIdType") => {
                Self::SearchResultItemId(input.value(tag)?)
            }
            Some("t:OccurrenceItemIdType") => Self::OccurrenceItemId(input.value(tag)?),
            Some("t:RecurringMasterItemIdType") => {
                Self::RecurringMasterItemId(input.value(tag)?)
            }
            Some("t:RequestAttachmentIdType") => {
                Self::RequestAttachmentId(input.value(tag)?)
            }
            Some("t:AttachmentIdType") => Self::AttachmentId(input.value(tag)?),
            Some("t:RootItemIdType") => Self::RootItemId(input.value(tag)?),
            Some(_) => Self::Unlisted(input.unlisted_type(tag, "t:BaseItemIdType")?),
        };
        Ok(())
    }
}

impl xml::WriteXml for AnyBaseItemId {
    #[inline]
    fn write(&self, name: &'static str, out: &mut xml::Output) {
        match self {
            Self::ItemId(value) => {
                out.node_of_type(
                    name,
                    Some("t:ItemIdType"),
                    <ItemId as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::RecurringMasterItemIdRanges(value) => {
                out.node_of_type(
                    name,
                    Some("t:RecurringMasterItemIdRangesType"),
                    <RecurringMasterItemIdRanges as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::SearchResultConversationId(value) => {
                out.node_of_type(
                    name,
                    Some("t:SearchResultConversationIdType"),
                    <SearchResultConversationId as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::SearchResultItemId(value) => {
                out.node_of_type(
                    name,
                    Some("t:SearchResultItemIdType"),
                    <SearchResultItemId as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::OccurrenceItemId(value) => {
                out.node_of_type(
                    name,
                    Some("t:OccurrenceItemIdType"),
                    <OccurrenceItemId as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::RecurringMasterItemId(value) => {
                out.node_of_type(
                    name,
                    Some("t:RecurringMasterItemIdType"),
                    <RecurringMasterItemId as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::RequestAttachmentId(value) => {
                out.node_of_type(
                    name,
                    Some("t:RequestAttachmentIdType"),
                    <RequestAttachmentId as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::AttachmentId(value) => {
                out.node_of_type(
                    name,
                    Some("t:AttachmentIdType"),
                    <AttachmentId as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::RootItemId(value) => {
                out.node_of_type(
                    name,
                    Some("t:RootItemIdType"),
                    <RootItemId as xml::ComplexType>::SHAPE,
                    &&**value,
                )
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
