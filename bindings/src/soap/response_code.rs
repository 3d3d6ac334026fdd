//! The response code of a failure, in a fault or in a response message.

use std::time::Duration;

use crate::messages::ResponseCode;
use crate::{Error, ErrorKind};

use super::transient::{self, DEFAULT_WAIT, Transient};
use super::{Fault, values};

/// The facts about a failure that an [`Error`] keeps.
#[derive(Clone, Debug, Default)]
pub(crate) struct FailureFacts {
    /// The response code.
    pub(crate) code: Option<ResponseCode>,
    /// The kind of a transient error.
    pub(crate) transient: Option<Transient>,
    /// The time to wait, if the server gives one.
    pub(crate) back_off: Option<Duration>,
    /// The text of the failure, if it differs from the message of the error.
    pub(crate) text: Option<String>,
    /// `true` for a message which does not say that the work was not done.
    pub(crate) is_maybe_done: bool,
    /// `true` if the user must sign in.
    pub(crate) needs_sign_in: bool,
}

impl FailureFacts {
    /// Returns the facts of a response message, from its code and the `Value` elements of its `MessageXml`.
    pub(crate) fn of_message(code: Option<&str>, values: &[(String, String)]) -> Self {
        let transient = transient::of_error(code, values);
        Self {
            code: code.map(ResponseCode::from),
            transient,
            back_off: transient::back_off(values),
            ..Self::default()
        }
    }

    /// The facts about a request whose outcome is unknown.
    pub(crate) fn outcome_unknown() -> Self {
        Self { transient: Some(Transient::OutcomeUnknown), ..Self::default() }
    }

    /// Changes the facts to those of a message which does not say that the work was not done. Its request is never refused.
    pub(crate) fn without_denial(mut self) -> Self {
        self.is_maybe_done = true;
        if self.transient == Some(Transient::Refused) {
            self.transient = Some(Transient::OutcomeUnknown);
        }
        self
    }
}

impl Fault {
    /// Returns the response code in the detail. Without a code there, returns the `faultcode` if it is a response code:
    /// some servers send only a `faultcode`.
    pub fn response_code(&self) -> Option<ResponseCode> {
        let is_code =
            |code: &ResponseCode| *code != ResponseCode::NoError && !code.as_str().trim().is_empty();
        let in_detail = self.detail_code.clone().filter(is_code);
        in_detail.or_else(|| {
            let code = ResponseCode::from(self.code.as_str());
            let is_response_code = match &code {
                // A newer server may send a code that the schema does not list.
                ResponseCode::Unlisted(text) => text.starts_with("Error"),
                code => *code != ResponseCode::NoError,
            };
            is_response_code.then_some(code)
        })
    }

    /// Returns the kind of the error if it is transient.
    pub fn transient(&self) -> Option<Transient> {
        transient::of_error(self.response_code().as_ref().map(ResponseCode::as_str), &self.values())
    }

    /// Returns the names and texts of the `Value` elements in the `MessageXml` of the detail.
    pub fn values(&self) -> Vec<(String, String)> {
        values(&self.detail)
    }

    /// Returns the time to wait before the next request, if the server gives one.
    pub fn back_off(&self) -> Option<Duration> {
        transient::back_off(&self.values())
    }
}

/// The failure that an error describes. All methods return `None` for an error that is not a failure of the server.
impl Error {
    /// Creates the error for a failure.
    pub(crate) fn of_failure(kind: ErrorKind, message: impl Into<String>, facts: FailureFacts) -> Self {
        Self::new(kind, message).with_payload(facts)
    }

    /// Returns the response code of the fault or response message.
    ///
    /// ```
    /// use ews_bindings::messages::{GetFolder, ResponseCode};
    /// use ews_bindings::operation::Operation;
    ///
    /// let fault = r#"<s:Fault xmlns:s="http://schemas.xmlsoap.org/soap/envelope/">
    ///     <faultcode>ErrorInvalidServerVersion</faultcode><faultstring>unknown version</faultstring></s:Fault>"#;
    /// let error = GetFolder::outcomes(fault.as_bytes()).expect_err("the response is a fault");
    /// assert_eq!(error.response_code(), Some(ResponseCode::ErrorInvalidServerVersion));
    /// ```
    pub fn response_code(&self) -> Option<ResponseCode> {
        match self.fault() {
            Some(fault) => fault.response_code(),
            None => self.payload::<FailureFacts>()?.code.clone(),
        }
    }

    /// Returns `true` for HTTP status 401: the user must sign in, or the token has expired. Nothing was done, and the same
    /// request can be sent again with a new token.
    pub fn needs_sign_in(&self) -> bool {
        self.payload::<FailureFacts>().is_some_and(|facts| facts.needs_sign_in)
    }

    /// Returns the kind of the error if it is transient.
    pub fn transient(&self) -> Option<Transient> {
        match self.fault() {
            Some(fault) => fault.transient(),
            None => self.payload::<FailureFacts>()?.transient,
        }
    }

    /// Returns the time to wait before the next request, if the server gives one.
    pub fn back_off(&self) -> Option<Duration> {
        match self.fault() {
            Some(fault) => fault.back_off(),
            None => self.payload::<FailureFacts>()?.back_off,
        }
    }

    /// Returns the time to wait before the next request. It is one minute if the server does not give a time.
    pub(crate) fn wait(&self) -> Duration {
        self.back_off().unwrap_or(DEFAULT_WAIT)
    }
}
