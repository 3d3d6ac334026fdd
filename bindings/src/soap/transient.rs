//! Transient errors: the table of response codes and HTTP statuses, and the time to wait.

use std::time::Duration;

/// The time to wait after a transient error if the server does not give a time.
pub(crate) const DEFAULT_WAIT: Duration = Duration::from_secs(60);

/// The kind of a transient error. A transient error passes by itself: the same request can succeed later. The kind
/// tells whether the server may have begun to work on the request.
///
/// [`Transient::of_code`] and [`Transient::of_status`] have the tables of transient errors. Faults, response messages,
/// HTTP responses and both syncs use these tables.
///
/// A failure whose code is not in the table is [`OutcomeUnknown`](Transient::OutcomeUnknown) if its `MessageXml` says that
/// the failure is transient: with `BackOffMilliseconds`, or with a code of the table in `InnerErrorResponseCode`.
///
/// ```
/// use ews_bindings::messages::{CreateItem, GetItem};
/// use ews_bindings::operation::Operation;
/// use ews_bindings::soap::Transient;
///
/// let busy = Transient::of_code("ErrorServerBusy").expect("the code is transient");
/// assert!(busy.may_repeat(CreateItem::REPEATABLE));
///
/// let timeout = Transient::of_code("ErrorTimeoutExpired").expect("the code is transient");
/// assert!(timeout.may_repeat(GetItem::REPEATABLE));
/// assert!(!timeout.may_repeat(CreateItem::REPEATABLE)); // the item may exist
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums)] // A caller must decide for each kind.
pub enum Transient {
    /// The server refused the request before any work. Every request may be sent again.
    Refused,
    /// The outcome is unknown: the server may have done nothing, a part, or all of the work. Send the request again only
    /// if its operation is [`REPEATABLE`](crate::operation::Operation::REPEATABLE). For any other operation, check the
    /// mailbox first. A connection that breaks before the response arrives is an error of this kind too.
    OutcomeUnknown,
}

impl Transient {
    /// Returns the kind of a response code, or `None` if the error does not pass by itself.
    ///
    /// | code | kind | reason |
    /// |---|---|---|
    /// | `ErrorServerBusy` | refused | The server throttles the client before it starts the work. |
    /// | `ErrorExceededConnectionCount` | refused | The user has too many open requests. The server does not start another. |
    /// | `ErrorTimeoutExpired` | unknown | The time ran out while the server worked. |
    /// | `ErrorTooManyObjectsOpened` | unknown | The mailbox store stopped the work at a limit of open objects. |
    /// | `ErrorInternalServerTransientError` | unknown | A step of the work failed, and the server calls the failure transient. |
    /// | `ErrorMailboxStoreUnavailable` | unknown | The connection to the mailbox store broke or was not made. |
    /// | `ErrorMailboxMoveInProgress` | unknown | The mailbox moves to another database, perhaps during the work. |
    /// | `ErrorMailboxFailover` | unknown | Another server takes over the mailbox, perhaps during the work. |
    /// | `ErrorADUnavailable` | unknown | The directory did not answer a lookup, perhaps during the work. |
    /// | `ErrorInsufficientResources` | unknown | The mailbox server is overloaded, perhaps during the work. |
    /// | `ErrorConnectionFailed` | unknown | The connection to another server broke or was not made. |
    /// | `ErrorNoRespondingCASInDestinationSite` | unknown | No server of the site of the mailbox answered. |
    /// | `ErrorMessageTrackingTransientError` | unknown | The search for a message failed, and the server calls the failure transient. |
    /// | `ErrorTeamMailboxErrorUnknown` | unknown | The site mailbox failed for an unknown reason. The remedy is to try again later. |
    pub fn of_code(code: &str) -> Option<Self> {
        match code {
            "ErrorServerBusy" | "ErrorExceededConnectionCount" => Some(Self::Refused),
            "ErrorTimeoutExpired"
            | "ErrorTooManyObjectsOpened"
            | "ErrorInternalServerTransientError"
            | "ErrorMailboxStoreUnavailable"
            | "ErrorMailboxMoveInProgress"
            | "ErrorMailboxFailover"
            | "ErrorADUnavailable"
            | "ErrorInsufficientResources"
            | "ErrorConnectionFailed"
            | "ErrorNoRespondingCASInDestinationSite"
            | "ErrorMessageTrackingTransientError"
            | "ErrorTeamMailboxErrorUnknown" => Some(Self::OutcomeUnknown),
            _ => None,
        }
    }

    /// Returns the kind of an HTTP status, or `None` if the error does not pass by itself.
    ///
    /// | status | kind | reason |
    /// |---|---|---|
    /// | 429, 503 | refused | The server does not accept the request now. |
    /// | 502, 504 | unknown | A gateway did not get the response of the server behind it. |
    ///
    /// Exchange sends 503 before any work, and this is the meaning of the status in HTTP. But some proxies also send 503 after
    /// they have passed a request on and the connection to the server broke. Behind such a proxy, a program replaces 503
    /// by 502 in the [`HttpResponse`](crate::soap::HttpResponse).
    pub fn of_status(status: u16) -> Option<Self> {
        match status {
            429 | 503 => Some(Self::Refused),
            502 | 504 => Some(Self::OutcomeUnknown),
            _ => None,
        }
    }

    /// Returns `true` if a program may send the request again. `is_repeatable` is
    /// [`REPEATABLE`](crate::operation::Operation::REPEATABLE) of the operation.
    pub fn may_repeat(self, is_repeatable: bool) -> bool {
        self == Self::Refused || is_repeatable
    }
}

/// Returns `true` for the code of a response message whose work the server may have done in part, although the code is not
/// transient.
///
/// | code | reason |
/// |---|---|
/// | `ErrorSendAsDenied` | The message is not sent, but it is created in the folder of the drafts. |
/// | `ErrorPublicFolderSyncException` | The change was made in one mailbox of the public folders, and not in another. |
/// | `ErrorCreateManagedFolderPartialCompletion` | Some of the folders were created. |
/// | `ErrorMoveCopyFailed` | A folder can be moved or copied in part. An answer to a meeting is sent before the meeting is moved. |
/// | `ErrorCannotEmptyFolder` | Some of the items or folders can be deleted. |
/// | `ErrorInternalServerError` | The server failed at any step. |
/// | `ErrorItemSave`, `ErrorCannotDeleteObject` | grommunio: the mail was sent, but then not saved or deleted. |
/// | `ErrorMissingRecipients`, `ErrorItemCorrupt` | grommunio: the item was created, but then not sent. |
pub(crate) fn is_partly_done(code: &str) -> bool {
    matches!(
        code,
        "ErrorSendAsDenied"
            | "ErrorPublicFolderSyncException"
            | "ErrorCreateManagedFolderPartialCompletion"
            | "ErrorMoveCopyFailed"
            | "ErrorCannotEmptyFolder"
            | "ErrorInternalServerError"
            | "ErrorItemSave"
            | "ErrorCannotDeleteObject"
            | "ErrorMissingRecipients"
            | "ErrorItemCorrupt"
    )
}

/// The longest time to wait, whatever the server says.
pub(crate) const LONGEST_WAIT: Duration = Duration::from_secs(24 * 3600);

/// Returns the kind of an error from its response code and the `Value` elements of its `MessageXml`.
///
/// `InnerErrorResponseCode` is the code of one step of the work, and `BackOffMilliseconds` can come with any code. With
/// both, earlier steps may have been done, so the outcome is unknown.
pub(crate) fn of_error(code: Option<&str>, values: &[(String, String)]) -> Option<Transient> {
    let outer = code.and_then(Transient::of_code);
    outer.or_else(|| {
        let inner = value(values, "InnerErrorResponseCode").and_then(Transient::of_code);
        (inner.is_some() || milliseconds(values).is_some()).then_some(Transient::OutcomeUnknown)
    })
}

/// Returns the duration in the `Value` named `BackOffMilliseconds`, at most a day. A duration of 0 is `None`: a program must
/// not send the request again without a pause.
pub(crate) fn back_off(values: &[(String, String)]) -> Option<Duration> {
    milliseconds(values)
        .filter(|milliseconds| *milliseconds > 0)
        .map(|milliseconds| Duration::from_millis(milliseconds).min(LONGEST_WAIT))
}

fn milliseconds(values: &[(String, String)]) -> Option<u64> {
    value(values, "BackOffMilliseconds")?.parse().ok()
}

fn value<'v>(values: &'v [(String, String)], name: &str) -> Option<&'v str> {
    values.iter().find(|(known, _)| known == name).map(|(_, value)| value.trim())
}
