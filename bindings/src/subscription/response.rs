//! The response messages of the operations, and the response codes that end a subscription.

use crate::messages::{ResponseCode, Subscribe};
use crate::operation::{Message, Operation, Outcomes, Status as _};
use crate::rt::ReadOptions;
use crate::soap::FailureFacts;
use crate::types::SubscriptionId;
use crate::{Error, ErrorKind, Result};

/// Returns `true` if the server no longer has the subscription, or cannot continue it from its watermark. Events may be
/// lost: subscribe again, and sync.
///
/// Sources: the pages `ResponseCode` and "Handling notification-related errors in EWS in Exchange" of Microsoft's
/// documentation.
///
/// - `ErrorSubscriptionNotFound`: the subscription expired, or the server process restarted.
/// - `ErrorExpiredSubscription`: the server is deleting the expired subscription.
/// - `ErrorInvalidSubscription`: the server restarts, or the subscription expired.
/// - `ErrorSubscriptionUnsubscribed`: the subscription was ended by `Unsubscribe`.
/// - `ErrorInvalidWatermark`: the watermark is unknown, or too old. The remedy of the documentation is another
///   subscription.
/// - `ErrorEventNotFound`, `ErrorReadEventsFailed`: the server has deleted the subscription.
/// - `ErrorMissedNotificationEvents`: events were lost. For a pull subscription, the remedy of the documentation is another
///   subscription. A streaming subscription continues; see [`has_missed`].
///
/// Not here: `ErrorSubscriptionAccessDenied` (the subscription of another account), `ErrorInvalidPullSubscriptionId` (another
/// kind of subscription) and `ErrorProxyRequestNotAllowed` (the mailbox is on another server). Another subscription from the
/// same client would fail too.
pub(super) fn is_forgotten(code: &ResponseCode) -> bool {
    matches!(
        code,
        ResponseCode::ErrorSubscriptionNotFound
            | ResponseCode::ErrorExpiredSubscription
            | ResponseCode::ErrorInvalidSubscription
            | ResponseCode::ErrorSubscriptionUnsubscribed
            | ResponseCode::ErrorInvalidWatermark
            | ResponseCode::ErrorEventNotFound
            | ResponseCode::ErrorReadEventsFailed
    ) || has_missed(code)
}

/// Returns `true` for an error with a code of [`is_forgotten`].
pub(super) fn is_error_of_forgotten(error: &Error) -> bool {
    error.response_code().as_ref().is_some_and(is_forgotten)
}

/// Returns `true` if the server has lost events. The EWS Managed API keeps a streaming subscription after this code.
pub(super) fn has_missed(code: &ResponseCode) -> bool {
    *code == ResponseCode::ErrorMissedNotificationEvents
}

/// Reads the outcomes of a response.
///
/// # Errors
/// If the response cannot be read, or is a fault.
pub(super) fn outcomes<O: Operation>(
    response: &[u8],
    options: ReadOptions<'_>,
) -> Result<Outcomes<O::Message, O::Code>> {
    Ok(O::split(O::response(response, options.whole_messages())?.body))
}

/// Reads the message of a response that has one message.
///
/// # Errors
/// If the response cannot be read, if the message is a failure, or if it is a warning with the code of a failure.
pub(super) fn message<O: Operation<Message: Message>>(
    response: &[u8],
    options: ReadOptions<'_>,
) -> Result<O::Message> {
    let outcome = outcomes::<O>(response, options)?.single().map_err(|count| {
        Error::new(ErrorKind::Subscription, format!("expected one response message, found {count}"))
    })?;
    let message = outcome?;
    match error_in_success(&message) {
        Some(error) => Err(error),
        None => Ok(message),
    }
}

/// Returns the error of a message that is a success, but has the code of a subscription that has ended or lost events.
pub(super) fn error_in_success<M: Message>(message: &M) -> Option<Error> {
    let code = message.status()?.code()?.to_string();
    let facts = FailureFacts::of_message(Some(&code), &[]);
    let is_ended = facts.code.as_ref().is_some_and(is_forgotten);
    is_ended.then(|| Error::of_failure(ErrorKind::Failure, code, facts))
}

/// Reads the response to `Subscribe`. Returns the id and the watermark.
///
/// # Errors
/// As [`message`], and if the message lacks the id.
pub(super) fn subscribed(
    response: &[u8],
    options: ReadOptions<'_>,
) -> Result<(SubscriptionId, <Subscribe as Operation>::Message)> {
    let mut message = message::<Subscribe>(response, options)?;
    let id = message.subscription_id.take().filter(|id| !id.as_str().is_empty());
    let error = || {
        let message = "missing m:SubscriptionId in a response message of the class Success";
        Error::new(ErrorKind::Missing, message)
    };
    Ok((id.ok_or_else(error)?, message))
}
