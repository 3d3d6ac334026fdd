// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ArrayOfResponseMessages, AttachmentInfoResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GetAttachmentResponseMessages(pub Vec<GetAttachmentResponseMessagesChoice>);

impl GetAttachmentResponseMessages {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:GetAttachmentResponseMessages",
        base: Some(ArrayOfResponseMessages::SHAPE),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    GetAttachmentResponseMessages, GetAttachmentResponseMessagesChoice
);

::ews_bindings::complex_type!(GetAttachmentResponseMessages);

impl xml::ReadNode for GetAttachmentResponseMessages {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for GetAttachmentResponseMessages {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `m:GetAttachmentResponseMessages`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum GetAttachmentResponseMessagesChoice {
    /// Element `m:GetAttachmentResponseMessage`.
    GetAttachmentResponseMessage(AttachmentInfoResponseMessage),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    GetAttachmentResponseMessagesChoice :
    GetAttachmentResponseMessage(AttachmentInfoResponseMessage)
);

impl xml::ReadChoice for GetAttachmentResponseMessagesChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "GetAttachmentResponseMessage") => {
                input.alternative(tag, Self::GetAttachmentResponseMessage)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(GetAttachmentResponseMessagesChoice);

impl xml::WriteChoice for GetAttachmentResponseMessagesChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::GetAttachmentResponseMessage(value) => {
                out.element("m:GetAttachmentResponseMessage", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
