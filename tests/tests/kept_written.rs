//! Writing the XML in the fields `kept`, and all else that default reading accepts.

use ews_bindings::messages::GetItemResponse;
use ews_bindings::soap::{Envelope, ResponseHeader};
use ews_bindings::xml::{Element, ForbiddenCharacters, ReadOptions, WriteOptions};
use ews_tests::MESSAGE;
use ews_tests::kept::{as_read, document, lines, message};

#[test]
fn entries_are_written_in_their_places() {
    let text = document(
        "<t:Message><t:A/><t:ItemId Id=\"1\"/><t:Sensitivity>Odd</t:Sensitivity><t:Size>many</t:Size><t:B/><t:C/>\
         <t:Importance>High</t:Importance><t:ReminderMinutesBeforeStart>-5</t:ReminderMinutesBeforeStart><t:D/></t:Message>",
    );
    let value = MESSAGE.read(&text, ReadOptions::new()).expect("the message is read");
    let written = as_read(MESSAGE, &value).text;
    let names = |text: &str| -> Vec<String> {
        let tree = roxmltree::Document::parse(text).expect("the document is well-formed");
        tree.root_element().children().map(|child| child.tag_name().name().to_owned()).collect()
    };
    assert_eq!(names(&written), names(&text));
}

#[test]
fn value_in_the_field_takes_the_place_of_a_part_that_cannot_be_read() {
    let content = "<t:ItemId Id=\"1\"/><t:Size>many</t:Size><t:Odd/>\
                   <t:Body BodyType=\"Text\" IsTruncated=\"perhaps\">b</t:Body>";
    let mut value = message(content);
    value.size = Some(5);
    value.body.as_mut().expect("the body is read").is_truncated = Some(true);
    let written = as_read(MESSAGE, &value);
    assert_eq!(written.unplaced, 2);
    assert!(
        written.text.contains("<t:Size>5</t:Size>") && !written.text.contains("many"),
        "{}",
        written.text
    );
    assert!(
        written.text.contains("IsTruncated=\"true\"") && written.text.contains("<t:Odd"),
        "{}",
        written.text
    );
}

#[test]
fn part_whose_parent_is_gone_is_counted() {
    let mut value = message(
        "<t:Odd/><t:Body BodyType=\"Text\" Odd=\"1\">b</t:Body><t:Attachments><t:FileAttachment/><t:FileAttachment>\
         <t:Odd/></t:FileAttachment></t:Attachments>",
    );
    value.body = None;
    let written = as_read(MESSAGE, &value);
    assert_eq!(written.unplaced, 1);
    value.attachments = None;
    let written = as_read(MESSAGE, &value);
    assert_eq!(written.unplaced, 2);
    assert!(written.text.contains("<t:Odd"), "{}", written.text);
}

#[test]
fn only_as_read_writes_all_that_default_reading_accepts() {
    let text = document(
        "<t:Message><t:Attachments/><t:Categories/><t:Importance>Odd</t:Importance><t:InReplyTo>\u{1}</t:InReplyTo>\
         <t:ReminderMinutesBeforeStart>-5</t:ReminderMinutesBeforeStart><t:ReplyTo/></t:Message>",
    );
    let value = MESSAGE.read(&text, ReadOptions::new()).expect("the message is read");
    assert!(MESSAGE.write(&value, WriteOptions::new()).is_err());
    let written = as_read(MESSAGE, &value).text;
    for part in ["<t:Attachments/>", "<t:Categories/>", ">Odd<", "&#x1;", ">-5<", "<t:ReplyTo/>"] {
        assert!(written.contains(part), "{part}: {written}");
    }
    let options = WriteOptions::new().as_read().forbidden_characters(ForbiddenCharacters::Replace('?'));
    assert!(MESSAGE.write(&value, options).expect("the message is written").contains(">?<"));
    assert!(MESSAGE.write(&value, WriteOptions::new().as_read().strict()).is_err());
}

#[test]
fn forbidden_characters_of_kept_xml_follow_the_options() {
    let text = document("<t:Message><t:Odd a=\"&#1;\">\u{2}</t:Odd><t:Subject Odd=\"&#3;\"/></t:Message>");
    let value = MESSAGE.read(&text, ReadOptions::new()).expect("the message is read");
    let options = WriteOptions::new().as_read();
    assert!(MESSAGE.write(&value, options).expect("the message is written").contains('\u{2}'));
    let replaced = options.forbidden_characters(ForbiddenCharacters::Replace('?'));
    let written = MESSAGE.write(&value, replaced).expect("the message is written");
    assert!(written.contains("a=\"?\">?<") && written.contains("Odd=\"?\""), "{written}");
    assert!(MESSAGE.write(&value, options.forbidden_characters(ForbiddenCharacters::Refuse)).is_err());
    let options = ReadOptions::new().forbidden_characters(ForbiddenCharacters::Replace('?'));
    assert!(
        written.contains(
            lines(&MESSAGE.read(&text, options).expect("the message is read").kept)[0]
                .split("<t:Odd")
                .nth(1)
                .expect("the element is kept")
        )
    );
}

#[test]
fn kept_xml_stays_in_its_namespace_below_a_default_namespace() {
    let text = document(
        "<m:GetItemResponse><m:ResponseMessages/><m:Odd><Odd xmlns=\"\"/></m:Odd><Odd><In/></Odd> text <Odd xmlns=\"urn:y\"/>\
         </m:GetItemResponse>",
    );
    let element = Element::<GetItemResponse>::new("m:GetItemResponse");
    let value = element.read(&text, ReadOptions::new()).expect("the response is read");
    let options = WriteOptions::new().as_read().messages_as_default_namespace();
    let written = element.write(&value, options).expect("the response is written");
    let tree = roxmltree::Document::parse(&written).expect("the document is well-formed");
    let namespaces: Vec<Option<&str>> = tree
        .descendants()
        .filter(|node| ["Odd", "In"].contains(&node.tag_name().name()))
        .map(|node| node.tag_name().namespace().filter(|uri| !uri.is_empty()))
        .collect();
    let messages = "http://schemas.microsoft.com/exchange/services/2006/messages";
    assert_eq!(namespaces, [Some(messages), None, None, None, Some("urn:y")], "{written}");
}

#[test]
fn envelope_is_written_as_read() {
    let body = "<m:GetItemResponse><m:ResponseMessages/><m:Odd/></m:GetItemResponse>";
    let envelope = Envelope::<ResponseHeader, GetItemResponse>::read(document(body).as_bytes());
    let written = envelope.and_then(|envelope| envelope.to_xml_counted(WriteOptions::new().as_read()));
    let written = written.expect("the envelope is written");
    assert!(written.text.contains("<m:Odd") && written.unplaced == 0, "{}", written.text);
}
