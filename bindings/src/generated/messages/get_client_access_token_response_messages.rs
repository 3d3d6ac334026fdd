// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ArrayOfResponseMessages, GetClientAccessTokenResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GetClientAccessTokenResponseMessages(
    pub Vec<GetClientAccessTokenResponseMessagesChoice>,
);

impl GetClientAccessTokenResponseMessages {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:GetClientAccessTokenResponseMessages",
        base: Some(ArrayOfResponseMessages::SHAPE),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    GetClientAccessTokenResponseMessages, GetClientAccessTokenResponseMessagesChoice
);

::ews_bindings::complex_type!(GetClientAccessTokenResponseMessages);

impl xml::ReadNode for GetClientAccessTokenResponseMessages {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for GetClientAccessTokenResponseMessages {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `m:GetClientAccessTokenResponseMessages`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum GetClientAccessTokenResponseMessagesChoice {
    /// Element `m:GetClientAccessTokenResponseMessage`.
    GetClientAccessTokenResponseMessage(GetClientAccessTokenResponseMessage),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    GetClientAccessTokenResponseMessagesChoice :
    GetClientAccessTokenResponseMessage(GetClientAccessTokenResponseMessage)
);

impl xml::ReadChoice for GetClientAccessTokenResponseMessagesChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "GetClientAccessTokenResponseMessage") => {
                input.alternative(tag, Self::GetClientAccessTokenResponseMessage)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(GetClientAccessTokenResponseMessagesChoice);

impl xml::WriteChoice for GetClientAccessTokenResponseMessagesChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::GetClientAccessTokenResponseMessage(value) => {
                out.element("m:GetClientAccessTokenResponseMessage", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
