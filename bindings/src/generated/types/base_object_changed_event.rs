// @generated

use ::ews_bindings::{Result, value, xml};

use super::{BaseNotificationEvent, FolderId, ItemId};

/// Complex type `t:BaseObjectChangedEventType`.
///
/// Extends `t:BaseNotificationEventType`.
#[doc(alias = "BaseObjectChangedEventType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct BaseObjectChangedEvent {
    /// What it inherits from [`BaseNotificationEvent`].
    pub base: BaseNotificationEvent,
    /// Element `t:TimeStamp`, required.
    pub time_stamp: value::DateTime,
    /// One of `t:FolderId`, `t:ItemId`, required.
    pub id: BaseObjectChangedEventId,
    /// Element `t:ParentFolderId`, required.
    pub parent_folder_id: FolderId,
}

impl Eq for BaseObjectChangedEvent {}

xml::complex_type!(
    BaseObjectChangedEvent { name: "t:BaseObjectChangedEventType", base:
    BaseNotificationEvent, required:
    "t:TimeStamp, t:FolderId|t:ItemId, t:ParentFolderId", bits: 3, model:
    "t:TimeStamp, (t:FolderId | t:ItemId), t:ParentFolderId" }
);

impl BaseObjectChangedEvent {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        time_stamp: value::DateTime,
        id: BaseObjectChangedEventId,
        parent_folder_id: FolderId,
    ) -> Self {
        Self {
            base: BaseNotificationEvent::default(),
            time_stamp,
            id,
            parent_folder_id,
        }
    }
}

xml::extends!(BaseObjectChangedEvent, BaseNotificationEvent);

xml::blank_new!(BaseObjectChangedEvent: blank, blank, blank);

impl xml::ReadNode for BaseObjectChangedEvent {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "TimeStamp") => input.require(&mut self.time_stamp, tag, 0),
            (xml::T, "ParentFolderId") => {
                input.require(&mut self.parent_folder_id, tag, 2)
            }
            _ => {
                match input.require_choice(&mut self.id, tag, 1)? {
                    xml::Taken::No => xml::ReadNode::child(&mut self.base, tag, input),
                    taken => Ok(taken),
                }
            }
        }
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        input: &mut xml::Input,
    ) -> Result<(), xml::RawXml> {
        input.keep(&mut self.id, raw, 1)
    }
}

impl xml::WriteNode for BaseObjectChangedEvent {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:TimeStamp", &self.time_stamp);
        out.choice(&self.id);
        out.element("t:ParentFolderId", &self.parent_folder_id);
    }
}

/// The choice in `t:BaseObjectChangedEventType`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum BaseObjectChangedEventId {
    /// Element `t:FolderId`.
    FolderId(Box<FolderId>),
    /// Element `t:ItemId`.
    ItemId(Box<ItemId>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for BaseObjectChangedEventId {}

xml::from_variants!(BaseObjectChangedEventId: FolderId(FolderId), ItemId(ItemId));

xml::choice_type!(
    BaseObjectChangedEventId { 0 FolderId = t "FolderId", 1 ItemId = t "ItemId" }
);
