// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ApplyConversationActionResponseMessage, ArrayOfResponseMessages};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ApplyConversationActionResponseMessages(
    pub Vec<ApplyConversationActionResponseMessagesChoice>,
);

impl ApplyConversationActionResponseMessages {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:ApplyConversationActionResponseMessages",
        base: Some(ArrayOfResponseMessages::SHAPE),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    ApplyConversationActionResponseMessages,
    ApplyConversationActionResponseMessagesChoice
);

::ews_bindings::complex_type!(ApplyConversationActionResponseMessages);

impl xml::ReadNode for ApplyConversationActionResponseMessages {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for ApplyConversationActionResponseMessages {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `m:ApplyConversationActionResponseMessages`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum ApplyConversationActionResponseMessagesChoice {
    /// Element `m:ApplyConversationActionResponseMessage`.
    ApplyConversationActionResponseMessage(ApplyConversationActionResponseMessage),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    ApplyConversationActionResponseMessagesChoice :
    ApplyConversationActionResponseMessage(ApplyConversationActionResponseMessage)
);

impl xml::ReadChoice for ApplyConversationActionResponseMessagesChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "ApplyConversationActionResponseMessage") => {
                input.alternative(tag, Self::ApplyConversationActionResponseMessage)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(ApplyConversationActionResponseMessagesChoice);

impl xml::WriteChoice for ApplyConversationActionResponseMessagesChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::ApplyConversationActionResponseMessage(value) => {
                out.element("m:ApplyConversationActionResponseMessage", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
