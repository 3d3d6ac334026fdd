//! Names with a prefix in values and in headers: white space, unknown namespaces, and the other namespace of EWS.

use ews_bindings::ErrorKind;
use ews_bindings::messages::GetItem;
use ews_bindings::soap::{Envelope, RequestHeader};
use ews_bindings::types::AnyBaseItemId;
use ews_bindings::xml::{Element, ReadOptions, Report, WriteOptions};
use ews_tests::MESSAGE;
use ews_tests::kept::document;

type Request = Envelope<RequestHeader, GetItem>;

const XSI: &str = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";

#[test]
fn white_space_around_a_type_name_is_not_written_back() {
    for (value, expected) in [
        ("&#10;t:MeetingMessageType", "xsi:type=\"t:MeetingMessageType\""),
        ("&#9;x:Other&#13; ", "xsi:type=\"x:Other\""),
        ("&#10;Other", "xsi:type=\"Other\""),
    ] {
        let text = document(&format!("<t:Message xsi:type=\"{value}\"/>"));
        let message = MESSAGE.read(&text, ReadOptions::new()).expect("the document is read");
        let written = MESSAGE.write(&message, WriteOptions::new().as_read()).expect("the message is written");
        assert!(written.contains(expected), "{written}");
        let again = MESSAGE.read(&written, ReadOptions::new());
        assert_eq!(again.unwrap_or_else(|error| panic!("{error}: {written}")), message);
    }
}

#[test]
fn type_name_of_another_namespace_is_not_a_type_of_the_schema() {
    let element = Element::<AnyBaseItemId>::new("t:ItemId");
    let uri = "http://schemas.microsoft.com/exchange/services/2006/types";
    let item_id = |declaration: &str| {
        format!("<x:ItemId xmlns:x=\"{uri}\" {declaration} {XSI} xsi:type=\"t:ItemIdType\" Id=\"A\"/>")
    };
    let text = item_id("xmlns:t=\"urn:other\"");
    let read = element.read(&text, ReadOptions::new()).expect("the document is read");
    assert!(matches!(read, AnyBaseItemId::Unlisted(_)), "{read:?}");
    let error = element.read(&text, ReadOptions::new().strict()).expect_err("the type is unknown");
    assert!(error.to_string().contains("unknown xsi:type \"t:ItemIdType\""), "{error}");
    // Some published examples do not declare the prefix.
    let read = element.read(&item_id(""), ReadOptions::new()).expect("the document is read");
    assert!(matches!(read, AnyBaseItemId::ItemId(_)), "{read:?}");
    assert!(element.read(&item_id(""), ReadOptions::new().strict()).is_err());
}

/// A header element that only looks like one of the schema can change for which user a server works.
#[test]
fn header_element_in_the_other_namespace_is_read_and_reported() {
    let impersonation = |name: &str, declaration: &str| {
        format!(
            "<{name} {declaration}><t:ConnectingSID><t:PrimarySmtpAddress>a@example.com</t:PrimarySmtpAddress>\
             </t:ConnectingSID></{name}>"
        )
    };
    for header in
        [impersonation("m:ExchangeImpersonation", ""), impersonation("ExchangeImpersonation", "xmlns=\"\"")]
    {
        let text = document(&format!(
            "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Header>{header}</s:Header><s:Body>\
             <m:GetItem><m:ItemShape><t:BaseShape>IdOnly</t:BaseShape></m:ItemShape><m:ItemIds><t:ItemId Id=\"1\"/>\
             </m:ItemIds></m:GetItem></s:Body></s:Envelope>"
        ));
        for is_request in [false, true] {
            let options = if is_request { ReadOptions::new().request() } else { ReadOptions::new() };
            let mut reported = Vec::new();
            let mut listener = |report: &Report<'_>| reported.push(report.error().kind());
            let read = Request::read_with(text.as_bytes(), options.on_report(&mut listener))
                .expect("the request is read");
            assert!(read.header.exchange_impersonation.is_some(), "{header}");
            assert_eq!(reported, [ErrorKind::Namespace], "{header}");
        }
        let error = Request::read_with(text.as_bytes(), ReadOptions::new().strict())
            .expect_err("strict reading refuses the element");
        assert_eq!(error.kind(), ErrorKind::Namespace, "{error}");
    }
}

#[test]
fn text_of_the_document_in_an_error_is_one_short_line() {
    let long = "\u{1}".repeat(5000);
    for text in [
        "<t:Message>a</x\n2026-01-01 INFO forged>".to_owned(),
        "<x:Message xmlns:x=\"urn:a&#10;forged\"/>".to_owned(),
        format!("<t:Message><t:{long}/></t:Message>"),
    ] {
        let text = if text.starts_with("<x:") { text } else { document(&text) };
        let error = MESSAGE.read(&text, ReadOptions::new().strict()).expect_err("the document is refused");
        let shown = error.to_string();
        assert!(!shown.chars().any(char::is_control) && shown.len() < 5000, "{}: {shown}", shown.len());
    }
}
