// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(CreateOrUpdateFocusedOtherOverrideRequest: text, blank);

impl xml::ReadNode for CreateOrUpdateFocusedOtherOverrideRequest {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::M, "SenderSmtpAddress") => {
                input.require(&mut self.sender_smtp_address, tag, 0)
            }
            (xml::M, "SenderDisplayName") => {
                input.fill(&mut self.sender_display_name, tag)
            }
            (xml::M, "AlwaysClassifyAs") => {
                input.require(&mut self.always_classify_as, tag, 1)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for CreateOrUpdateFocusedOtherOverrideRequest {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("m:SenderSmtpAddress", &self.sender_smtp_address);
        out.element("m:SenderDisplayName", &self.sender_display_name);
        out.element("m:AlwaysClassifyAs", &self.always_classify_as);
    }
}

xml::root!(
    CreateOrUpdateFocusedOtherOverrideRequest, "m:CreateOrUpdateFocusedOtherOverride"
);
