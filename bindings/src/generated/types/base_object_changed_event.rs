// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, value, xml};

use super::{BaseNotificationEvent, FolderId, ItemId};

/// Complex type `t:BaseObjectChangedEventType`.
///
/// Extends `t:BaseNotificationEventType`.
#[doc(alias = "BaseObjectChangedEventType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct BaseObjectChangedEvent {
    /// What it inherits from [`BaseNotificationEvent`].
    pub base: BaseNotificationEvent,
    /// Element `t:TimeStamp`, required, `xs:dateTime`.
    pub time_stamp: value::DateTime,
    /// One of `t:FolderId`, `t:ItemId`, required.
    pub id: BaseObjectChangedEventId,
    /// Element `t:ParentFolderId`, required.
    pub parent_folder_id: FolderId,
}

impl BaseObjectChangedEvent {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:BaseObjectChangedEventType",
        base: Some(BaseNotificationEvent::SHAPE),
        required: &["t:TimeStamp", "t:FolderId|t:ItemId", "t:ParentFolderId"],
        bits: 3,
        content: xml::Content::Model(
            "t:TimeStamp, (t:FolderId | t:ItemId), t:ParentFolderId",
        ),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
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

::ews_bindings::complex_type!(BaseObjectChangedEvent);

::ews_bindings::extends!(BaseObjectChangedEvent, BaseNotificationEvent);

::ews_bindings::blank_new!(BaseObjectChangedEvent : blank, blank, blank);

impl xml::ReadNode for BaseObjectChangedEvent {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep(&mut self.id)
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
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum BaseObjectChangedEventId {
    /// Element `t:FolderId`.
    FolderId(FolderId),
    /// Element `t:ItemId`.
    ItemId(ItemId),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    BaseObjectChangedEventId : FolderId(FolderId), ItemId(ItemId)
);

impl xml::ReadChoice for BaseObjectChangedEventId {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::T, "FolderId") => input.alternative(tag, Self::FolderId),
            (xml::T, "ItemId") => input.alternative(tag, Self::ItemId),
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(BaseObjectChangedEventId);

impl xml::WriteChoice for BaseObjectChangedEventId {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::FolderId(value) => out.element("t:FolderId", value),
            Self::ItemId(value) => out.element("t:ItemId", value),
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
