// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::{ExternalAudience, UserOofSettings};
use super::ResponseMessage;

/// Complex type `m:GetUserOofSettingsResponse`.
///
/// Global element `m:GetUserOofSettingsResponse`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct GetUserOofSettingsResponse {
    /// Element `m:ResponseMessage`, required.
    pub response_message: ResponseMessage,
    /// Element `t:OofSettings`, optional.
    pub oof_settings: Option<Box<UserOofSettings>>,
    /// Element `m:AllowExternalOof`, optional.
    pub allow_external_oof: Option<ExternalAudience>,
}

impl Eq for GetUserOofSettingsResponse {}

rt::complex_type!(
    GetUserOofSettingsResponse { name: "m:GetUserOofSettingsResponse", required:
    "m:ResponseMessage", bits: 1, model:
    "m:ResponseMessage, t:OofSettings?, m:AllowExternalOof?" }
);

impl GetUserOofSettingsResponse {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(response_message: ResponseMessage) -> Self {
        Self {
            response_message,
            oof_settings: None,
            allow_external_oof: None,
        }
    }
}

rt::placeholder_new!(GetUserOofSettingsResponse: placeholder);

impl rt::ReadComplex for GetUserOofSettingsResponse {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ResponseMessage") => {
                reader.require(&mut self.response_message, tag, 0)
            }
            (rt::T, "OofSettings") => reader.fill(&mut self.oof_settings, tag),
            (rt::M, "AllowExternalOof") => reader.fill(&mut self.allow_external_oof, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for GetUserOofSettingsResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessage", &self.response_message);
        out.element("t:OofSettings", &self.oof_settings);
        out.element("m:AllowExternalOof", &self.allow_external_oof);
    }
}

rt::root!(GetUserOofSettingsResponse, "m:GetUserOofSettingsResponse");
