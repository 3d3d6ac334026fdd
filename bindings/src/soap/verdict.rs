//! What an HTTP answer means for the caller.

use std::time::Duration;

use crate::generated::ns;
use crate::messages::ResponseCode;
use crate::rt::{self, ERRORS, Namespace, ReadOptions, Reader, SOAP, StartTag};
use crate::{Error, Result};

/// What to do after an HTTP answer.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Verdict {
    /// Read the response.
    Success,
    /// The server is busy: wait as long as it says, then send the same request.
    RetryAfter(Option<Duration>),
    /// The sync state is of no use: start over without one.
    Resync,
    /// What was asked for does not exist.
    NotFound(ResponseCode),
    /// The caller may not do that, or must sign in.
    Denied(Option<ResponseCode>),
    /// Any other failure: a fault, an error response or an answer that is not SOAP.
    Fault(Option<ResponseCode>, Error),
}

/// What the first error in an answer says.
#[derive(Default)]
struct Finding {
    code: Option<ResponseCode>,
    text: Option<String>,
    values: Vec<(String, String)>,
    is_fault: bool,
    has_body: bool,
}

/// Tells from an HTTP status and body what to do.
///
/// A throttled request comes back in one of several ways: as HTTP 503, as HTTP 500 with a fault, or as
/// HTTP 200 with an error response whose `MessageXml` names the inner code.
pub fn classify(status: u16, body: &[u8]) -> Verdict {
    let finding = find(body);
    if matches!(status, 401 | 403) {
        return Verdict::Denied(finding.ok().and_then(|finding| finding.code));
    }
    let finding = match finding {
        Ok(finding) => finding,
        Err(_) if matches!(status, 429 | 503) => return Verdict::RetryAfter(None),
        Err(error) => return Verdict::Fault(None, error),
    };
    let wait = super::wait(finding.code.as_ref().map(ResponseCode::as_str), &finding.values);
    if matches!(status, 429 | 503) || wait.is_some() {
        return Verdict::RetryAfter(wait.flatten());
    }
    let Some(code) = finding.code else {
        let is_http_error = !(200..300).contains(&status);
        return if is_http_error || finding.is_fault {
            let text = finding.text.unwrap_or_else(|| format!("HTTP status {status}"));
            Verdict::Fault(None, Error::new(crate::ErrorKind::Fault, text))
        } else {
            Verdict::Success
        };
    };
    of_code(code, finding.text)
}

fn of_code(code: ResponseCode, text: Option<String>) -> Verdict {
    use ResponseCode as Code;
    match code {
        Code::NoError => Verdict::Success,
        Code::ErrorInvalidSyncStateData => Verdict::Resync,
        Code::ErrorItemNotFound
        | Code::ErrorFolderNotFound
        | Code::ErrorSyncFolderNotFound
        | Code::ErrorNonExistentMailbox
        | Code::ErrorSubscriptionNotFound
        | Code::ErrorManagedFolderNotFound
        | Code::ErrorParentFolderNotFound => Verdict::NotFound(code),
        Code::ErrorAccessDenied
        | Code::ErrorCreateItemAccessDenied
        | Code::ErrorImpersonateUserDenied
        | Code::ErrorImpersonationDenied
        | Code::ErrorImpersonationFailed
        | Code::ErrorTokenSerializationDenied => Verdict::Denied(Some(code)),
        code => {
            let message = text.map_or_else(|| code.to_string(), |text| format!("{code}: {text}"));
            Verdict::Fault(Some(code), Error::new(crate::ErrorKind::Fault, message))
        }
    }
}

/// The first response code that is not `NoError`, with what stands around it.
fn find(body: &[u8]) -> Result<Finding> {
    rt::read_document(rt::utf8(body)?, ReadOptions::new(), ns::ALL, |tag, reader| {
        let mut finding = Finding::default();
        reader.walk(tag, &mut |reader, tag| look(reader, tag, &mut finding))?;
        if !finding.has_body && tag.namespace != ns::m {
            let message = format!("{} is no SOAP envelope with a body", tag.local);
            return Err(reader.error_at(crate::ErrorKind::Unexpected, &message, tag.start));
        }
        Ok(finding)
    })
}

fn look(reader: &mut Reader<'_>, tag: &StartTag<'_>, finding: &mut Finding) -> Result<()> {
    let failed = finding.code.is_some() || finding.is_fault;
    match (tag.namespace, reader.scanner.local_name(tag)) {
        (SOAP, "Body") => finding.has_body = true,
        (SOAP, "Fault") => finding.is_fault = true,
        (ns::m | ERRORS, "ResponseCode") if finding.code.is_none() => {
            let code = ResponseCode::from(reader.peek_text(tag)?.trim());
            if code != ResponseCode::NoError {
                finding.code = Some(code);
            }
        }
        // The text of an error stands before its code.
        (ns::m, "MessageText") if finding.code.is_none() => finding.text = Some(reader.peek_text(tag)?),
        (Namespace::NONE, "faultstring") => finding.text = Some(reader.peek_text(tag)?),
        (ns::t, "Value") if failed => {
            if let Some(name) = reader.attribute_value(tag, (Namespace::NONE, "Name"))? {
                finding.values.push((name, reader.peek_text(tag)?));
            }
        }
        _ => {}
    }
    Ok(())
}
