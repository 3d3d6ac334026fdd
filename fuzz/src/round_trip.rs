//! Writing: what is read is written or refused, and what is written reads again to the same value.

use ews_bindings::ErrorKind;
use ews_bindings::xml::{ForbiddenCharacters, ReadOptions, WriteOptions};

use crate::elements::{Kind, Value, kinds, same};
use crate::{known, oracle};

/// Checks a document.
///
/// # Panics
/// When a property does not hold.
pub fn check(bytes: &[u8]) {
    for kind in kinds(bytes) {
        let Ok(value) = kind.read(bytes, ReadOptions::new()) else { continue };
        let is_valid = kind.read(bytes, ReadOptions::new().strict()).is_ok();
        default(kind, &*value, is_valid);
        strict(kind, &*value, is_valid);
        keeping_characters(kind, &*value);
    }
}

fn default(kind: &Kind, value: &dyn Value, is_valid: bool) {
    match value.write(WriteOptions::new()) {
        Ok(text) => {
            assert!(oracle::is_well_formed(&text), "malformed: {text}");
            again(kind, value, &text, WriteOptions::new());
        }
        Err(error) => {
            assert!(!is_valid, "strict reading takes what is not written: {error}");
            let kind = error.kind();
            // Text that was kept although XML or a facet forbids it; a success that lacks something; a wildcard's content from a namespace that it leaves out.
            let is_known = matches!(kind, ErrorKind::Character | ErrorKind::Facet | ErrorKind::Missing);
            assert!(is_known, "{kind:?} {error}");
        }
    }
}

/// What strict reading takes is written by strict writing too, and read again by strict reading.
fn strict(kind: &Kind, value: &dyn Value, is_valid: bool) {
    let written = value.write(WriteOptions::new().strict());
    if !is_valid {
        if let Ok(text) = written {
            again(kind, value, &text, WriteOptions::new().strict());
        }
        return;
    }
    let text = written.unwrap_or_else(|error| panic!("strict reading takes what is not written: {error}"));
    let back = kind.read(text.as_bytes(), ReadOptions::new().strict());
    let back = back.unwrap_or_else(|error| panic!("strictly written, not strictly read: {error}\n{text}"));
    assert!(same(&*back, value), "{value:?}\nbecame {back:?}\nby {text}");
}

/// Forbidden characters as references: read back as they are.
fn keeping_characters(kind: &Kind, value: &dyn Value) {
    let options = WriteOptions::new().forbidden_characters(ForbiddenCharacters::Keep);
    if let Ok(text) = value.write(options) {
        again(kind, value, &text, options);
    }
    let replace = WriteOptions::new().forbidden_characters(ForbiddenCharacters::Replace('?'));
    if let Ok(text) = value.write(replace) {
        assert!(oracle::is_well_formed(&text), "malformed: {text}");
    }
}

/// What was written reads to the same value, which is written the same.
fn again(kind: &Kind, value: &dyn Value, text: &str, options: WriteOptions) {
    let back = kind.read(text.as_bytes(), ReadOptions::new());
    let back = back.unwrap_or_else(|error| panic!("written, not read: {error}\n{text}"));
    if !same(&*back, value) && known::captures_a_prefix(value, &*back) {
        return;
    }
    assert!(same(&*back, value), "{value:?}\nbecame {back:?}\nby {text}");
    let twice = back.write(options).unwrap_or_else(|error| panic!("written once only: {error}\n{text}"));
    assert_eq!(twice, text, "written twice");
}
