//! The parts of an error that a server sends to a client.

use std::time::Duration;

use crate::Error;
use crate::messages::ResponseCode;

use super::response_code::FailureFacts;

/// The response code and the texts of an error.
pub(crate) struct ErrorParts {
    pub(crate) code: ResponseCode,
    pub(crate) text: String,
    /// The time to wait, if the error has one.
    pub(crate) back_off: Option<Duration>,
}

impl ErrorParts {
    /// Returns the parts of an error. For an error without a response code, they are those of `ErrorInternalServerError`:
    /// a client does not get the text of an error inside the server. The same for a failure whose work may be done.
    pub(crate) fn of(error: &Error) -> Self {
        // The client would take the code for a refusal, and could send the request again.
        let is_maybe_done = error.payload::<FailureFacts>().is_some_and(|facts| facts.is_maybe_done);
        let Some(code) = error.response_code().filter(|_| !is_maybe_done) else {
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
