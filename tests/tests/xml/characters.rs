//! Characters that XML forbids. Options say whether reading and writing keep, replace or refuse them.

use ews_bindings::ErrorKind;
use ews_bindings::types::{AnyAttachment, Item, ItemId, Message};
use ews_bindings::xml::ForbiddenCharacters::{Keep, Refuse, Replace};
use ews_bindings::xml::{ForbiddenCharacters, RawXml, ReadOptions, Report, WriteOptions};
use ews_tests::streamed::{self, Reading};
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
            assert_eq!(read(&document, Replace('\0')), read(&document, Refuse), "{code:x}");
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
fn order_of_the_options_is_irrelevant() {
    let text = document("\u{1}");
    let read = |options: ReadOptions<'_>| MESSAGE.read(&text, options).is_ok();
    assert!(read(ReadOptions::new().strict().request()));
    assert!(!read(ReadOptions::new().request().strict()));
    assert!(read(ReadOptions::new().forbidden_characters(Keep).strict()));
    assert!(read(ReadOptions::new().strict().forbidden_characters(Keep)));
    let write = |options: WriteOptions| MESSAGE.write(&with_subject("\u{1}".to_owned()), options).is_ok();
    assert!(!write(WriteOptions::new().as_read().strict()));
    assert!(write(WriteOptions::new().strict().as_read()));
    assert!(write(WriteOptions::new().forbidden_characters(Keep).strict()));
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

/// The places of a message where a forbidden character can be. `#` is the character or a reference to it, `~` the
/// character only.
const PLACES: [&str; 16] = [
    "<t:Subject>a#b</t:Subject>",
    "<t:Subject><![CDATA[a~b]]></t:Subject>",
    "<t:Subject>a<!-- ~ -->b</t:Subject>",
    "<t:Subject>a<?b ~?></t:Subject>",
    "<!-- ~ --><t:Subject>a</t:Subject>",
    "<?b ~?><t:Subject>a</t:Subject>",
    "<t:Subject>a</t:Subject><!--~-->",
    "<t:ItemId Id='a#b'/>",
    "<t:ItemId Id='a' xmlns:q='urn:#'/>",
    "<t:Size xmlns:q='urn:#'>1</t:Size>",
    "<t:Body BodyType='Text'>a#b</t:Body>",
    "<t:ToRecipients><t:Mailbox><t:Name>#</t:Name></t:Mailbox></t:ToRecipients>",
    "<t:New>a#b</t:New>",
    "<t:New a='#'/>",
    "<t:New><t:Inner><!--~--></t:Inner></t:New>",
    "<t:New><t:Inner><?a ~?></t:Inner><![CDATA[~]]></t:New>",
];

#[test]
fn forbidden_character_is_found_in_each_place() {
    let whole = [
        ("<!--~-->", "<t:Subject>a</t:Subject>", ""),
        ("<?a ~?>", "<t:Subject>a</t:Subject>", ""),
        ("", "<t:Subject>a</t:Subject>", "<!--~-->"),
        ("", "<t:Subject>a</t:Subject>", "<?a ~?>"),
    ];
    let inside = PLACES.map(|place| ("", place, ""));
    for (before, place, after) in inside.into_iter().chain(whole) {
        for (character, reference) in [('\u{1}', "&#1;"), ('\u{ffff}', "&#xFFFF;"), ('\u{fffe}', "&#65534;")]
        {
            let raw = character.to_string();
            for text in [raw.as_str(), reference] {
                let fill = |part: &str| part.replace('~', &raw).replace('#', text);
                let document =
                    format!("{}<t:Message {TYPES}>{}</t:Message>{}", fill(before), fill(place), fill(after));
                let strict = MESSAGE.read(&document, ReadOptions::new().strict()).expect_err("it is refused");
                // An unknown element is refused at its start.
                let is_unknown = place.starts_with("<t:New");
                assert!(is_unknown || strict.kind() == ErrorKind::Character, "{document}: {strict}");
                let refuse = ReadOptions::new().forbidden_characters(Refuse);
                let refused = MESSAGE.read(&document, refuse).expect_err("it is refused");
                assert_eq!(refused.kind(), ErrorKind::Character, "{document}");
                for treatment in [Keep, Replace('?')] {
                    let mut reports = Vec::new();
                    let mut listen = |report: &Report<'_>| {
                        if report.kind() == ErrorKind::Character {
                            reports.push(report.to_string());
                        }
                    };
                    let options = ReadOptions::new().forbidden_characters(treatment).on_report(&mut listen);
                    MESSAGE.read(&document, options).expect("the message is read");
                    assert_eq!(reports.first(), Some(&refused.to_string()), "{document}");
                    assert!(
                        reports.len() == 1 || place.contains("<![CDATA[~]]></t:New>"),
                        "{document}: {reports:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn each_forbidden_character_of_a_text_is_reported_once() {
    // The raw character and the references, and the codes of their reports. Raw characters of a text have one report.
    for (characters, codes) in [
        ("&#1;", vec!["U+0001"]),
        ("\u{2}", vec!["U+0002"]),
        ("&#1;\u{2}", vec!["U+0001", "U+0002"]),
        ("\u{2}&#1;", vec!["U+0001", "U+0002"]),
        ("&#1;\u{1}", vec!["U+0001", "U+0001"]),
        ("&#1;&#3;\u{2}&#1;", vec!["U+0001", "U+0003", "U+0001", "U+0002"]),
        ("&#xD83D;&#xDE00;\u{2}&#xD800;", vec!["U+D83D", "U+D800", "U+0002"]),
    ] {
        for place in [
            "<t:Subject>~</t:Subject>",
            "<t:Subject>a~b<![CDATA[c]]><!-- d --></t:Subject>",
            "<t:Body BodyType=\"Text\">~</t:Body>",
            "<t:ItemId Id=\"~\"/>",
            "<t:ItemId Id=\"a\" Odd=\"~\"/>",
            "<t:Subject Odd=\"~\">a</t:Subject>",
            "<t:Odd a=\"~\"/>",
            "<t:Odd>~<b/></t:Odd>",
            "<x:Odd xmlns:x=\"urn:~\"/>",
            "<t:Size>~</t:Size>",
            "<t:Size>1</t:Size><t:Size>~</t:Size>",
            "<t:Size>1</t:Size><t:Size xmlns:x=\"urn:~\">1</t:Size>",
            "<t:ItemId Id=\"\"/><t:ItemId Id=\"~\"/>",
            "<t:Subject/><t:Subject>~</t:Subject>",
            "<t:ExtendedProperty>~</t:ExtendedProperty><t:ExtendedProperty Odd=\"1\"/>",
            "<t:Attachments><t:Odd>~</t:Odd></t:Attachments>",
        ] {
            // A forbidden character elsewhere makes the reader examine each text.
            for elsewhere in ["", "<t:Culture>\u{4}</t:Culture>"] {
                let text = place.replace('~', characters);
                let text = format!("<t:Message {TYPES}>{text}{elsewhere}</t:Message>");
                for treatment in [Keep, Replace('?')] {
                    let mut found = Vec::new();
                    let mut listen = |report: &Report<'_>| {
                        let message = report.error().message();
                        let code = message.split_once("found ").and_then(|(_, found)| found.get(..6));
                        if report.kind() == ErrorKind::Character && code != Some("U+0004") {
                            found.push(code.unwrap_or(message).to_owned());
                        }
                    };
                    let options = ReadOptions::new().forbidden_characters(treatment).on_report(&mut listen);
                    MESSAGE.read(&text, options).expect("the message is read");
                    assert_eq!(found, codes, "{text}");
                }
            }
        }
    }
}

#[test]
fn document_without_forbidden_characters_has_no_report() {
    let mut reports = Vec::new();
    let mut listen = |report: &Report<'_>| reports.push(report.to_string());
    let text = document("\u{fffd}\u{ff0c}&#x9;\u{7f}&amp;&#x1F600;\u{1f600}<!-- \u{fffc} -->");
    let text = text.replace("a\u{fffd}", "").replace("<!-- \u{fffc} -->b\"", "\"");
    MESSAGE.read(&text, ReadOptions::new().on_report(&mut listen)).expect("the message is read");
    MESSAGE.read(&text, ReadOptions::new().strict()).expect("the message is read");
    assert_eq!(reports, [""; 0]);
}

#[test]
fn reference_to_a_surrogate_is_read_as_the_option_says() {
    let both = |text: &str| Ok((text.to_owned(), text.to_owned()));
    for (references, kept, replaced) in [
        ("&#xD800;", "a\u{fffd}b", "a?b"),
        ("&#xDFFF;", "a\u{fffd}b", "a?b"),
        ("&#55357;", "a\u{fffd}b", "a?b"),
        ("&#xD83D;&#xDE00;", "a\u{1f600}b", "a\u{1f600}b"),
        ("&#55357;&#xde00;", "a\u{1f600}b", "a\u{1f600}b"),
        ("&#xDBFF;&#xDFFF;", "a\u{10ffff}b", "a\u{10ffff}b"),
        ("&#xDE00;&#xD83D;", "a\u{fffd}\u{fffd}b", "a??b"),
        ("&#xD83D;&#xD83D;&#xDE00;", "a\u{fffd}\u{1f600}b", "a?\u{1f600}b"),
        ("&#xD83D; &#xDE00;", "a\u{fffd} \u{fffd}b", "a? ?b"),
        ("&#xD83D;&amp;", "a\u{fffd}&b", "a?&b"),
        ("&#xD83D;&#1;", "a\u{fffd}\u{1}b", "a??b"),
    ] {
        let document = document(references);
        assert_eq!(read(&document, Keep), both(kept), "{references}");
        assert_eq!(read(&document, Replace('?')), both(replaced), "{references}");
        assert_eq!(read(&document, Refuse), Err(ErrorKind::Character), "{references}");
        let strict = MESSAGE.read(&document, ReadOptions::new().strict()).expect_err("it is refused");
        assert_eq!(strict.kind(), ErrorKind::Character);
        let mut reports = Vec::new();
        let mut listen = |report: &Report<'_>| reports.push(report.to_string());
        MESSAGE.read(&document, ReadOptions::new().on_report(&mut listen)).expect("the message is read");
        assert_eq!(reports.first(), Some(&strict.to_string()));
    }
    for malformed in ["&#x110000;", "&#xD83D", "&#xD83D;&#x;", "&#xD83D;&#x-1;", "&#xD83D;&b;"] {
        assert_eq!(read(&document(malformed), Keep), Err(ErrorKind::Syntax), "{malformed}");
    }
}

#[test]
fn reference_to_a_surrogate_in_a_raw_element_is_read_as_the_option_says() {
    let inside = "<t:New a=\"&#xD83D;&#xDE00;\">&#xD800;&#xD83D;&#xDE00;<![CDATA[&#xD800;]]></t:New>";
    let document = format!("<t:Message {TYPES}><t:Attachments>{inside}</t:Attachments></t:Message>");
    let read = |characters| MESSAGE.read(&document, ReadOptions::new().forbidden_characters(characters));
    let raw = |message: &Message| match message.attachments.as_ref().map(|list| &list[..]) {
        Some([AnyAttachment::Unlisted(raw)]) => raw.as_str().to_owned(),
        other => panic!("{other:?}"),
    };
    let kept = read(Keep).expect("the message is read");
    assert!(raw(&kept).contains("&#xD83D;&#xDE00;\">&#xD800;"), "{}", raw(&kept));
    let replaced = raw(&read(Replace('?')).expect("the message is read"));
    assert!(replaced.ends_with("a=\"\u{1f600}\">?\u{1f600}<![CDATA[&#xD800;]]></t:New>"), "{replaced}");
    assert!(roxmltree::Document::parse(&replaced).is_ok());
    assert_eq!(read(Refuse).expect_err("the character is refused").kind(), ErrorKind::Character);
    let write = |characters| MESSAGE.write(&kept, WriteOptions::new().forbidden_characters(characters));
    assert_eq!(write(Refuse).expect_err("the character is refused").kind(), ErrorKind::Character);
    assert!(write(Keep).expect("it is written").contains("&#xD800;"));
    assert!(write(Replace('?')).expect("it is written").contains(">?\u{1f600}<![CDATA["));
}

#[test]
fn forbidden_characters_are_the_same_whole_and_streamed() {
    let changes = PLACES.map(|place| {
        let place = place.replace('~', "\u{1}").replace('#', "&#xD800;\u{2}");
        format!("<!--\u{3}--><t:Create><t:Message>{place}</t:Message></t:Create>")
    });
    let changes = changes.concat();
    let text = format!(
        "<!--\u{1}--><s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" {TYPES} \
         xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\"><s:Body>\
         <m:SyncFolderItemsResponse><m:ResponseMessages><m:SyncFolderItemsResponseMessage ResponseClass=\"Success\">\
         <m:MessageText>&#1;</m:MessageText><m:ResponseCode>NoError</m:ResponseCode><m:SyncState>\u{1}</m:SyncState>\
         <m:Changes>{changes}</m:Changes></m:SyncFolderItemsResponseMessage></m:ResponseMessages>\
         </m:SyncFolderItemsResponse></s:Body></s:Envelope><!--\u{1}-->"
    );
    for chunk in [1, 7, 100, 10_000] {
        for strict in [false, true] {
            if let Err(difference) = streamed::same(text.as_bytes(), Reading { chunk, strict }) {
                panic!("{difference}");
            }
        }
    }
}

#[test]
fn malformed_tag_with_a_forbidden_character_is_refused_with_and_without_a_listener() {
    for tag in [
        "<x:New xmlns:y=\"\u{1}\"/>",
        "<x:New xmlns:y=\"&#1;\"/>",
        "<t:New xmlns:y=\"\u{1}\" xmlns:xml=\"urn:x\"/>",
        "<!--\u{1}--><x:New/>",
    ] {
        let document = format!("<t:Message {TYPES}>{tag}<t:Size>1</t:Size></t:Message>");
        let error = |options: ReadOptions<'_>| {
            MESSAGE.read(&document, options).expect_err("the tag is malformed").to_string()
        };
        let mut ignore = |_: &Report<'_>| {};
        let listened = error(ReadOptions::new().on_report(&mut ignore));
        assert_eq!(listened, error(ReadOptions::new()), "{document}");
    }
}
