//! The outcomes of reported answers in `../shared/reports`. The tests skip if the folder is missing. The same kinds of
//! answers are in `http_outcome.rs`, `outcomes.rs` and `sync.rs`.

use ews_bindings::messages::{
    CopyFolder, CreateAttachment, CreateItem, GetFolder, GetUserAvailabilityRequest, ResolveNames,
    ResponseCode, SyncFolderItems,
};
use ews_bindings::operation::Operation;
use ews_bindings::soap::{HttpOutcome, HttpResponse, Transient};
use ews_bindings::sync::{Items, ItemsState, Step};
use ews_bindings::types::FolderId;
use ews_tests::shared::report;

fn outcome<O: Operation>(answer: &[u8]) -> HttpOutcome {
    O::http_outcome(&HttpResponse::new(200, answer))
}

/// Returns a sync that sends a state.
fn resumed() -> Items {
    let folder = FolderId::new("AAMk");
    Items::resume(folder.clone(), &ItemsState::import(folder, "c3RhdGU=")).expect("the folder is the same")
}

#[test]
fn fault_with_only_a_faultcode_starts_over() {
    let Some(answer) = report("fault-code-only-sync-state.xml") else { return };
    assert!(matches!(outcome::<SyncFolderItems>(&answer), HttpOutcome::StartOver));
    assert!(matches!(resumed().accept(&answer), Ok(Step::StartOver)));
}

#[test]
fn fault_with_qualified_children_has_its_text() {
    let Some(answer) = report("fault-qualified-children.xml") else { return };
    let HttpOutcome::Fault(error) = outcome::<GetFolder>(&answer) else { panic!() };
    let read = GetFolder::outcomes(&answer).expect_err("the answer is a fault");
    assert_eq!((error.to_string(), error.response_code()), (read.to_string(), read.response_code()));
    assert_eq!(error.fault().map(|fault| fault.text.as_str()), Some("qualified"));
}

#[test]
fn batch_that_is_partly_busy_is_a_response() {
    let Some(answer) = report("batch-partly-busy.xml") else { return };
    assert!(matches!(outcome::<CreateItem>(&answer), HttpOutcome::Response));
    let outcomes = CreateItem::outcomes(&answer).expect("the answer is read");
    let [Ok(_), Err(failure)] = outcomes.as_slice() else { panic!("{outcomes:?}") };
    assert_eq!(failure.transient(), Some(Transient::Refused));
    assert_eq!(failure.back_off().map(|wait| wait.as_millis()), Some(1000));
}

#[test]
fn several_resolved_names_are_a_success() {
    let Some(answer) = report("resolve-names-several.xml") else { return };
    assert!(matches!(outcome::<ResolveNames>(&answer), HttpOutcome::Response));
    let message = ResolveNames::outcomes(&answer).expect("the answer is read").remove(0).expect("a success");
    assert_eq!(message.response_code, Some(ResponseCode::ErrorNameResolutionMultipleResults));
}

#[test]
fn connection_count_is_a_wait() {
    let Some(answer) = report("connection-count.xml") else { return };
    assert!(matches!(outcome::<SyncFolderItems>(&answer), HttpOutcome::RetryAfter(None)));
    assert!(matches!(resumed().accept(&answer), Ok(Step::Wait(wait)) if wait.as_secs() == 60));
}

#[test]
fn failed_availability_has_a_failure_for_the_mailbox() {
    let Some(answer) = report("availability-all-failed.xml") else { return };
    assert!(matches!(outcome::<GetUserAvailabilityRequest>(&answer), HttpOutcome::Response));
    let mut outcomes = GetUserAvailabilityRequest::outcomes(&answer).expect("the answer is read");
    let entries = outcomes.remove(0).expect("the outer response").entries();
    let [Err(failure)] = entries.as_slice() else { panic!("{entries:?}") };
    assert_eq!(failure.code, Some(ResponseCode::ErrorMailRecipientNotFound));
    assert!(failure.text.is_some());
}

#[test]
fn response_without_a_message_is_a_failure() {
    let Some(answer) = report("empty-responsemessages.xml") else { return };
    let outcomes = CreateAttachment::outcomes(&answer).expect("the answer is read");
    assert!(matches!(outcomes.as_slice(), [Err(_)]), "{outcomes:?}");
}

#[test]
fn message_under_another_name_is_a_failure_with_its_xml() {
    let Some(answer) = report("copyfolder-x.xml") else { return };
    assert!(matches!(outcome::<CopyFolder>(&answer), HttpOutcome::Response));
    let outcomes = CopyFolder::outcomes(&answer).expect("the answer is read");
    let [Err(failure)] = outcomes.as_slice() else { panic!("{outcomes:?}") };
    assert!(failure.unlisted.as_ref().is_some_and(|raw| raw.as_str().contains("FolderId")));
}
