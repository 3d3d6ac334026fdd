// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ArrayOfResponseMessages, GetConversationItemsResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GetConversationItemsResponseMessages(
    pub Vec<GetConversationItemsResponseMessagesChoice>,
);

impl GetConversationItemsResponseMessages {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:GetConversationItemsResponseMessages",
        base: Some(ArrayOfResponseMessages::SHAPE),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    GetConversationItemsResponseMessages, GetConversationItemsResponseMessagesChoice
);

::ews_bindings::complex_type!(GetConversationItemsResponseMessages);

impl xml::ReadNode for GetConversationItemsResponseMessages {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for GetConversationItemsResponseMessages {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `m:GetConversationItemsResponseMessages`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum GetConversationItemsResponseMessagesChoice {
    /// Element `m:GetConversationItemsResponseMessage`.
    GetConversationItemsResponseMessage(GetConversationItemsResponseMessage),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    GetConversationItemsResponseMessagesChoice :
    GetConversationItemsResponseMessage(GetConversationItemsResponseMessage)
);

impl xml::ReadChoice for GetConversationItemsResponseMessagesChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "GetConversationItemsResponseMessage") => {
                input.alternative(tag, Self::GetConversationItemsResponseMessage)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(GetConversationItemsResponseMessagesChoice);

impl xml::WriteChoice for GetConversationItemsResponseMessagesChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::GetConversationItemsResponseMessage(value) => {
                out.element("m:GetConversationItemsResponseMessage", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
