//! The XML that reading left out, in the fields `kept`, and writing it back.

use ews_bindings::types::{CalendarItem, Message};
use ews_bindings::xml::{Element, Kept, ReadOptions, WriteOptions};

const TYPES: &str = "http://schemas.microsoft.com/exchange/services/2006/types";

const MESSAGE: Element<Message> = Element::new("t:Message");

fn message(content: &str) -> String {
    format!("<t:Message xmlns:t=\"{TYPES}\">{content}</t:Message>")
}

/// Returns the entries, each as path, position and XML, without the declaration of the types namespace.
fn lines(kept: &Kept) -> Vec<String> {
    let declaration = format!(" xmlns:t=\"{TYPES}\"");
    kept.iter()
        .map(|entry| {
            let raw = entry.raw_xml().replace(&declaration, "");
            format!("{} {} {raw}", entry.path(), entry.position())
        })
        .collect()
}

/// Reads a message, and checks that it is written as it was read.
fn read(content: &str) -> Message {
    let text = message(content);
    let value = MESSAGE.read(&text, ReadOptions::new()).expect("the message is read");
    let written = MESSAGE.write_counted(&value, WriteOptions::new().as_read()).expect("the message is written");
    let again = MESSAGE.read(&written.text, ReadOptions::new()).expect("the message is read again");
    println!("{}", written.text);
    assert_eq!(written.unplaced, 0, "{}", written.text);
    assert_eq!(lines(&value.kept), lines(&again.kept));
    assert!(value == again);
    value
}

#[test]
fn unknown_element_is_kept_with_its_position() {
    let value = read("<t:A/><t:ItemId Id=\"1\"/><t:B><t:C/></t:B><t:D/><t:Subject>s</t:Subject><t:E>e</t:E>");
    assert_eq!(lines(&value.kept), [" 0 <t:A/>", " 2 <t:B><t:C/></t:B><t:D/>", " 5 <t:E>e</t:E>"]);
    let _ = CalendarItem::default();
}
