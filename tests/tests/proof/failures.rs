//! Failures that a server writes: every operation, compared with the schema of every version.

use std::collections::BTreeMap;

use ews_bindings::messages::{
    FreeBusyResponse, GetMailTips, GetMailTipsResponseMessage, GetUserAvailabilityRequest,
    GetUserAvailabilityResponse, MailTipsResponseMessage, ResponseCode, SuggestionsResponse,
};
use ews_bindings::operation::{Failure, Message as _, Operation, Visitor, visit};
use ews_bindings::versions::{check, recorded};
use ews_bindings::xml::{Element, ReadOptions, WriteOptions};
use ews_codegen::schema::{Name, Namespace};
use ews_tests::{SCHEMA, print_always, shared, validate};
use uppsala::XsdValidator;

/// The responses whose schema requires a child that a failure cannot have: a value that the server would have to invent,
/// or a list that the schema does not allow to be empty. Reading accepts a failure without the child.
const INCOMPLETE: &[(&str, &str)] = &[
    ("m:DeleteSearchSuggestionResponse", "Response has the required boolean Success"),
    ("m:ExecuteSearchResponse", "SearchResults has required children"),
    ("m:FindAvailableMeetingTimesResponse", "MeetingTimeCandidates has at least one entry"),
    ("m:FindMeetingTimeCandidatesResponse", "MeetingTimeCandidates has at least one entry"),
    ("m:GetAppManifestsResponse", "a choice of Apps and Manifests, of which older versions have only one"),
    ("m:GetPasswordExpirationDateResponse", "PasswordExpirationDate is a date"),
    ("m:GetPersonaResponseMessage", "Persona has the required PersonaId"),
    ("m:GetSearchSuggestionsResponse", "SearchSuggestions has required identifiers"),
    ("m:GetUserPhotoResponse", "HasChanged is a boolean"),
];

const TEXT: &str = "The server cannot do this.";

/// The response of an operation with one failure, or `None` if the response cannot have one.
fn failure<O: Operation>() -> Option<String> {
    let failure = Failure::new("ErrorInternalServerError", TEXT);
    let response = O::join([Err(failure)]).ok()?;
    let element = Element::<O::Response>::new(O::RESPONSE);
    let text = element.write(&response, WriteOptions::new()).unwrap_or_else(|error| panic!("{error}"));
    let strict = WriteOptions::new().strict();
    assert_eq!(element.write(&response, strict).expect("strict writing writes the failure too"), text);
    let read = element.read(&text, ReadOptions::new().strict());
    let read = read.unwrap_or_else(|error| panic!("{} is refused strictly: {error}\n{text}", O::NAME));
    assert_eq!(read, response);
    let outcomes = O::split(read);
    let [Err(failure)] = outcomes.as_slice() else { panic!("{outcomes:?}") };
    assert_eq!(failure.code.as_ref().map(ToString::to_string).as_deref(), Some("ErrorInternalServerError"));
    assert_eq!(failure.text.as_deref(), Some(TEXT));
    assert_eq!(O::join(outcomes).expect("the message is there"), response);
    Some(text)
}

/// The failures of all operations, by the name of the response.
#[derive(Default)]
struct Failures {
    texts: BTreeMap<&'static str, String>,
    without: Vec<&'static str>,
}

impl Visitor for Failures {
    fn operation<O: Operation>(&mut self) {
        match failure::<O>() {
            Some(text) => _ = self.texts.insert(O::RESPONSE, text),
            None => self.without.push(O::NAME),
        }
    }
}

fn failures() -> Failures {
    let mut failures = Failures::default();
    visit(&mut failures);
    failures
}

/// The first validation error of each failure that a version's schema refuses.
fn refused(
    failures: &BTreeMap<&'static str, String>,
    version: &str,
    validator: &XsdValidator,
) -> BTreeMap<&'static str, String> {
    let index = SCHEMA.versions.iter().position(|name| name == version).expect("the version is on record");
    let exists = |response: &str| {
        let name = Name::new(Namespace::Messages, response.strip_prefix("m:").unwrap_or(response));
        SCHEMA.elements[&name].history.is_present_in(index)
    };
    let failures = failures.iter().filter(|(response, _)| exists(response));
    let version = recorded().nth(index).expect("the version is known");
    let mut refused = BTreeMap::new();
    for (response, text) in failures {
        check(text, version.clone()).unwrap_or_else(|error| panic!("{response}: {error}"));
        if let Some(error) = validate::errors_by(validator, text).into_iter().next() {
            refused.insert(*response, error);
        }
    }
    refused
}

#[test]
fn failure_of_every_operation_follows_the_schema_or_is_on_the_list() {
    let failures = failures();
    assert_eq!(failures.without, ["GetUserAvailability"], "the others have a status");
    let mut refused_by_version = BTreeMap::new();
    let newest = ews_codegen::wire::files(&ews_tests::root().join("schemas")).expect("the schema loads");
    let validator = validate::validator_of_files(&newest, &|_| String::new());
    let version = SCHEMA.versions.last().expect("a version is on record");
    refused_by_version.insert(version.clone(), refused(&failures.texts, version, &validator));
    let originals = shared::folder("schemas");
    for version in SCHEMA.versions.iter().rev().skip(1) {
        let folder = originals.as_ref().map(|folder| folder.join(version));
        let Some(folder) = folder.filter(|folder| folder.is_dir()) else { continue };
        let files = ews_codegen::wire::files(&folder).expect("the schema loads");
        let validator = validate::validator_of_files(&files, &|_| String::new());
        refused_by_version.insert(version.clone(), refused(&failures.texts, version, &validator));
    }
    print_always(&format!("{} failures, {} versions", failures.texts.len(), refused_by_version.len()));
    let listed: Vec<&str> = INCOMPLETE.iter().map(|(response, _)| *response).collect();
    assert!(listed.is_sorted());
    let all = refused_by_version.iter().flat_map(|(version, refused)| {
        refused.iter().map(move |(response, error)| (*response, format!("{version}: {response}: {error}")))
    });
    let unlisted: Vec<String> =
        all.filter(|(response, _)| !listed.contains(response)).map(|(_, text)| text).collect();
    assert!(
        unlisted.is_empty(),
        "list in INCOMPLETE the responses whose schema requires a value that a failure cannot have:\n{}",
        unlisted.join("\n")
    );
    let newest = &refused_by_version[version];
    let unused: Vec<&&str> = listed.iter().filter(|response| !newest.contains_key(*response)).collect();
    assert!(unused.is_empty(), "the schema accepts {unused:?}");
}

#[test]
fn failure_has_the_empty_children_that_exchange_writes() {
    let texts = failures().texts;
    for (response, empty) in [
        ("m:GetItemResponse", "<m:Items/>"),
        ("m:CreateAttachmentResponse", "<m:Attachments/>"),
        ("m:GetFolderResponse", "<m:Folders/>"),
        ("m:SyncFolderItemsResponse", "<m:SyncState/>"),
        ("m:SyncFolderHierarchyResponse", "<m:SyncState/>"),
    ] {
        let text = &texts[response];
        let expected = format!(
            "ResponseClass=\"Error\"><m:MessageText>{TEXT}</m:MessageText>\
             <m:ResponseCode>ErrorInternalServerError</m:ResponseCode><m:DescriptiveLinkKey>0</m:DescriptiveLinkKey>{empty}</"
        );
        assert!(text.contains(&expected), "{text}");
    }
}

/// The empty children of the first message that is a failure, by their local names.
fn empty_children(text: &str) -> Option<Vec<String>> {
    let document = roxmltree::Document::parse(text).ok()?;
    let failure = document.descendants().find(|node| node.attribute("ResponseClass") == Some("Error"))?;
    let empty = failure.children().filter(|child| {
        child.is_element() && !child.has_children() && child.tag_name().name() != "MessageText"
    });
    Some(empty.map(|child| child.tag_name().name().to_owned()).collect())
}

#[test]
fn failure_has_the_empty_children_of_the_published_failures() {
    let Some(corpus) = shared::corpus() else { return };
    let texts = failures().texts;
    let mut compared = 0;
    for (response, text) in &texts {
        let prefix =
            format!("{}__response__", response.trim_start_matches("m:").trim_end_matches("Response"));
        for example in corpus.iter().filter(|example| example.file.starts_with(&prefix)) {
            let Some(published) = empty_children(&example.text) else { continue };
            assert_eq!(empty_children(text).expect("the failure is there"), published, "{}", example.file);
            compared += 1;
        }
    }
    assert!(compared > 20, "{compared}");
}

/// Writes the response of an operation, validates it, and reads it again.
fn round_trip<O: Operation>(response: &O::Response) -> O::Response {
    let element = Element::<O::Response>::new(O::RESPONSE);
    let text = element.write(response, WriteOptions::new()).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(validate::errors(&text), [""; 0], "{text}");
    let read = element.read(&text, ReadOptions::new().strict()).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(read, *response);
    read
}

#[test]
fn failure_inside_a_message_follows_the_schema() {
    let code = ResponseCode::ErrorMailRecipientNotFound;
    let response = GetUserAvailabilityResponse {
        free_busy_response_array: Some([FreeBusyResponse::failure(code.clone(), TEXT)].into()),
        suggestions_response: Some(Box::new(SuggestionsResponse::failure(code.clone(), TEXT))),
        ..GetUserAvailabilityResponse::default()
    };
    let response = GetUserAvailabilityRequest::join([Ok(response)]).expect("the response is there");
    let entries = round_trip::<GetUserAvailabilityRequest>(&response).entries();
    assert!(
        matches!(entries.as_slice(), [Err(failure)] if failure.code == Some(code.clone())),
        "{entries:?}"
    );

    let mut message = GetMailTipsResponseMessage::success();
    message.response_messages = Some([MailTipsResponseMessage::failure(code.clone(), TEXT)].into());
    let response = GetMailTips::join([Ok(message)]).expect("the message is there");
    let entries = round_trip::<GetMailTips>(&response).entries();
    assert!(
        matches!(entries.as_slice(), [Err(failure)] if failure.code == Some(code.clone())),
        "{entries:?}"
    );
}
