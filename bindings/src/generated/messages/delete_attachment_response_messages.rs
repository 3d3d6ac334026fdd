// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ArrayOfResponseMessages, DeleteAttachmentResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct DeleteAttachmentResponseMessages(
    pub Vec<DeleteAttachmentResponseMessagesChoice>,
);

impl DeleteAttachmentResponseMessages {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:DeleteAttachmentResponseMessages",
        base: Some(ArrayOfResponseMessages::SHAPE),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    DeleteAttachmentResponseMessages, DeleteAttachmentResponseMessagesChoice
);

::ews_bindings::complex_type!(DeleteAttachmentResponseMessages);

impl xml::ReadNode for DeleteAttachmentResponseMessages {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for DeleteAttachmentResponseMessages {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `m:DeleteAttachmentResponseMessages`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum DeleteAttachmentResponseMessagesChoice {
    /// Element `m:DeleteAttachmentResponseMessage`.
    DeleteAttachmentResponseMessage(DeleteAttachmentResponseMessage),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    DeleteAttachmentResponseMessagesChoice :
    DeleteAttachmentResponseMessage(DeleteAttachmentResponseMessage)
);

impl xml::ReadChoice for DeleteAttachmentResponseMessagesChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "DeleteAttachmentResponseMessage") => {
                input.alternative(tag, Self::DeleteAttachmentResponseMessage)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(DeleteAttachmentResponseMessagesChoice);

impl xml::WriteChoice for DeleteAttachmentResponseMessagesChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::DeleteAttachmentResponseMessage(value) => {
                out.element("m:DeleteAttachmentResponseMessage", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
