//! The error for an HTTP response that is not from the service, with the start of its content.

use crate::rt::lossy_start;
use crate::{Error, ErrorKind};

use super::http_response::HttpResponse;
use super::response_code::FailureFacts;
use super::transient::Transient;

/// The number of bytes in which the first line or the title is searched.
const SEARCHED_BYTES: usize = 16 * 1024;

/// The number of characters of a line or title in an error.
const SHOWN_CHARACTERS: usize = 120;

/// Returns the error for a response without messages: the fault, or the error for a response that is not from the
/// service. `reason` is the error of reading.
pub(crate) fn http_error(response: &HttpResponse<'_>, reason: Error) -> Error {
    match reason.fault() {
        Some(_) => reason,
        None => error(response, &reason, Transient::of_status(response.status)),
    }
}

/// Returns the error for a response whose body could not be read as a SOAP envelope, because of `reason`.
pub(super) fn error(response: &HttpResponse<'_>, reason: &Error, transient: Option<Transient>) -> Error {
    let mut message = format!("HTTP status {}: {}", response.status, content(response, reason));
    if let Some(location) = response.location.filter(|_| matches!(response.status, 300..=399)) {
        message.push_str(&format!(", redirect to {:?}", shortened(&public_address(location))));
    }
    let facts = FailureFacts { transient, back_off: response.retry_after(), ..FailureFacts::default() };
    Error::of_failure(ErrorKind::Http, message, facts)
}

/// Returns a description of the content of a response.
fn content(response: &HttpResponse<'_>, reason: &Error) -> String {
    let text = lossy_start(response.body, SEARCHED_BYTES);
    let text = text.trim_start_matches('\u{feff}').trim();
    // ASCII letters keep their positions.
    let lower = text.to_ascii_lowercase();
    let is_type = |name: &str| {
        response.content_type.is_some_and(|value| value.trim().to_ascii_lowercase().starts_with(name))
    };
    if text.is_empty() {
        "an empty body".to_owned()
    } else if is_type("text/html") || lower.starts_with("<!doctype html") || lower.starts_with("<html") {
        match title(text, &lower) {
            Some(title) => format!("an HTML page with the title {:?}", shortened(&title)),
            None => "an HTML page without a title".to_owned(),
        }
    } else if text.starts_with('<') {
        reason.to_string()
    } else {
        format!("the text {:?}", shortened(text.lines().next().unwrap_or("").trim_end()))
    }
}

/// Returns the title of an HTML page. `lower` is the page in lower case.
fn title(text: &str, lower: &str) -> Option<String> {
    let tag = lower.find("<title")?;
    let start = tag + lower.get(tag..)?.find('>')? + 1;
    let end = start + lower.get(start..)?.find("</title")?;
    let words: Vec<&str> = text.get(start..end)?.split_whitespace().collect();
    Some(words.join(" ")).filter(|title| !title.is_empty())
}

/// Returns the part of an address that does not contain secrets: the scheme, the host, and the path up to the first
/// character that is not usual in a path.
fn public_address(location: &str) -> String {
    // Some clients take a backslash for a slash.
    let location = location.trim().replace('\\', "/");
    let (start, rest) = match location.split_once("//") {
        Some((scheme, rest)) if is_scheme(scheme) => (format!("{scheme}//"), rest),
        _ => (String::new(), location.as_str()),
    };
    let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let before_query = rest.split(['?', '#']).next().unwrap_or("");
    // A user and a password come before the host, and can contain all characters.
    let has_user = before_query.contains(['@', '%']) || (authority.contains(':') && rest.contains('@'));
    if has_user || !is_host(authority) {
        return format!("{start}…");
    }
    let is_usual = |character: char| character.is_ascii_alphanumeric() || "/.-_~".contains(character);
    let shown = path.split(|character| !is_usual(character)).next().unwrap_or("");
    let end = if shown == path { "" } else { "…" };
    format!("{start}{authority}{shown}{end}")
}

/// Returns `true` for the part of an address before `//`: nothing, or a scheme and a colon.
fn is_scheme(text: &str) -> bool {
    let is_name =
        |name: &str| !name.is_empty() && name.chars().all(|character| character.is_ascii_alphanumeric());
    text.is_empty() || text.strip_suffix(':').is_some_and(is_name)
}

/// Returns `true` for a host, perhaps with a port: a name, or an address in brackets.
fn is_host(authority: &str) -> bool {
    let is_of = |text: &str, others: &str| {
        text.chars().all(|character| character.is_ascii_alphanumeric() || others.contains(character))
    };
    let (host, port) = match authority.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((address, port)) => {
            (is_of(address, ":.") && address.contains(':'), port.strip_prefix(':').unwrap_or(port))
        }
        None => {
            let (name, port) = authority.split_once(':').unwrap_or((authority, ""));
            (is_of(name, ".-"), port)
        }
    };
    host && port.chars().all(|character| character.is_ascii_digit())
}

fn shortened(text: &str) -> String {
    let mut shown: String = text.chars().take(SHOWN_CHARACTERS).collect();
    if shown.len() < text.len() {
        shown.push('…');
    }
    shown
}
