// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{Guid, InferenceClassification};

/// Complex type `t:InferenceClassificationOverrideType`, since `V2016_10_10`.
#[doc(alias = "InferenceClassificationOverrideType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct InferenceClassificationOverride {
    /// Element `t:Id`, required.
    pub id: Guid,
    /// Element `t:SenderSmtpAddress`, required.
    pub sender_smtp_address: String,
    /// Element `t:SenderDisplayName`, required.
    pub sender_display_name: String,
    /// Element `t:AlwaysClassifyAs`, required.
    pub always_classify_as: InferenceClassification,
}

impl Eq for InferenceClassificationOverride {}

impl InferenceClassificationOverride {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        id: Guid,
        sender_smtp_address: impl Into<String>,
        sender_display_name: impl Into<String>,
        always_classify_as: InferenceClassification,
    ) -> Self {
        Self {
            id,
            sender_smtp_address: sender_smtp_address.into(),
            sender_display_name: sender_display_name.into(),
            always_classify_as,
        }
    }
}

rt::complex_type! {
    InferenceClassificationOverride = "t:InferenceClassificationOverrideType", required 4, new(value text text value);
    elements t {
        0 id: "Id" required 0;
        1 sender_smtp_address: "SenderSmtpAddress" required 1;
        2 sender_display_name: "SenderDisplayName" required 2;
        3 always_classify_as: "AlwaysClassifyAs" required 3;
    }
}
