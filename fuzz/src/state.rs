//! Sync states: their texts, syncs that resume with them, and answers that give them.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use ews_bindings::sync::{Hierarchy, HierarchyState, Items, ItemsState, Step};
use ews_bindings::types::{
    DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName, EmailAddressType, FolderId,
    FolderResponseShape, ItemResponseShape, NonEmptyString, TargetFolderId,
};
use ews_bindings::{Error, ErrorKind};

/// Checks bytes as a state, as two folders with a state, and as an answer.
///
/// # Panics
/// If a property does not hold.
pub fn check(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Some(state) = parse_state::<ItemsState>(&text) {
        let resumed = Items::resume(inbox(), &state);
        resumed.err().iter().for_each(|error| assert_eq!(error.kind(), ErrorKind::Sync));
    }
    if let Some(state) = parse_state::<HierarchyState>(&text) {
        let resumed = Hierarchy::resume_whole_mailbox(&state);
        resumed.err().iter().for_each(|error| assert_eq!(error.kind(), ErrorKind::Sync));
        let resumed = Hierarchy::resume(inbox(), &state);
        resumed.err().iter().for_each(|error| assert_eq!(error.kind(), ErrorKind::Sync));
    }
    // Two folders and a state, separated by a character that is rare in them.
    let mut parts = text.splitn(3, '|');
    if let (Some(one), Some(other), Some(state)) = (parts.next(), parts.next(), parts.next()) {
        check_two_folders(one, other, state);
    }
    check_answer(bytes);
}

fn inbox() -> TargetFolderId {
    DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox).into()
}

/// Parses a state, and checks that its text is the same.
fn parse_state<S: FromStr<Err = Error> + Display + Debug + PartialEq>(text: &str) -> Option<S> {
    match text.parse::<S>() {
        Ok(state) => {
            assert_eq!(state.to_string(), text);
            Some(state)
        }
        Err(error) => {
            assert_eq!(error.kind(), ErrorKind::Sync);
            None
        }
    }
}

/// Checks that the text of a state parses as the same state.
fn check_text<S: FromStr<Err = Error> + Display + Debug + PartialEq>(state: &S) {
    let text = state.to_string();
    assert_eq!(parse_state::<S>(&text).as_ref(), Some(state), "{text:?}");
}

/// Returns three folders: one whose id is the text, the inbox, and the inbox of the mailbox whose address is the text.
///
/// Folders with an unlisted distinguished name are left out, because they may equal another folder.
fn folders(text: &str) -> Vec<TargetFolderId> {
    let mut folders = vec![FolderId::new(text).into(), inbox()];
    if !text.is_empty() {
        let mailbox =
            EmailAddressType { email_address: NonEmptyString::new(text).ok(), ..EmailAddressType::default() };
        let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
        folders.push(DistinguishedFolderId { mailbox: Some(Box::new(mailbox)), ..inbox }.into());
    }
    folders
}

/// Checks that a state resumes in its folder and not in another.
fn check_two_folders(one: &str, other: &str, text: &str) {
    for from in folders(one) {
        let state = ItemsState::import(from.clone(), text);
        check_text(&state);
        check_text(&HierarchyState::import(from.clone(), text));
        assert_eq!(state.as_sync_state(), text);
        for to in folders(other) {
            match Items::resume(to.clone(), &state) {
                Ok(sync) => {
                    assert_eq!(to, from, "a state resumes in another folder");
                    check_resumed(&sync, &state);
                }
                Err(error) => assert!(to != from, "{error}"),
            }
            let state = HierarchyState::import(from.clone(), text);
            assert_eq!(Hierarchy::resume(to.clone(), &state).is_ok(), to == from);
        }
    }
    let state = HierarchyState::import_whole_mailbox(text);
    check_text(&state);
    let sync = Hierarchy::resume_whole_mailbox(&state).expect("the state is one of the whole hierarchy");
    assert_eq!(sync.state().map_or(String::new(), |state| state.as_sync_state().to_owned()), text);
    if let Some(request) = sync.request(FolderResponseShape::new(DefaultShapeNames::IdOnly)) {
        let _ = request.to_xml();
    }
    assert!(state.to_string().parse::<ItemsState>().is_err());
}

/// Checks that the next request of a resumed sync has its state.
fn check_resumed(sync: &Items, state: &ItemsState) {
    let text = state.as_sync_state();
    assert_eq!(sync.state(), Some(state.clone()).filter(|_| !text.is_empty()));
    let request =
        sync.request(ItemResponseShape::new(DefaultShapeNames::IdOnly)).expect("the sync has a next request");
    match request.to_xml() {
        Ok(written) => {
            let read = ews_bindings::soap::Envelope::read(written.as_bytes());
            assert_eq!(request, read.expect("the written request is read"), "{written}");
        }
        Err(error) => assert_eq!(error.kind(), ErrorKind::Character),
    }
}

/// Checks that an answer with a page gives a state that resumes in the folder and can be sent.
fn check_answer(bytes: &[u8]) {
    let mut sync = Items::new(inbox());
    if let Ok(Step::Page(page)) = sync.accept(bytes) {
        let (is_last, state) = (page.is_last(), page.state().cloned());
        let committed = page.commit(&mut sync).expect("the page answers the last request");
        assert_eq!(committed, state);
        if let Some(state) = state {
            check_text(&state);
            let resumed = Items::resume(inbox(), &state).expect("the folder is the same");
            let request = resumed.request(ItemResponseShape::new(DefaultShapeNames::IdOnly));
            request.expect("the sync has a next request").to_xml().expect("the state can be sent");
        } else {
            assert!(is_last, "a page without a state is not the last");
        }
        // After the last page, no response is expected. If the page was not the last, the same page as the next answer
        // is an error: the sync makes no progress.
        if let Ok(Step::Page(page)) = sync.accept(bytes) {
            panic!("the same page is accepted again: {page:?}");
        }
    }
    let mut sync = Hierarchy::whole_mailbox();
    if let Ok(Step::Page(page)) = sync.accept(bytes)
        && let Some(state) = page.commit(&mut sync).expect("the page answers the last request")
    {
        check_text(&state);
        assert!(Hierarchy::resume_whole_mailbox(&state).is_ok());
    }
}
