//! Documents with XML that no field holds, for the tests of `kept` and `as_read`.

use std::fmt::Debug;

use ews_bindings::types::Message;
use ews_bindings::xml::{Element, Kept, ReadOptions, ReadXml, WriteOptions, WriteXml, WrittenXml};

use crate::MESSAGE;

const NAMESPACES: &str = "xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\" \
                          xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\" \
                          xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:x=\"urn:x\"";

/// Adds the namespaces `t`, `m`, `xsi` and `x` to the root of a document.
///
/// # Panics
/// If the document lacks a root.
pub fn document(body: &str) -> String {
    let name_end = body.find([' ', '>', '/']).expect("the document has an element");
    format!("{} {NAMESPACES}{}", &body[..name_end], &body[name_end..])
}

/// Returns the entries, each as path, position and XML, without declarations.
pub fn lines(kept: &Kept) -> Vec<String> {
    let entries = kept.iter().map(|entry| {
        let raw = entry.raw_xml().to_owned();
        let raw =
            NAMESPACES.split(' ').fold(raw, |raw, declaration| raw.replace(&format!(" {declaration}"), ""));
        format!("{} {} {raw}", entry.path(), entry.position())
    });
    entries.collect()
}

/// Writes a value as it was read.
///
/// # Panics
/// If the value cannot be written.
pub fn as_read<T: WriteXml + ReadXml>(element: Element<T>, value: &T) -> WrittenXml {
    element.write_counted(value, WriteOptions::new().as_read()).expect("the value is written")
}

/// Reads a document, and checks that it can be written as it was read.
///
/// # Panics
/// If the value that was written differs.
pub fn read<T: ReadXml + WriteXml + PartialEq + Debug>(element: Element<T>, body: &str) -> T {
    let value = element.read(&document(body), ReadOptions::new()).expect("the document is read");
    let written = as_read(element, &value);
    assert_eq!(written.unplaced, 0, "{}", written.text);
    let again = element.read(&written.text, ReadOptions::new()).expect("the written document is read");
    assert_eq!(value, again, "{}", written.text);
    let plain = element.write(&value, WriteOptions::new()).expect("the value is written");
    let plain_value = element.read(&plain, ReadOptions::new()).expect("the written document is read");
    assert_eq!(as_read(element, &plain_value).text, plain, "other writing has no kept XML");
    value
}

/// Reads an item with this content, and checks that it can be written as it was read.
///
/// # Panics
/// If the item that was written differs.
pub fn message(content: &str) -> Message {
    read(MESSAGE, &format!("<t:Message>{content}</t:Message>"))
}
