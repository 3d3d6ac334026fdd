//! Throttling: how a server says that it is busy, in faults and in response messages alike.

use std::time::Duration;

use crate::messages::ResponseCode;

/// How long to wait, if that is known, where a code or the `Value`s of a `MessageXml` say that the
/// server is busy; `None` where they do not.
#[allow(clippy::option_option)] // Whether to wait, and whether the server says how long.
pub(crate) fn wait(code: Option<&ResponseCode>, values: &[(String, String)]) -> Option<Option<Duration>> {
    let is_busy = |code: &ResponseCode| *code == ResponseCode::ErrorServerBusy;
    let inner = value(values, "InnerErrorResponseCode").map(ResponseCode::from);
    let back_off = back_off(values);
    (back_off.is_some() || code.is_some_and(is_busy) || inner.as_ref().is_some_and(is_busy))
        .then_some(back_off)
}

/// The `Value` called `BackOffMilliseconds`.
pub(crate) fn back_off(values: &[(String, String)]) -> Option<Duration> {
    value(values, "BackOffMilliseconds")?.parse().ok().map(Duration::from_millis)
}

fn value<'v>(values: &'v [(String, String)], name: &str) -> Option<&'v str> {
    values.iter().find(|(known, _)| known == name).map(|(_, value)| value.trim())
}
