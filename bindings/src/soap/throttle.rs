//! Throttling: how a server says that it is busy, in faults and in response messages alike.

use std::time::Duration;

/// How long to wait, if that is known, where a code or the `Value`s of a `MessageXml` say that the
/// server is busy; `None` where they do not.
#[allow(clippy::option_option)] // Whether to wait, and whether the server says how long.
pub(crate) fn wait(code: Option<&str>, values: &[(String, String)]) -> Option<Option<Duration>> {
    let codes = [code, value(values, "InnerErrorResponseCode")];
    let back_off = back_off(values);
    (back_off.is_some() || codes.contains(&Some("ErrorServerBusy"))).then_some(back_off)
}

/// The `Value` called `BackOffMilliseconds`.
pub(crate) fn back_off(values: &[(String, String)]) -> Option<Duration> {
    value(values, "BackOffMilliseconds")?.parse().ok().map(Duration::from_millis)
}

fn value<'v>(values: &'v [(String, String)], name: &str) -> Option<&'v str> {
    values.iter().find(|(known, _)| known == name).map(|(_, value)| value.trim())
}
