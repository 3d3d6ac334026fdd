// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ArrayOfResponseMessages, ResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct DeleteFolderResponseMessages(pub Vec<DeleteFolderResponseMessagesChoice>);

impl DeleteFolderResponseMessages {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:DeleteFolderResponseMessages",
        base: Some(ArrayOfResponseMessages::SHAPE),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    DeleteFolderResponseMessages, DeleteFolderResponseMessagesChoice
);

::ews_bindings::complex_type!(DeleteFolderResponseMessages);

impl xml::ReadNode for DeleteFolderResponseMessages {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for DeleteFolderResponseMessages {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `m:DeleteFolderResponseMessages`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum DeleteFolderResponseMessagesChoice {
    /// Element `m:DeleteFolderResponseMessage`.
    DeleteFolderResponseMessage(ResponseMessage),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    DeleteFolderResponseMessagesChoice : DeleteFolderResponseMessage(ResponseMessage)
);

impl xml::ReadChoice for DeleteFolderResponseMessagesChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "DeleteFolderResponseMessage") => {
                input.alternative(tag, Self::DeleteFolderResponseMessage)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(DeleteFolderResponseMessagesChoice);

impl xml::WriteChoice for DeleteFolderResponseMessagesChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::DeleteFolderResponseMessage(value) => {
                out.element("m:DeleteFolderResponseMessage", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
