// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ArrayOfResponseMessages, FolderInfoResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct UpdateFolderResponseMessages(pub Vec<UpdateFolderResponseMessagesChoice>);

impl UpdateFolderResponseMessages {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:UpdateFolderResponseMessages",
        base: Some(ArrayOfResponseMessages::SHAPE),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    UpdateFolderResponseMessages, UpdateFolderResponseMessagesChoice
);

::ews_bindings::complex_type!(UpdateFolderResponseMessages);

impl xml::ReadNode for UpdateFolderResponseMessages {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for UpdateFolderResponseMessages {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `m:UpdateFolderResponseMessages`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum UpdateFolderResponseMessagesChoice {
    /// Element `m:UpdateFolderResponseMessage`.
    UpdateFolderResponseMessage(FolderInfoResponseMessage),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    UpdateFolderResponseMessagesChoice :
    UpdateFolderResponseMessage(FolderInfoResponseMessage)
);

impl xml::ReadChoice for UpdateFolderResponseMessagesChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "UpdateFolderResponseMessage") => {
                input.alternative(tag, Self::UpdateFolderResponseMessage)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(UpdateFolderResponseMessagesChoice);

impl xml::WriteChoice for UpdateFolderResponseMessagesChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::UpdateFolderResponseMessage(value) => {
                out.element("m:UpdateFolderResponseMessage", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
