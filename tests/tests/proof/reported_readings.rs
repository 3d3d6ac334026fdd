//! The reading of reported documents in `../shared/reports`. The tests skip if the folder is missing. Documents of the
//! same kinds are in `tolerance.rs`; `reported_outcomes.rs` has the outcomes of other reported answers.

use ews_bindings::ErrorKind;
use ews_bindings::messages::{
    CreateItemResponse, FindItemResponse, FindPeopleResponseMessage, GetFolderResponse,
    GetInboxRulesResponse, GetItemResponse, GetMailTipsResponseMessage, SyncFolderItems,
};
use ews_bindings::operation::Operation;
use ews_bindings::soap::{Envelope, ResponseHeader};
use ews_bindings::sync::{Items, Step};
use ews_bindings::types::{FolderId, Item, SyncFolderItemsChange};
use ews_bindings::xml::{ReadOptions, Report, Root};
use ews_tests::shared::report;

/// Reads a document by default, and returns the value's `Debug` text with the kinds and paths of the reports. Strict
/// reading must refuse the document.
fn read<T: Root + std::fmt::Debug>(document: &[u8]) -> (T, Vec<String>) {
    let mut reports = Vec::new();
    let mut listen = |report: &Report<'_>| {
        let path = report.path().rsplit('/').take(2).collect::<Vec<_>>();
        reports.push(format!("{:?} {}", report.kind(), path.into_iter().rev().collect::<Vec<_>>().join("/")));
    };
    let read = |options| Envelope::<ResponseHeader, T>::read_with(document, options);
    let envelope = read(ReadOptions::new().on_report(&mut listen)).expect("the document is read");
    assert!(read(ReadOptions::new().strict()).is_err(), "read strictly");
    (envelope.body, reports)
}

fn created(change: &SyncFolderItemsChange) -> Option<&Item> {
    match change {
        SyncFolderItemsChange::Create(created) => created.as_item(),
        _ => None,
    }
}

#[test]
fn empty_optional_values_are_absent() {
    let Some(document) = report("empty-optional-values.xml") else { return };
    let step = Items::new(FolderId::new("AAMk")).accept(&document).expect("the page is read");
    let Step::Page(page) = step else { panic!("{step:?}") };
    let items: Vec<_> = page.changes().iter().map(created).collect();
    let [Some(importance), Some(_), Some(received), Some(size), Some(texts)] = items.as_slice() else {
        panic!("{items:?}")
    };
    assert_eq!((&importance.importance, importance.subject.as_deref()), (&None, Some("S")));
    assert_eq!((received.date_time_received, size.size), (None, None));
    assert_eq!((texts.in_reply_to.as_deref(), texts.display_cc.as_deref()), (Some(""), Some("")));
}

#[test]
fn children_in_the_other_namespace_are_read() {
    let Some(document) = report("inbox-rules-in-types-namespace.xml") else { return };
    let (response, reports) = read::<GetInboxRulesResponse>(&document);
    assert_eq!(response.inbox_rules.map(|rules| rules.len()), Some(1));
    assert_eq!(reports.iter().filter(|report| report.starts_with("Namespace")).count(), 2, "{reports:?}");
    assert_eq!(reports.len(), 2, "{reports:?}");
}

#[test]
fn empty_lists_are_reported() {
    let Some(document) = report("empty-lists.xml") else { return };
    let (response, reports) = read::<GetItemResponse>(&document);
    let lists = [
        "CalendarItem[1]/Attachments",
        "CalendarItem[1]/RequiredAttendees",
        "CalendarItem[1]/ModifiedOccurrences",
    ];
    let expected = lists.into_iter().chain(["StartTimeZone/Periods"]).map(|list| format!("Missing {list}"));
    assert_eq!(reports, expected.collect::<Vec<_>>());
    assert_eq!(response.response_messages.len(), 1);
}

#[test]
fn items_are_read_beside_empty_groups() {
    let Some(document) = report("finditem-items-and-groups.xml") else { return };
    let swapped =
        String::from_utf8_lossy(&document).replace("<t:Items/><t:Groups/>", "<t:Groups/><t:Items/>");
    for document in [document.as_slice(), swapped.as_bytes()] {
        let (response, reports) = read::<FindItemResponse>(document);
        let outcomes = format!("{response:?}");
        assert!(!outcomes.contains("Unlisted"), "{outcomes}");
        assert!(reports.iter().any(|report| report.starts_with("Duplicate")), "{reports:?}");
    }
}

#[test]
fn date_and_time_is_read_as_a_date() {
    let Some(document) = report("recurrence-startdate-datetime.xml") else { return };
    let (response, reports) = read::<CreateItemResponse>(&document);
    assert_eq!(reports, ["Value NumberedRecurrence/StartDate"]);
    assert!(format!("{response:?}").contains("2026-06-03"));
}

#[test]
fn number_out_of_range_is_left_out() {
    let Some(document) = report("relevance-int-overflow.xml") else { return };
    let (response, reports) = read::<FindPeopleResponseMessage>(&document);
    let people = response.people.expect("the people are read");
    let [persona] = people.as_slice() else { panic!("{people:?}") };
    assert_eq!((persona.display_name.as_deref(), persona.relevance_score), (Some("Ada Lovelace"), None));
    assert_eq!(reports, ["Value Persona[1]/RelevanceScore"]);
}

#[test]
fn mail_tips_without_a_required_child_are_read() {
    let Some(document) = report("mailtips.xml") else { return };
    let (response, reports) = read::<GetMailTipsResponseMessage>(&document);
    assert!(format!("{response:?}").contains("ada@example.test"));
    let unknown = ["Unexpected OutOfOffice/OofState", "Unexpected OutOfOffice/OofReply"];
    assert_eq!(reports, [unknown[0], unknown[1], "Missing MailTips/OutOfOffice"]);
}

#[test]
fn fault_with_its_own_prefix_is_read_strictly() {
    let Some(document) = report("fault-prefix-on-faultcode.xml") else { return };
    for options in [ReadOptions::new(), ReadOptions::new().strict()] {
        let read = Envelope::<ResponseHeader, GetFolderResponse>::read_with(&document, options);
        let error = read.expect_err("the answer is a fault");
        assert_eq!(error.kind(), ErrorKind::Fault);
        assert_eq!(
            error.response_code().map(|code| code.to_string()).as_deref(),
            Some("ErrorSchemaValidation")
        );
    }
}

#[test]
fn other_encoding_is_the_same_error_whole_and_streamed() {
    let Some(document) = report("declared-latin1.xml") else { return };
    let whole =
        SyncFolderItems::response(&document, ReadOptions::new()).map(drop).map_err(|error| error.to_string());
    let streamed = Items::changes(document.as_slice()).find_map(Result::err).map(|error| error.to_string());
    assert_eq!(whole.as_ref().err(), streamed.as_ref());
    if let Err(error) = whole {
        assert!(error.contains("iso-8859-1"), "{error}");
    }
}
