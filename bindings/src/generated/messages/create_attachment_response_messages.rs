// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ArrayOfResponseMessages, AttachmentInfoResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct CreateAttachmentResponseMessages(
    pub Vec<CreateAttachmentResponseMessagesChoice>,
);

impl CreateAttachmentResponseMessages {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:CreateAttachmentResponseMessages",
        base: Some(ArrayOfResponseMessages::SHAPE),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    CreateAttachmentResponseMessages, CreateAttachmentResponseMessagesChoice
);

::ews_bindings::complex_type!(CreateAttachmentResponseMessages);

impl xml::ReadNode for CreateAttachmentResponseMessages {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for CreateAttachmentResponseMessages {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `m:CreateAttachmentResponseMessages`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum CreateAttachmentResponseMessagesChoice {
    /// Element `m:CreateAttachmentResponseMessage`.
    CreateAttachmentResponseMessage(AttachmentInfoResponseMessage),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    CreateAttachmentResponseMessagesChoice :
    CreateAttachmentResponseMessage(AttachmentInfoResponseMessage)
);

impl xml::ReadChoice for CreateAttachmentResponseMessagesChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "CreateAttachmentResponseMessage") => {
                input.alternative(tag, Self::CreateAttachmentResponseMessage)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(CreateAttachmentResponseMessagesChoice);

impl xml::WriteChoice for CreateAttachmentResponseMessagesChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::CreateAttachmentResponseMessage(value) => {
                out.element("m:CreateAttachmentResponseMessage", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
