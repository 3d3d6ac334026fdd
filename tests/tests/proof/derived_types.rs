//! Elements whose `xsi:type` names a type that derives from the declared type, for every pair of types in the schema.

use ews_bindings::messages::DeleteItem;
use ews_bindings::operation::AnyRequest;
use ews_bindings::soap::{Envelope, RequestHeader};
use ews_bindings::types::{Item, Message};
use ews_bindings::xml::{Element as XmlElement, ReadOptions, WriteOptions};
use ews_codegen::schema::Name;
use ews_tests::derived::{self, DerivedDocument};
use ews_tests::elements::Elements;
use ews_tests::kept::{document, lines};
use ews_tests::sample::{Grammar, Sampler};
use ews_tests::{MESSAGE, SCHEMA, proof, unreached, validate};

/// Checks that strict reading accepts a document without a report, and that `as_read` writes it back.
fn check(elements: &Elements, name: &Name, text: &str) -> Result<(), String> {
    let errors = validate::errors(text);
    if !errors.is_empty() {
        return Err(format!("the sample is invalid: {}", errors.join("; ")));
    }
    proof::check_as_read(&SCHEMA, elements, name, text)
}

#[test]
fn strict_reading_accepts_every_derived_type() {
    let grammar = Grammar::new(&SCHEMA);
    let elements = Elements::with_unreached();
    let mut sampler = Sampler::new(&grammar, unreached::roots(&grammar), 1);
    let (mut checked, mut faults) = (0, Vec::new());
    for DerivedDocument { declared, derived, root, document } in derived::documents(&SCHEMA, &mut sampler) {
        let text = document.to_xml();
        let fault = check(&elements, &root, &text).err();
        faults.extend(fault.map(|error| format!("{derived} for {declared}: {error}\n{text}")));
        checked += 1;
    }
    let first: Vec<&str> = faults.iter().take(5).map(String::as_str).collect();
    assert!(faults.is_empty(), "{} faults in {checked} pairs:\n{}", faults.len(), first.join("\n\n"));
    assert!(checked > 80, "only {checked} pairs");
}

/// A message with an attached item, which names a derived type and has `inside` as content.
fn attached(inside: &str) -> String {
    format!(
        "<t:Attachments><t:ItemAttachment><t:Item xsi:type=\"t:MessageType\">{inside}</t:Item></t:ItemAttachment></t:Attachments>"
    )
}

fn read_strictly(inside: &str) -> ews_bindings::Result<Message> {
    let text = document(&format!("<t:Message>{inside}</t:Message>"));
    MESSAGE.read(&text, ReadOptions::new().strict())
}

#[test]
fn invalid_content_of_a_derived_type_is_refused() {
    assert!(read_strictly(&attached("<t:Subject>A</t:Subject><t:IsRead>true</t:IsRead>")).is_ok());
    for inside in
        ["<t:IsRead>perhaps</t:IsRead>", "<t:IsRead>true</t:IsRead><t:Subject>A</t:Subject>", "<t:DueDate/>"]
    {
        let error = read_strictly(&attached(inside)).expect_err("the content is invalid");
        assert!(error.path().starts_with("Message/Attachments/ItemAttachment[1]/Item"), "{error}");
    }
}

#[test]
fn nested_derived_types_are_read_at_most_twice() {
    // With two readings for each level, the innermost item would be read 2^30 times.
    let document = (0..30).fold(String::new(), |inside, _| attached(&inside));
    assert!(read_strictly(&document).is_ok());
}

#[test]
fn type_in_the_default_namespace_is_written_with_a_prefix() {
    let item = "<Item xmlns=\"http://schemas.microsoft.com/exchange/services/2006/types\" xmlns:xsi=\"http://www.w3.org/2001/\
                XMLSchema-instance\" xsi:type=\"MessageType\"><Subject>A</Subject><IsRead>true</IsRead></Item>";
    let element = XmlElement::<Item>::new("t:Item");
    let read = |text: &str| element.read(text, ReadOptions::new().strict()).expect("the document is valid");
    let write =
        |item: &Item| element.write(item, WriteOptions::new().as_read()).expect("the item is written");
    let written = write(&read(item));
    assert_eq!(write(&read(&written)), written);
    assert!(written.contains(":MessageType\""), "{written}");
}

#[test]
fn part_that_is_kept_is_kept_once() {
    let inside = "<t:From><t:Mailbox xsi:type=\"t:EmailAddressExtendedType\"><t:Name xml:lang=\"en\">Mei</t:Name>\
                  <t:ExternalObjectId>1</t:ExternalObjectId></t:Mailbox></t:From>";
    let strict = read_strictly(inside).expect("the document is valid");
    let default = MESSAGE.read(&document(&format!("<t:Message>{inside}</t:Message>")), ReadOptions::new());
    assert_eq!(lines(&strict.kept), lines(&default.expect("the document is read").kept));
    assert_eq!(strict.kept.iter().count(), 3);
}

#[test]
fn server_refuses_a_derived_type_in_a_request() {
    // A server that knows only the declared type would delete the whole series.
    let body = "<m:DeleteItem DeleteType=\"HardDelete\"><m:ItemIds>\
                <t:ItemId Id=\"a\" xsi:type=\"t:RecurringMasterItemIdRangesType\"><t:Ranges>\
                <t:Range Start=\"2020-01-01T00:00:00Z\" End=\"2020-01-02T00:00:00Z\"/></t:Ranges></t:ItemId>\
                </m:ItemIds></m:DeleteItem>";
    let body = document(body);
    assert_eq!(validate::errors(&body), [""; 0]);
    assert!(XmlElement::<DeleteItem>::new("m:DeleteItem").read(&body, ReadOptions::new().strict()).is_ok());
    let envelope = format!(
        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>{body}</s:Body></s:Envelope>"
    );
    let options = ReadOptions::new().strict();
    let error = Envelope::<RequestHeader, AnyRequest>::read_with(envelope.as_bytes(), options);
    let error = error.expect_err("the request is refused").to_string();
    assert!(
        error.contains("expected xsi:type t:ItemIdType, found t:RecurringMasterItemIdRangesType"),
        "{error}"
    );
}

#[test]
fn derived_type_is_refused_if_nothing_is_kept() {
    let text = document(&format!("<t:Message>{}</t:Message>", attached("<t:IsRead>true</t:IsRead>")));
    assert!(MESSAGE.read(&text, ReadOptions::new().strict().max_kept(0)).is_err());
}
