//! The reason why the server refuses an entry of a request.

use ews_bindings::Error;
use ews_bindings::messages::ResponseCode;
use ews_bindings::operation::Failure;

/// A response code and a text, which become the failure of a response message.
#[derive(Clone, Debug)]
pub(crate) struct Refusal {
    code: ResponseCode,
    text: String,
    /// The names and texts of the values in `MessageXml`.
    values: Vec<(String, String)>,
}

impl Refusal {
    pub(crate) fn new(code: ResponseCode, text: impl Into<String>) -> Self {
        Self { code, text: text.into(), values: Vec::new() }
    }

    /// Adds a value to `MessageXml`.
    pub(crate) fn value(mut self, name: &str, value: impl Into<String>) -> Self {
        self.values.push((name.to_owned(), value.into()));
        self
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
        let mut failure = Self::new(refusal.code, refusal.text);
        failure.values = refusal.values;
        failure
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        let code = error.response_code().unwrap_or(ResponseCode::ErrorInvalidPropertySet);
        Self::new(code, error.to_string())
    }
}
