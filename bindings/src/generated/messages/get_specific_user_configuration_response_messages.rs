// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ArrayOfResponseMessages, GetSpecificUserConfigurationResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct GetSpecificUserConfigurationResponseMessages(
    pub Vec<GetSpecificUserConfigurationResponseMessagesChoice>,
);

impl GetSpecificUserConfigurationResponseMessages {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:GetSpecificUserConfigurationResponseMessages",
        base: Some(ArrayOfResponseMessages::SHAPE),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    GetSpecificUserConfigurationResponseMessages,
    GetSpecificUserConfigurationResponseMessagesChoice
);

::ews_bindings::complex_type!(GetSpecificUserConfigurationResponseMessages);

impl xml::ReadNode for GetSpecificUserConfigurationResponseMessages {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for GetSpecificUserConfigurationResponseMessages {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `m:GetSpecificUserConfigurationResponseMessages`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum GetSpecificUserConfigurationResponseMessagesChoice {
    /// Element `m:GetSpecificUserConfigurationResponseMessage`.
    GetSpecificUserConfigurationResponseMessage(
        GetSpecificUserConfigurationResponseMessage,
    ),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    GetSpecificUserConfigurationResponseMessagesChoice :
    GetSpecificUserConfigurationResponseMessage(GetSpecificUserConfigurationResponseMessage)
);

impl xml::ReadChoice for GetSpecificUserConfigurationResponseMessagesChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "GetSpecificUserConfigurationResponseMessage") => {
                input.alternative(tag, Self::GetSpecificUserConfigurationResponseMessage)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(GetSpecificUserConfigurationResponseMessagesChoice);

impl xml::WriteChoice for GetSpecificUserConfigurationResponseMessagesChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::GetSpecificUserConfigurationResponseMessage(value) => {
                out.element("m:GetSpecificUserConfigurationResponseMessage", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
