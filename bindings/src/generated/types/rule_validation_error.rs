// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::{RuleFieldUri, RuleValidationErrorCode};

/// Complex type `t:RuleValidationErrorType`, since `Exchange2010_SP1`.
///
/// Microsoft's reference: [`Error`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/error).
#[doc(alias = "RuleValidationErrorType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RuleValidationError {
    /// Element `t:FieldURI`, required.
    pub field_uri: RuleFieldUri,
    /// Element `t:ErrorCode`, required.
    pub error_code: RuleValidationErrorCode,
    /// Element `t:ErrorMessage`, required.
    pub error_message: String,
    /// Element `t:FieldValue`, required.
    pub field_value: String,
}

impl Eq for RuleValidationError {}

impl RuleValidationError {
    /// Creates a value from its required fields; all others are `None` or empty.
    #[inline]
    pub fn new(
        field_uri: RuleFieldUri,
        error_code: RuleValidationErrorCode,
        error_message: impl Into<String>,
        field_value: impl Into<String>,
    ) -> Self {
        Self {
            field_uri,
            error_code,
            error_message: error_message.into(),
            field_value: field_value.into(),
        }
    }
}

rt::complex_type! {
    RuleValidationError = "t:RuleValidationErrorType", required 4, new(value value text text);
    elements t {
        0 field_uri: "FieldURI" required 0;
        1 error_code: "ErrorCode" required 1;
        2 error_message: "ErrorMessage" required 2;
        3 field_value: "FieldValue" required 3;
    }
}
