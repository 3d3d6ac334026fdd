// @generated

use ::ews_bindings::{rt, xml};

use super::{Attachment, FileAttachment, ItemAttachment, ReferenceAttachment};

/// A choice that several types have: one of 3 elements.
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

impl AnyAttachment {
    /// What the alternatives have in common, their [`Attachment`]; `None` for one that has none.
    #[inline]
    pub fn as_attachment(&self) -> Option<&Attachment> {
        Some(
            match self {
                Self::ItemAttachment(value) => &value.base,
                Self::FileAttachment(value) => &value.base,
                Self::ReferenceAttachment(value) => &value.base,
                Self::Unlisted(_) => return None,
            },
        )
    }

    /// Like [`Self::as_attachment`], to change it.
    #[inline]
    pub fn as_attachment_mut(&mut self) -> Option<&mut Attachment> {
        Some(
            match self {
                Self::ItemAttachment(value) => &mut value.base,
                Self::FileAttachment(value) => &mut value.base,
                Self::ReferenceAttachment(value) => &mut value.base,
                Self::Unlisted(_) => return None,
            },
        )
    }
}

rt::from_variants!(
    AnyAttachment: ItemAttachment(ItemAttachment), FileAttachment(FileAttachment),
    ReferenceAttachment(ReferenceAttachment)
);

rt::choice_type!(
    AnyAttachment { 0 ItemAttachment = t "ItemAttachment", 1 FileAttachment = t
    "FileAttachment", 2 ReferenceAttachment = t "ReferenceAttachment" }
);
