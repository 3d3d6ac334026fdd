//! Throttling: the signs of a busy server, which are the same in faults and in response messages.

use std::time::Duration;

/// Returns the time to wait if a response code or the `Value` elements of a `MessageXml` mean that the server is
/// busy. The inner `None` means that the server does not give a time.
#[allow(clippy::option_option)] // The outer option: busy or not. The inner one: the time.
pub(crate) fn wait(code: Option<&str>, values: &[(String, String)]) -> Option<Option<Duration>> {
    let codes = [code, value(values, "InnerErrorResponseCode")];
    let back_off = back_off(values);
    (back_off.is_some() || codes.contains(&Some("ErrorServerBusy"))).then_some(back_off)
}

/// Returns the duration in the `Value` named `BackOffMilliseconds`.
pub(crate) fn back_off(values: &[(String, String)]) -> Option<Duration> {
    value(values, "BackOffMilliseconds")?.parse().ok().map(Duration::from_millis)
}

fn value<'v>(values: &'v [(String, String)], name: &str) -> Option<&'v str> {
    values.iter().find(|(known, _)| known == name).map(|(_, value)| value.trim())
}
