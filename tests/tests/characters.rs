//! Characters that XML forbids. Options say whether reading and writing keep, replace or refuse them.

use ews_bindings::ErrorKind;
use ews_bindings::types::{AnyAttachment, Item, ItemId, Message};
use ews_bindings::xml::ForbiddenCharacters::{Keep, Refuse, Replace};
use ews_bindings::xml::{ForbiddenCharacters, RawXml, ReadOptions, WriteOptions};
use ews_tests::{MESSAGE, TYPES};

/// Returns the forbidden characters: U+0000 to U+001F except tab, line feed and carriage return; U+FFFE and U+FFFF.
fn forbidden() -> impl Iterator<Item = char> {
    let controls = (0..0x20).filter(|code| ![0x9, 0xa, 0xd].contains(code));
    controls.chain([0xfffe, 0xffff]).filter_map(char::from_u32)
}

/// Returns a message with `text` in its subject and in an attribute. The text is a character or a reference.
fn document(text: &str) -> String {
    format!("<t:Message {TYPES}><t:ItemId Id=\"a{text}b\"/><t:Subject>a{text}b</t:Subject></t:Message>")
}

/// Returns the subject and the attribute that reading gives with an option.
fn read(document: &str, characters: ForbiddenCharacters) -> Result<(String, String), ErrorKind> {
    let options = ReadOptions::new().forbidden_characters(characters);
    let message = MESSAGE.read(document, options).map_err(|error| error.kind())?;
    let id = message.item_id.clone().expect("the message has an id").id;
    Ok((message.subject.clone().expect("the message has a subject"), id))
}

fn with_subject(subject: String) -> Message {
    let base = Item { subject: Some(subject), ..Item::default() };
    Message { base, ..Message::default() }
}

#[test]
fn forbidden_character_is_read_as_the_option_says() {
    for character in forbidden() {
        let code = u32::from(character);
        for text in [character.to_string(), format!("&#{code};"), format!("&#x{code:x};")] {
            let document = document(&text);
            let both = |text: String| Ok((text.clone(), text));
            assert_eq!(read(&document, Keep), both(format!("a{character}b")), "{code:x}");
            assert_eq!(read(&document, Replace('?')), both("a?b".to_owned()), "{code:x}");
            assert_eq!(read(&document, Refuse), Err(ErrorKind::Character), "{code:x}");
            assert_eq!(
                MESSAGE
                    .read(&document, ReadOptions::new().strict())
                    .expect_err("the character is refused")
                    .kind(),
                ErrorKind::Character
            );
        }
    }
}

#[test]
fn forbidden_character_is_written_as_the_option_says() {
    for character in forbidden() {
        let text = format!("a{character}b");
        let id = Item { item_id: Some(Box::new(ItemId::new(&text))), ..Item::default() };
        for message in [with_subject(text), Message { base: id, ..Message::default() }] {
            let write =
                |characters| MESSAGE.write(&message, WriteOptions::new().forbidden_characters(characters));
            assert_eq!(write(Refuse).expect_err("the character is refused").kind(), ErrorKind::Character);
            assert_eq!(
                MESSAGE.write(&message, WriteOptions::new()).expect_err("the character is refused").kind(),
                ErrorKind::Character
            );
            let replaced = write(Replace('<')).expect("the character is replaced");
            assert!(replaced.contains("a&lt;b"), "{replaced}");
            let kept = write(Keep).expect("the character is kept");
            assert!(kept.contains(&format!("a&#x{:X};b", u32::from(character))), "{kept}");
            assert_eq!(
                MESSAGE.read(&kept, ReadOptions::new()).expect("the written message can be read"),
                message
            );
        }
    }
}

#[test]
fn tab_line_feed_and_carriage_return_are_read_and_written() {
    for character in ['\t', '\n', '\r'] {
        let reference = format!("&#{};", u32::from(character));
        let both = Ok((format!("a{character}b"), format!("a{character}b")));
        assert_eq!(read(&document(&reference), Refuse), both);
        let message = with_subject(format!("a{character}b"));
        let text = MESSAGE.write(&message, WriteOptions::new()).expect("the character is allowed");
        assert_eq!(
            MESSAGE.read(&text, ReadOptions::new().strict()).expect("the written message can be read"),
            message
        );
    }
}

#[test]
fn forbidden_character_in_a_raw_element_is_read_as_the_option_says() {
    let document = format!(
        "<t:Message {TYPES}><t:Attachments><t:New a=\"&#1;\">\u{2}&#3;</t:New></t:Attachments></t:Message>"
    );
    let read = |characters| MESSAGE.read(&document, ReadOptions::new().forbidden_characters(characters));
    let raw = |message: Message| match message.attachments.as_ref().map(|list| &list[..]) {
        Some([AnyAttachment::Unlisted(raw)]) => raw.as_str().to_owned(),
        other => panic!("{other:?}"),
    };
    let replaced = raw(read(Replace('?')).expect("the message is read"));
    assert!(replaced.contains("a=\"?\">??</t:New>"), "{replaced}");
    assert!(raw(read(Keep).expect("the message is read")).contains("&#3;"));
    assert_eq!(read(Refuse).expect_err("the character is refused").kind(), ErrorKind::Character);
}

#[test]
fn replacement_in_a_raw_element_keeps_it_well_formed() {
    let inside = "<!--\u{1}-\u{1}--><![CDATA[a]\u{1}]\u{1}>&#2;]]><?p ?\u{1}>?>";
    for instead in ['-', ']', '>', '?', '<', '&', '"', '\'', '\t', '\r'] {
        let kept: RawXml = format!("<q a=\"\u{1}\">{inside}</q>").parse().expect("the XML is well-formed");
        let message = Message { base: Item::default(), ..Message::default() };
        let attachments = [AnyAttachment::Unlisted(kept)].into();
        let message = Message { base: Item { attachments: Some(attachments), ..message.base }, ..message };
        let options = WriteOptions::new().forbidden_characters(Replace(instead));
        let text = MESSAGE.write(&message, options).expect("the characters are replaced");
        let tree = roxmltree::Document::parse(&text).expect("the XML is well-formed");
        let kept =
            tree.descendants().find(|node| node.has_tag_name("q")).expect("the raw element is written");
        let data: String =
            kept.children().filter_map(|node| node.text().filter(|_| node.is_text())).collect();
        assert_eq!(kept.attribute("a"), Some(instead.to_string().as_str()));
        assert_eq!(data, format!("a]{instead}]{instead}>&#2;"), "{text}");
    }
}
