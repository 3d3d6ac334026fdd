//! What a server version accepts: what the writer, told the version, refuses is what that version's own schema
//! refuses.
//!
//! `SAMPLES` and `SEED` as for `schema_proof`.

use std::path::Path;
use std::thread;

use ews_bindings::ErrorKind;
use ews_bindings::messages::SyncFolderItems;
use ews_bindings::soap::{Envelope, RequestHeader};
use ews_bindings::types::{
    DateTimePrecision, DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName,
    ItemResponseShape, MailboxCulture, MaxSyncChangesReturned, SyncFolderItemsScope,
};
use ews_bindings::value::Language;
use ews_bindings::versions::{Requirement, ServerVersion, check, required as required_of};
use ews_codegen::schema::{ComplexType, Content, Name, Particle, Term, Type, TypeRef, Variety};
use ews_tests::sample::{Grammar, Sampler};
use ews_tests::{SCHEMA, TYPES, say, setting, shared, validate};

/// The element with an attribute that has an only value, at which the validator does not look.
const FIXED: &str = "t:RequestServerVersion";

/// Nor does it look at the items of lists, nor at attributes of elements whose type is simple: whether a refusal is
/// of nothing else.
fn is_unjudged(error: &str, lists: &[&str]) -> bool {
    let (_, places) = error.split_once("does not accept ").unwrap_or(("", error));
    places.split("; ").all(|place| {
        let (path, message) = place.split_once(": ").unwrap_or((place, ""));
        let is_of_list = message.starts_with("the value ")
            && path.rsplit('/').next().is_some_and(|name| lists.contains(&name));
        is_of_list || message.starts_with("more than text")
    })
}

/// The local names of elements whose type is a list.
fn lists() -> Vec<&'static str> {
    let mut found = Vec::new();
    for definition in SCHEMA.types.values() {
        if let Type::Complex(ComplexType { content: Content::Particle(particle), .. }) = definition {
            elements_of_lists(particle, &mut found);
        }
    }
    found
}

fn elements_of_lists(particle: &'static Particle, found: &mut Vec<&'static str>) {
    match &particle.term {
        Term::Element(element) => {
            if let TypeRef::Named(name) = &element.type_ref
                && SCHEMA.simple(name).is_some_and(|simple| matches!(simple.variety, Variety::List(_)))
            {
                found.push(&element.name.local);
            }
        }
        Term::Sequence(inner) | Term::Choice(inner) | Term::All(inner) => {
            inner.iter().for_each(|inner| elements_of_lists(inner, found));
        }
        Term::ElementRef(_) | Term::GroupRef(_) | Term::Any(_) => {}
    }
}

/// The documents that are judged for a version: some of each global element, and one of each part of the schema that
/// has nothing else that is not required, of an element that the version knows: so no other part hides what is said.
fn documents(grammar: &Grammar<'_>, place: usize) -> Vec<(Name, String)> {
    let (samples, seed) = (setting("SAMPLES", 5), setting("SEED", 1));
    let is_judged = |name: &Name| {
        let name = name.to_string();
        !validate::UNJUDGED.contains(&name.as_str()) && name != FIXED
    };
    let roots: Vec<Name> = grammar.global_elements().into_iter().filter(is_judged).collect();
    let mut sampler = Sampler::new(grammar, roots.clone(), seed);
    let mut documents = Vec::new();
    for name in &roots {
        documents
            .extend((0..samples).map(|sample| (name.clone(), sampler.own_sample(name, sample).to_xml())));
    }
    let is_known = |name: &Name| SCHEMA.elements[name].history.is_present_in(place);
    let mut sampler = Sampler::new(grammar, roots.into_iter().filter(is_known).collect(), seed);
    let is_part = |label: &&str| {
        let (what, of) = label.split_once(' ').unwrap_or((label, ""));
        matches!(what, "attribute" | "value" | "xsi:type" | "several")
            || what == "element" && of.contains('/')
    };
    let labels: Vec<String> = sampler.coverage.labels().filter(is_part).map(str::to_owned).collect();
    for label in labels {
        let (name, document) = sampler.document_of_only(&label);
        documents.push((name, document.to_xml()));
    }
    documents
}

/// How many documents are accepted for a version and refused, and where its schema says otherwise.
fn judge(grammar: &Grammar<'_>, place: usize, folder: &Path) -> ([u64; 2], Vec<String>) {
    let version = ServerVersion::all().nth(place).expect("there is the place");
    let canonical = tempfile::tempdir().expect("a folder can be made");
    let files = ews_codegen::import(&[folder.join(version.name())]).expect("it is imported");
    files.write(canonical.path()).expect("it is written");
    let validator = validate::of_folder(canonical.path(), &|_| String::new());
    let (lists, mut counts, mut faults) = (lists(), [0, 0], Vec::new());
    for (name, text) in documents(grammar, place) {
        let errors = validate::errors_of(&validator, &text);
        let said = match check(&text, version) {
            Ok(()) => None,
            Err(error) if error.kind() == ErrorKind::Version => Some(error.to_string()),
            Err(error) => panic!("{error}"),
        };
        counts[usize::from(said.is_some())] += 1;
        let is_same = said.is_none() == errors.is_empty();
        if !is_same && !said.as_ref().is_some_and(|said| is_unjudged(said, &lists)) {
            let said = said.unwrap_or_else(|| "accepted".to_owned());
            faults.push(format!("{version}, {name}: {said}\nbut {}\n{text}", errors.join("; ")));
        }
    }
    (counts, faults)
}

#[test]
fn what_is_accepted_for_a_version_is_valid_by_its_schema() {
    let Some(folder) = &shared::folder("schemas") else { return };
    let grammar = &Grammar::new(&SCHEMA);
    let judged: Vec<_> = thread::scope(|scope| {
        let places = 0..ServerVersion::all().count();
        let all: Vec<_> = places.map(|place| scope.spawn(move || judge(grammar, place, folder))).collect();
        all.into_iter().map(|one| one.join().expect("no version panics")).collect()
    });
    for (version, ([accepted, refused], _)) in ServerVersion::all().zip(&judged) {
        say(&format!("{version}: {accepted} accepted, {refused} refused"));
    }
    let faults: Vec<&str> = judged.iter().flat_map(|(_, faults)| faults).map(String::as_str).collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults[..faults.len().min(20)].join("\n\n"));
}

fn request() -> SyncFolderItems {
    let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
    let most = MaxSyncChangesReturned::new(100).expect("it is within");
    SyncFolderItems::new(ItemResponseShape::new(DefaultShapeNames::IdOnly), inbox.into(), most)
}

fn required(request: SyncFolderItems) -> Requirement {
    Envelope::new(RequestHeader::default(), request).required_version().expect("it is written")
}

#[test]
fn a_request_says_which_version_it_needs() {
    let plain = required(request());
    assert_eq!(
        (plain.version.map(ServerVersion::name), plain.decided_by.len()),
        (Some("Exchange2007_SP1"), 0)
    );
    let scoped =
        required(SyncFolderItems { sync_scope: Some(SyncFolderItemsScope::NormalItems), ..request() });
    assert_eq!(scoped.version.map(ServerVersion::name), Some("Exchange2010_SP1"));
    assert_eq!(
        scoped.decided_by,
        ["Envelope/Body/SyncFolderItems/SyncScope: the element, known since Exchange2010_SP1"]
    );
}

#[test]
fn all_that_a_version_does_not_accept_is_in_one_error() {
    let culture = MailboxCulture::new(Language::new("de").expect("it is a tag"));
    let mut header =
        RequestHeader { date_time_precision: Some(DateTimePrecision::Seconds), ..RequestHeader::default() };
    header.mailbox_culture = Some(culture);
    let request = SyncFolderItems { sync_scope: Some(SyncFolderItemsScope::NormalItems), ..request() };
    let envelope = Envelope::new(header, request);
    let errors = ["Exchange2007_SP1", "Exchange2010_SP1", "Exchange2010_SP2"].map(|version| {
        let version = version.parse().expect("it is on record");
        envelope
            .to_xml_for(version)
            .map_or_else(|error| error.to_string(), |_| format!("{version} accepts it"))
    });
    insta::assert_snapshot!(errors.join("\n"));
}

#[test]
fn a_version_between_two_on_record_is_taken_for_the_first_that_is_not_older() {
    let of = |name: &str| name.parse::<ServerVersion>().map(ServerVersion::name).ok();
    assert_eq!(of("Exchange2007"), Some("Exchange2007_SP1"));
    assert_eq!(of("Exchange2010"), Some("Exchange2010_SP1"));
    assert_eq!(of("Exchange2013"), Some("Exchange2013_SP1"));
    assert_eq!(of("V2016_01_06"), Some("V2016_10_10"));
    assert_eq!(of("V2018_01_08"), Some("V2018_01_08"));
    assert_eq!(of("V2031_01_01"), None);
}

#[test]
fn what_a_version_requires_and_is_missing_is_refused() {
    let text = |inside: &str| {
        format!("<t:Or {TYPES}><t:Exists><t:FieldURI FieldURI=\"{inside}\"/></t:Exists></t:Or>")
    };
    let check = |text: &str, version: &str| check(text, version.parse().expect("it is on record"));
    let error = check(&text("item:Subject"), "Exchange2007_SP1").expect_err("there have to be two");
    assert_eq!(error.kind(), ErrorKind::Version);
    assert!(check(&text("item:Subject"), "Exchange2010_SP1").is_ok());
    let error = check(&text("item:StoreEntryId"), "Exchange2010_SP1").expect_err("it is not known yet");
    assert!(
        error.to_string().contains("the value item:StoreEntryId, known since Exchange2010_SP2"),
        "{error}"
    );
}

#[test]
fn a_request_may_name_an_older_version_than_the_servers() {
    let text = |version: &str| format!("<t:RequestServerVersion {TYPES} Version=\"{version}\"/>");
    let required = |version: &str| required_of(&text(version)).expect("it is well-formed").version;
    assert_eq!(required("Exchange2010").map(ServerVersion::name), Some("Exchange2010_SP1"));
    assert_eq!(required("Exchange2013").map(ServerVersion::name), Some("Exchange2013_SP1"));
}

#[test]
fn what_no_version_knows_is_refused_by_all() {
    let required = required_of("<m:Nobody xmlns:m=\"urn:nobody\"/>").expect("it is well-formed");
    assert_eq!((required.version, required.decided_by.len()), (None, 1));
}

#[test]
fn what_no_version_lists_is_refused_wherever_it_is() {
    let newest = ServerVersion::all().next_back().expect("there is a record");
    let refused = [
        ("an element", "<t:Mailbox {t}><t:Nickname>a</t:Nickname></t:Mailbox>"),
        ("one of another namespace", "<t:Mailbox {t}><x:A xmlns:x=\"urn:x\"/></t:Mailbox>"),
        ("an attribute", "<t:Mailbox {t} Id=\"a\"/>"),
        ("a type", "<t:SearchExpression {t} xsi:type=\"t:Nothing\"/>"),
        ("a type of another namespace", "<t:SearchExpression {t} xsi:type=\"x:Exists\"/>"),
        ("what is required, beside an element", "<t:Not {t}><t:Exists><t:Unknown/></t:Exists></t:Not>"),
        ("a type that derives from another", "<t:SearchExpression {t} xsi:type=\"t:ItemIdType\" Id=\"a\"/>"),
        ("nil", "<t:Mailbox {t} xsi:nil=\"true\"/>"),
        ("an abstract element", "<t:Path {t}/>"),
        ("an abstract type", "<t:SearchExpression {t}/>"),
        ("an element in text", "<t:Value {t}><t:Foo/></t:Value>"),
        ("text between elements", "<t:Mailbox {t}><t:Name>a</t:Name>hello</t:Mailbox>"),
        (
            "a prefix of another namespace",
            "<q:SearchExpression xmlns:q=\"{uri}\" xmlns:t=\"urn:x\" {xsi} xsi:type=\"t:ExistsType\"/>",
        ),
        ("an envelope without a body", "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"/>"),
    ];
    let said = refused.map(|(what, text)| {
        let xsi = "xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";
        let uri = TYPES.split('"').nth(1).unwrap_or("");
        let text = text.replace("{t}", &format!("{TYPES} {xsi}")).replace("{uri}", uri).replace("{xsi}", xsi);
        let error = check(&text, newest).map_or_else(|error| error.to_string(), |()| "accepted".to_owned());
        format!("{what}: {error}")
    });
    insta::assert_snapshot!(said.join("\n"));
}

#[test]
fn what_a_wildcard_lets_in_is_accepted() {
    let text = format!(
        "<t:RequestServerVersion {TYPES} xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" \
         s:mustUnderstand=\"1\" Version=\"Exchange2007_SP1\"/>"
    );
    let required = required_of(&text).expect("it is well-formed");
    assert_eq!(required.version.map(ServerVersion::name), Some("Exchange2007_SP1"), "{required:?}");
}

#[test]
fn an_unlisted_value_is_not_written_for_a_version() {
    let newest = ServerVersion::all().next_back().expect("there is a record");
    let request =
        SyncFolderItems { sync_scope: Some(SyncFolderItemsScope::Unlisted("All".to_owned())), ..request() };
    let envelope = Envelope::new(RequestHeader::default(), request);
    assert!(envelope.to_xml().is_ok());
    let error = envelope.to_xml_for(newest).expect_err("no version lists it");
    assert!(error.to_string().contains("SyncScope"), "{error}");
}

#[test]
fn what_a_base_brought_is_known_since_the_base_is() {
    let proposed = "<t:ProposedStart>2026-11-25T10:00:00Z</t:ProposedStart>";
    let text = |inside: &str| {
        let messages = "xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\"";
        let accept = format!("<t:AcceptItem>{inside}</t:AcceptItem>");
        format!("<m:CreateItem {messages} {TYPES}><m:Items>{accept}</m:Items></m:CreateItem>")
    };
    let required = |text: &str| required_of(text).expect("it is well-formed");
    let plain = required(&text(""));
    assert_eq!(plain.version.map(ServerVersion::name), Some("Exchange2007_SP1"));
    let proposing = required(&text(proposed));
    assert_eq!(proposing.version.map(ServerVersion::name), Some("Exchange2013_SP1"));
    assert_eq!(
        proposing.decided_by,
        ["CreateItem/Items/AcceptItem/ProposedStart: the element, known since Exchange2013_SP1"]
    );
}
