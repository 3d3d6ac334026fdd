//! The meaning of an HTTP response: its status, and the first error in its body.

use std::time::Duration;

use crate::generated::ns;
use crate::messages::ResponseCode;
use crate::rt::{self, ERRORS, Namespace, ReadOptions, Reader, SOAP, StartTag};
use crate::{Error, ErrorKind, Result};

use super::throttle;

/// The meaning of an HTTP response.
///
/// HTTP status 401 or 403 always gives `Denied`. Otherwise, status 429 or 503, the code `ErrorServerBusy`, or
/// `BackOffMilliseconds` after the first error gives `RetryAfter`. In all other cases, the first error decides, even if
/// other messages of a batch are successes.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum HttpOutcome {
    /// A response without an error code.
    Success,
    /// The server is busy. The duration is the value `BackOffMilliseconds` in the body, if the body has it.
    /// [`classify_response`] does not see the HTTP header `Retry-After`.
    ///
    /// After the wait, a request that only reads, such as `GetItem` or a sync, can be repeated safely. The server may
    /// have carried out a part of a request that creates, changes or sends. Look at the
    /// [`outcomes`](crate::operation::Operation::outcomes) of such a request first, and repeat only the parts that
    /// failed.
    RetryAfter(Option<Duration>),
    /// The server no longer accepts the sync state (`ErrorInvalidSyncStateData`). Start over without a state.
    Resync,
    /// The requested item, folder or other object does not exist.
    NotFound(ResponseCode),
    /// The user may not do this, or is not signed in.
    Denied(Option<ResponseCode>),
    /// Any other failure: a fault, an error code, or a response that is not SOAP.
    Fault(Option<ResponseCode>, Error),
}

/// The first error of a response body.
#[derive(Default)]
struct FirstError {
    code: Option<ResponseCode>,
    text: Option<String>,
    values: Vec<(String, String)>,
    is_fault: bool,
    has_body: bool,
}

/// Returns the meaning of an HTTP response, from its status and body.
///
/// A server that is busy answers in one of three ways: with HTTP status 503, with status 500 and a fault, or with
/// status 200 and an error message whose `MessageXml` has the code. This function recognizes all of them.
pub fn classify_response(status: u16, body: &[u8]) -> HttpOutcome {
    let first = first_error(body);
    if matches!(status, 401 | 403) {
        return HttpOutcome::Denied(first.ok().and_then(|first| first.code));
    }
    let first = match first {
        Ok(first) => first,
        Err(_) if matches!(status, 429 | 503) => return HttpOutcome::RetryAfter(None),
        Err(error) => return HttpOutcome::Fault(None, error),
    };
    let wait = throttle::wait(first.code.as_ref().map(ResponseCode::as_str), &first.values);
    if matches!(status, 429 | 503) || wait.is_some() {
        return HttpOutcome::RetryAfter(wait.flatten());
    }
    if let Some(code) = first.code {
        return classify_code(code, first.text);
    }
    if first.is_fault || !(200..300).contains(&status) {
        let text = first.text.unwrap_or_else(|| format!("HTTP status {status}"));
        return HttpOutcome::Fault(None, Error::new(ErrorKind::Fault, text));
    }
    HttpOutcome::Success
}

fn classify_code(code: ResponseCode, text: Option<String>) -> HttpOutcome {
    use ResponseCode as Code;
    match code {
        Code::NoError => HttpOutcome::Success,
        Code::ErrorInvalidSyncStateData => HttpOutcome::Resync,
        Code::ErrorItemNotFound
        | Code::ErrorFolderNotFound
        | Code::ErrorSyncFolderNotFound
        | Code::ErrorNonExistentMailbox
        | Code::ErrorSubscriptionNotFound
        | Code::ErrorManagedFolderNotFound
        | Code::ErrorParentFolderNotFound => HttpOutcome::NotFound(code),
        Code::ErrorAccessDenied
        | Code::ErrorCreateItemAccessDenied
        | Code::ErrorImpersonateUserDenied
        | Code::ErrorImpersonationDenied
        | Code::ErrorImpersonationFailed
        | Code::ErrorTokenSerializationDenied => HttpOutcome::Denied(Some(code)),
        code => {
            let message = text.map_or_else(|| code.to_string(), |text| format!("{code}: {text}"));
            HttpOutcome::Fault(Some(code), Error::new(ErrorKind::Fault, message))
        }
    }
}

/// Finds the first response code that is not `NoError`, with its text and values.
fn first_error(body: &[u8]) -> Result<FirstError> {
    rt::read_document(rt::utf8(body)?, ReadOptions::new(), ns::ALL, |tag, reader| {
        let mut first = FirstError::default();
        reader.walk(tag, &mut |reader, tag| visit(reader, tag, &mut first))?;
        if !first.has_body && tag.namespace != ns::m {
            let found = match (tag.namespace, tag.local) {
                (SOAP, "Envelope") => "an envelope without a body".to_owned(),
                (_, "Envelope") => "an envelope of another namespace, such as SOAP 1.2".to_owned(),
                (_, local) => format!("<{local}>"),
            };
            let message = format!("expected a SOAP envelope, found {found}");
            return Err(reader.error_at(ErrorKind::Unexpected, &message, tag.start));
        }
        Ok(first)
    })
}

/// Looks at one element of a response body.
fn visit(reader: &mut Reader<'_>, tag: &StartTag<'_>, first: &mut FirstError) -> Result<()> {
    let has_failed = first.code.is_some() || first.is_fault;
    match (tag.namespace, reader.scanner.local_name(tag)) {
        (SOAP, "Body") => first.has_body = true,
        (SOAP, "Fault") => first.is_fault = true,
        (ns::m | ERRORS, "ResponseCode") if first.code.is_none() => {
            let code = ResponseCode::from(reader.peek_text(tag)?.trim());
            if code != ResponseCode::NoError {
                first.code = Some(code);
            }
        }
        // In a response message, the text comes before the code.
        (ns::m, "MessageText") if first.code.is_none() => first.text = Some(reader.peek_text(tag)?),
        (Namespace::NONE, "faultstring") => first.text = Some(reader.peek_text(tag)?),
        (ns::t, "Value") if has_failed => {
            if let Some(name) = reader.attribute_value(tag, (Namespace::NONE, "Name"))? {
                first.values.push((name, reader.peek_text(tag)?));
            }
        }
        _ => {}
    }
    Ok(())
}
