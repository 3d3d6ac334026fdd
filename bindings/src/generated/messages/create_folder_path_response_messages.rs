// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ArrayOfResponseMessages, FolderInfoResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct CreateFolderPathResponseMessages(
    pub Vec<CreateFolderPathResponseMessagesChoice>,
);

impl CreateFolderPathResponseMessages {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:CreateFolderPathResponseMessages",
        base: Some(ArrayOfResponseMessages::SHAPE),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    CreateFolderPathResponseMessages, CreateFolderPathResponseMessagesChoice
);

::ews_bindings::complex_type!(CreateFolderPathResponseMessages);

impl xml::ReadNode for CreateFolderPathResponseMessages {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for CreateFolderPathResponseMessages {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `m:CreateFolderPathResponseMessages`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum CreateFolderPathResponseMessagesChoice {
    /// Element `m:CreateFolderPathResponseMessage`.
    CreateFolderPathResponseMessage(FolderInfoResponseMessage),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    CreateFolderPathResponseMessagesChoice :
    CreateFolderPathResponseMessage(FolderInfoResponseMessage)
);

impl xml::ReadChoice for CreateFolderPathResponseMessagesChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "CreateFolderPathResponseMessage") => {
                input.alternative(tag, Self::CreateFolderPathResponseMessage)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(CreateFolderPathResponseMessagesChoice);

impl xml::WriteChoice for CreateFolderPathResponseMessagesChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::CreateFolderPathResponseMessage(value) => {
                out.element("m:CreateFolderPathResponseMessage", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
