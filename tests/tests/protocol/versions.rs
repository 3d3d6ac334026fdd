//! The version check: the oldest server version that accepts a request, and the violations for a version.

use ews_bindings::messages::SyncFolderItems;
use ews_bindings::soap::{Envelope, RequestHeader};
use ews_bindings::types::{
    DateTimePrecision, DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName, ExchangeVersion,
    ItemResponseShape, MailboxCulture, MaxSyncChangesReturned, SyncFolderItemsScope,
};
use ews_bindings::value::Language;
use ews_bindings::versions::{Requirement, check, recorded, required as required_of};
use ews_bindings::xml::RawXml;
use ews_bindings::{Error, ErrorKind};
use ews_codegen::schema::{Facet, Name, Namespace, Type, Variety};
use ews_tests::{SCHEMA, TYPES};

fn request() -> SyncFolderItems {
    let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
    let max_changes = MaxSyncChangesReturned::new(100).expect("the number is in range");
    SyncFolderItems::new(ItemResponseShape::new(DefaultShapeNames::IdOnly), inbox, max_changes)
}

fn request_with_scope(scope: SyncFolderItemsScope) -> SyncFolderItems {
    SyncFolderItems { sync_scope: Some(scope), ..request() }
}

fn required(request: SyncFolderItems) -> Requirement {
    Envelope::new(RequestHeader::default(), request).required_version().expect("the request can be written")
}

fn required_of_text(text: &str) -> Requirement {
    required_of(text).expect("the document is well-formed")
}

fn name_of(requirement: &Requirement) -> Option<&str> {
    requirement.version.as_ref().map(ExchangeVersion::as_str)
}

fn check_for(text: &str, version: &str) -> Result<(), Error> {
    check(text, version)
}

fn newest() -> ExchangeVersion {
    recorded().next_back().expect("some version is known")
}

#[test]
fn request_requires_the_oldest_version_that_accepts_it() {
    let plain = required(request());
    assert_eq!((name_of(&plain), plain.reasons.len()), (Some("Exchange2007_SP1"), 0));
    let scoped = required(request_with_scope(SyncFolderItemsScope::NormalItems));
    assert_eq!(name_of(&scoped), Some("Exchange2010_SP1"));
    assert_eq!(
        scoped.reasons,
        ["Envelope/Body/SyncFolderItems/SyncScope: unknown element (known since Exchange2010_SP1)"]
    );
}

#[test]
fn error_for_a_version_lists_all_violations() {
    let culture = MailboxCulture::new(Language::new("de").expect("the language tag is valid"));
    let header = RequestHeader {
        date_time_precision: Some(DateTimePrecision::Seconds),
        mailbox_culture: Some(culture),
        ..RequestHeader::default()
    };
    let envelope = Envelope::new(header, request_with_scope(SyncFolderItemsScope::NormalItems));
    let errors = ["Exchange2007_SP1", "Exchange2010_SP1", "Exchange2010_SP2"].map(|version| {
        envelope
            .to_xml_for(version)
            .map_or_else(|error| error.to_string(), |_| format!("{version} accepts it"))
    });
    insta::assert_snapshot!(errors.join("\n"));
}

/// Returns the recorded version by whose schema a document is checked for a version.
fn recorded_for(name: &str) -> Option<String> {
    let version = ExchangeVersion::from(name);
    recorded().find(|recorded| !version.is_newer_than(recorded)).map(|recorded| recorded.to_string())
}

#[test]
fn version_between_two_recorded_ones_is_checked_as_the_later() {
    let of = |name: &str| recorded_for(name);
    assert_eq!(of("Exchange2007").as_deref(), Some("Exchange2007_SP1"));
    assert_eq!(of("Exchange2010").as_deref(), Some("Exchange2010_SP1"));
    assert_eq!(of("Exchange2013").as_deref(), Some("Exchange2013_SP1"));
    assert_eq!(of("V2016_01_06").as_deref(), Some("V2016_10_10"));
    assert_eq!(of("V2018_01_08").as_deref(), Some("V2018_01_08"));
    let error = check_for("<a/>", "V9999_01_01").expect_err("the version is not known").to_string();
    assert_eq!(
        error,
        format!(
            "unknown server version \"V9999_01_01\"; name a recorded version, the newest is {}",
            newest()
        )
    );
}

#[test]
fn listed_versions_have_the_order_of_the_schema() {
    let name = Name::new(Namespace::Types, "ExchangeVersionType");
    let Type::Simple(listed) = &SCHEMA.types[&name] else { panic!("the type is simple") };
    let Variety::Restriction { facets, .. } = &listed.variety else { panic!("the type is an enumeration") };
    let versions = facets.iter().filter_map(|facet| match facet {
        Facet::Enumeration(value) => Some(ExchangeVersion::from(value.value.as_str())),
        _ => None,
    });
    let listed: Vec<ExchangeVersion> = versions.collect();
    for (index, version) in listed.iter().enumerate() {
        for (other_index, other) in listed.iter().enumerate() {
            assert_eq!(version.is_newer_than(other), index > other_index, "{version} {other}");
        }
    }
    let on_record: Vec<ExchangeVersion> = recorded().collect();
    assert!(on_record.windows(2).all(|pair| pair[1].is_newer_than(&pair[0])), "{on_record:?}");
    assert_eq!(recorded_for("Exchange2009").as_deref(), Some("Exchange2010_SP1"));
    assert_eq!(recorded_for("Exchange2012").as_deref(), Some("Exchange2013_SP1"));
}

#[test]
fn unlisted_version_is_compared_by_its_date_or_is_the_newest() {
    assert_eq!(recorded_for("V2014_01_01").as_deref(), Some("V2016_10_10"));
    assert_eq!(recorded_for("V2016_12_31").as_deref(), Some("V2017_07_11"));
    assert_eq!(recorded_for("V2017_08_18").as_deref(), Some("V2018_01_08"));
    for newer in ["V9999_01_01", "V2_22", "V20_17_08_18", "2017_08_18", "Exchange9999", ""] {
        assert_eq!(recorded_for(newer), None, "{newer}");
    }
}

/// Returns the requirement of a request for the scope `NormalItems`, which servers have since Exchange 2010 SP1.
fn required_with_header(header: RequestHeader) -> Requirement {
    let request = request_with_scope(SyncFolderItemsScope::NormalItems);
    Envelope::new(header, request).required_version().expect("the request can be written")
}

#[test]
fn request_is_newer_than_its_header_if_the_header_names_an_older_version() {
    for (header, is_newer) in [
        ("Exchange2007", true),
        ("Exchange2007_SP1", true),
        // The schema of Exchange 2010 is not recorded; its components count as those of Exchange 2010 SP1.
        ("Exchange2010", false),
        ("Exchange2010_SP1", false),
        ("Exchange2013_SP1", false),
        ("V2018_01_08", false),
        ("V2_22", false),
    ] {
        let required = required_with_header(RequestHeader::for_version(header));
        assert_eq!(name_of(&required), Some("Exchange2010_SP1"), "the header {header} is not judged");
        assert_eq!(required.header_version, Some(ExchangeVersion::from(header)));
        assert_eq!(required.is_newer_than_header(), is_newer, "{header}");
    }
    let required = required_with_header(RequestHeader::default());
    assert_eq!(required.header_version, None);
    assert!(required.is_newer_than_header(), "a request without a version is a request of Exchange 2007");
}

#[test]
fn request_that_no_version_accepts_is_newer_than_every_recorded_version() {
    let required = |version: &str| {
        let soap = "xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"";
        let header = format!("<s:Header><t:RequestServerVersion Version=\"{version}\"/></s:Header>");
        required_of_text(&format!(
            "<s:Envelope {soap} {TYPES}>{header}<s:Body><t:New/></s:Body></s:Envelope>"
        ))
    };
    assert_eq!(required(newest().as_str()).version, None);
    assert!(required(newest().as_str()).is_newer_than_header());
    assert!(!required("V2_22").is_newer_than_header());
}

#[test]
fn request_written_for_a_version_names_this_version() {
    let version = "Exchange2010_SP1";
    let request = request_with_scope(SyncFolderItemsScope::NormalItems);
    let named = "<t:RequestServerVersion Version=\"Exchange2010_SP1\"/></soap:Header>";
    for header in ["Exchange2007", "Exchange2016", "V2_22"].map(RequestHeader::for_version) {
        let envelope = Envelope::new(header, request.clone());
        assert!(envelope.to_xml_for(version).is_ok_and(|text| text.contains(named)));
    }
    let envelope = Envelope::new(RequestHeader::default(), request.clone());
    assert!(envelope.to_xml_for(version).is_ok_and(|text| text.contains(named)));
    assert_eq!(envelope.header, RequestHeader::default());

    let old = format!("<t:RequestServerVersion {TYPES} Version=\"V2_22\"/>");
    let raw: Vec<RawXml> = ["<a/>", &old].map(|raw| raw.parse().expect("the XML is an element")).into();
    let text = Envelope::new(raw, request).to_xml_for(version).expect("the version accepts the request");
    assert!(text.contains("<a/><t:RequestServerVersion ") && !text.contains("V2_22"), "{text}");
    assert!(text.contains("Version=\"Exchange2010_SP1\""), "{text}");
}

#[test]
fn other_headers_are_judged_for_a_version() {
    let header = RequestHeader {
        date_time_precision: Some(DateTimePrecision::Seconds),
        ..RequestHeader::for_version("Exchange2007_SP1")
    };
    let required = Envelope::new(header, request()).required_version().expect("the request can be written");
    assert!(required.is_newer_than_header(), "{required:?}");
    assert_eq!(required.reasons.len(), 1, "{required:?}");
}

#[test]
fn missing_content_is_refused_for_versions_that_require_it() {
    let or_with_one_operand =
        |field: &str| format!("<t:Or {TYPES}><t:Exists><t:FieldURI FieldURI=\"{field}\"/></t:Exists></t:Or>");
    let subject = or_with_one_operand("item:Subject");
    let error = check_for(&subject, "Exchange2007_SP1").expect_err("the version requires two operands");
    assert_eq!(error.kind(), ErrorKind::Version);
    assert!(check_for(&subject, "Exchange2010_SP1").is_ok());
    let error = check_for(&or_with_one_operand("item:StoreEntryId"), "Exchange2010_SP1")
        .expect_err("a later version added the value");
    assert!(
        error.to_string().contains("unknown value \"item:StoreEntryId\" (known since Exchange2010_SP2)"),
        "{error}"
    );
}

#[test]
fn version_header_with_an_older_version_requires_only_that_version() {
    let required =
        |version: &str| required_of_text(&format!("<t:RequestServerVersion {TYPES} Version=\"{version}\"/>"));
    assert_eq!(name_of(&required("Exchange2010")), Some("Exchange2010_SP1"));
    assert_eq!(name_of(&required("Exchange2013")), Some("Exchange2013_SP1"));
}

#[test]
fn unknown_root_element_is_refused_for_every_version() {
    let required = required_of_text("<m:Nobody xmlns:m=\"urn:nobody\"/>");
    assert_eq!((required.version, required.reasons.len()), (None, 1));
}

/// Documents that every version refuses, each with a description of its violation.
const REFUSED: [(&str, &str); 14] = [
    ("unknown element", "<t:Mailbox {t}><t:Nickname>a</t:Nickname></t:Mailbox>"),
    ("element of another namespace", "<t:Mailbox {t}><x:A xmlns:x=\"urn:x\"/></t:Mailbox>"),
    ("unknown attribute", "<t:Mailbox {t} Id=\"a\"/>"),
    ("unknown type", "<t:SearchExpression {t} xsi:type=\"t:Nothing\"/>"),
    ("type of another namespace", "<t:SearchExpression {t} xsi:type=\"x:Exists\"/>"),
    ("unknown element in place of a required one", "<t:Not {t}><t:Exists><t:Unknown/></t:Exists></t:Not>"),
    ("type with another base", "<t:SearchExpression {t} xsi:type=\"t:ItemIdType\" Id=\"a\"/>"),
    ("nil", "<t:Mailbox {t} xsi:nil=\"true\"/>"),
    ("abstract element", "<t:Path {t}/>"),
    ("abstract type", "<t:SearchExpression {t}/>"),
    ("element in text", "<t:Value {t}><t:Foo/></t:Value>"),
    ("text between elements", "<t:Mailbox {t}><t:Name>a</t:Name>hello</t:Mailbox>"),
    (
        "prefix of another namespace",
        "<q:SearchExpression xmlns:q=\"{uri}\" xmlns:t=\"urn:x\" {xsi} xsi:type=\"t:ExistsType\"/>",
    ),
    ("envelope without a body", "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"/>"),
];

#[test]
fn undeclared_content_is_refused_everywhere_in_a_document() {
    let xsi = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";
    let uri = TYPES.split('"').nth(1).unwrap_or("");
    let lines = REFUSED.map(|(violation, text)| {
        let text = text.replace("{t}", &format!("{TYPES} {xsi}")).replace("{uri}", uri).replace("{xsi}", xsi);
        let verdict =
            check(&text, newest()).map_or_else(|error| error.to_string(), |()| "accepted".to_owned());
        format!("{violation}: {verdict}")
    });
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn attribute_that_a_wildcard_accepts_is_accepted() {
    let text = format!(
        "<t:RequestServerVersion {TYPES} xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" \
         s:mustUnderstand=\"1\" Version=\"Exchange2007_SP1\"/>"
    );
    let required = required_of_text(&text);
    assert_eq!(name_of(&required), Some("Exchange2007_SP1"), "{required:?}");
}

#[test]
fn unlisted_value_is_written_only_without_a_version() {
    let request = request_with_scope(SyncFolderItemsScope::Unlisted("All".to_owned()));
    let envelope = Envelope::new(RequestHeader::default(), request);
    assert!(envelope.to_xml().is_ok());
    let is_listed = |version: &ExchangeVersion| !matches!(version, ExchangeVersion::Unlisted(_));
    let version = recorded().rfind(is_listed).expect("the schema lists versions");
    let error = envelope.to_xml_for(version).expect_err("no version lists the value");
    assert!(error.to_string().contains("SyncScope"), "{error}");
}

#[test]
fn inherited_element_requires_the_version_that_added_the_base() {
    let proposed = "<t:ProposedStart>2026-11-25T10:00:00Z</t:ProposedStart>";
    let text = |inside: &str| {
        let messages = "xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\"";
        let accept = format!("<t:AcceptItem>{inside}</t:AcceptItem>");
        format!("<m:CreateItem {messages} {TYPES}><m:Items>{accept}</m:Items></m:CreateItem>")
    };
    assert_eq!(name_of(&required_of_text(&text(""))), Some("Exchange2007_SP1"));
    let proposing = required_of_text(&text(proposed));
    assert_eq!(name_of(&proposing), Some("Exchange2013_SP1"));
    assert_eq!(
        proposing.reasons,
        ["CreateItem/Items/AcceptItem/ProposedStart: unknown element (known since Exchange2013_SP1)"]
    );
}
