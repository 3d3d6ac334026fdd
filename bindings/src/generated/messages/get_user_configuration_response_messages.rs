// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ArrayOfResponseMessages, GetUserConfigurationResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GetUserConfigurationResponseMessages(
    pub Vec<GetUserConfigurationResponseMessagesChoice>,
);

impl GetUserConfigurationResponseMessages {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:GetUserConfigurationResponseMessages",
        base: Some(ArrayOfResponseMessages::SHAPE),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    GetUserConfigurationResponseMessages, GetUserConfigurationResponseMessagesChoice
);

::ews_bindings::complex_type!(GetUserConfigurationResponseMessages);

impl xml::ReadNode for GetUserConfigurationResponseMessages {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for GetUserConfigurationResponseMessages {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `m:GetUserConfigurationResponseMessages`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum GetUserConfigurationResponseMessagesChoice {
    /// Element `m:GetUserConfigurationResponseMessage`.
    GetUserConfigurationResponseMessage(GetUserConfigurationResponseMessage),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    GetUserConfigurationResponseMessagesChoice :
    GetUserConfigurationResponseMessage(GetUserConfigurationResponseMessage)
);

impl xml::ReadChoice for GetUserConfigurationResponseMessagesChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "GetUserConfigurationResponseMessage") => {
                input.alternative(tag, Self::GetUserConfigurationResponseMessage)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(GetUserConfigurationResponseMessagesChoice);

impl xml::WriteChoice for GetUserConfigurationResponseMessagesChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::GetUserConfigurationResponseMessage(value) => {
                out.element("m:GetUserConfigurationResponseMessage", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
