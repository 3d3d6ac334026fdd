// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ArrayOfResponseMessages, ResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct CreateUserConfigurationResponseMessages(
    pub Vec<CreateUserConfigurationResponseMessagesChoice>,
);

impl CreateUserConfigurationResponseMessages {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:CreateUserConfigurationResponseMessages",
        base: Some(ArrayOfResponseMessages::SHAPE),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    CreateUserConfigurationResponseMessages,
    CreateUserConfigurationResponseMessagesChoice
);

::ews_bindings::complex_type!(CreateUserConfigurationResponseMessages);

impl xml::ReadNode for CreateUserConfigurationResponseMessages {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for CreateUserConfigurationResponseMessages {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `m:CreateUserConfigurationResponseMessages`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum CreateUserConfigurationResponseMessagesChoice {
    /// Element `m:CreateUserConfigurationResponseMessage`.
    CreateUserConfigurationResponseMessage(ResponseMessage),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    CreateUserConfigurationResponseMessagesChoice :
    CreateUserConfigurationResponseMessage(ResponseMessage)
);

impl xml::ReadChoice for CreateUserConfigurationResponseMessagesChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "CreateUserConfigurationResponseMessage") => {
                input.alternative(tag, Self::CreateUserConfigurationResponseMessage)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(CreateUserConfigurationResponseMessagesChoice);

impl xml::WriteChoice for CreateUserConfigurationResponseMessagesChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::CreateUserConfigurationResponseMessage(value) => {
                out.element("m:CreateUserConfigurationResponseMessage", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
