// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ArrayOfResponseMessages, ItemInfoResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArchiveItemResponseMessages(pub Vec<ArchiveItemResponseMessagesChoice>);

impl ArchiveItemResponseMessages {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:ArchiveItemResponseMessages",
        base: Some(ArrayOfResponseMessages::SHAPE),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    ArchiveItemResponseMessages, ArchiveItemResponseMessagesChoice
);

::ews_bindings::complex_type!(ArchiveItemResponseMessages);

impl xml::ReadNode for ArchiveItemResponseMessages {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for ArchiveItemResponseMessages {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `m:ArchiveItemResponseMessages`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum ArchiveItemResponseMessagesChoice {
    /// Element `m:ArchiveItemResponseMessage`.
    ArchiveItemResponseMessage(ItemInfoResponseMessage),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    ArchiveItemResponseMessagesChoice :
    ArchiveItemResponseMessage(ItemInfoResponseMessage)
);

impl xml::ReadChoice for ArchiveItemResponseMessagesChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "ArchiveItemResponseMessage") => {
                input.alternative(tag, Self::ArchiveItemResponseMessage)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(ArchiveItemResponseMessagesChoice);

impl xml::WriteChoice for ArchiveItemResponseMessagesChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::ArchiveItemResponseMessage(value) => {
                out.element("m:ArchiveItemResponseMessage", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
