// @generated

use ::ews_bindings::{rt, xml};
use super::super::ns;
use super::super::types::InferenceClassification;

/// Complex type `m:CreateOrUpdateFocusedOtherOverrideRequestType`, since `V2016_10_10`.
///
/// Extends `m:BaseRequestType`.
/// Global element `m:CreateOrUpdateFocusedOtherOverride`.
#[doc(
    alias(
        "CreateOrUpdateFocusedOtherOverrideRequestType",
        "CreateOrUpdateFocusedOtherOverride"
    )
)]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct CreateOrUpdateFocusedOtherOverrideRequest {
    /// Element `m:SenderSmtpAddress`, required.
    pub sender_smtp_address: String,
    /// Element `m:SenderDisplayName`, optional.
    pub sender_display_name: Option<String>,
    /// Element `m:AlwaysClassifyAs`, required.
    pub always_classify_as: InferenceClassification,
    /// The XML that reading left out and no other field holds; see [`xml::Kept`].
    #[cfg_attr(feature = "serde", serde(default))]
    pub kept: xml::Kept,
}

impl Eq for CreateOrUpdateFocusedOtherOverrideRequest {}

impl CreateOrUpdateFocusedOtherOverrideRequest {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        sender_smtp_address: impl Into<String>,
        always_classify_as: InferenceClassification,
    ) -> Self {
        Self {
            sender_smtp_address: sender_smtp_address.into(),
            sender_display_name: None,
            always_classify_as,
            kept: xml::Kept::default(),
        }
    }
}

rt::complex_type! {
    CreateOrUpdateFocusedOtherOverrideRequest = "m:CreateOrUpdateFocusedOtherOverrideRequestType", required 2, new(text value);
    elements m {
        0 sender_smtp_address: "SenderSmtpAddress" required 0;
        1 sender_display_name: "SenderDisplayName" optional;
        2 always_classify_as: "AlwaysClassifyAs" required 1;
    }
    kept { kept }
}

rt::root! {
    CreateOrUpdateFocusedOtherOverrideRequest = "m:CreateOrUpdateFocusedOtherOverride"
}
