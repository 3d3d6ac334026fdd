// @generated

use ::ews_bindings::rt;
use super::super::ns;

/// Complex type `t:MessageSafetyType`, since `V2017_07_11`.
#[doc(alias = "MessageSafetyType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MessageSafety {
    /// Element `t:MessageSafetyLevel`, optional.
    pub message_safety_level: Option<i32>,
    /// Element `t:MessageSafetyReason`, optional.
    pub message_safety_reason: Option<i32>,
    /// Element `t:Info`, optional.
    pub info: Option<String>,
}

impl Eq for MessageSafety {}

rt::complex_type! {
    MessageSafety = "t:MessageSafetyType";
    elements t {
        0 message_safety_level: "MessageSafetyLevel" optional;
        1 message_safety_reason: "MessageSafetyReason" optional;
        2 info: "Info" optional;
    }
}
