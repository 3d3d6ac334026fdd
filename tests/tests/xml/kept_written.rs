//! Writing the XML in the fields `kept`, and all else that default reading accepts.

use std::fmt::Write as _;

use ews_bindings::messages::{ConvertIdResponse, GetItemResponse};
use ews_bindings::soap::{Envelope, ResponseHeader};
use ews_bindings::types::{CalendarItem, Message};
use ews_bindings::xml::{Element, ForbiddenCharacters, RawXml, ReadOptions, Report, WriteOptions};
use ews_tests::MESSAGE;
use ews_tests::kept::{as_read, document, lines, message, read};

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
fn reference_to_a_forbidden_character_stays_a_reference() {
    let value = message("<t:Subject Odd=\"a&#1;b\">c</t:Subject>");
    let written = as_read(MESSAGE, &value).text;
    assert!(written.contains("Odd=\"a&#x1;b\""), "{written}");
    let refused = MESSAGE
        .write(&value, WriteOptions::new().as_read().forbidden_characters(ForbiddenCharacters::Refuse));
    assert!(refused.is_err());
}

/// The copies of the declarations give the element more attributes than the limit of reading.
#[test]
fn element_that_uses_the_declarations_of_its_parents_is_written() {
    let (mut declarations, mut attributes) = (String::new(), String::new());
    for number in 0..200 {
        let _ = write!(declarations, " xmlns:p{number}=\"urn:{number}\"");
        let _ = write!(attributes, " p{number}:a=\"\"");
    }
    let text = format!(
        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"{declarations}><s:Header><p1:Odd{attributes}/>\
         </s:Header><s:Body><m:GetItemResponse xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\">\
         <m:ResponseMessages/></m:GetItemResponse></s:Body></s:Envelope>"
    );
    let envelope =
        Envelope::<ResponseHeader, GetItemResponse>::read(text.as_bytes()).expect("the envelope is read");
    let written = envelope.to_xml_with(WriteOptions::new().as_read()).expect("the envelope is written");
    assert_eq!(written.matches(":a=").count(), 200);
    let [raw] = envelope.header.unlisted.as_slice() else { panic!("{:?}", envelope.header) };
    assert_eq!(&raw.as_str().parse::<RawXml>().expect("the XML is an element"), raw);
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

/// A message with two attachments, each with XML that no field holds.
const ATTACHMENTS: &str = "<t:Subject>s</t:Subject><t:Attachments><t:FileAttachment><t:Name>virus</t:Name><t:Size>huge</t:Size><t:Odd>V</t:Odd>\
     </t:FileAttachment><t:FileAttachment Odd=\"1\"><t:Name Odd=\"2\">good</t:Name></t:FileAttachment><t:Hologram/>\
     </t:Attachments><t:Categories><t:String>a</t:String><t:String Odd=\"3\">b</t:String></t:Categories>\
     <t:ExtendedProperty Odd=\"4\"><t:ExtendedFieldURI PropertyType=\"String\" PropertyTag=\"1\"/><t:Value>v</t:Value>\
     </t:ExtendedProperty><t:ExtendedProperty><t:ExtendedFieldURI PropertyType=\"String\" PropertyTag=\"2\"/>\
     <t:Value>v</t:Value></t:ExtendedProperty>";

#[test]
fn part_in_a_list_that_became_shorter_or_longer_is_counted() {
    let original = message(ATTACHMENTS);
    assert_eq!(original.kept.len(), 6, "{:?}", lines(&original.kept));
    let attachments =
        |value: &mut Message| value.attachments.as_mut().map(std::mem::take).unwrap_or_default();
    let check = |change: &dyn Fn(&mut Message), unplaced: usize, gone: &[&str]| {
        let mut value = original.clone();
        change(&mut value);
        let written = as_read(MESSAGE, &value);
        let left: Vec<&&str> = gone.iter().filter(|part| written.text.contains(**part)).collect();
        assert!(
            left.is_empty() && written.unplaced == unplaced,
            "{} {left:?} {}",
            written.unplaced,
            written.text
        );
        MESSAGE.read(&written.text, ReadOptions::new()).expect("the written message is read");
    };
    let of_attachments = ["huge", ">V<", "Odd=\"1\"", "Odd=\"2\""];
    check(&|_| {}, 0, &[]);
    check(&|value| _ = value.attachments.as_mut().expect("a list").remove(0), 4, &of_attachments);
    check(&|value| _ = value.attachments.as_mut().expect("a list").pop(), 4, &of_attachments);
    check(
        &|value| {
            let mut list = attachments(value);
            let first = list[0].clone();
            list.insert(0, first);
            value.attachments = Some(list);
        },
        4,
        &of_attachments,
    );
    check(&|value| value.attachments.as_mut().expect("a list").clear(), 4, &of_attachments);
    check(&|value| _ = value.categories.as_mut().expect("a list").remove(0), 1, &["Odd=\"3\""]);
    check(&|value| _ = value.extended_property.remove(0), 1, &["Odd=\"4\""]);
    check(&|value| value.subject = None, 0, &[]);
}

#[test]
fn part_in_a_list_entry_does_not_move_when_a_field_takes_the_place_of_an_unreadable_element() {
    let property = |odd: &str| {
        format!(
            "<t:ExtendedProperty{odd}><t:ExtendedFieldURI PropertyType=\"String\" PropertyTag=\"1\"/><t:Value>v</t:Value>\
             </t:ExtendedProperty>"
        )
    };
    let properties = [property(""), property(" Odd=\"1\""), property("")].concat();
    let (size, associated) = ("<t:Size>x</t:Size>", "<t:IsAssociated>x</t:IsAssociated>");
    // The schema has the first element before the properties, and the second after them.
    for content in [
        format!("{size}{properties}"),
        format!("{properties}{size}"),
        format!("{associated}{properties}"),
        format!("{properties}{associated}"),
    ] {
        let mut value = message(&content);
        value.size = content.contains(size).then_some(5);
        value.is_associated = content.contains(associated).then_some(true);
        let written = as_read(MESSAGE, &value);
        assert_eq!(written.unplaced, 1, "{}", written.text);
        let second =
            written.text.split("<t:ExtendedProperty").nth(2).expect("the second property is written");
        assert!(second.contains("Odd"), "{}", written.text);
    }
    // Other children come before the properties now, or are gone.
    let text =
        format!("<t:Message>{properties}<t:DisplayTo>c</t:DisplayTo><t:Subject>s</t:Subject></t:Message>");
    let mut value = MESSAGE.read(&document(&text), ReadOptions::new()).expect("the message is read");
    for (subject, display_to) in [(Some("s"), Some("c")), (None, Some("c")), (Some("s"), None), (None, None)]
    {
        value.subject = subject.map(str::to_owned);
        value.display_to = display_to.map(str::to_owned);
        let written = as_read(MESSAGE, &value);
        let second =
            written.text.split("<t:ExtendedProperty").nth(2).expect("the second property is written");
        assert!(second.contains("Odd") && written.unplaced == 0, "{}", written.text);
    }
    value.extended_property.truncate(2);
    assert_eq!(as_read(MESSAGE, &value).unplaced, 1);
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
fn replaced_characters_are_replaced_in_all_kept_xml() {
    let text = document(
        "<t:Message Odd=\"&#x1;\">a&#x1;b<t:Size>&#x1;</t:Size>\u{1}<![CDATA[\u{1}]]><t:Odd>&#x1;</t:Odd></t:Message>",
    );
    let options = ReadOptions::new().forbidden_characters(ForbiddenCharacters::Replace('?'));
    let value = MESSAGE.read(&text, options).expect("the message is read");
    assert_eq!(lines(&value.kept)[..3], [" 0 Odd=\"?\"", " 0 a?b", " 0 <t:Size>?</t:Size>"]);
    let options = WriteOptions::new().as_read().forbidden_characters(ForbiddenCharacters::Refuse);
    let written = MESSAGE.write(&value, options).expect("no character is refused");
    assert!(!written.contains("&#x1;") && !written.contains('\u{1}'), "{written}");
    let options = ReadOptions::new().forbidden_characters(ForbiddenCharacters::Refuse);
    assert!(MESSAGE.read(&text, options).is_err());
}

#[test]
fn attributes_of_the_namespace_xsi_are_written_beside_each_other() {
    let convert = |attributes: &str| {
        let element = Element::<ConvertIdResponse>::new("m:ConvertIdResponse");
        let text = format!(
            "<m:ConvertIdResponse><m:ResponseMessages><m:ConvertIdResponseMessage ResponseClass=\"Success\">\
             <m:ResponseCode>NoError</m:ResponseCode><m:AlternateId xsi:type=\"t:AlternateIdType\" Format=\"EwsId\" \
             Id=\"a\" Mailbox=\"b\"{attributes}/></m:ConvertIdResponseMessage></m:ResponseMessages>\
             </m:ConvertIdResponse>"
        );
        let value = read(element, &text);
        let written = as_read(element, &value).text;
        let tree = roxmltree::Document::parse(&written).expect("the document is well-formed");
        let id = tree.descendants().find(|node| node.tag_name().name() == "AlternateId");
        let xsi = "http://www.w3.org/2001/XMLSchema-instance";
        let id = id.expect("the id is written");
        (id.attribute((xsi, "type")).map(str::to_owned), id.attribute((xsi, "nil")).map(str::to_owned))
    };
    let declared = || Some("t:AlternateIdType".to_owned());
    assert_eq!(convert(""), (declared(), None));
    for nil in ["true", "maybe"] {
        assert_eq!(convert(&format!(" xsi:nil=\"{nil}\"")), (declared(), Some(nil.to_owned())));
        let other =
            format!(" xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" i:nil=\"{nil}\" x:Odd=\"1\"");
        assert_eq!(convert(&other), (declared(), Some(nil.to_owned())));
    }
}

#[test]
fn soap_attributes_of_header_elements_are_written_back() {
    let text = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Header><t:ServerVersionInfo \
         xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\" MajorVersion=\"15\" \
         s:mustUnderstand=\"0\"/></s:Header><s:Body s:encodingStyle=\"x\"><m:GetItemResponse s:id=\"1\" \
         xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\"><m:ResponseMessages/>\
         </m:GetItemResponse></s:Body></s:Envelope>";
    let mut reports = Vec::new();
    let mut listen = |report: &Report<'_>| reports.push(report.raw_xml().unwrap_or("-").to_owned());
    let options = ReadOptions::new().on_report(&mut listen);
    let envelope = Envelope::<ResponseHeader, GetItemResponse>::read_with(text.as_bytes(), options);
    let envelope = envelope.expect("the envelope is read");
    let strict = ReadOptions::new().strict();
    Envelope::<ResponseHeader, GetItemResponse>::read_with(text.as_bytes(), strict)
        .expect_err("the list is empty");
    let written = envelope.to_xml_counted(WriteOptions::new().as_read()).expect("the envelope is written");
    assert!(
        written.text.contains(":mustUnderstand=\"0\"") && written.text.contains(":id=\"1\""),
        "{}",
        written.text
    );
    assert_eq!(written.unplaced, 0);
    reports.retain(|report| report != "-");
    assert_eq!(reports, ["s:encodingStyle=\"x\""]);
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

#[test]
fn foreign_element_with_the_name_of_a_field_is_not_its_first_element() {
    let types = "xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\" xmlns:x=\"urn:x\"";
    for (first, second) in
        [("<x:Subject/>", "<t:Subject Odd=\"1\"/>"), ("<x:Subject>a</x:Subject>", "<t:Subject/>")]
    {
        let text = format!("<t:Message {types}>{first}{second}<t:Subject>real</t:Subject></t:Message>");
        let message = MESSAGE.read(&text, ReadOptions::new()).expect("the message is read");
        assert_eq!(message.subject.as_deref(), Some("real"));
        let written = MESSAGE.write_counted(&message, WriteOptions::new().as_read()).expect("it is written");
        assert_eq!(written.unplaced, 0);
        let again = MESSAGE.read(&written.text, ReadOptions::new()).expect("it is read again");
        assert_eq!(again, message, "{}", written.text);
        assert_eq!(
            written.text.matches("Subject").count(),
            text.matches("Subject").count(),
            "{}",
            written.text
        );
    }
}

/// The fields are written in the order of the schema, so the position in the document alone is not enough.
#[test]
fn repeated_element_is_written_after_the_element_of_its_field() {
    let start = "<t:StartDate>2026-11-27</t:StartDate>";
    for content in [
        "<t:Subject>one</t:Subject><t:Subject>two</t:Subject><t:ItemId Id=\"1\"/>".to_owned(),
        "<t:Subject>one</t:Subject><t:Odd/><t:Subject>two</t:Subject><t:Odd/><t:Size>2</t:Size><t:ItemId Id=\"1\"/>"
            .to_owned(),
        "<t:IsRead>true</t:IsRead><t:Subject><t:Odd/></t:Subject><t:Subject/><t:Size>1</t:Size>".to_owned(),
        "<t:Subject/><t:Subject/><t:Subject><t:Odd/></t:Subject><t:Subject/>".to_owned(),
        "<t:ItemId Id=\"A\"/><t:ItemId Id=\"B\"> </t:ItemId>".to_owned(),
        "<t:Attachments><t:ItemAttachment><t:Name>n</t:Name><t:A/><t:B/><t:Size>5</t:Size><t:IsInline>true</t:IsInline>\
         </t:ItemAttachment></t:Attachments>"
            .to_owned(),
        "<t:Size>1</t:Size><t:Subject/><t:Size>2</t:Size><t:Subject>two</t:Subject><t:ItemId Id=\"1\"/>".to_owned(),
        format!(
            "<t:MeetingTimeZone/><t:Recurrence><t:NoEndRecurrence>{start}</t:NoEndRecurrence><t:EndDateRecurrence>{start}\
             <t:EndDate>2027-01-01</t:EndDate></t:EndDateRecurrence><t:DailyRecurrence><t:Interval>1</t:Interval>\
             </t:DailyRecurrence></t:Recurrence>"
        ),
        "<t:Attachments><t:FileAttachment><t:Name>a</t:Name><t:Name>b</t:Name><t:AttachmentId Id=\"1\"/>\
         </t:FileAttachment><t:FileAttachment><t:Odd/></t:FileAttachment></t:Attachments><t:Subject>s</t:Subject>"
            .to_owned(),
    ] {
        let element = Element::<CalendarItem>::new("t:CalendarItem");
        let text = document(&format!("<t:CalendarItem>{content}</t:CalendarItem>"));
        let value = element.read(&text, ReadOptions::new()).expect("the item is read");
        let written = as_read(element, &value);
        assert_eq!(written.unplaced, 0);
        let mut again = element.read(&written.text, ReadOptions::new()).expect("the item is read again");
        assert_eq!(again.kept.len(), value.kept.len(), "{}", written.text);
        // The entries now have other positions.
        again.kept = value.kept.clone();
        assert_eq!(again, value, "{}", written.text);
    }
}
