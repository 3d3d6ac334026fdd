//! Well-formedness: the bindings and another parser accept the same documents, and raw XML keeps its meaning.

use ews_bindings::types::{AnyAttachment, Message, UserConfigurationDictionaryEntry};
use ews_bindings::xml::{Element, RawXml, ReadOptions};
use ews_bindings::{Error, ErrorKind};

use crate::oracle;

/// The text of a document before the embedded element. It declares prefixes that the element may use.
const BEFORE: &str = concat!(
    "<t:Message xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\" xmlns=\"urn:d\" ",
    "xmlns:a=\"urn:a\" xmlns:bc=\"urn:&quot;b&#10;\"><t:Attachments xmlns:a=\"urn:inner\">"
);
const AFTER: &str = "</t:Attachments></t:Message>";

/// The start of an element with a key and a value.
macro_rules! entry {
    ($($rest:literal)*) => {
        concat!(
            "<t:DictionaryEntry xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\" ",
            "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:a=\"urn:a\"><t:DictionaryKey>",
            "<t:Type>String</t:Type><t:Value>a</t:Value></t:DictionaryKey>",
            $($rest)*
        )
    };
}

/// The end of the element, with a value that is nil.
macro_rules! nil {
    () => {
        "<t:DictionaryValue xsi:nil=\"1\"/></t:DictionaryEntry>"
    };
}

/// Text before and after the place where a document is inserted.
const PLACES: [(&str, &str); 6] = [
    (entry!(), nil!()),
    (entry!("<!--"), concat!("-->", nil!())),
    (entry!("<?a "), concat!("?>", nil!())),
    (entry!("<t:DictionaryValue xsi:nil=\"1\">"), "</t:DictionaryValue></t:DictionaryEntry>"),
    (entry!("<t:DictionaryValue xsi:nil=\"1\" "), "/></t:DictionaryEntry>"),
    (entry!("<t:DictionaryValue "), " xsi:nil=\"1\"/></t:DictionaryEntry>"),
];

/// Checks a document, and the same document inside another.
///
/// # Panics
/// If a property does not hold.
pub fn check(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let raw = text.parse::<RawXml>();
    check_agreement(text, raw.as_ref().err());
    if let Ok(raw) = &raw {
        // No prefix is declared outside the document, so the raw XML adds no declarations.
        assert!(text.contains(raw.as_str()), "the raw XML {} is not a part of {text}", raw.as_str());
        check_self_contained(raw);
    }
    check_inside(text);
    for (before, after) in PLACES {
        check_place(&[before, text, after].concat());
    }
}

/// Checks an element in default and in strict mode.
fn check_place(document: &str) {
    let element = Element::<UserConfigurationDictionaryEntry>::new("t:DictionaryEntry");
    if element.read(document, ReadOptions::new()).is_ok() {
        assert!(oracle::is_tolerable(document), "malformed document is read: {document:?}");
    }
    if element.read(document, ReadOptions::new().strict()).is_ok() {
        assert!(oracle::is_well_formed(document), "malformed document is read strictly: {document:?}");
    }
}

/// Checks that the other parser accepts and refuses the same documents.
fn check_agreement(text: &str, error: Option<&Error>) {
    match error {
        None => assert!(oracle::is_tolerable(text), "malformed document is read: {text:?}"),
        Some(error) => assert!(
            !oracle::is_well_formed(text) || is_refused_by_design(text, error),
            "well-formed document is refused: {error}: {text:?}"
        ),
    }
}

/// Returns `true` if the bindings deliberately refuse a well-formed document with an error.
fn is_refused_by_design(text: &str, error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Dtd | ErrorKind::Limit => true,
        ErrorKind::Syntax => {
            error.message().starts_with("expected text in UTF-8") || oracle::has_long_reference(text)
        }
        _ => false,
    }
}

/// Checks that raw XML is a document.
fn check_self_contained(raw: &RawXml) {
    let parsed = raw.as_str().parse::<RawXml>();
    assert_eq!(parsed.as_ref().ok(), Some(raw), "{parsed:?}");
}

/// Checks a document as an unknown branch of a choice: the bindings keep it as raw XML with the same meaning.
fn check_inside(text: &str) {
    if !text.starts_with('<') || text.starts_with("<?xml") {
        return;
    }
    let document = [BEFORE, text, AFTER].concat();
    let read = Element::<Message>::new("t:Message").read(&document, ReadOptions::new());
    let message = match read {
        Ok(message) => message,
        Err(error) if error.kind() == ErrorKind::Syntax => return check_agreement(&document, Some(&error)),
        Err(_) => return,
    };
    check_agreement(&document, None);
    let attachments = message.base.attachments.as_ref().map_or(&[][..], |attachments| attachments.as_slice());
    let [AnyAttachment::Unlisted(raw)] = attachments else { return };
    check_self_contained(raw);
    check_agreement(raw.as_str(), None);
    let Some(mut before) = oracle::events(&document, 2) else { return };
    // Comments and processing instructions beside the element are not kept.
    let is_markup = |event: &String| event.starts_with('<');
    let first = before.iter().position(is_markup).unwrap_or(0);
    before.drain(..first);
    let after = oracle::events(raw.as_str(), 0);
    let after = after.unwrap_or_else(|| panic!("the raw XML {} of {document} is malformed", raw.as_str()));
    let kept = before.get(..after.len()).unwrap_or(&before);
    assert_eq!(kept, after, "{}\nis the raw XML of\n{document}", raw.as_str());
}
