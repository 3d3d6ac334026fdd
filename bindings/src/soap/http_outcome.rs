//! The outcome of an HTTP response: a response of the service, a reason to send the request again, or an error.

use std::fmt;
use std::time::Duration;

use crate::messages::ResponseCode;
use crate::{Error, ErrorKind, Result};

use super::challenge::Challenges;
use super::http_response::HttpResponse;
use super::messages_scan::{self, Content, Failed};
use super::response_code::FailureFacts;
use super::{DEFAULT_WAIT, Transient, not_ews};

/// The outcome of an HTTP response; see [`Operation::http_outcome`](crate::operation::Operation::http_outcome).
///
/// If the body has a success, a warning, or an element that may be a success, the outcome is
/// [`Response`](HttpOutcome::Response), whatever the HTTP status is. After [`RetryAfter`](HttpOutcome::RetryAfter), the same
/// request can be sent again safely. After any other outcome, call [`is_maybe_done`](HttpOutcome::is_maybe_done): if it
/// returns `true`, the server may have done the work, but the response does not confirm it.
#[derive(Clone)]
#[non_exhaustive]
pub enum HttpOutcome {
    /// A response of the service. [`Operation::outcomes`](crate::operation::Operation::outcomes) returns the outcome of
    /// each message: some, or all, may be failures.
    Response,
    /// Wait, then send the same request again. The server did none of the work, or the operation only reads.
    ///
    /// The number of messages is not checked. If a server answers a request that changes several items with fewer messages,
    /// some of the work may be done. A [`Batch`](crate::batch::Batch) checks the number.
    ///
    /// The duration is the longer one of `BackOffMilliseconds` in the body and the header `Retry-After`. It is `None` if
    /// the server gives neither, or only a duration of 0 or a date in the past. Then choose a duration: do not send the
    /// request again without a pause.
    RetryAfter(Option<Duration>),
    /// The server does not accept the sync state (`ErrorInvalidSyncStateData`). Sync from the start, without a state. With
    /// [`sync`](crate::sync), give the body to [`FolderSync::accept`](crate::sync::FolderSync::accept).
    StartOver,
    /// HTTP status 401: sign in. The texts are the values of the header `WWW-Authenticate`. `Display` and `Debug` show
    /// only the schemes and the realms, because a value can contain a token.
    SignIn(Vec<String>),
    /// HTTP status 403, or a fault which says that the user may not do this.
    Forbidden(Error),
    /// Any other SOAP fault. [`Error::response_code`] returns its code.
    Fault(Error),
    /// A response that is not from the service: a web page, a text, a redirect, or XML other than a SOAP envelope. Also
    /// a response that breaks off or is not well-formed. The number is the HTTP status. The error contains the first line
    /// of the text, or the title of the page.
    NotEws(u16, Error),
}

impl HttpOutcome {
    /// Returns the error of a failure.
    pub fn error(&self) -> Option<&Error> {
        match self {
            Self::Forbidden(error) | Self::Fault(error) | Self::NotEws(_, error) => Some(error),
            Self::Response | Self::RetryAfter(_) | Self::StartOver | Self::SignIn(_) => None,
        }
    }

    /// Returns `true` if the request failed, but the server may have done all or a part of the work. Check the mailbox
    /// before you send the request again.
    ///
    /// Returns `false` for a [`Response`](HttpOutcome::Response): each of its failures has a separate outcome. The [guide to
    /// errors](crate::guide::errors#the-levels) says which failed messages may have been done.
    pub fn is_maybe_done(&self) -> bool {
        match self {
            // With a fault, the service refuses the whole request, except for some codes in the table of `Transient`, and
            // for a failure inside the server, which can occur after the work.
            Self::Forbidden(error) | Self::Fault(error) => {
                error.transient() == Some(Transient::OutcomeUnknown) || is_internal(error)
            }
            // A status of 3xx or 4xx refuses the request, and so does 503, if the body does not begin with a response.
            Self::NotEws(status, error) => {
                error.transient() == Some(Transient::OutcomeUnknown) || !matches!(status, 300..=499 | 503)
            }
            Self::Response | Self::RetryAfter(_) | Self::StartOver | Self::SignIn(_) => false,
        }
    }

    /// Returns the next action of a client.
    ///
    /// # Errors
    /// If the outcome is a failure.
    pub(crate) fn into_next(self) -> Result<Next> {
        match self {
            Self::Response | Self::StartOver => Ok(Next::Read),
            Self::RetryAfter(wait) => Ok(Next::Wait(wait.unwrap_or(DEFAULT_WAIT))),
            outcome => Err(outcome.into()),
        }
    }
}

/// For a program that passes an outcome other than [`Response`](HttpOutcome::Response) on. [`Error::needs_sign_in`] returns
/// `true` for the error of [`SignIn`](HttpOutcome::SignIn).
impl From<HttpOutcome> for Error {
    fn from(outcome: HttpOutcome) -> Self {
        match outcome {
            HttpOutcome::Forbidden(error) | HttpOutcome::Fault(error) | HttpOutcome::NotEws(_, error) => {
                error
            }
            HttpOutcome::SignIn(_) => {
                let facts = FailureFacts { needs_sign_in: true, ..FailureFacts::default() };
                Self::of_failure(ErrorKind::Http, format!("HTTP status 401: {outcome}"), facts)
            }
            HttpOutcome::RetryAfter(back_off) => {
                let facts = FailureFacts { back_off, ..FailureFacts::outcome_unknown() };
                Self::of_failure(ErrorKind::Http, outcome.to_string(), facts)
            }
            HttpOutcome::StartOver => {
                let code = Some(ResponseCode::ErrorInvalidSyncStateData);
                let facts = FailureFacts { code, ..FailureFacts::default() };
                Self::of_failure(ErrorKind::Http, outcome.to_string(), facts)
            }
            HttpOutcome::Response => Self::new(ErrorKind::Http, outcome.to_string()),
        }
    }
}

/// The next action of a client after an HTTP response.
pub(crate) enum Next {
    /// Read the body.
    Read,
    /// Wait, then send the same request again.
    Wait(Duration),
}

impl fmt::Debug for HttpOutcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Response => f.write_str("Response"),
            Self::RetryAfter(wait) => f.debug_tuple("RetryAfter").field(wait).finish(),
            Self::StartOver => f.write_str("StartOver"),
            Self::SignIn(challenges) => f.debug_tuple("SignIn").field(&Challenges(challenges)).finish(),
            Self::Forbidden(error) => f.debug_tuple("Forbidden").field(error).finish(),
            Self::Fault(error) => f.debug_tuple("Fault").field(error).finish(),
            Self::NotEws(status, error) => f.debug_tuple("NotEws").field(status).field(error).finish(),
        }
    }
}

impl fmt::Display for HttpOutcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Response => f.write_str("a response of the service"),
            Self::RetryAfter(None) => f.write_str("transient failure; send the same request again later"),
            Self::RetryAfter(Some(wait)) => {
                write!(f, "transient failure; send the same request again after {wait:?}")
            }
            Self::StartOver => f.write_str("the server does not accept the sync state"),
            Self::SignIn(challenges) if challenges.is_empty() => f.write_str("sign in"),
            Self::SignIn(challenges) => write!(f, "sign in with {}", Challenges(challenges)),
            Self::Forbidden(error) => write!(f, "forbidden: {error}"),
            Self::Fault(error) | Self::NotEws(_, error) => error.fmt(f),
        }
    }
}

/// For a program that ends with an outcome other than [`Response`](HttpOutcome::Response).
impl std::error::Error for HttpOutcome {}

/// Returns the outcome of an HTTP response to an operation. `is_repeatable` is
/// [`Operation::REPEATABLE`](crate::operation::Operation::REPEATABLE).
///
/// Programs call [`Operation::http_outcome`](crate::operation::Operation::http_outcome). This function is for programs
/// that know the operation only at run time.
pub fn classify_response(response: &HttpResponse<'_>, is_repeatable: bool) -> HttpOutcome {
    let found = messages_scan::content(response.body);
    let (transient, back_off) = match &found {
        Ok(Content::Done) => return HttpOutcome::Response,
        // The messages in the body outrank the status.
        Ok(Content::Failed(messages)) => combined(messages),
        Err(_) | Ok(Content::Unclear(_)) if response.status == 401 => {
            let challenges = response.challenges.iter().map(|text| (*text).to_owned());
            return HttpOutcome::SignIn(challenges.collect());
        }
        Err(error) | Ok(Content::Unclear(error)) if response.status == 403 => {
            return HttpOutcome::Forbidden(forbidden(response, error));
        }
        Ok(Content::Incomplete(_) | Content::Unclear(_)) => {
            (Transient::of_status(response.status).map(|_| Transient::OutcomeUnknown), None)
        }
        // The code of a fault outranks the status.
        Err(error) if error.response_code().is_some() => (error.transient(), error.back_off()),
        Err(error) => (error.transient().or(Transient::of_status(response.status)), error.back_off()),
    };
    // The same request would fail again, even if the server gives a time to wait.
    if is_state_refused(&found) {
        return HttpOutcome::StartOver;
    }
    if transient.is_some_and(|transient| transient.may_repeat(is_repeatable)) {
        return HttpOutcome::RetryAfter(back_off.max(response.retry_after()));
    }
    failed(response, found, transient)
}

/// Returns the outcome of a response that confirms no work. The same request must not be sent again.
fn failed(response: &HttpResponse<'_>, found: Result<Content>, transient: Option<Transient>) -> HttpOutcome {
    match found {
        Ok(Content::Incomplete(error)) => {
            let transient = Some(Transient::OutcomeUnknown);
            HttpOutcome::NotEws(response.status, not_ews::error(response, &error, transient))
        }
        Ok(Content::Done | Content::Failed(_)) => HttpOutcome::Response,
        Err(error) if error.fault().is_some() => match error.response_code() {
            Some(code) if is_denied(&code) => HttpOutcome::Forbidden(error),
            _ => HttpOutcome::Fault(error),
        },
        Err(error) | Ok(Content::Unclear(error)) => {
            HttpOutcome::NotEws(response.status, not_ews::error(response, &error, transient))
        }
    }
}

/// Returns `true` if the only failure is that the server does not accept the sync state.
fn is_state_refused(found: &Result<Content>) -> bool {
    let is_refused = |code: Option<&ResponseCode>| code == Some(&ResponseCode::ErrorInvalidSyncStateData);
    match found {
        Ok(Content::Failed(messages)) => messages.iter().all(|message| is_refused(message.code.as_ref())),
        Ok(Content::Done | Content::Incomplete(_) | Content::Unclear(_)) => false,
        Err(error) => error.fault().is_some() && is_refused(error.response_code().as_ref()),
    }
}

/// Returns the kind of transient error of a whole response, and the longest time to wait. The kind is `None` if a
/// message is an error that is not transient.
fn combined(messages: &[Failed]) -> (Option<Transient>, Option<Duration>) {
    let mut all = Some(Transient::Refused).filter(|_| !messages.is_empty());
    let mut back_off = None;
    for message in messages {
        let facts =
            FailureFacts::of_message(message.code.as_ref().map(ResponseCode::as_str), &message.values);
        let facts = if message.has_content { facts.without_denial() } else { facts };
        all = match (all, facts.transient) {
            (Some(Transient::Refused), transient) => transient,
            (Some(Transient::OutcomeUnknown), Some(_)) => Some(Transient::OutcomeUnknown),
            _ => None,
        };
        back_off = back_off.max(facts.back_off);
    }
    (all, back_off)
}

/// Returns the error of a response with HTTP status 403. `error` is the error of the body.
fn forbidden(response: &HttpResponse<'_>, error: &Error) -> Error {
    if error.fault().is_some() { error.clone() } else { not_ews::error(response, error, None) }
}

/// Returns `true` for a fault of an error inside the server: its response code is `ErrorInternalServerError`, or the response
/// code is missing and the `faultcode` does not blame the client.
fn is_internal(error: &Error) -> bool {
    match error.response_code() {
        Some(code) => code == ResponseCode::ErrorInternalServerError,
        None => error.fault().is_some_and(|fault| !fault.code.to_lowercase().contains("client")),
    }
}

/// Returns `true` for the code of a fault which says that the user may not do this.
fn is_denied(code: &ResponseCode) -> bool {
    matches!(
        code,
        ResponseCode::ErrorAccessDenied
            | ResponseCode::ErrorImpersonateUserDenied
            | ResponseCode::ErrorImpersonationDenied
            | ResponseCode::ErrorImpersonationFailed
            | ResponseCode::ErrorTokenSerializationDenied
    )
}
