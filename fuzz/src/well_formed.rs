//! What is XML: our reader's idea of it against another parser's, and what is kept of it.

use ews_bindings::types::{AnyAttachment, Message};
use ews_bindings::xml::{Element, RawXml, ReadOptions};
use ews_bindings::{Error, ErrorKind};

use crate::oracle;

/// What stands around an element in the second part, with prefixes that it may use.
const BEFORE: &str = concat!(
    "<t:Message xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\" xmlns=\"urn:d\" ",
    "xmlns:a=\"urn:a\" xmlns:bc=\"urn:&quot;b&#10;\"><t:Attachments xmlns:a=\"urn:inner\">"
);
const AFTER: &str = "</t:Attachments></t:Message>";

/// Checks a document, and the same inside another.
///
/// # Panics
/// When a property does not hold.
pub fn check(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let raw = text.parse::<RawXml>();
    agrees(text, raw.as_ref().err());
    if let Ok(raw) = &raw {
        // Nothing is declared around it: it is kept as it is.
        assert!(text.contains(raw.as_str()), "{raw} is not part of {text}");
        stands_for_itself(raw);
    }
    inside(text);
}

/// The other parser takes and refuses the same.
fn agrees(text: &str, error: Option<&Error>) {
    match error {
        None => assert!(oracle::is_tolerable(text), "read, but malformed: {text:?}"),
        Some(error) => assert!(
            !oracle::is_well_formed(text) || by_design(text, error),
            "well-formed, but {error}: {text:?}"
        ),
    }
}

/// What is refused although it is well-formed.
fn by_design(text: &str, error: &Error) -> bool {
    match error.kind() {
        ErrorKind::Dtd | ErrorKind::Limit => true,
        ErrorKind::Syntax => {
            error.message().ends_with("only UTF-8 is read") || oracle::has_long_reference(text)
        }
        _ => false,
    }
}

fn stands_for_itself(raw: &RawXml) {
    let again = raw.as_str().parse::<RawXml>();
    assert_eq!(again.as_ref().ok(), Some(raw), "{again:?}");
}

/// An element that a choice does not list is kept with all that it means.
fn inside(text: &str) {
    if !text.starts_with('<') || text.starts_with("<?xml") {
        return;
    }
    let document = [BEFORE, text, AFTER].concat();
    let read = Element::<Message>::new("t:Message").read(&document, ReadOptions::new());
    let message = match read {
        Ok(message) => message,
        Err(error) if error.kind() == ErrorKind::Syntax => return agrees(&document, Some(&error)),
        Err(_) => return,
    };
    agrees(&document, None);
    let attachments = message.base.attachments.as_ref().map_or(&[][..], |attachments| attachments.as_slice());
    let [AnyAttachment::Unlisted(raw)] = attachments else { return };
    stands_for_itself(raw);
    agrees(raw.as_str(), None);
    let Some(mut before) = oracle::events(&document, 2) else { return };
    // Comments and instructions around it are not kept.
    let is_markup = |event: &String| event.starts_with('<');
    let first = before.iter().position(is_markup).unwrap_or(0);
    before.drain(..first);
    let after = oracle::events(raw.as_str(), 0);
    let after = after.unwrap_or_else(|| panic!("{raw} of {document} is no XML"));
    let kept = before.get(..after.len()).unwrap_or(&before);
    assert_eq!(kept, after, "{raw}\nis kept of\n{document}");
}
