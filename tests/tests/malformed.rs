//! What is no XML, or not the XML that may stand there: refused, wherever it stands.

use ews_bindings::messages::{GetPasswordExpirationDateResponseMessage, SyncFolderItemsResponse};
use ews_bindings::soap::{Envelope, Fault, ResponseHeader};
use ews_bindings::types::{
    AnyAttachment, EncryptedDataContainer, Message, RequestServerVersion, ResponseClass, Restriction,
};
use ews_bindings::xml::{
    AnyAttribute, Element, ForbiddenCharacters, RawXml, ReadOptions, Root, WriteOptions,
};
use ews_bindings::{ErrorKind, types};
use ews_tests::{MESSAGE, TYPES};

fn read(inside: &str) -> Result<Message, ews_bindings::Error> {
    MESSAGE.read(&format!("<t:Message {TYPES}>{inside}</t:Message>"), ReadOptions::new())
}

#[test]
fn only_an_end_tag_ends_an_element() {
    for end in
        ["&xt:Subject>", "<xt:Subject>", "<!t:Subject>", "<at:Subject>", "</t:Subjects>", "</t:Subject x>"]
    {
        assert!(read(&format!("<t:Subject>hello{end}")).is_err(), "{end}");
    }
    assert!(read("<t:Subject>hello</t:Subject \n>").is_ok());
}

#[test]
fn malformed_text_and_names() {
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
fn parts_of_a_fault_stand_once() {
    let code = "<e:ResponseCode xmlns:e=\"http://schemas.microsoft.com/exchange/services/2006/errors\">\
        ErrorServerBusy</e:ResponseCode>";
    let fault = |inside: &str| {
        format!("<s:Fault xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">{inside}</s:Fault>")
    };
    let read = |inside: &str| Fault::from_xml(&fault(inside));
    for part in ["<faultcode>a</faultcode>", "<faultstring/>", "<detail/>"] {
        assert!(read(part).is_ok(), "{part}");
        assert!(read(&part.repeat(2)).is_err(), "{part}");
    }
    assert!(read(&format!("<detail>{code}</detail>")).is_ok());
    assert!(read(&format!("<detail>{code}{code}</detail>")).is_err());
}

#[test]
fn strictly_the_parts_of_a_fault_are_soaps_own() {
    let read = |inside: &str| {
        let text =
            format!("<s:Fault xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">{inside}</s:Fault>");
        let lenient = Fault::from_xml(&text);
        assert!(lenient.is_ok(), "{inside}");
        Fault::from_xml_with(&text, ReadOptions::new().strict()).map_err(|error| error.kind())
    };
    let (code, string) = ("<faultcode>s:Client</faultcode>", "<faultstring/>");
    assert!(read(&format!("{code}{string}<faultactor/><detail/>")).is_ok());
    assert_eq!(read(&format!("{string}{code}")), Err(ErrorKind::Order));
    assert_eq!(read(code), Err(ErrorKind::Missing));
    assert_eq!(read(&format!("<s:faultcode>s:Client</s:faultcode>{string}")), Err(ErrorKind::Namespace));
    for code in ["", "not a name", "q:Client", "s:s:Client"] {
        let code = format!("<faultcode>{code}</faultcode>");
        assert_eq!(read(&format!("{code}{string}")), Err(ErrorKind::Value), "{code}");
    }
}

#[test]
fn the_namespace_of_declarations_has_no_prefix() {
    for name in ["a", "xmlns"] {
        let text = format!("<t:Message {TYPES} xmlns:{name}='http://www.w3.org/2000/xmlns/'/>");
        assert_eq!(
            MESSAGE.read(&text, ReadOptions::new()).expect_err("it is malformed").kind(),
            ErrorKind::Syntax
        );
    }
}

#[test]
fn parts_of_an_envelope_stand_once() {
    let envelope = |inside: &str| {
        format!("<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">{inside}</s:Envelope>")
    };
    for (inside, kind) in [
        ("<s:Header/><s:Header/><s:Body/>", ErrorKind::Duplicate),
        ("<s:Body a='1' a='2'/>", ErrorKind::Syntax),
        ("<s:Body/>", ErrorKind::Missing),
        ("", ErrorKind::Missing),
    ] {
        let read = Envelope::<ResponseHeader, SyncFolderItemsResponse>::read(envelope(inside).as_bytes());
        assert_eq!(read.expect_err("it is no envelope").kind(), kind, "{inside}");
    }
}

#[test]
fn positions_count_the_byte_order_mark() {
    let error = MESSAGE
        .read(&format!("\u{feff}\n<t:Message {TYPES}/>x"), ReadOptions::new())
        .expect_err("text after the root");
    let position = error.position().expect("it has a place");
    assert_eq!((position.line, position.offset), (2, 3 + 1 + "<t:Message />".len() + TYPES.len()));
}

#[test]
fn raw_xml_stands_for_itself_with_what_it_uses_only() {
    let new = "<t:Attachments><t:New q:a='1'/></t:Attachments>";
    let text = format!("<t:Message {TYPES} xmlns:q=\"urn:q\" xmlns:u=\"urn:q\">{new}</t:Message>");
    let message = MESSAGE.read(&text, ReadOptions::new()).expect("it is read");
    let attachments = message.base.attachments.expect("it has attachments");
    let [AnyAttachment::Unlisted(raw)] = attachments.as_slice() else { panic!("{attachments:?}") };
    let kept = raw.to_string();
    assert!(kept.contains("xmlns:t=") && kept.contains("xmlns:q=") && !kept.contains("xmlns:u="), "{kept}");
    assert_eq!(kept.parse::<RawXml>().expect("it stands for itself"), *raw);
    for malformed in ["<a b:c='1'/>", "<a><b></a>", "<a 1='x'/>", "no element", "<a/><b/>"] {
        assert!(malformed.parse::<RawXml>().is_err(), "{malformed}");
    }
}

#[test]
fn what_would_not_read_back_is_not_written() {
    let mut header = RequestServerVersion::new("Exchange2013".into());
    let element = types::elements::REQUEST_SERVER_VERSION;
    let soap = |name| AnyAttribute::new("http://schemas.xmlsoap.org/soap/envelope/", name, "1");
    for attributes in [
        vec![AnyAttribute::new("", "xmlns", "urn:x")],
        vec![AnyAttribute::new("", "Version", "Exchange2010")],
        vec![AnyAttribute::new("urn:other", "a", "1")],
        vec![soap("a:b")],
        vec![soap("a"), soap("b"), soap("a")],
    ] {
        header.any_attributes = attributes;
        let error = element.write(&header, WriteOptions::new()).expect_err("it would not read back");
        assert_eq!(error.kind(), ErrorKind::Unexpected);
    }
    header.any_attributes = vec![soap("mustUnderstand"), soap("actor")];
    let text = element.write(&header, WriteOptions::new()).expect("the wildcard lets both in");
    assert_eq!(element.read(&text, ReadOptions::new()).expect("it reads back"), header);
}

#[test]
fn every_report_of_many_arrives() {
    let text = format!("<t:Message {TYPES}>{}</t:Message>", "<t:Q/>".repeat(20_000));
    let mut reports = 0;
    let mut listen = |_: &ews_bindings::Error| reports += 1;
    MESSAGE.read(&text, ReadOptions::new().on_report(&mut listen)).expect("it is read");
    assert_eq!(reports, 20_000);
}

#[test]
fn many_namespaces_one_after_the_other_take_linear_time() {
    let many: Vec<String> = (0..50_000).map(|number| format!("<a xmlns=\"urn:{number}\"/>")).collect();
    let text = format!("<t:Message {TYPES}>{}</t:Message>", many.concat());
    MESSAGE.read(&text, ReadOptions::new()).expect("they are skipped");
}

#[test]
fn a_wildcard_of_other_namespaces_leaves_out_its_own_only() {
    let read = |inside: &str| {
        let text = format!("<t:EncryptedDataContainer {TYPES}>{inside}</t:EncryptedDataContainer>");
        Element::<EncryptedDataContainer>::new("t:EncryptedDataContainer")
            .read(&text, ReadOptions::new().strict())
    };
    let messages = "http://schemas.microsoft.com/exchange/services/2006/messages";
    assert_eq!(read(&format!("<x xmlns=\"{messages}\"/>")).expect("it is another namespace").any.len(), 1);
    assert!(read("<t:x/>").is_err());
}

#[test]
fn forbidden_characters_in_raw_xml_are_refused_or_replaced() {
    let write = |raw: &str, options: WriteOptions| {
        let mut message = Message::default();
        let raw: RawXml = raw.parse().expect("it stands for itself");
        message.base.attachments = Some([AnyAttachment::Unlisted(raw)].into());
        MESSAGE.write(&message, options)
    };
    for raw in ["<a b='&#1;'/>", "<a>&#xFFFE;</a>", "<a>\u{1}</a>", "<a><!--x-->&#0;</a>"] {
        let error = write(raw, WriteOptions::new()).expect_err("it would be no XML");
        assert_eq!(error.kind(), ErrorKind::Character, "{raw}");
        let replaced =
            write(raw, WriteOptions::new().forbidden_characters(ForbiddenCharacters::Replace('?')))
                .expect("it is replaced");
        assert!(replaced.contains('?') && MESSAGE.read(&replaced, ReadOptions::new().strict()).is_err());
    }
    for raw in ["<a>&#9;&#x20;</a>", "<a><!-- &#1; --><![CDATA[&#1;]]></a>"] {
        assert!(write(raw, WriteOptions::new()).is_ok_and(|text| text.contains(raw)), "{raw}");
    }
}

#[test]
fn a_wildcard_is_written_with_what_it_requires_and_allows() {
    let element = Element::<EncryptedDataContainer>::new("t:EncryptedDataContainer");
    let raw = |text: &str| text.parse::<RawXml>().expect("it stands for itself");
    let one = vec![raw("<x xmlns='urn:a'/>")];
    assert!(element.write(&EncryptedDataContainer::new(one.clone()), WriteOptions::new()).is_ok());
    let none = format!("<t:EncryptedDataContainer {TYPES}/>");
    assert_eq!(
        element.read(&none, ReadOptions::new()).expect_err("one is required").kind(),
        ErrorKind::Missing
    );
    for any in
        [vec![], [one.clone(), one].concat(), vec![raw(&format!("<t:x {TYPES}/>"))], vec![RawXml::default()]]
    {
        assert!(element.write(&EncryptedDataContainer::new(any), WriteOptions::new()).is_err());
    }
}

#[test]
fn a_success_is_written_with_what_it_requires() {
    let element =
        Element::<GetPasswordExpirationDateResponseMessage>::new("m:GetPasswordExpirationDateResponse");
    let write = |class| {
        let response = GetPasswordExpirationDateResponseMessage::new(class);
        element.write(&response, WriteOptions::new())
    };
    assert!(write(ResponseClass::Error).is_ok());
    assert_eq!(write(ResponseClass::Success).expect_err("the date is required").kind(), ErrorKind::Missing);
}

#[test]
fn nesting_to_the_limit_needs_little_stack() {
    let attached = "<t:Attachments><t:ItemAttachment><t:Message>";
    let closed = "</t:Message></t:ItemAttachment></t:Attachments>";
    let attachments = |depth| format!("{}{}", attached.repeat(depth), closed.repeat(depth));
    let nots = |depth| format!("{}{}", "<t:Not>".repeat(depth), "</t:Not>".repeat(depth));
    let on_small_stack = |name: &'static str, text: String| {
        let thread = std::thread::Builder::new().stack_size(512 * 1024).spawn(move || {
            let tag = name.trim_start_matches("t:");
            let text = format!("<t:{tag} {TYPES}>{text}</t:{tag}>");
            match name {
                "t:Message" => MESSAGE.read(&text, ReadOptions::new()).map(|value| drop(value.clone())),
                _ => Element::<Restriction>::new("t:Restriction").read(&text, ReadOptions::new()).map(drop),
            }
        });
        thread.expect("it starts").join().expect("the stack is enough")
    };
    assert!(on_small_stack("t:Message", attachments(33)).is_ok());
    for (name, text) in [("t:Message", attachments(34)), ("t:Restriction", nots(100))] {
        assert_eq!(on_small_stack(name, text).expect_err("it is too deep").kind(), ErrorKind::Limit);
    }
}
