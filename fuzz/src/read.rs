//! Reading: in default mode, with a listener, strict, and with narrow limits, as everything that the
//! document can be read as.

use ews_bindings::soap::{classify_response, values};
use ews_bindings::sync::unread_item_id;
use ews_bindings::xml::{ForbiddenCharacters, RawXml, ReadOptions};
use ews_bindings::{Error, ErrorKind};

use crate::elements::{self, Kind, same};
use crate::oracle;

/// Checks a document.
///
/// # Panics
/// When a property does not hold.
pub fn check(bytes: &[u8]) {
    for status in [200, 401, 500, 503] {
        let _ = format!("{:?}", classify_response(status, bytes));
    }
    let _ = elements::outcomes(bytes);
    let Ok(text) = std::str::from_utf8(bytes) else {
        let read = elements::kinds(b"")[0].read(bytes, ReadOptions::new());
        assert_eq!(read.expect_err("it is not UTF-8").kind(), ErrorKind::Syntax);
        return;
    };
    if let Ok(raw) = text.parse::<RawXml>() {
        let _ = (values(std::slice::from_ref(&raw)), unread_item_id(&raw), raw.local_name());
    }
    for kind in elements::kinds(bytes) {
        kind_of(kind, text);
    }
}

fn kind_of(kind: &Kind, text: &str) {
    let plain = kind.read(text.as_bytes(), ReadOptions::new());
    let mut reports = Vec::new();
    let mut listen = |report: &Error| reports.push(report.clone());
    let heard = kind.read(text.as_bytes(), ReadOptions::new().on_report(&mut listen));
    match (&plain, &heard) {
        (Ok(plain), Ok(heard)) => {
            assert!(same(&**plain, &**heard), "a listener changes {plain:?} to {heard:?}");
            let is_tolerable = oracle::is_tolerable(text);
            assert!(is_tolerable, "read, but malformed: {text:?}");
        }
        (Err(plain), Err(heard)) => assert_eq!(plain.to_string(), heard.to_string()),
        _ => panic!("with a listener {heard:?}, without {plain:?}"),
    }
    reports.iter().chain(plain.as_ref().err()).for_each(|error| position(error, text));

    let strict = kind.read(text.as_bytes(), ReadOptions::new().strict());
    match (&strict, &plain) {
        (Ok(strict), Ok(plain)) => {
            assert!(same(&**strict, &**plain), "strict gives {strict:?}, default {plain:?}");
            assert!(reports.is_empty(), "strict takes what is reported: {reports:?}");
        }
        (Ok(_), Err(error)) => panic!("strict takes it, default does not: {error}"),
        (Err(error), Ok(_)) if reports.is_empty() => silent(error),
        _ => {}
    }
    strict.err().iter().for_each(|error| position(error, text));
    variations(kind, text, plain.ok().as_deref());
}

/// Narrow limits and the ways with forbidden characters: an error, or the same value.
fn variations(kind: &Kind, text: &str, plain: Option<&dyn elements::Value>) {
    let narrow = ReadOptions::new().max_depth(6).max_value(64).max_attributes(3).max_document(4096);
    let refuse = ReadOptions::new().forbidden_characters(ForbiddenCharacters::Refuse);
    for (name, options) in [("narrow limits", narrow), ("refusing characters", refuse)] {
        match (kind.read(text.as_bytes(), options), plain) {
            (Ok(value), Some(plain)) => {
                // Where a character is refused inside one of a list, that one is kept raw.
                let is_same = same(&*value, plain);
                assert!(is_same || oracle::has_forbidden(text), "{name} give {value:?} for {plain:?}");
            }
            (Ok(value), None) => panic!("{name} give {value:?} for an error"),
            (Err(error), _) => position(&error, text),
        }
    }
    let replace = ReadOptions::new().forbidden_characters(ForbiddenCharacters::Replace('?'));
    let replaced = kind.read(text.as_bytes(), replace);
    if let (Some(plain), false) = (plain, oracle::has_forbidden(text)) {
        let replaced = replaced.expect("there is nothing to replace");
        assert!(same(&*replaced, plain), "replacing nothing gives {replaced:?} for {plain:?}");
    }
}

/// What strict reading refuses although default reading says nothing, as the table of reading has it.
fn silent(error: &Error) {
    let kind = error.kind();
    let is_enumeration = matches!(kind, ErrorKind::Unlisted | ErrorKind::Facet) && is_spaced(error.message());
    let is_known = is_enumeration
        || matches!(
            kind,
            // Children in any order; white space before the declaration; around values; characters; what a
            // response message that is no success lacks.
            ErrorKind::Order
                | ErrorKind::Syntax
                | ErrorKind::Value
                | ErrorKind::Character
                | ErrorKind::Missing
        );
    assert!(is_known, "strict reading refuses what is not reported: {kind:?} {error}");
}

/// Whether the text that a message shows has white space around it, or is too long to show.
fn is_spaced(message: &str) -> bool {
    let shown = message.rsplit_once("found \"").map_or("", |(_, shown)| shown);
    let is_space = |text: &str| [" ", "\\n", "\\t", "\\r"].contains(&text);
    let starts = shown.get(..1).is_some_and(is_space) || shown.get(..2).is_some_and(is_space);
    starts
        || shown.ends_with('…')
        || [" \"", "\\n\"", "\\t\"", "\\r\""].iter().any(|end| shown.ends_with(end))
}

/// An error has a place, and the place is right.
fn position(error: &Error, text: &str) {
    let Some(position) = error.position() else {
        assert_eq!(error.kind(), ErrorKind::Fault, "no place: {error}");
        return;
    };
    let Some(before) = text.get(..position.offset) else {
        panic!("the offset is not in the document's {} bytes: {error}", text.len());
    };
    let line = 1 + before.matches('\n').count();
    let column = 1 + before.rsplit('\n').next().unwrap_or("").chars().count();
    assert_eq!((position.line, position.column), (line, column), "{error}");
}
