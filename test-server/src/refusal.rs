//! The reason why the server does not do what a part of a request asks for.

use ews_bindings::Error;
use ews_bindings::messages::ResponseCode;
use ews_bindings::operation::Failure;

/// A response code and a text, which become the failure of a response message.
#[derive(Debug)]
pub(crate) struct Refusal {
    code: ResponseCode,
    text: String,
}

impl Refusal {
    pub(crate) fn new(code: ResponseCode, text: impl Into<String>) -> Self {
        Self { code, text: text.into() }
    }

    /// Returns the code and the text.
    pub(crate) fn into_parts(self) -> (ResponseCode, String) {
        (self.code, self.text)
    }

    pub(crate) fn item_not_found() -> Self {
        Self::new(ResponseCode::ErrorItemNotFound, "The specified object was not found in the store.")
    }

    pub(crate) fn folder_not_found() -> Self {
        Self::new(ResponseCode::ErrorFolderNotFound, "The specified folder could not be found in the store.")
    }

    pub(crate) fn malformed_id() -> Self {
        Self::new(ResponseCode::ErrorInvalidIdMalformed, "Id is malformed.")
    }
}

impl<M> From<Refusal> for Failure<M, ResponseCode> {
    fn from(refusal: Refusal) -> Self {
        Self::new(refusal.code, refusal.text)
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        let code = error.response_code().unwrap_or(ResponseCode::ErrorInvalidPropertySet);
        Self::new(code, error.to_string())
    }
}
