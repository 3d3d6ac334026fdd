//! Reading in all interpretations of a document: by default, with a listener, strictly, and with low limits.

use ews_bindings::soap::{HttpResponse, classify_response, values};
use ews_bindings::sync::unread_item_id;
use ews_bindings::xml::{ForbiddenCharacters, RawXml, ReadOptions, Report};
use ews_bindings::{Error, ErrorKind};

use crate::elements::{self, Interpretation, interpretations, same};
use crate::oracle;

/// Checks a document.
///
/// # Panics
/// If a property does not hold.
pub fn check(bytes: &[u8]) {
    for status in [200, 401, 500, 503] {
        for is_repeatable in [true, false] {
            let outcome = classify_response(&HttpResponse::new(status, bytes), is_repeatable);
            let _ = format!("{outcome} {outcome:?}");
        }
    }
    let _ = elements::outcomes(bytes);
    if is_utf16(bytes) {
        return check_utf16(bytes);
    }
    let Ok(text) = std::str::from_utf8(bytes) else {
        let read = interpretations(b"")[0].read(bytes, ReadOptions::new());
        assert_eq!(read.expect_err("the document is not UTF-8").kind(), ErrorKind::Syntax);
        return;
    };
    if let Ok(raw) = text.parse::<RawXml>() {
        let _ = (values(std::slice::from_ref(&raw)), unread_item_id(&raw), raw.local_name());
    }
    for interpretation in interpretations(bytes) {
        check_interpretation(interpretation, text);
    }
}

/// Returns `true` if the first bytes of a document show that it is UTF-16 or UTF-32.
fn is_utf16(bytes: &[u8]) -> bool {
    let starts_document = |byte: &u8| b"< \t\r\n".contains(byte);
    match bytes {
        [0xff, 0xfe, ..] | [0xfe, 0xff, ..] | [0, 0, ..] => true,
        [0, byte, ..] | [byte, 0, ..] => starts_document(byte),
        _ => false,
    }
}

/// Checks that a document in UTF-16 gives the same value as its text in UTF-8.
fn check_utf16(bytes: &[u8]) {
    let is_big_endian = matches!(bytes, [0xfe, 0xff, ..] | [0, ..]);
    let unit = if is_big_endian { u16::from_be_bytes } else { u16::from_le_bytes };
    let (units, half) = bytes.as_chunks::<2>();
    let text: Result<String, _> = char::decode_utf16(units.iter().map(|bytes| unit(*bytes))).collect();
    let Some(text) = text.ok().filter(|text| half.is_empty() && !text.contains("encoding")) else { return };
    for interpretation in interpretations(text.as_bytes()) {
        let wide = interpretation.read(bytes, ReadOptions::new());
        let plain = interpretation.read(text.as_bytes(), ReadOptions::new());
        // Some interpretations take text, not bytes.
        if let (Ok(wide), Ok(plain)) = (wide, plain) {
            assert!(same(&*wide, &*plain), "{wide:?} in UTF-16, {plain:?} in UTF-8");
        }
    }
}

fn check_interpretation(interpretation: &Interpretation, text: &str) {
    let plain = interpretation.read(text.as_bytes(), ReadOptions::new());
    let mut reports = Vec::new();
    let mut listen = |report: &Report<'_>| reports.push(report.error().clone());
    let listened = interpretation.read(text.as_bytes(), ReadOptions::new().on_report(&mut listen));
    match (&plain, &listened) {
        (Ok(plain), Ok(listened)) => {
            assert!(same(&**plain, &**listened), "a listener changes {plain:?} to {listened:?}");
            let is_tolerable = oracle::is_tolerable(text);
            assert!(is_tolerable, "malformed document is read: {text:?}");
        }
        (Err(plain), Err(listened)) => assert_eq!(plain.to_string(), listened.to_string()),
        _ => panic!("different results: with a listener {listened:?}, without {plain:?}"),
    }
    reports.iter().chain(plain.as_ref().err()).for_each(|error| check_position(error, text));

    let strict = interpretation.read(text.as_bytes(), ReadOptions::new().strict());
    match (&strict, &plain) {
        (Ok(strict), Ok(plain)) => {
            assert!(same(&**strict, &**plain), "different values: strict {strict:?}, default {plain:?}");
            assert!(reports.is_empty(), "strict reading accepts a document with reports: {reports:?}");
        }
        (Ok(_), Err(error)) => panic!("only strict reading accepts the document: {error}"),
        (Err(error), Ok(_)) if reports.is_empty() => check_unreported(error),
        _ => {}
    }
    strict.err().iter().for_each(|error| check_position(error, text));
    check_options(interpretation, text, plain.ok().as_deref());
}

/// Checks low limits and the options for forbidden characters: they give an error or the same value.
fn check_options(interpretation: &Interpretation, text: &str, plain: Option<&dyn elements::Value>) {
    let low = ReadOptions::new().max_depth(6).max_value(64).max_attributes(3).max_document(4096);
    let refuse = ReadOptions::new().forbidden_characters(ForbiddenCharacters::Refuse);
    for (name, options) in [("low limits", low), ("refused characters", refuse)] {
        match (interpretation.read(text.as_bytes(), options), plain) {
            (Ok(value), Some(plain)) => {
                // An item of a list with a refused character is kept as raw XML.
                let is_same = same(&*value, plain);
                assert!(is_same || oracle::has_forbidden(text), "{name} give {value:?} instead of {plain:?}");
            }
            (Ok(value), None) => panic!("{name} give {value:?} instead of an error"),
            (Err(error), _) => check_position(&error, text),
        }
    }
    let replace = ReadOptions::new().forbidden_characters(ForbiddenCharacters::Replace('?'));
    let replaced = interpretation.read(text.as_bytes(), replace);
    if let (Some(plain), false) = (plain, oracle::has_forbidden(text)) {
        let replaced = replaced.expect("the replacement is not used");
        assert!(same(&*replaced, plain), "an unused replacement gives {replaced:?} instead of {plain:?}");
    }
}

/// Checks an error of strict reading without a report of default reading. The table of deviations allows some kinds.
fn check_unreported(error: &Error) {
    let kind = error.kind();
    let is_enumeration =
        matches!(kind, ErrorKind::Unlisted | ErrorKind::Facet) && has_outer_space(error.message());
    let is_allowed = is_enumeration
        || matches!(
            kind,
            // In turn: children in another order, more children than allowed, white space before the XML declaration,
            // white space around values, and missing children of an error response.
            ErrorKind::Order
                | ErrorKind::Duplicate
                | ErrorKind::Syntax
                | ErrorKind::Value
                | ErrorKind::Missing
        );
    assert!(is_allowed, "strict reading gives an error without a report: {kind:?} {error}");
}

/// Returns `true` if the text in a message begins or ends with white space, or is shortened.
fn has_outer_space(message: &str) -> bool {
    let shown = message.rsplit_once("found \"").map_or("", |(_, shown)| shown);
    let is_space = |text: &str| [" ", "\\n", "\\t", "\\r"].contains(&text);
    let begins = shown.get(..1).is_some_and(is_space) || shown.get(..2).is_some_and(is_space);
    begins
        || shown.ends_with('…')
        || [" \"", "\\n\"", "\\t\"", "\\r\""].iter().any(|end| shown.ends_with(end))
}

/// Checks that an error has a position, and that its line and column match its offset.
fn check_position(error: &Error, text: &str) {
    let Some(position) = error.position() else {
        assert_eq!(error.kind(), ErrorKind::Fault, "no position: {error}");
        return;
    };
    let Some(before) = text.get(..position.offset) else {
        panic!("the offset is not in the document's {} bytes: {error}", text.len());
    };
    let line = 1 + before.matches('\n').count();
    let column = 1 + before.rsplit('\n').next().unwrap_or("").chars().count();
    assert_eq!((position.line, position.column), (line, column), "{error}");
}
