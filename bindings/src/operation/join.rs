//! The functions with which a server creates a response from the outcome of each message.

use crate::rt::{KnownOrRaw, escape_value};
use crate::xml::RawXml;
use crate::{Error, ErrorKind, Result};

use super::failure::Failure;
use super::outcome::{CodeOf, Message, Outcome, Status};
use super::outcomes::Outcomes;

/// Creates the messages of a response that has a list of messages, in the order of the outcomes.
///
/// # Errors
/// If a failure lacks both a code and a message.
#[inline(never)]
pub fn join_list<M: Message>(
    operation: &str,
    outcomes: Outcomes<M, CodeOf<M>>,
) -> Result<Vec<KnownOrRaw<M>>> {
    outcomes.into_iter().map(|outcome| entry(operation, outcome)).collect()
}

/// Creates the response of an operation whose response is one message.
///
/// # Errors
/// If there is not exactly one outcome, or if the outcome is a failure that lacks both a code and a message.
#[inline(never)]
pub fn join_message<M: Message>(operation: &str, outcomes: Outcomes<M, CodeOf<M>>) -> Result<M> {
    match entry(operation, only(operation, outcomes)?)? {
        KnownOrRaw::Known(message) => Ok(message),
        KnownOrRaw::Unlisted(_) => {
            let message =
                format!("expected a message of {operation}, found raw XML; send a SOAP fault instead");
            Err(Error::new(ErrorKind::Unlisted, message))
        }
    }
}

/// Creates the response of an operation whose response does not have a status.
///
/// # Errors
/// If there is not exactly one outcome, or if the outcome is a failure without a message.
#[inline(never)]
pub fn join_response<R, C>(operation: &str, outcomes: Outcomes<R, C>) -> Result<R> {
    only(operation, outcomes)?.or_else(|failure| {
        failure.message.map(|response| *response).ok_or_else(|| {
            let message =
                format!("expected a success, because the response of {operation} cannot have a failure; send a SOAP fault");
            Error::new(ErrorKind::Missing, message)
        })
    })
}

/// Returns the only outcome.
fn only<M, C>(operation: &str, outcomes: Outcomes<M, C>) -> Result<std::result::Result<M, Failure<M, C>>> {
    outcomes.single().map_err(|count| {
        let message = format!("expected one outcome for the response of {operation}, found {count}");
        Error::new(ErrorKind::Failure, message)
    })
}

/// Returns the message of an outcome. A failure without its message becomes a message with its code and text.
fn entry<M: Message>(operation: &str, outcome: Outcome<M>) -> Result<KnownOrRaw<M>> {
    let failure = match outcome {
        Ok(message) => return Ok(KnownOrRaw::Known(message)),
        Err(failure) => failure,
    };
    match failure {
        Failure { message: Some(message), .. } => Ok(KnownOrRaw::Known(*message)),
        Failure { unlisted: Some(raw), .. } => Ok(KnownOrRaw::Unlisted(raw)),
        Failure { code: Some(code), text, values, .. } => {
            let mut message = M::failure(code, text.unwrap_or_default());
            if !values.is_empty() {
                let values: Result<Vec<RawXml>> = values.iter().map(value_element).collect();
                message.status_mut().set_detail(values?);
            }
            Ok(KnownOrRaw::Known(message))
        }
        Failure { .. } => {
            let message = format!("missing response code in a failure of {operation}; use `Failure::new`");
            Err(Error::new(ErrorKind::Missing, message))
        }
    }
}

/// Returns an element `t:Value` of a `MessageXml`.
fn value_element((name, text): &(String, String)) -> Result<RawXml> {
    let uri = "http://schemas.microsoft.com/exchange/services/2006/types";
    let (name, text) = (escape_value(name), escape_value(text));
    format!("<t:Value xmlns:t=\"{uri}\" Name=\"{name}\">{text}</t:Value>").parse()
}
