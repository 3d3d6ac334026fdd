// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    SetUserOofSettingsResponse { name: "m:SetUserOofSettingsResponse", model:
    "m:ResponseMessage?" }
);

rt::placeholder_default!(SetUserOofSettingsResponse);

impl rt::ReadComplex for SetUserOofSettingsResponse {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "ResponseMessage") => reader.fill(&mut self.response_message, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for SetUserOofSettingsResponse {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:ResponseMessage", &self.response_message);
    }
}

rt::root!(SetUserOofSettingsResponse, "m:SetUserOofSettingsResponse");
