//! Each part of a document is in exactly one place: a field, or an entry of `kept`.

use ews_bindings::messages::GetItem;
use ews_bindings::soap::{Envelope, RequestHeader};
use ews_bindings::types::CalendarItem;
use ews_bindings::xml::{Element, ReadOptions, WriteOptions};
use ews_tests::MESSAGE;
use ews_tests::kept::{as_read, document, lines, message, read};

#[test]
fn unknown_elements_of_two_choices_are_kept_once() {
    let calendar_item = Element::<CalendarItem>::new("t:CalendarItem");
    let weekly = "<t:WeeklyRecurrence><t:Interval>1</t:Interval><t:DaysOfWeek>Monday</t:DaysOfWeek></t:WeeklyRecurrence>";
    let range = "<t:NoEndRecurrence><t:StartDate>2024-01-01</t:StartDate></t:NoEndRecurrence>";
    for (content, expected) in [
        (format!("<t:Cron/><t:Extra/>{range}"), vec!["Recurrence 1 <t:Extra/>"]),
        (format!("<t:Cron a=\"1\"/><t:Cron a=\"2\"/>{range}"), vec!["Recurrence 1 <t:Cron a=\"2\"/>"]),
        (format!("{weekly}<t:Extra/>{range}"), vec!["Recurrence 1 <t:Extra/>"]),
        (format!("<t:Cron/><t:Extra/>{weekly}{range}"), vec!["Recurrence 0 <t:Cron/><t:Extra/>"]),
        (format!("<t:Cron/><t:Extra/>{range}{weekly}"), vec!["Recurrence 0 <t:Cron/><t:Extra/>"]),
    ] {
        let item = read(
            calendar_item,
            &format!("<t:CalendarItem><t:Recurrence>{content}</t:Recurrence></t:CalendarItem>"),
        );
        assert_eq!(lines(&item.kept), expected, "{content}");
        let written = as_read(calendar_item, &item).text;
        for name in ["<t:Cron", "<t:Extra"] {
            assert_eq!(written.matches(name).count(), content.matches(name).count(), "{written}");
        }
    }
}

#[test]
fn repeated_header_elements_are_compared_with_those_of_the_same_name() {
    let user = |name: &str| {
        format!(
            "<t:ExchangeImpersonation><t:ConnectingSID><t:PrimarySmtpAddress>{name}@example.com</t:PrimarySmtpAddress>\
             </t:ConnectingSID></t:ExchangeImpersonation>"
        )
    };
    let (a, b) = (user("a"), user("b"));
    let (empty, culture) = ("<t:MailboxCulture/>", "<t:MailboxCulture>de</t:MailboxCulture>");
    for headers in [
        format!("{empty}{a}{culture}{b}"),
        format!("{a}{b}{empty}{culture}"),
        format!("{a}{empty}{b}{culture}"),
    ] {
        let text = document(&format!(
            "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Header>{headers}</s:Header><s:Body>\
             <m:GetItem><m:ItemShape><t:BaseShape>IdOnly</t:BaseShape></m:ItemShape><m:ItemIds><t:ItemId Id=\"1\"/>\
             </m:ItemIds></m:GetItem></s:Body></s:Envelope>"
        ));
        let read = |options| Envelope::<RequestHeader, GetItem>::read_with(text.as_bytes(), options);
        let header = read(ReadOptions::new()).expect("the request is read").header;
        assert_eq!(
            header.mailbox_culture.map(|culture| culture.value.into_inner()).as_deref(),
            Some("de"),
            "{headers}"
        );
        let user = format!("{:?}", header.exchange_impersonation);
        assert!(user.contains("a@example.com") && !user.contains("b@example.com"), "{headers}");
        assert!(read(ReadOptions::new().request()).is_err() && read(ReadOptions::new().strict()).is_err());
    }
}

#[test]
fn child_in_a_namespace_of_xml_or_soap_is_unknown() {
    for namespace in [
        "http://schemas.xmlsoap.org/soap/envelope/",
        "http://schemas.microsoft.com/exchange/services/2006/errors",
        "http://www.w3.org/2001/XMLSchema-instance",
    ] {
        let value = message(&format!("<y:Subject xmlns:y=\"{namespace}\">a</y:Subject>"));
        assert_eq!((value.subject.as_deref(), value.kept.len()), (None, 1), "{namespace}");
    }
}

#[test]
fn attributes_of_one_namespace_are_written_with_one_prefix() {
    let attributes: Vec<String> = (0..200).map(|number| format!("a:b{number}=\"\"")).collect();
    let attributes = attributes.join(" ");
    let text = document(&format!("<t:Message xmlns:a=\"urn:a\" {attributes}/>"));
    let value = MESSAGE.read(&text, ReadOptions::new()).expect("the message is read");
    let written = MESSAGE.write(&value, WriteOptions::new().as_read()).expect("the message is written");
    assert_eq!(written.matches("\"urn:a\"").count(), 1, "{written}");
    assert_eq!(MESSAGE.read(&written, ReadOptions::new()).ok().map(|again| again.kept.len()), Some(200));
}
