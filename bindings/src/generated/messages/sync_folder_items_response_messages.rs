// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ArrayOfResponseMessages, SyncFolderItemsResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct SyncFolderItemsResponseMessages(
    pub Vec<SyncFolderItemsResponseMessagesChoice>,
);

impl SyncFolderItemsResponseMessages {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:SyncFolderItemsResponseMessages",
        base: Some(ArrayOfResponseMessages::SHAPE),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    SyncFolderItemsResponseMessages, SyncFolderItemsResponseMessagesChoice
);

::ews_bindings::complex_type!(SyncFolderItemsResponseMessages);

impl xml::ReadNode for SyncFolderItemsResponseMessages {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for SyncFolderItemsResponseMessages {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `m:SyncFolderItemsResponseMessages`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum SyncFolderItemsResponseMessagesChoice {
    /// Element `m:SyncFolderItemsResponseMessage`.
    SyncFolderItemsResponseMessage(SyncFolderItemsResponseMessage),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    SyncFolderItemsResponseMessagesChoice :
    SyncFolderItemsResponseMessage(SyncFolderItemsResponseMessage)
);

impl xml::ReadChoice for SyncFolderItemsResponseMessagesChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "SyncFolderItemsResponseMessage") => {
                input.alternative(tag, Self::SyncFolderItemsResponseMessage)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(SyncFolderItemsResponseMessagesChoice);

impl xml::WriteChoice for SyncFolderItemsResponseMessagesChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::SyncFolderItemsResponseMessage(value) => {
                out.element("m:SyncFolderItemsResponseMessage", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
