// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, value, xml};

use super::{BaseObjectChangedEvent, BaseObjectChangedEventId, FolderId, ItemId};

/// Complex type `t:MovedCopiedEventType`.
///
/// Extends `t:BaseObjectChangedEventType`.
#[doc(alias = "MovedCopiedEventType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct MovedCopiedEvent {
    /// What it inherits from [`BaseObjectChangedEvent`].
    pub base: BaseObjectChangedEvent,
    /// One of `t:OldFolderId`, `t:OldItemId`, required.
    pub old_id: MovedCopiedEventOldId,
    /// Element `t:OldParentFolderId`, required.
    pub old_parent_folder_id: FolderId,
}

impl MovedCopiedEvent {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:MovedCopiedEventType",
        base: Some(BaseObjectChangedEvent::SHAPE),
        required: &["t:OldFolderId|t:OldItemId", "t:OldParentFolderId"],
        bits: 5,
        content: xml::Content::Model(
            "(t:OldFolderId | t:OldItemId), t:OldParentFolderId",
        ),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(
        time_stamp: value::DateTime,
        id: BaseObjectChangedEventId,
        parent_folder_id: FolderId,
        old_id: MovedCopiedEventOldId,
        old_parent_folder_id: FolderId,
    ) -> Self {
        Self {
            base: BaseObjectChangedEvent::new(time_stamp, id, parent_folder_id),
            old_id,
            old_parent_folder_id,
        }
    }
}

::ews_bindings::complex_type!(MovedCopiedEvent);

::ews_bindings::extends!(MovedCopiedEvent, BaseObjectChangedEvent);

::ews_bindings::blank_new!(MovedCopiedEvent : blank, blank, blank, blank, blank);

impl xml::ReadNode for MovedCopiedEvent {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "OldParentFolderId") => {
                input.require(&mut self.old_parent_folder_id, tag, 4)
            }
            _ => {
                match input.require_choice(&mut self.old_id, tag, 3)? {
                    xml::Taken::No => xml::ReadNode::child(&mut self.base, tag, input),
                    taken => Ok(taken),
                }
            }
        }
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep(&mut self.old_id)
            .or_else(|raw| xml::ReadNode::unlisted(&mut self.base, raw))
    }
}

impl xml::WriteNode for MovedCopiedEvent {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.choice(&self.old_id);
        out.element("t:OldParentFolderId", &self.old_parent_folder_id);
    }
}

/// The choice in `t:MovedCopiedEventType`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum MovedCopiedEventOldId {
    /// Element `t:OldFolderId`.
    OldFolderId(FolderId),
    /// Element `t:OldItemId`.
    OldItemId(ItemId),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    MovedCopiedEventOldId : OldFolderId(FolderId), OldItemId(ItemId)
);

impl xml::ReadChoice for MovedCopiedEventOldId {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::T, "OldFolderId") => input.alternative(tag, Self::OldFolderId),
            (xml::T, "OldItemId") => input.alternative(tag, Self::OldItemId),
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(MovedCopiedEventOldId);

impl xml::WriteChoice for MovedCopiedEventOldId {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::OldFolderId(value) => out.element("t:OldFolderId", value),
            Self::OldItemId(value) => out.element("t:OldItemId", value),
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
