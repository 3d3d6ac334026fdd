// @generated

use ::ews_bindings::{Result, rt, value, xml};

use super::{BaseObjectChangedEvent, BaseObjectChangedEventId, FolderId, ItemId};

/// Complex type `t:MovedCopiedEventType`.
///
/// Extends `t:BaseObjectChangedEventType`.
#[doc(alias = "MovedCopiedEventType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MovedCopiedEvent {
    /// What it inherits from [`BaseObjectChangedEvent`].
    pub base: BaseObjectChangedEvent,
    /// One of `t:OldFolderId`, `t:OldItemId`, required.
    pub old_id: MovedCopiedEventOldId,
    /// Element `t:OldParentFolderId`, required.
    pub old_parent_folder_id: FolderId,
}

impl Eq for MovedCopiedEvent {}

rt::complex_type!(
    MovedCopiedEvent { name: "t:MovedCopiedEventType", base: BaseObjectChangedEvent,
    required: "t:OldFolderId|t:OldItemId, t:OldParentFolderId", bits: 5, model:
    "(t:OldFolderId | t:OldItemId), t:OldParentFolderId" }
);

impl MovedCopiedEvent {
    /// From what is required; the rest is empty.
    #[inline]
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

rt::extends!(MovedCopiedEvent, BaseObjectChangedEvent);

rt::placeholder_new!(
    MovedCopiedEvent: placeholder, placeholder, placeholder, placeholder, placeholder
);

impl rt::ReadComplex for MovedCopiedEvent {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "OldParentFolderId") => {
                reader.require(&mut self.old_parent_folder_id, tag, 4)
            }
            _ => {
                match reader.require_choice(&mut self.old_id, tag, 3)? {
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
        rt::ReadComplex::unlisted(&mut self.base, raw, reader)
            .or_else(|raw| reader.keep(&mut self.old_id, raw, 3))
    }
}

impl rt::WriteComplex for MovedCopiedEvent {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.choice(&self.old_id);
        out.element("t:OldParentFolderId", &self.old_parent_folder_id);
    }
}

/// The choice in `t:MovedCopiedEventType`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum MovedCopiedEventOldId {
    /// Element `t:OldFolderId`.
    OldFolderId(Box<FolderId>),
    /// Element `t:OldItemId`.
    OldItemId(Box<ItemId>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl Eq for MovedCopiedEventOldId {}

rt::from_variants!(MovedCopiedEventOldId: OldFolderId(FolderId), OldItemId(ItemId));

rt::choice_type!(
    MovedCopiedEventOldId { 0 OldFolderId = t "OldFolderId", 1 OldItemId = t "OldItemId"
    }
);
