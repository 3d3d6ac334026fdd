//! The sync wrappers: the step that each answer gives.

use std::time::Duration;

use ews_bindings::ErrorKind;
use ews_bindings::messages::{ResponseCode, SyncFolderItems};
use ews_bindings::soap::RequestHeader;
use ews_bindings::sync::{Hierarchy, HierarchyState, Items, ItemsState, Page, Step, SyncOperation as _};
use ews_bindings::types::{
    DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName, ExchangeVersion, FolderId,
    FolderResponseShape, ItemId, ItemResponseShape, SyncFolderItemsScope,
};
use ews_bindings::xml::{ForbiddenCharacters, ReadOptions};
use ews_tests::answer::{fault, message, response};

fn inbox() -> DistinguishedFolderId {
    DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox)
}

fn shape() -> ItemResponseShape {
    ItemResponseShape::new(DefaultShapeNames::IdOnly)
}

fn answer(class: &str, code: &str, rest: &str) -> Vec<u8> {
    let content = format!("<m:ResponseCode>{code}</m:ResponseCode>{rest}");
    response::<SyncFolderItems>(&message::<SyncFolderItems>(class, &content)).into_bytes()
}

fn page(state: &str, is_last: bool) -> Vec<u8> {
    let rest = format!(
        "<m:SyncState>{state}</m:SyncState><m:IncludesLastItemInRange>{is_last}</m:IncludesLastItemInRange>"
    );
    answer("Success", "NoError", &rest)
}

/// Returns the sync state in the next request.
fn sent(sync: &Items) -> Option<String> {
    sync.request(shape()).expect("the sync has a next request").body.sync_state
}

fn accept_page(sync: &mut Items, state: &str, is_last: bool) -> ItemsState {
    match sync.accept(&page(state, is_last)).expect("the answer is read") {
        Step::Page(page) => {
            let state = page.state().cloned();
            let committed = page.commit(sync).expect("the page answers the last request");
            assert_eq!(committed, state);
            state.expect("the page has a state")
        }
        step => panic!("{step:?}"),
    }
}

#[test]
fn state_of_a_page_is_taken_on_commit() {
    let mut sync = Items::new(inbox());
    assert_eq!(sent(&sync), None);
    let Step::Page(page) = sync.accept(&page("one", false)).expect("the answer is read") else { panic!() };
    assert_eq!(sent(&sync), None, "the page is not committed yet");
    page.commit(&mut sync).expect("the page answers the last request");
    assert_eq!(sent(&sync).as_deref(), Some("one"), "the empty page was not the last");
    accept_page(&mut sync, "two", true);
    assert!(sync.request(shape()).is_none(), "the last page is committed");
}

#[test]
fn saved_state_resumes_only_its_folder() {
    let mut sync = Items::new(inbox());
    let saved = accept_page(&mut sync, "one", true).to_string();
    let saved: ItemsState = saved.parse().expect("the text is a state");
    let resumed = |state| sent(&Items::resume(inbox(), state).expect("the folder is the same"));
    assert_eq!(resumed(&saved).as_deref(), Some("one"));
    let other = Items::resume(FolderId::new("AAMk"), &saved).expect_err("the folder is another");
    assert_eq!(other.kind(), ErrorKind::Sync);
    saved.to_string().parse::<HierarchyState>().expect_err("the state is not one of a hierarchy");
    let imported = ItemsState::import(inbox(), "from elsewhere");
    assert_eq!(resumed(&imported).as_deref(), Some("from elsewhere"));
}

#[test]
fn invalid_state_starts_over_once() {
    let mut sync = Items::new(inbox());
    accept_page(&mut sync, "one", false);
    let invalid = answer("Error", "ErrorInvalidSyncStateData", "<m:SyncState/>");
    assert!(matches!(sync.accept(&invalid), Ok(Step::StartOver)));
    assert_eq!(sent(&sync), None, "the empty state replaces nothing");
    let error = sync.accept(&invalid).expect_err("the request had no state");
    assert_eq!(error.kind(), ErrorKind::Failure);
}

#[test]
fn page_with_an_unchanged_state_is_refused() {
    let mut sync = Items::new(inbox());
    accept_page(&mut sync, "one", false);
    let error = sync.accept(&page("one", false)).expect_err("the sync makes no progress");
    assert_eq!(error.kind(), ErrorKind::Sync);
    assert!(
        matches!(sync.accept(&page("one", true)), Ok(Step::Page(_))),
        "the last page may repeat the state"
    );
}

#[test]
fn busy_server_gives_a_wait_and_the_same_request() {
    let mut sync = Items::new(inbox());
    let wait = "<m:MessageXml><t:Value Name=\"BackOffMilliseconds\">250</t:Value></m:MessageXml>";
    let busy = answer("Error", "ErrorServerBusy", wait);
    let Step::Wait(wait) = sync.accept(&busy).expect("the answer is read") else { panic!() };
    assert_eq!(wait, Duration::from_millis(250));
    assert!(sync.request(shape()).is_some());
}

#[test]
fn missing_folder_ends_the_sync() {
    let mut sync = Items::new(FolderId::new("gone"));
    let gone = answer("Error", "ErrorSyncFolderNotFound", "<m:SyncState/>");
    assert!(matches!(sync.accept(&gone), Ok(Step::FolderNotFound)));
    assert!(sync.request(shape()).is_none());
}

#[test]
fn request_with_all_options_is_written() {
    let sync = Items::new(FolderId::new("AAMk")).max_changes(100).expect("the number is in range");
    let sync = sync.ignore([ItemId::new("I1")]).scope(SyncFolderItemsScope::NormalAndAssociatedItems);
    let text =
        sync.request(shape()).expect("the sync has a request").to_xml().expect("the request can be written");
    insta::assert_snapshot!(text.replace("><", ">\n<"));
    let most = *SyncFolderItems::default_settings().max_changes;
    assert!(Items::new(inbox()).max_changes(most).is_ok());
    for number in [0, most + 1] {
        assert_eq!(
            Items::new(inbox()).max_changes(number).expect_err("the number is out of range").kind(),
            ErrorKind::Facet
        );
    }
}

#[test]
fn requests_name_the_version_of_the_sync() {
    let items = |sync: Items| sync.request(shape()).expect("the sync has a request").header;
    let folder_shape = FolderResponseShape::new(DefaultShapeNames::Default);
    let folders =
        |sync: Hierarchy| sync.request(folder_shape.clone()).expect("the sync has a request").header;
    let default = RequestHeader::for_version(ExchangeVersion::Exchange2013Sp1);
    assert_eq!(items(Items::new(inbox())), default);
    assert_eq!(folders(Hierarchy::whole_mailbox()), default);
    let older = RequestHeader::for_version("Exchange2010_SP2");
    assert_eq!(items(Items::new(inbox()).version(ExchangeVersion::Exchange2010Sp2)), older);
    assert_eq!(folders(Hierarchy::new(inbox()).version("Exchange2010_SP2")), older);
    let state = ItemsState::import(inbox(), "one");
    let resumed = Items::resume(inbox(), &state).expect("the folder is the same");
    assert_eq!(items(resumed), default);
}

#[test]
fn first_request_for_folders_is_written() {
    let request = Hierarchy::new(inbox()).request(FolderResponseShape::new(DefaultShapeNames::Default));
    let text = request.expect("the sync has a request").to_xml().expect("the request can be written");
    insta::assert_snapshot!(text.replace("><", ">\n<"));
}

/// Returns the uncommitted page of an answer.
fn open_page(sync: &mut Items, answer: &[u8]) -> Page<SyncFolderItems> {
    match sync.accept(answer).expect("the answer is read") {
        Step::Page(page) => page,
        step => panic!("{step:?}"),
    }
}

fn refused(page: Page<SyncFolderItems>, sync: &mut Items) {
    let before = sync.state();
    let error = page.commit(sync).expect_err("the page does not answer the last request of this sync");
    assert_eq!((error.kind(), sync.state()), (ErrorKind::Sync, before));
}

#[test]
fn page_commits_only_to_the_request_that_it_answers() {
    let mut sync = Items::new(inbox());
    let first = open_page(&mut sync, &page("one", false));
    let again = open_page(&mut sync, &page("one", false));
    first.commit(&mut sync).expect("the page answers the last request");
    refused(again, &mut sync);
    let late = open_page(&mut sync, &page("two", false));
    let invalid = answer("Error", "ErrorInvalidSyncStateData", "");
    assert!(matches!(sync.accept(&invalid).expect("the answer is read"), Step::StartOver));
    refused(late, &mut sync);
}

#[test]
fn page_commits_only_to_the_sync_that_accepted_it() {
    let mut sync = Items::new(inbox());
    let state = accept_page(&mut sync, "one", false);
    let mut others = vec![
        Items::new(DistinguishedFolderId::new(DistinguishedFolderIdName::Drafts)),
        Items::new(inbox()),
        Items::resume(inbox(), &state).expect("the folder is the same"),
        sync.clone(),
    ];
    // A sync for the same folder at the same step.
    let mut twin = Items::new(inbox());
    accept_page(&mut twin, "one", false);
    others.push(twin);
    for mut other in others {
        let page = open_page(&mut sync, &page("two", false));
        refused(page, &mut other);
    }
    let page = open_page(&mut sync, &page("two", false));
    let mut sync = sync.max_changes(7).expect("the number is in range");
    page.commit(&mut sync).expect("the sync is the same with another setting");
}

#[test]
fn page_is_not_committed_after_the_end_of_the_sync() {
    let gone = answer("Error", "ErrorSyncFolderNotFound", "<m:SyncState/>");
    for gone in [gone, fault("ErrorSyncFolderNotFound").into_bytes()] {
        let mut sync = Items::new(inbox());
        accept_page(&mut sync, "one", false);
        let late = open_page(&mut sync, &page("two", true));
        assert!(matches!(sync.accept(&gone), Ok(Step::FolderNotFound)));
        refused(late, &mut sync);
        assert!(sync.request(shape()).is_none());
        let error = sync.accept(&page("two", true)).expect_err("the sync has ended");
        assert_eq!(error.kind(), ErrorKind::Sync);
    }
    let mut sync = Items::new(inbox());
    accept_page(&mut sync, "one", true);
    let error = sync.accept(&page("two", true)).expect_err("the sync has ended");
    assert_eq!(
        error.message(),
        "expected no response, because the sync has ended; resume from the stored state"
    );
}

#[test]
fn page_of_a_request_without_a_state_is_from_the_start() {
    let mut sync = Items::new(inbox());
    assert!(open_page(&mut sync, &page("one", false)).is_from_start());
    accept_page(&mut sync, "one", false);
    assert!(!open_page(&mut sync, &page("two", false)).is_from_start());
    assert!(matches!(sync.accept(&answer("Error", "ErrorInvalidSyncStateData", "")), Ok(Step::StartOver)));
    assert!(open_page(&mut sync, &page("two", false)).is_from_start());
}

#[test]
fn last_page_without_a_usable_state_has_none() {
    let rest = "<m:IncludesLastItemInRange>true</m:IncludesLastItemInRange>";
    let changes = "<m:Changes><t:Delete><t:ItemId Id=\"A\"/></t:Delete></m:Changes>";
    let with = |state: &str, changes: &str| {
        answer("Success", "NoError", &format!("<m:SyncState>{state}</m:SyncState>{rest}{changes}"))
    };
    let unusable = [
        answer("Success", "NoError", rest),
        answer("Success", "NoError", &format!("{rest}{changes}")),
        with("", ""),
        with("one", ""),
        with("one", changes),
    ];
    for answer in unusable {
        let mut sync = Items::new(inbox());
        accept_page(&mut sync, "one", false);
        accept_page(&mut sync, "two", false);
        let mut streamed = sync.clone();
        let last = open_page(&mut sync, &answer);
        assert_eq!(last.state(), None, "{}", String::from_utf8_lossy(&answer));
        assert_eq!(last.commit(&mut sync).expect("the page answers the last request"), None);
        assert_eq!((sync.state(), sync.request(shape())), (None, None));
        let mut changes = Items::changes(answer.as_slice());
        changes.by_ref().for_each(drop);
        let Ok(Step::Page(last)) = streamed.finish(changes) else { panic!("expected a page") };
        assert_eq!(last.state(), None, "{}", String::from_utf8_lossy(&answer));
    }
    let mut sync = Items::new(inbox());
    accept_page(&mut sync, "one", false);
    assert_eq!(accept_page(&mut sync, "one", true).as_sync_state(), "one", "nothing has changed");
}

/// A store deletes items after the last page, so a page must not be the last by mistake.
#[test]
fn page_without_the_flag_is_the_last_only_without_changes() {
    let changes = "<m:Changes><t:Delete><t:ItemId Id=\"A\"/></t:Delete></m:Changes>";
    let is_last = |state: &str, changes: &str| {
        let mut sync = Items::new(inbox());
        accept_page(&mut sync, "one", false);
        let content = format!("<m:SyncState>{state}</m:SyncState>{changes}");
        match sync.accept(&answer("Success", "NoError", &content)) {
            Ok(Step::Page(page)) => Ok(page.is_last()),
            Ok(step) => panic!("{step:?}"),
            Err(error) => Err(error.to_string()),
        }
    };
    assert_eq!(is_last("two", changes), Ok(false));
    assert_eq!(is_last("two", ""), Ok(true));
    assert_eq!(is_last("two", "<m:Changes/>"), Ok(true));
    let error = |found| {
        Err(format!(
            "expected a new sync state, found {found}; more changes can follow, so run the sync again later"
        ))
    };
    assert_eq!(is_last("one", changes), error("an earlier state"));
    assert_eq!(is_last("", changes), error("no state"));
}

#[test]
fn start_over_twice_without_a_committed_page_is_an_error() {
    let invalid = answer("Error", "ErrorInvalidSyncStateData", "<m:SyncState/>");
    for invalid in [invalid, fault("ErrorInvalidSyncStateData").into_bytes()] {
        let mut sync = Items::new(inbox());
        accept_page(&mut sync, "one", false);
        assert!(matches!(sync.accept(&invalid), Ok(Step::StartOver)));
        let open = open_page(&mut sync, &page("two", false));
        let error = sync.accept(&invalid).expect_err("the request had no state");
        assert_eq!(error.response_code(), Some(ResponseCode::ErrorInvalidSyncStateData));
        open.commit(&mut sync).expect("the page answers the last request");
        assert!(matches!(sync.accept(&invalid), Ok(Step::StartOver)), "a page was committed since");
    }
}

#[test]
fn state_that_cannot_be_sent_again_is_refused() {
    let accept = |state: &str, options: ReadOptions<'_>| {
        let mut sync = Items::new(inbox());
        let step = sync.accept_with(&page(state, true), options);
        let mut streamed = Items::new(inbox());
        let answer = page(state, true);
        let mut changes = Items::changes(answer.as_slice());
        changes.by_ref().for_each(drop);
        let streamed = streamed.finish(changes).map(drop).map_err(|error| error.kind());
        (step.map(drop).map_err(|error| error.kind()), streamed)
    };
    for state in ["a&#x1;", "\u{1}", "a\u{fffe}b", "&#xffff;", "\u{fffd}"] {
        let refused = Err(ErrorKind::Character);
        assert_eq!(accept(state, ReadOptions::new()), (refused, refused), "{state:?}");
    }
    for state in ["a&#13;&#10;&#9; b", " ", "&lt;&amp;]]&gt;\u{10000}\u{e000}"] {
        assert_eq!(accept(state, ReadOptions::new()), (Ok(()), Ok(())), "{state:?}");
    }
    let replace = || ReadOptions::new().forbidden_characters(ForbiddenCharacters::Replace('?'));
    assert_eq!(accept("a&#x1;", replace()).0, Err(ErrorKind::Character), "the state would be another");
    assert_eq!(accept("a", replace()).0, Ok(()));
}

#[test]
fn page_with_an_earlier_state_is_refused() {
    let mut sync = Items::new(inbox());
    for state in ["a", "b", "c"] {
        accept_page(&mut sync, state, false);
    }
    assert_eq!(sync.accept(&page("a", false)).expect_err("the state came before").kind(), ErrorKind::Sync);
}

#[test]
fn response_with_two_messages_is_refused() {
    let text = String::from_utf8(page("one", true)).expect("the page is UTF-8");
    let (start, end) = ("<m:SyncFolderItemsResponseMessage", "</m:ResponseMessages>");
    let message = &text
        [text.find(start).expect("the page has a message")..text.find(end).expect("the page has a message")];
    let two = text.replace(end, &format!("{message}{end}"));
    let error = Items::new(inbox()).accept(two.as_bytes()).expect_err("one message would be lost");
    assert_eq!(error.kind(), ErrorKind::Sync);
}

#[test]
fn code_of_a_fault_gives_the_same_step_as_in_a_message() {
    for code in ["ErrorInvalidSyncStateData", "m:ErrorInvalidSyncStateData"] {
        let mut sync = Items::new(inbox());
        let error = sync.accept(fault(code).as_bytes()).expect_err("the request had no state");
        assert_eq!(error.response_code(), Some(ResponseCode::ErrorInvalidSyncStateData));
        accept_page(&mut sync, "one", false);
        assert!(matches!(sync.accept(fault(code).as_bytes()), Ok(Step::StartOver)), "{code}");
        assert_eq!(sent(&sync), None);
        let mut sync = Items::new(inbox());
        accept_page(&mut sync, "one", false);
        let text = fault(code);
        let mut changes = Items::changes(text.as_bytes());
        assert!(changes.next().is_none(), "the fault is a step, not an error");
        assert!(matches!(sync.finish(changes), Ok(Step::StartOver)), "{code}");
    }
    let mut sync = Items::new(inbox());
    assert!(matches!(sync.accept(fault("ErrorSyncFolderNotFound").as_bytes()), Ok(Step::FolderNotFound)));
    assert!(sync.request(shape()).is_none());
    let mut sync = Hierarchy::whole_mailbox();
    for code in ["ErrorServerBusy", "t:ErrorTimeoutExpired"] {
        let step = sync.accept(fault(code).as_bytes());
        assert!(matches!(step, Ok(Step::Wait(wait)) if wait.as_secs() == 60), "{code}: {step:?}");
    }
    assert!(sync.accept(fault("ErrorAccessDenied").as_bytes()).is_err());
}

#[test]
fn transient_code_in_a_message_gives_a_wait() {
    let mut sync = Items::new(inbox());
    for code in ["ErrorExceededConnectionCount", "ErrorTimeoutExpired", "ErrorMailboxMoveInProgress"] {
        let step = sync.accept(&answer("Error", code, ""));
        assert!(matches!(step, Ok(Step::Wait(wait)) if wait.as_secs() == 60), "{code}: {step:?}");
    }
    let error = sync.accept(&answer("Error", "ErrorAccessDenied", "")).expect_err("the error does not pass");
    assert_eq!(error.response_code(), Some(ResponseCode::ErrorAccessDenied));
}
