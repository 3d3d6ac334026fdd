//! The parts of an error that a server sends to a client.

use std::time::Duration;

use crate::Error;
use crate::messages::ResponseCode;

use super::response_code::FailureFacts;
use super::transient::Transient;

/// The response code and the texts of an error.
pub(crate) struct ErrorParts {
    pub(crate) code: ResponseCode,
    pub(crate) text: String,
    /// The time to wait, if the error has one.
    pub(crate) back_off: Option<Duration>,
}

impl ErrorParts {
    /// Returns the parts of an error. For an error without a response code, they are those of `ErrorInternalServerError`:
    /// a client does not get the text of an error inside the server.
    pub(crate) fn of(error: &Error) -> Self {
        // The client would send a refused request again.
        let is_refusal = |code: &ResponseCode| Transient::of_code(code.as_str()) == Some(Transient::Refused);
        let is_unknown = error.transient() == Some(Transient::OutcomeUnknown);
        let code = error.response_code().filter(|code| !(is_unknown && is_refusal(code)));
        let Some(code) = code else {
            let text = "An internal server error occurred. The operation failed.".to_owned();
            return Self { code: ResponseCode::ErrorInternalServerError, text, back_off: None };
        };
        let text = match error.fault() {
            Some(fault) => Some(fault.message.as_ref().unwrap_or(&fault.text)),
            None => error.payload::<FailureFacts>().and_then(|facts| facts.text.as_ref()),
        };
        let text = text.map_or(error.message(), String::as_str).to_owned();
        Self { text, back_off: error.back_off(), code }
    }
}
