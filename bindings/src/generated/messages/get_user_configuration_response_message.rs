// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{ResponseClass, UserConfiguration};
use super::ResponseMessage;

/// Complex type `m:GetUserConfigurationResponseMessageType`, since `Exchange2010_SP1`.
///
/// Extends `m:ResponseMessageType`.
#[doc(alias = "GetUserConfigurationResponseMessageType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetUserConfigurationResponseMessage {
    /// What it inherits from [`ResponseMessage`].
    pub base: ResponseMessage,
    /// Element `m:UserConfiguration`, optional.
    pub user_configuration: Option<Box<UserConfiguration>>,
}

impl Eq for GetUserConfigurationResponseMessage {}

rt::complex_type!(
    GetUserConfigurationResponseMessage { name:
    "m:GetUserConfigurationResponseMessageType", base: ResponseMessage, bits: 1, model: "m:UserConfiguration?", flags: response }
);

impl GetUserConfigurationResponseMessage {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_class: ResponseClass) -> Self {
        Self {
            base: ResponseMessage::new(response_class),
            user_configuration: None,
        }
    }
}

rt::extends!(GetUserConfigurationResponseMessage, ResponseMessage);

rt::placeholder_new!(GetUserConfigurationResponseMessage: placeholder);

impl rt::ReadComplex for GetUserConfigurationResponseMessage {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        rt::ReadComplex::attribute(&mut self.base, attribute, reader)
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "UserConfiguration") => {
                reader.fill(&mut self.user_configuration, tag)
            }
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for GetUserConfigurationResponseMessage {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        rt::WriteComplex::attributes(&self.base, out);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("m:UserConfiguration", &self.user_configuration);
    }
}
