//! Elements with `xsi:nil`: their attributes and their content are checked.

use ews_bindings::messages::{CreateUserConfiguration, GetUserAvailabilityRequest};
use ews_bindings::types::{ArrayOfAttendeeConflictData, Message, UserConfigurationDictionaryEntry};
use ews_bindings::value::Nillable;
use ews_bindings::xml::{Element, RawXml, ReadOptions, ReadXml, Report};
use ews_bindings::{Error, ErrorKind};
use ews_tests::kept::{as_read, document, lines, read as read_and_written};
use ews_tests::{MESSAGE, TYPES};

const XSI: &str = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";

/// Reads an element by default. Returns the value, and the kinds of the reports.
fn read<T: ReadXml>(name: &'static str, inside: &str) -> (Result<T, Error>, Vec<ErrorKind>) {
    let text = format!("<{name} {TYPES} {XSI}>{inside}</{name}>");
    let mut reports = Vec::new();
    let mut listen = |report: &Report<'_>| reports.push(report.kind());
    let value = Element::<T>::new(name).read(&text, ReadOptions::new().on_report(&mut listen));
    (value, reports)
}

/// Returns the kind of the error of strict reading, or of reading a request.
fn refused<T: ReadXml>(name: &'static str, inside: &str, options: ReadOptions<'_>) -> Option<ErrorKind> {
    let text = format!("<{name} {TYPES} {XSI}>{inside}</{name}>");
    Element::<T>::new(name).read(&text, options).err().map(|error| error.kind())
}

/// Returns an entry of a dictionary whose value is nil, with attributes and content.
fn entry(attributes: &str, content: &str) -> String {
    let key = "<t:Type>String</t:Type><t:Value>a</t:Value>";
    format!(
        "<t:DictionaryKey>{key}</t:DictionaryKey>\
         <t:DictionaryValue xsi:nil=\"true\"{attributes}>{content}</t:DictionaryValue>"
    )
}

type Entry = UserConfigurationDictionaryEntry;

#[test]
fn attributes_of_a_nil_element_are_checked() {
    let read_entry = |attributes: &str| read::<Entry>("t:DictionaryEntry", &entry(attributes, ""));
    let strict = |attributes: &str| {
        refused::<Entry>("t:DictionaryEntry", &entry(attributes, ""), ReadOptions::new().strict())
    };
    let (value, reports) = read_entry("");
    assert!(matches!(value.expect("the entry is read").dictionary_value, Nillable::Nil));
    assert_eq!((reports, strict("")), (Vec::new(), None));
    let (value, reports) = read_entry(" Odd='1'");
    assert!(matches!(value.expect("the entry is read").dictionary_value, Nillable::Nil));
    assert_eq!((reports, strict(" Odd='1'")), (vec![ErrorKind::Unexpected], Some(ErrorKind::Unexpected)));
    assert_eq!(read_entry(" xmlns:q='urn:q' q:Odd='1'").1, [ErrorKind::Unexpected]);
    for malformed in
        [" a='1' a='2'", " xsi:nil='true'", " a=1", " 1='a'", " q:a='1'", " a='&b;'", " a='<'", " a='1'b='2'"]
    {
        let (value, _) = read_entry(malformed);
        assert_eq!(value.map(drop).map_err(|error| error.kind()), Err(ErrorKind::Syntax), "{malformed}");
        assert_eq!(strict(malformed), Some(ErrorKind::Syntax), "{malformed}");
    }
    let other = " xsi:type='t:MessageType'";
    assert_eq!(
        (read_entry(other).1, strict(other)),
        (vec![ErrorKind::Unexpected], Some(ErrorKind::Unexpected))
    );
}

#[test]
fn content_of_a_nil_element_is_reported_and_strictly_refused() {
    for content in ["a", "<t:Type>String</t:Type>", "<!-- a -->b", "&#32;x", "<a/> "] {
        let inside = entry("", content);
        let (value, reports) = read::<Entry>("t:DictionaryEntry", &inside);
        assert!(matches!(value.expect("the entry is read").dictionary_value, Nillable::Nil));
        assert_eq!(reports, [ErrorKind::Unexpected], "{content}");
        for options in [ReadOptions::new().strict(), ReadOptions::new().request()] {
            let kind = refused::<Entry>("t:DictionaryEntry", &inside, options);
            assert_eq!(kind, Some(ErrorKind::Unexpected), "{content}");
        }
    }
    for content in ["", " \n", "<!-- a -->", "<?a b?>"] {
        assert_eq!(
            refused::<Entry>("t:DictionaryEntry", &entry("", content), ReadOptions::new().strict()),
            None
        );
    }
}

#[test]
fn nil_entry_of_a_choice_is_checked() {
    let name = "t:AttendeeConflictDataArray";
    let (value, reports) = read::<ArrayOfAttendeeConflictData>(
        name,
        "<t:UnknownAttendeeConflictData xsi:nil='1' a=''/><t:TooBigGroupAttendeeConflictData xsi:nil='true'/>",
    );
    assert_eq!(value.expect("the list is read").len(), 2);
    assert_eq!(reports, [ErrorKind::Unexpected]);
}

#[test]
fn nil_on_another_element_is_reported_and_strictly_refused() {
    let cases = ["<t:Subject xsi:nil='true'/>", "<t:Size xsi:nil='1'/>", "<t:ToRecipients xsi:nil='true'/>"];
    for inside in cases {
        let (value, reports) = read::<Message>("t:Message", inside);
        let message = value.expect("the message is read");
        assert_eq!(message.size, None);
        assert_eq!(reports.len(), 1, "{inside}");
        assert!(refused::<Message>("t:Message", inside, ReadOptions::new().strict()).is_some(), "{inside}");
    }
    let inside = "<t:Subject xsi:nil='false'>a</t:Subject><t:Size xsi:nil=' 0 '>1</t:Size>";
    assert_eq!(read::<Message>("t:Message", inside).1, []);
    for inside in cases.into_iter().chain(["<t:Subject xsi:nil='maybe'>a</t:Subject>"]) {
        let text = format!("<t:Message {TYPES} {XSI}>{inside}</t:Message>");
        let mut raw_xml = Vec::new();
        let mut listen = |report: &Report<'_>| raw_xml.push(report.raw_xml().unwrap_or("-").to_owned());
        let message =
            MESSAGE.read(&text, ReadOptions::new().on_report(&mut listen)).expect("the message is read");
        assert!(
            raw_xml.iter().all(|raw| inside.replace('\'', "\"").contains(&raw.replace('\'', "\""))),
            "{raw_xml:?}"
        );
        assert!(as_read(MESSAGE, &message).text.contains("xsi:nil"), "{inside}");
        assert_eq!(message.kept.len(), 1, "{inside}");
    }
    let inside = "<t:Subject xsi:nil='maybe'>a</t:Subject>";
    assert_eq!(read::<Message>("t:Message", inside).1, [ErrorKind::Value]);
    assert_eq!(refused::<Message>("t:Message", inside, ReadOptions::new().strict()), Some(ErrorKind::Value));
}

#[test]
fn content_of_a_nil_entry_of_a_list_is_kept_in_the_entry() {
    let mailbox = "<t:MailboxData xsi:nil='true'><t:Email><t:Address>a</t:Address></t:Email> b \
                   <t:AttendeeType>Required</t:AttendeeType></t:MailboxData>";
    let text = format!(
        "<m:GetUserAvailabilityRequest><m:MailboxDataArray><t:MailboxData xsi:nil='1'>a</t:MailboxData>{mailbox}\
         </m:MailboxDataArray></m:GetUserAvailabilityRequest>"
    );
    let element = Element::<GetUserAvailabilityRequest>::new("m:GetUserAvailabilityRequest");
    let value = read_and_written(element, &text);
    let path = "MailboxDataArray/MailboxData";
    let expected = [
        format!("{path}[1] 0 a"),
        format!(
            "{path}[2] 0 <t:Email><t:Address>a</t:Address></t:Email> b <t:AttendeeType>Required</t:AttendeeType>"
        ),
    ];
    assert_eq!(lines(&value.kept), expected);
    let written = as_read(element, &value).text;
    assert_eq!(written.matches("<t:MailboxData ").count(), 2, "{written}");
}

#[test]
fn content_of_a_nil_element_is_not_written_into_a_value() {
    let element = Element::<CreateUserConfiguration>::new("m:CreateUserConfiguration");
    let read = |inside: &str| {
        let text = document(&format!(
            "<m:CreateUserConfiguration><m:UserConfiguration><t:UserConfigurationName Name=\"a\">\
             <t:FolderId Id=\"1\"/></t:UserConfigurationName><t:Dictionary>\
             <t:DictionaryEntry>{inside}</t:DictionaryEntry></t:Dictionary></m:UserConfiguration>\
             </m:CreateUserConfiguration>"
        ));
        element.read(&text, ReadOptions::new()).expect("the request is read")
    };
    let mut value = read(&entry(" Odd='1'", "<t:Type>String</t:Type>a<t:Value>b</t:Value>"));
    let written = as_read(element, &value);
    assert_eq!(written.unplaced, 0, "{:?}", lines(&value.kept));
    assert!(written.text.contains(">String</t:Type>a<t:Value"), "{}", written.text);
    let again = element.read(&written.text, ReadOptions::new()).expect("the written request is read");
    assert_eq!(again, value);
    let filled = entry("", "<t:Type>String</t:Type>").replace(" xsi:nil=\"true\"", "");
    value.user_configuration.dictionary = read(&filled).user_configuration.dictionary;
    let written = as_read(element, &value);
    assert_eq!(written.unplaced, 1, "{}", written.text);
    assert!(!written.text.contains(">b<") && written.text.contains("Odd="), "{}", written.text);
}

#[test]
fn nil_element_of_any_type_may_have_any_attribute() {
    let text = format!("<t:Note {TYPES} {XSI} xsi:nil=\"true\" q=\"1\" t:r=\"2\"/>");
    let element = Element::<Nillable<RawXml>>::new("t:Note");
    let read = element.read(&text, ReadOptions::new().strict());
    assert_eq!(read.expect("the document is valid"), Nillable::Nil);
    let with_content = text.replace("/>", ">a</t:Note>");
    assert!(element.read(&with_content, ReadOptions::new().strict()).is_err());
}
