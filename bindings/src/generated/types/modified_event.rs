// @generated

use ::ews_bindings::{Result, value, xml};

use super::{BaseObjectChangedEvent, BaseObjectChangedEventId, FolderId};

/// Complex type `t:ModifiedEventType`.
///
/// Extends `t:BaseObjectChangedEventType`.
#[doc(alias = "ModifiedEventType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ModifiedEvent {
    /// What it inherits from [`BaseObjectChangedEvent`].
    pub base: BaseObjectChangedEvent,
    /// Element `t:UnreadCount`, optional.
    pub unread_count: Option<i32>,
}

impl Eq for ModifiedEvent {}

xml::complex_type!(
    ModifiedEvent { name: "t:ModifiedEventType", base: BaseObjectChangedEvent, bits:
    3, model: "t:UnreadCount?" }
);

impl ModifiedEvent {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        time_stamp: value::DateTime,
        id: BaseObjectChangedEventId,
        parent_folder_id: FolderId,
    ) -> Self {
        Self {
            base: BaseObjectChangedEvent::new(time_stamp, id, parent_folder_id),
            unread_count: None,
        }
    }
}

xml::extends!(ModifiedEvent, BaseObjectChangedEvent);

xml::blank_new!(ModifiedEvent: blank, blank, blank);

impl xml::ReadNode for ModifiedEvent {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "UnreadCount") => input.fill(&mut self.unread_count, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        input: &mut xml::Input,
    ) -> Result<(), xml::RawXml> {
        xml::ReadNode::unlisted(&mut self.base, raw, input)
    }
}

impl xml::WriteNode for ModifiedEvent {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:UnreadCount", &self.unread_count);
    }
}
