// @generated

use ::ews_bindings::{Result, rt};

use super::{RuleFieldUri, RuleValidationErrorCode};

/// Complex type `t:RuleValidationErrorType`, since `Exchange2010_SP1`.
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

rt::complex_type!(
    RuleValidationError { name: "t:RuleValidationErrorType", required:
    "t:FieldURI, t:ErrorCode, t:ErrorMessage, t:FieldValue", bits: 4, model:
    "t:FieldURI, t:ErrorCode, t:ErrorMessage, t:FieldValue" }
);

impl RuleValidationError {
    /// From what is required; the rest is empty.
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

rt::placeholder_new!(RuleValidationError: placeholder, placeholder, text, text);

impl rt::ReadComplex for RuleValidationError {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "FieldURI") => reader.require(&mut self.field_uri, tag, 0),
            (rt::T, "ErrorCode") => reader.require(&mut self.error_code, tag, 1),
            (rt::T, "ErrorMessage") => reader.require(&mut self.error_message, tag, 2),
            (rt::T, "FieldValue") => reader.require(&mut self.field_value, tag, 3),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for RuleValidationError {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:FieldURI", &self.field_uri);
        out.element("t:ErrorCode", &self.error_code);
        out.element("t:ErrorMessage", &self.error_message);
        out.element("t:FieldValue", &self.field_value);
    }
}
