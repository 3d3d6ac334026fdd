// @generated

use ::ews_bindings::{Result, xml};

use super::{
    AttachmentId, ItemId, OccurrenceItemId, RecurringMasterItemId,
    RecurringMasterItemIdRanges, RequestAttachmentId, RootItemId,
    SearchResultConversationId, SearchResultItemId,
};

/// The value of an element of type `t:BaseItemIdType`; `xsi:type` says which.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum AnyBaseItemId {
    /// Type `t:ItemIdType`.
    ItemId(ItemId),
    /// Type `t:RecurringMasterItemIdRangesType`.
    RecurringMasterItemIdRanges(RecurringMasterItemIdRanges),
    /// Type `t:SearchResultConversationIdType`.
    SearchResultConversationId(SearchResultConversationId),
    /// Type `t:SearchResultItemIdType`.
    SearchResultItemId(SearchResultItemId),
    /// Type `t:OccurrenceItemIdType`.
    OccurrenceItemId(OccurrenceItemId),
    /// Type `t:RecurringMasterItemIdType`.
    RecurringMasterItemId(RecurringMasterItemId),
    /// Type `t:RequestAttachmentIdType`.
    RequestAttachmentId(RequestAttachmentId),
    /// Type `t:AttachmentIdType`.
    AttachmentId(AttachmentId),
    /// Type `t:RootItemIdType`.
    RootItemId(RootItemId),
    /// A type that the schema does not list.
    Unlisted(xml::RawXml),
}

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
                out.node_of_type(name, Some("t:ItemIdType"), ItemId::SHAPE, value)
            }
            Self::RecurringMasterItemIdRanges(value) => {
                out.node_of_type(
                    name,
                    Some("t:RecurringMasterItemIdRangesType"),
                    RecurringMasterItemIdRanges::SHAPE,
                    value,
                )
            }
            Self::SearchResultConversationId(value) => {
                out.node_of_type(
                    name,
                    Some("t:SearchResultConversationIdType"),
                    SearchResultConversationId::SHAPE,
                    value,
                )
            }
            Self::SearchResultItemId(value) => {
                out.node_of_type(
                    name,
                    Some("t:SearchResultItemIdType"),
                    SearchResultItemId::SHAPE,
                    value,
                )
            }
            Self::OccurrenceItemId(value) => {
                out.node_of_type(
                    name,
                    Some("t:OccurrenceItemIdType"),
                    OccurrenceItemId::SHAPE,
                    value,
                )
            }
            Self::RecurringMasterItemId(value) => {
                out.node_of_type(
                    name,
                    Some("t:RecurringMasterItemIdType"),
                    RecurringMasterItemId::SHAPE,
                    value,
                )
            }
            Self::RequestAttachmentId(value) => {
                out.node_of_type(
                    name,
                    Some("t:RequestAttachmentIdType"),
                    RequestAttachmentId::SHAPE,
                    value,
                )
            }
            Self::AttachmentId(value) => {
                out.node_of_type(
                    name,
                    Some("t:AttachmentIdType"),
                    AttachmentId::SHAPE,
                    value,
                )
            }
            Self::RootItemId(value) => {
                out.node_of_type(
                    name,
                    Some("t:RootItemIdType"),
                    RootItemId::SHAPE,
                    value,
                )
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
