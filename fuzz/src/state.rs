//! Sync states: their texts, syncs that go on from them, and answers that lead to them.

use std::fmt::{Debug, Display};
use std::str::FromStr;

use ews_bindings::sync::{Hierarchy, HierarchyState, Items, ItemsState, Step};
use ews_bindings::types::{
    DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName, EmailAddressType, FolderId,
    FolderResponseShape, ItemResponseShape, NonEmptyString, TargetFolderId,
};
use ews_bindings::{Error, ErrorKind};

/// Checks any text as a state, as two folders with a state, and as an answer.
///
/// # Panics
/// When a property does not hold.
pub fn check(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Some(state) = text_of_state::<ItemsState>(&text) {
        let resumed = Items::resume(inbox(), &state);
        resumed.err().iter().for_each(|error| assert_eq!(error.kind(), ErrorKind::Sync));
    }
    if let Some(state) = text_of_state::<HierarchyState>(&text) {
        let resumed = Hierarchy::resume_whole_mailbox(&state);
        resumed.err().iter().for_each(|error| assert_eq!(error.kind(), ErrorKind::Sync));
        let resumed = Hierarchy::resume(inbox(), &state);
        resumed.err().iter().for_each(|error| assert_eq!(error.kind(), ErrorKind::Sync));
    }
    // Two folders and a state, with a byte between that no text holds by accident.
    let mut parts = text.splitn(3, '|');
    if let (Some(one), Some(other), Some(state)) = (parts.next(), parts.next(), parts.next()) {
        two_folders(one, other, state);
    }
    answers(bytes);
}

fn inbox() -> TargetFolderId {
    DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox).into()
}

/// A state's text is the same after reading it.
fn text_of_state<S: FromStr<Err = Error> + Display + Debug + PartialEq>(text: &str) -> Option<S> {
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

fn back<S: FromStr<Err = Error> + Display + Debug + PartialEq>(state: &S) {
    let text = state.to_string();
    assert_eq!(text_of_state::<S>(&text).as_ref(), Some(state), "{text:?}");
}

/// The folders that two texts can name: by id, distinguished, and in somebody's mailbox. A name that the
/// schema does not list is left out: it may look like any of the others.
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

/// A state goes on in its own folder and in no other.
fn two_folders(one: &str, other: &str, text: &str) {
    for from in folders(one) {
        let state = ItemsState::import(from.clone(), text);
        back(&state);
        back(&HierarchyState::import(from.clone(), text));
        assert_eq!(state.as_sync_state(), text);
        for to in folders(other) {
            match Items::resume(to.clone(), &state) {
                Ok(sync) => {
                    assert_eq!(to, from, "a state of one folder goes on in another");
                    items(&sync, &state);
                }
                Err(error) => assert!(to != from, "{error}"),
            }
            let state = HierarchyState::import(from.clone(), text);
            assert_eq!(Hierarchy::resume(to.clone(), &state).is_ok(), to == from);
        }
    }
    let state = HierarchyState::import_whole_mailbox(text);
    back(&state);
    let sync = Hierarchy::resume_whole_mailbox(&state).expect("it is of all folders");
    assert_eq!(sync.state().map_or(String::new(), |state| state.as_sync_state().to_owned()), text);
    if let Some(request) = sync.request(FolderResponseShape::new(DefaultShapeNames::IdOnly)) {
        let _ = request.to_xml();
    }
    assert!(state.to_string().parse::<ItemsState>().is_err());
}

/// A sync that goes on asks with the state that it was given.
fn items(sync: &Items, state: &ItemsState) {
    let text = state.as_sync_state();
    assert_eq!(sync.state(), Some(state.clone()).filter(|_| !text.is_empty()));
    let request = sync.request(ItemResponseShape::new(DefaultShapeNames::IdOnly)).expect("it goes on");
    match request.to_xml() {
        Ok(written) => {
            let back = ews_bindings::soap::Envelope::read(written.as_bytes()).expect("it was written");
            assert_eq!(request, back, "{written}");
        }
        Err(error) => assert_eq!(error.kind(), ErrorKind::Character),
    }
}

/// An answer that is a page leads to a state, which goes on in the folder.
fn answers(bytes: &[u8]) {
    let mut sync = Items::new(inbox());
    if let Ok(Step::Page(page)) = sync.accept(bytes) {
        let is_last = page.is_last();
        match page.commit(&mut sync) {
            Ok(state) => {
                back(&state);
                assert!(Items::resume(inbox(), &state).is_ok());
            }
            Err(error) => assert_eq!(error.kind(), ErrorKind::Sync),
        }
        // The next request is answered with the same page: no progress, unless the first was the last.
        if !is_last && let Ok(Step::Page(page)) = sync.accept(bytes) {
            panic!("the same page again is taken: {page:?}");
        }
    }
    let mut sync = Hierarchy::whole_mailbox();
    if let Ok(Step::Page(page)) = sync.accept(bytes)
        && let Ok(state) = page.commit(&mut sync)
    {
        back(&state);
        assert!(Hierarchy::resume_whole_mailbox(&state).is_ok());
    }
}
