// @generated

use ::ews_bindings::{Result, rt};

use super::super::types::InferenceClassification;

/// Complex type `m:CreateOrUpdateFocusedOtherOverrideRequestType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:CreateOrUpdateFocusedOtherOverride`.
#[doc(alias = "CreateOrUpdateFocusedOtherOverrideRequestType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateOrUpdateFocusedOtherOverrideRequest {
    /// Element `m:SenderSmtpAddress`, required.
    pub sender_smtp_address: String,
    /// Element `m:SenderDisplayName`, optional.
    pub sender_display_name: Option<String>,
    /// Element `m:AlwaysClassifyAs`, required.
    pub always_classify_as: InferenceClassification,
}

impl Eq for CreateOrUpdateFocusedOtherOverrideRequest {}

rt::complex_type!(
    CreateOrUpdateFocusedOtherOverrideRequest { name:
    "m:CreateOrUpdateFocusedOtherOverrideRequestType", required:
    "m:SenderSmtpAddress, m:AlwaysClassifyAs", bits: 2, model:
    "m:SenderSmtpAddress, m:SenderDisplayName?, m:AlwaysClassifyAs" }
);

impl CreateOrUpdateFocusedOtherOverrideRequest {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        sender_smtp_address: impl Into<String>,
        always_classify_as: InferenceClassification,
    ) -> Self {
        Self {
            sender_smtp_address: sender_smtp_address.into(),
            sender_display_name: None,
            always_classify_as,
        }
    }
}

rt::placeholder_new!(CreateOrUpdateFocusedOtherOverrideRequest: text, placeholder);

impl rt::ReadComplex for CreateOrUpdateFocusedOtherOverrideRequest {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::M, "SenderSmtpAddress") => {
                reader.require(&mut self.sender_smtp_address, tag, 0)
            }
            (rt::M, "SenderDisplayName") => {
                reader.fill(&mut self.sender_display_name, tag)
            }
            (rt::M, "AlwaysClassifyAs") => {
                reader.require(&mut self.always_classify_as, tag, 1)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for CreateOrUpdateFocusedOtherOverrideRequest {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("m:SenderSmtpAddress", &self.sender_smtp_address);
        out.element("m:SenderDisplayName", &self.sender_display_name);
        out.element("m:AlwaysClassifyAs", &self.always_classify_as);
    }
}

rt::root!(
    CreateOrUpdateFocusedOtherOverrideRequest, "m:CreateOrUpdateFocusedOtherOverride"
);
