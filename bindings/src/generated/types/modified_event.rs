// @generated

use ::ews_bindings::{Result, rt, value, xml};

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

rt::complex_type!(
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

rt::extends!(ModifiedEvent, BaseObjectChangedEvent);

rt::placeholder_new!(ModifiedEvent: placeholder, placeholder, placeholder);

impl rt::ReadComplex for ModifiedEvent {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "UnreadCount") => reader.fill(&mut self.unread_count, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        reader: &mut rt::Reader,
    ) -> Result<(), xml::RawXml> {
        rt::ReadComplex::unlisted(&mut self.base, raw, reader)
    }
}

impl rt::WriteComplex for ModifiedEvent {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:UnreadCount", &self.unread_count);
    }
}
