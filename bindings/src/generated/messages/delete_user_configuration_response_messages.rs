// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ArrayOfResponseMessages, ResponseMessage};

/// Complex type made for one operation.
///
/// The messages of `m:ArrayOfResponseMessagesType` that this operation returns; others are read as `Unlisted`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct DeleteUserConfigurationResponseMessages(
    pub Vec<DeleteUserConfigurationResponseMessagesChoice>,
);

impl DeleteUserConfigurationResponseMessages {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "m:DeleteUserConfigurationResponseMessages",
        base: Some(ArrayOfResponseMessages::SHAPE),
        repeats: true,
        checked: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    DeleteUserConfigurationResponseMessages,
    DeleteUserConfigurationResponseMessagesChoice
);

::ews_bindings::complex_type!(DeleteUserConfigurationResponseMessages);

impl xml::ReadNode for DeleteUserConfigurationResponseMessages {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.choose_each(&mut self.0, tag)
    }

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep_each(&mut self.0)
    }
}

impl xml::WriteNode for DeleteUserConfigurationResponseMessages {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.0);
    }
}

/// The choice in `m:DeleteUserConfigurationResponseMessages`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
#[non_exhaustive]
pub enum DeleteUserConfigurationResponseMessagesChoice {
    /// Element `m:DeleteUserConfigurationResponseMessage`.
    DeleteUserConfigurationResponseMessage(ResponseMessage),
    /// An element that the schema does not list, or that could not be read.
    Unlisted(xml::RawXml),
}

::ews_bindings::from_variants!(
    DeleteUserConfigurationResponseMessagesChoice :
    DeleteUserConfigurationResponseMessage(ResponseMessage)
);

impl xml::ReadChoice for DeleteUserConfigurationResponseMessagesChoice {
    #[inline]
    fn alternative(tag: &xml::Tag, input: &mut xml::Input) -> Result<Option<Self>> {
        match (tag.namespace, tag.local) {
            (xml::M, "DeleteUserConfigurationResponseMessage") => {
                input.alternative(tag, Self::DeleteUserConfigurationResponseMessage)
            }
            _ => Ok(None),
        }
    }

    ::ews_bindings::unlisted_alternative!();
}

::ews_bindings::blank_choice!(DeleteUserConfigurationResponseMessagesChoice);

impl xml::WriteChoice for DeleteUserConfigurationResponseMessagesChoice {
    #[inline]
    fn write_choice(&self, out: &mut xml::Output) {
        match self {
            Self::DeleteUserConfigurationResponseMessage(value) => {
                out.element("m:DeleteUserConfigurationResponseMessage", value)
            }
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
