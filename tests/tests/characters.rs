//! Characters that XML forbids: kept, replaced or refused, in reading and in writing.

use ews_bindings::ErrorKind;
use ews_bindings::types::{AnyAttachment, Item, ItemId, Message};
use ews_bindings::xml::ForbiddenCharacters::{Keep, Refuse, Replace};
use ews_bindings::xml::{ForbiddenCharacters, RawXml, ReadOptions, WriteOptions};
use ews_tests::{MESSAGE, TYPES};

/// U+0000 to U+001F but for tab, line feed and carriage return, U+FFFE and U+FFFF.
fn forbidden() -> impl Iterator<Item = char> {
    let controls = (0..0x20).filter(|code| ![0x9, 0xa, 0xd].contains(code));
    controls.chain([0xfffe, 0xffff]).filter_map(char::from_u32)
}

/// A message with a character in its subject and in the attribute of its id, raw or as references.
fn document(text: &str) -> String {
    format!("<t:Message {TYPES}><t:ItemId Id=\"a{text}b\"/><t:Subject>a{text}b</t:Subject></t:Message>")
}

/// What is read from the subject and from the attribute.
fn read(document: &str, what: ForbiddenCharacters) -> Result<(String, String), ErrorKind> {
    let options = ReadOptions::new().forbidden_characters(what);
    let message = MESSAGE.read(document, options).map_err(|error| error.kind())?;
    let id = message.item_id.clone().expect("it has an id").id;
    Ok((message.subject.clone().expect("it has a subject"), id))
}

fn with_subject(subject: String) -> Message {
    let base = Item { subject: Some(subject), ..Item::default() };
    Message { base, ..Message::default() }
}

#[test]
fn reading() {
    for character in forbidden() {
        let code = u32::from(character);
        for text in [character.to_string(), format!("&#{code};"), format!("&#x{code:x};")] {
            let document = document(&text);
            let both = |text: String| Ok((text.clone(), text));
            assert_eq!(read(&document, Keep), both(format!("a{character}b")), "{code:x}");
            assert_eq!(read(&document, Replace('?')), both("a?b".to_owned()), "{code:x}");
            assert_eq!(read(&document, Refuse), Err(ErrorKind::Character), "{code:x}");
            assert_eq!(
                MESSAGE.read(&document, ReadOptions::new().strict()).expect_err("it is refused").kind(),
                ErrorKind::Character
            );
        }
    }
}

#[test]
fn writing() {
    for character in forbidden() {
        let text = format!("a{character}b");
        let id = Item { item_id: Some(Box::new(ItemId::new(&text))), ..Item::default() };
        for message in [with_subject(text), Message { base: id, ..Message::default() }] {
            let write = |what| MESSAGE.write(&message, WriteOptions::new().forbidden_characters(what));
            assert_eq!(write(Refuse).expect_err("it is refused").kind(), ErrorKind::Character);
            assert_eq!(
                MESSAGE.write(&message, WriteOptions::new()).expect_err("it is refused").kind(),
                ErrorKind::Character
            );
            let replaced = write(Replace('<')).expect("it is replaced");
            assert!(replaced.contains("a&lt;b"), "{replaced}");
            let kept = write(Keep).expect("it is kept");
            assert!(kept.contains(&format!("a&#x{:X};b", u32::from(character))), "{kept}");
            assert_eq!(MESSAGE.read(&kept, ReadOptions::new()).expect("it reads back"), message);
        }
    }
}

#[test]
fn tab_line_feed_and_carriage_return_are_allowed() {
    for character in ['\t', '\n', '\r'] {
        let reference = format!("&#{};", u32::from(character));
        let both = Ok((format!("a{character}b"), format!("a{character}b")));
        assert_eq!(read(&document(&reference), Refuse), both);
        let message = with_subject(format!("a{character}b"));
        let text = MESSAGE.write(&message, WriteOptions::new()).expect("it is allowed");
        assert_eq!(MESSAGE.read(&text, ReadOptions::new().strict()).expect("it reads back"), message);
    }
}

#[test]
fn kept_elements_too() {
    let document = format!(
        "<t:Message {TYPES}><t:Attachments><t:New a=\"&#1;\">\u{2}&#3;</t:New></t:Attachments></t:Message>"
    );
    let read = |what| MESSAGE.read(&document, ReadOptions::new().forbidden_characters(what));
    let attachments = |message: Message| format!("{:?}", message.attachments.clone().expect("it has some"));
    let replaced = attachments(read(Replace('?')).expect("it is read"));
    assert!(replaced.contains("a=\\\"?\\\">??</t:New>"), "{replaced}");
    assert!(attachments(read(Keep).expect("it is read")).contains("&#3;"));
    assert_eq!(read(Refuse).expect_err("it is refused").kind(), ErrorKind::Character);
}

#[test]
fn replacements_end_no_section_of_a_kept_element() {
    let inside = "<!--\u{1}-\u{1}--><![CDATA[a]\u{1}]\u{1}>&#2;]]><?p ?\u{1}>?>";
    for instead in ['-', ']', '>', '?', '<', '&', '"', '\'', '\t', '\r'] {
        let kept: RawXml = format!("<q a=\"\u{1}\">{inside}</q>").parse().expect("it is well-formed");
        let message = Message { base: Item::default(), ..Message::default() };
        let attachments = [AnyAttachment::Unlisted(kept)].into();
        let message = Message { base: Item { attachments: Some(attachments), ..message.base }, ..message };
        let options = WriteOptions::new().forbidden_characters(Replace(instead));
        let text = MESSAGE.write(&message, options).expect("they are replaced");
        let tree = roxmltree::Document::parse(&text).expect("it is well-formed");
        let kept = tree.descendants().find(|node| node.has_tag_name("q")).expect("it is there");
        let data: String =
            kept.children().filter_map(|node| node.text().filter(|_| node.is_text())).collect();
        assert_eq!(kept.attribute("a"), Some(instead.to_string().as_str()));
        assert_eq!(data, format!("a]{instead}]{instead}>&#2;"), "{text}");
    }
}
