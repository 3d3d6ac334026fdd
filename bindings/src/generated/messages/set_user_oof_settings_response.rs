// @generated

use ::ews_bindings::{Result, xml};

use super::ResponseMessage;

/// Complex type `m:SetUserOofSettingsResponse`.
///
/// Global element `m:SetUserOofSettingsResponse`.
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct SetUserOofSettingsResponse {
    /// Element `m:ResponseMessage`, optional.
    pub response_message: Option<Box<ResponseMessage>>,
}

impl Eq for SetUserOofSettingsResponse {}

xml::complex_type!(
    SetUserOofSettingsResponse { name: "m:SetUserOofSettingsResponse", model:
    "m:ResponseMessage?" }
);

xml::blank_default!(SetUserOofSettingsResponse);

impl xml::ReadNode for SetUserOofSettingsResponse {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "ResponseMessage") => input.fill(&mut self.response_message, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for SetUserOofSettingsResponse {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:ResponseMessage", &self.response_message);
    }
}

xml::root!(SetUserOofSettingsResponse, "m:SetUserOofSettingsResponse");
