// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{Attachment, FileAttachment, ItemAttachment, ReferenceAttachment};

/// A choice that several types have: one of 3 elements.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum AnyAttachment {
    /// Element `t:ItemAttachment`.
    ItemAttachment(ItemAttachment),
    /// Element `t:FileAttachment`.
    FileAttachment(FileAttachment),
    /// Element `t:ReferenceAttachment`.
    ReferenceAttachment(ReferenceAttachment),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

impl AnyAttachment {
    /// What the alternatives have in common, their [`Attachment`]; `None` for one that has none.
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

::ews_bindings::from_variants!(
    AnyAttachment : ItemAttachment(ItemAttachment), FileAttachment(FileAttachment),
    ReferenceAttachment(ReferenceAttachment)
);

impl xml::ReadChoice for AnyAttachment {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::T, "ItemAttachment") => input.alternative(tag, Self::ItemAttachment),
            (xml::T, "FileAttachment") => input.alternative(tag, Self::FileAttachment),
            (xml::T, "ReferenceAttachment") => {
                input.alternative(tag, Self::ReferenceAttachment)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(AnyAttachment);

impl xml::WriteChoice for AnyAttachment {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::ItemAttachment(value) => out.element("t:ItemAttachment", value),
            Self::FileAttachment(value) => out.element("t:FileAttachment", value),
            Self::ReferenceAttachment(value) => {
                out.element("t:ReferenceAttachment", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
