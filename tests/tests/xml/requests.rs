//! Typed requests as XML, one for each complicated construct of the schema.

use ews_bindings::ErrorKind;
use ews_bindings::messages::{ConvertId, CreateItem, FindItem, UpdateItem};
use ews_bindings::operation::AnyRequest;
use ews_bindings::soap::{Envelope, RequestHeader};
use ews_bindings::types::{
    AcceptItem, AlternateId, ArrayOfResolution, Body, BodyType, ConnectingSid, ConstantValue,
    DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName, EmailAddressType,
    EntityFeedbackEntry, ExchangeImpersonation, ExchangeVersion, FieldUriOrConstant, IdFormat, IsEqualTo,
    Item, ItemQueryTraversal, ItemResponseShape, MailboxCulture, Message, NonEmptyArrayOfAllItems,
    NonEmptyArrayOfAlternateIds, NonEmptyArrayOfBaseFolderIds, Not, PathToUnindexedField, PrimarySmtpAddress,
    RequestServerVersion, Resolution, Restriction, TimeChange, TimeZone, UnindexedFieldUri,
};
use ews_bindings::value::{Duration, Language, Time};
use ews_bindings::xml::{AnyAttribute, Element, ReadOptions, Root, WriteOptions};
use ews_tests::validate;

/// Validates a request and returns its XML for a snapshot: one tag a line, without the root's start tag.
fn shown(request: &impl Root) -> String {
    let text = request.to_xml().expect("the request can be written");
    assert_eq!(validate::errors(&text), [""; 0], "{text}");
    let (_, text) = text
        .split_once('>')
        .map(|(_, rest)| rest.split_once('>').expect("the document has a root"))
        .expect("the document has an XML declaration");
    text.replace("><", ">\n<")
}

fn address(address: &str) -> EmailAddressType {
    EmailAddressType {
        email_address: Some(address.try_into().expect("the address is not empty")),
        ..EmailAddressType::default()
    }
}

#[test]
fn message_with_a_body_and_recipients_is_written() {
    let mut message =
        Message { to_recipients: Some([address("mei@example.com")].into()), ..Message::default() };
    message.subject = Some("Fish & \"chips\"".to_owned());
    message.body = Some(Box::new(Body::new(BodyType::Text, "See <you>\r\nthere")));
    insta::assert_snapshot!(shown(&CreateItem::new([message])));
}

#[test]
fn type_derived_by_restriction_is_written() {
    let accept = AcceptItem { ..AcceptItem::default() };
    insta::assert_snapshot!(shown(&CreateItem::new([accept])));
}

#[test]
fn recursive_search_expression_is_written() {
    let subject = PathToUnindexedField::new(UnindexedFieldUri::ItemSubject);
    let constant = FieldUriOrConstant::from(ConstantValue::new("urgent"));
    let equal = IsEqualTo::new(subject, constant);
    let not = Not::new(Not::new(equal));
    let shape = ItemResponseShape::new(DefaultShapeNames::IdOnly);
    let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
    let folders = NonEmptyArrayOfBaseFolderIds::from([inbox]);
    let mut find = FindItem::new(ItemQueryTraversal::Shallow, shape, folders);
    find.restriction = Some(Box::new(Restriction::new(not)));
    insta::assert_snapshot!(shown(&find));
}

#[test]
fn element_of_an_abstract_type_is_written_with_xsi_type() {
    let id = AlternateId::new(
        IdFormat::EwsId,
        "AAMk",
        "mei@example.com".try_into().expect("the address is not empty"),
    );
    let ids = NonEmptyArrayOfAlternateIds::from([id]);
    insta::assert_snapshot!(shown(&ConvertId::new(IdFormat::OwaId, ids)));
}

#[test]
fn headers_are_written() {
    let address = "ada@example.com".try_into().expect("the address is not empty");
    let sid = ConnectingSid::from(PrimarySmtpAddress::new(address));
    let header = RequestHeader {
        request_server_version: Some(RequestServerVersion::new(ExchangeVersion::Exchange2013Sp1)),
        exchange_impersonation: Some(ExchangeImpersonation::new(sid)),
        mailbox_culture: Some(MailboxCulture::new(
            Language::new("de-AT").expect("the language tag is valid"),
        )),
        ..RequestHeader::default()
    };
    let text = Envelope::new(header, ews_bindings::messages::GetRoomLists::default()).to_xml();
    insta::assert_snapshot!(text.expect("the request can be written").replace("><", ">\n<"));
}

#[test]
fn request_names_a_version_in_its_header() {
    let request = || Envelope::request(ews_bindings::messages::GetRoomLists::default());
    let version = |envelope: Envelope<RequestHeader, _>| {
        envelope.header.request_server_version.map(|header| header.version)
    };
    assert_eq!(version(request()), Some(ExchangeVersion::Exchange2013Sp1));
    assert_eq!(
        version(request().version(ExchangeVersion::Exchange2010)),
        Some(ExchangeVersion::Exchange2010)
    );
    assert_eq!(version(request().version("Exchange2010_SP2")), Some(ExchangeVersion::Exchange2010Sp2));
    assert_eq!(version(request().version("V2_22")), Some("V2_22".into()));

    // A new version keeps the other headers, and the attributes of the header.
    let mut envelope = request();
    let attribute = AnyAttribute::new("http://schemas.xmlsoap.org/soap/envelope/", "mustUnderstand", "1");
    let header = envelope.header.request_server_version.as_mut().expect("the request names a version");
    header.any_attributes.push(attribute.clone());
    let header = envelope.version("Exchange2016").header.request_server_version;
    assert_eq!(header.expect("the request names a version").any_attributes, [attribute]);
    assert_eq!(RequestHeader::default().request_server_version, None);
}

#[test]
fn invalid_content_is_refused_with_its_path() {
    let base = Item { subject: Some("bell \u{7}".to_owned()), ..Item::default() };
    let message = Message { base, ..Message::default() };
    let refused = CreateItem::new([message]).to_xml().expect_err("XML forbids the character");
    assert_eq!((refused.kind(), refused.path()), (ErrorKind::Character, "CreateItem/Items/Message/Subject"));

    let empty =
        CreateItem::new(NonEmptyArrayOfAllItems::default()).to_xml().expect_err("an item is required");
    assert_eq!((empty.kind(), empty.path()), (ErrorKind::Missing, "CreateItem/Items"));
    assert!(empty.message().ends_with("requires it; add an entry, or leave out the list"), "{empty}");

    let mailbox = "mei@example.com".try_into().expect("the address is not empty");
    let ids = NonEmptyArrayOfAlternateIds::from([AlternateId::new(IdFormat::EwsId, "A", mailbox)]);
    let unlisted = ConvertId::new("NewId".into(), ids);
    assert!(unlisted.to_xml().is_ok(), "a server may be newer than the schema");
    let strict = WriteOptions::new().strict();
    assert_eq!(
        unlisted.to_xml_with(strict).expect_err("the value is unlisted").path(),
        "ConvertId/@DestinationFormat"
    );
}

#[test]
fn strict_writing_refuses_a_value_without_a_child_that_the_newest_schema_requires() {
    let element = Element::<EntityFeedbackEntry>::new("t:EntityFeedbackEntry");
    let text = "<t:EntityFeedbackEntry xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\">\
        <t:ClientEventTimeLocal>2026-01-02T03:04:05</t:ClientEventTimeLocal>\
        <t:ClientSessionId>00000000-0000-0000-0000-000000000000</t:ClientSessionId>\
        <t:ClientVersion>1</t:ClientVersion><t:ClientId>Outlook</t:ClientId>\
        <t:EntrySequenceNumber>1</t:EntrySequenceNumber><t:EventType>a</t:EventType></t:EntityFeedbackEntry>";
    let value = element.read(text, ReadOptions::new()).expect("an older version lacks ClientEventTimeUtc");
    assert!(element.write(&value, WriteOptions::new()).is_ok());
    let refused =
        element.write(&value, WriteOptions::new().strict()).expect_err("the newest version requires it");
    assert_eq!(refused.kind(), ErrorKind::Missing);
}

#[test]
fn update_without_changes_is_refused() {
    let text = UpdateItem::new(
        ews_bindings::types::ConflictResolution::AutoResolve,
        ews_bindings::types::NonEmptyArrayOfItemChanges::new(),
    )
    .to_xml();
    assert_eq!(text.expect_err("a change is required").kind(), ErrorKind::Missing);
}

#[test]
fn content_that_the_schema_forbids_gives_the_same_kind_in_writing_and_in_strict_reading() {
    let types = "xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\"";

    let zone = TimeZone {
        base_offset: Some(Duration::from_seconds(0)),
        daylight: Some(Box::new(TimeChange::new(Duration::from_seconds(0), Time::new(1, 0, 0, 0)))),
        ..TimeZone::default()
    };
    let element = Element::<TimeZone>::new("t:TimeZone");
    let written =
        element.write(&zone, WriteOptions::new()).expect_err("Standard is required before Daylight");
    let change = "<t:Offset>PT0S</t:Offset><t:Time>01:00:00</t:Time>";
    let text = format!(
        "<t:TimeZone {types}><t:BaseOffset>PT0S</t:BaseOffset><t:Daylight>{change}</t:Daylight></t:TimeZone>"
    );
    let read = element.read(&text, ReadOptions::new().strict()).expect_err("Standard is required");
    assert_eq!(written.message(), "expected t:Standard in t:TimeZoneType, found Daylight");
    assert_eq!((written.kind(), read.kind()), (ErrorKind::Missing, ErrorKind::Missing));
    assert_eq!(written.message(), read.message());

    let resolution = vec![Resolution::new(EmailAddressType::default()); 101];
    let list = ArrayOfResolution { resolution, ..ArrayOfResolution::default() };
    let element = Element::<ArrayOfResolution>::new("t:ResolutionSet");
    let written = element.write(&list, WriteOptions::new()).expect_err("the schema allows 100 children");
    let child = "<t:Resolution><t:Mailbox/></t:Resolution>";
    let text = format!("<t:ResolutionSet {types}>{}</t:ResolutionSet>", child.repeat(101));
    let read = element.read(&text, ReadOptions::new().strict()).expect_err("the schema allows 100 children");
    assert_eq!(written.message(), "expected nothing more in t:ArrayOfResolutionType, found Resolution");
    assert_eq!((written.kind(), read.kind()), (ErrorKind::Duplicate, ErrorKind::Duplicate));
    assert_eq!(written.message(), read.message());
}

#[test]
fn any_request_is_read_in_request_mode() {
    let request = |offset: &str| {
        format!(
            "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><m:FindItem Traversal=\"Shallow\" \
             xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\" \
             xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\"><m:ItemShape><t:BaseShape>IdOnly</t:BaseShape>\
             </m:ItemShape><m:IndexedPageItemView MaxEntriesReturned=\"{offset}\" Offset=\"0\" BasePoint=\"Beginning\"/>\
             <m:ParentFolderIds/></m:FindItem></s:Body></s:Envelope>"
        )
    };
    assert!(Envelope::<RequestHeader, AnyRequest>::read(request("10").as_bytes()).is_ok());
    let wrong = request("ten");
    let error = Envelope::<RequestHeader, AnyRequest>::read(wrong.as_bytes())
        .map(drop)
        .expect_err("it is unreadable");
    assert_eq!(error.kind(), ErrorKind::Value);
    assert!(Envelope::<RequestHeader, AnyRequest>::read_with(wrong.as_bytes(), ReadOptions::new()).is_ok());
}
