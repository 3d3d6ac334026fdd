// @generated

use ::ews_bindings::{Result, rt, value, xml};

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

rt::complex_type!(
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

rt::extends!(BaseObjectChangedEvent, BaseNotificationEvent);

rt::placeholder_new!(BaseObjectChangedEvent: placeholder, placeholder, placeholder);

impl rt::ReadComplex for BaseObjectChangedEvent {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "TimeStamp") => reader.require(&mut self.time_stamp, tag, 0),
            (rt::T, "ParentFolderId") => {
                reader.require(&mut self.parent_folder_id, tag, 2)
            }
            _ => {
                match reader.require_choice(&mut self.id, tag, 1)? {
                    rt::Handled::No => {
                        rt::ReadComplex::child(&mut self.base, tag, reader)
                    }
                    handled => Ok(handled),
                }
            }
        }
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        reader: &mut rt::Reader,
    ) -> Result<(), xml::RawXml> {
        reader.keep(&mut self.id, raw, 1)
    }
}

impl rt::WriteComplex for BaseObjectChangedEvent {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
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

rt::from_variants!(BaseObjectChangedEventId: FolderId(FolderId), ItemId(ItemId));

rt::choice_type!(
    BaseObjectChangedEventId { 0 FolderId = t "FolderId", 1 ItemId = t "ItemId" }
);
