// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::{Attachment, FileAttachment, ItemAttachment, ReferenceAttachment};

/// Choice of 3 elements that several types share.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub enum AnyAttachment {
    /// Element `t:ItemAttachment`.
    ItemAttachment(Box<ItemAttachment>),
    /// Element `t:FileAttachment`.
    FileAttachment(Box<FileAttachment>),
    /// Element `t:ReferenceAttachment`, since `V2016_10_10`.
    ReferenceAttachment(Box<ReferenceAttachment>),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

rt::choice_type! {
    AnyAttachment;
    0 ItemAttachment(ItemAttachment): t "ItemAttachment";
    1 FileAttachment(FileAttachment): t "FileAttachment";
    2 ReferenceAttachment(ReferenceAttachment): t "ReferenceAttachment";
}

rt::common_base! {
    AnyAttachment: Attachment, as_attachment, as_attachment_mut;
    ItemAttachment.base;
    FileAttachment.base;
    ReferenceAttachment.base;
}
