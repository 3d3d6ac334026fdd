//! Malformed XML. Reading refuses it with a position.

use ews_bindings::types::Message;
use ews_bindings::xml::ReadOptions;
use ews_bindings::{Error, ErrorKind};
use ews_tests::{MESSAGE, TYPES};

fn read(inside: &str) -> Result<Message, Error> {
    MESSAGE.read(&format!("<t:Message {TYPES}>{inside}</t:Message>"), ReadOptions::new())
}

#[test]
fn element_without_its_end_tag_is_refused() {
    for end in
        ["&xt:Subject>", "<xt:Subject>", "<!t:Subject>", "<at:Subject>", "</t:Subjects>", "</t:Subject x>"]
    {
        assert!(read(&format!("<t:Subject>hello{end}")).is_err(), "{end}");
    }
    assert!(read("<t:Subject>hello</t:Subject \n>").is_ok());
}

#[test]
fn malformed_text_or_name_is_refused() {
    for inside in [
        "<t:Subject>a]]>b</t:Subject>",
        "<t:Subject>a & b</t:Subject>",
        "<t:Subject>&#x110000;</t:Subject>",
        "<t:Subject><![CDATA[a</t:Subject>",
        "<:Subject>a</:Subject>",
        "<t:>a</t:>",
        "<t:a:b>a</t:a:b>",
        "<1/>",
        "<a 1='x'/>",
        "<a b='x'c='y'/>",
        "<a b='x' c/>",
        "<a b=x/>",
        "<!-- a -- b -->",
        "<!-- a --->",
        "<?xml version='1.0'?>",
        "<?>",
        "<!DOCTYPE a>",
    ] {
        assert!(read(inside).is_err(), "{inside}");
    }
}

#[test]
fn declaration_of_a_prefix_for_the_xmlns_namespace_is_refused() {
    for name in ["a", "xmlns"] {
        let text = format!("<t:Message {TYPES} xmlns:{name}='http://www.w3.org/2000/xmlns/'/>");
        assert_eq!(
            MESSAGE.read(&text, ReadOptions::new()).expect_err("the document is malformed").kind(),
            ErrorKind::Syntax
        );
    }
}

#[test]
fn position_after_a_byte_order_mark_counts_its_bytes() {
    let error = MESSAGE
        .read(&format!("\u{feff}\n<t:Message {TYPES}/>x"), ReadOptions::new())
        .expect_err("text after the root");
    let position = error.position().expect("the error has a position");
    assert_eq!((position.line, position.offset), (2, 3 + 1 + "<t:Message />".len() + TYPES.len()));
}
