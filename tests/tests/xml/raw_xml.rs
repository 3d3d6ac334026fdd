//! Raw XML: elements that the bindings keep as text.

use ews_bindings::ErrorKind;
use ews_bindings::types::{AnyAttachment, Message};
use ews_bindings::xml::{ForbiddenCharacters, RawXml, ReadOptions, WriteOptions};
use ews_tests::{MESSAGE, TYPES};

#[test]
fn raw_element_declares_only_the_prefixes_that_it_uses() {
    let new = "<t:Attachments><t:New q:a='1'/></t:Attachments>";
    let text = format!("<t:Message {TYPES} xmlns:q=\"urn:q\" xmlns:u=\"urn:q\">{new}</t:Message>");
    let message = MESSAGE.read(&text, ReadOptions::new()).expect("the message is read");
    let attachments = message.base.attachments.expect("the message has attachments");
    let [AnyAttachment::Unlisted(raw)] = attachments.as_slice() else { panic!("{attachments:?}") };
    let kept = raw.as_str().to_owned();
    assert!(kept.contains("xmlns:t=") && kept.contains("xmlns:q=") && !kept.contains("xmlns:u="), "{kept}");
    assert_eq!(kept.parse::<RawXml>().expect("the raw element is a document"), *raw);
}

#[test]
fn text_that_is_not_one_element_does_not_parse() {
    for malformed in ["<a b:c='1'/>", "<a><b></a>", "<a 1='x'/>", "no element", "<a/><b/>"] {
        assert!(malformed.parse::<RawXml>().is_err(), "{malformed}");
    }
}

#[test]
fn forbidden_character_in_a_raw_element_is_written_as_the_option_says() {
    let write = |raw: &str, options: WriteOptions| {
        let mut message = Message::default();
        let raw: RawXml = raw.parse().expect("the XML is an element");
        message.base.attachments = Some([AnyAttachment::Unlisted(raw)].into());
        MESSAGE.write(&message, options)
    };
    for raw in ["<a b='&#1;'/>", "<a>&#xFFFE;</a>", "<a>\u{1}</a>", "<a><!--x-->&#0;</a>"] {
        let error = write(raw, WriteOptions::new()).expect_err("XML forbids the character");
        assert_eq!(error.kind(), ErrorKind::Character, "{raw}");
        let replace = WriteOptions::new().forbidden_characters(ForbiddenCharacters::Replace('?'));
        let replaced = write(raw, replace).expect("the character is replaced");
        assert!(replaced.contains('?') && MESSAGE.read(&replaced, ReadOptions::new().strict()).is_err());
    }
    for raw in ["<a>&#9;&#x20;</a>", "<a><!-- &#1; --><![CDATA[&#1;]]></a>"] {
        assert!(write(raw, WriteOptions::new()).is_ok_and(|text| text.contains(raw)), "{raw}");
    }
}
