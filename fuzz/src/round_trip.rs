//! Writing: a value that was read is written or refused, and the written document gives the same value.

use ews_bindings::ErrorKind;
use ews_bindings::xml::{ForbiddenCharacters, ReadOptions, WriteOptions};

use crate::elements::{Interpretation, Value, interpretations, same};
use crate::{known, oracle};

/// Checks a document.
///
/// # Panics
/// If a property does not hold.
pub fn check(bytes: &[u8]) {
    for interpretation in interpretations(bytes) {
        // Ordinary writing leaves out what `kept` holds.
        let Ok(value) = interpretation.read(bytes, ReadOptions::new().max_kept(0)) else { continue };
        let is_valid = interpretation.read(bytes, ReadOptions::new().strict()).is_ok();
        check_default(interpretation, &*value, is_valid);
        check_strict(interpretation, &*value, is_valid);
        check_characters(interpretation, &*value);
    }
}

/// Checks default writing. It refuses a value only if strict reading refuses its document.
fn check_default(interpretation: &Interpretation, value: &dyn Value, is_valid: bool) {
    match value.write(WriteOptions::new()) {
        Ok(text) => {
            assert!(oracle::is_well_formed(&text), "malformed: {text}");
            check_written(interpretation, value, &text, WriteOptions::new());
        }
        Err(error) => {
            assert!(!is_valid, "strict reading accepts a document whose value is not written: {error}");
            let kind = error.kind();
            // In turn: a character that XML forbids, a value outside its facet, and missing content that a success or a
            // wildcard requires.
            let is_allowed = matches!(kind, ErrorKind::Character | ErrorKind::Facet | ErrorKind::Missing);
            assert!(is_allowed, "unexpected kind of error: {kind:?} {error}");
        }
    }
}

/// Checks strict writing: it writes a value of strict reading, and strict reading reads that again.
fn check_strict(interpretation: &Interpretation, value: &dyn Value, is_valid: bool) {
    let written = value.write(WriteOptions::new().strict());
    if !is_valid {
        if let Ok(text) = written {
            check_written(interpretation, value, &text, WriteOptions::new().strict());
        }
        return;
    }
    let text = written.unwrap_or_else(|error| {
        panic!("strict reading accepts a document whose value is not written: {error}")
    });
    let read_again = interpretation.read(text.as_bytes(), ReadOptions::new().strict());
    let read_again = read_again.unwrap_or_else(|error| {
        panic!("strict reading refuses a strictly written document: {error}\n{text}")
    });
    assert!(same(&*read_again, value), "expected {value:?}\nfound {read_again:?}\nin {text}");
}

/// Checks the options for forbidden characters. Kept characters are written as references.
fn check_characters(interpretation: &Interpretation, value: &dyn Value) {
    let options = WriteOptions::new().forbidden_characters(ForbiddenCharacters::Keep);
    if let Ok(text) = value.write(options) {
        check_written(interpretation, value, &text, options);
    }
    let replace = WriteOptions::new().forbidden_characters(ForbiddenCharacters::Replace('?'));
    if let Ok(text) = value.write(replace) {
        assert!(oracle::is_well_formed(&text), "malformed: {text}");
    }
}

/// Checks that a written document gives the same value, and that this value gives the same document.
fn check_written(interpretation: &Interpretation, value: &dyn Value, text: &str, options: WriteOptions) {
    let read_again = interpretation.read(text.as_bytes(), ReadOptions::new());
    let read_again =
        read_again.unwrap_or_else(|error| panic!("the written document is not read: {error}\n{text}"));
    let twice =
        read_again.write(options).unwrap_or_else(|error| panic!("the second writing fails: {error}\n{text}"));
    if !same(&*read_again, value) && known::differ_in_declarations(&twice, text) {
        return;
    }
    assert!(same(&*read_again, value), "expected {value:?}\nfound {read_again:?}\nin {text}");
    assert_eq!(twice, text, "the second writing differs");
}
