//! Faults of the two syncs.

use ews_bindings::messages::{SyncFolderHierarchy, SyncFolderItems};
use ews_bindings::soap::HttpOutcome;
use ews_bindings::types::{DefaultShapeNames, FolderResponseShape, SyncFolderItemsChange};
use ews_test_server::Fault;

use crate::client::{Client, outcome, outcomes, page};

/// Returns a client whose folder of drafts has four items, and the state after the first page of three.
fn client() -> (Client, String) {
    let client = Client::new();
    client.create("a").expect("a response");
    client.create("b").expect("a response");
    let state = page(&client.sync(None)).sync_state.expect("a state");
    (client, state)
}

#[test]
fn invalid_state_comes_in_a_message_and_in_a_fault() {
    for fault in [Fault::invalid_state(), Fault::invalid_state_fault()] {
        let (client, state) = client();
        client.server.faults().push(fault);
        let response = client.sync(Some(&state)).expect("a response");
        assert!(matches!(outcome::<SyncFolderItems>(&response), HttpOutcome::StartOver));
    }
}

#[test]
fn state_is_repeated_or_missing() {
    let (client, state) = client();
    client.server.faults().push(Fault::state_repeated());
    let repeated = page(&client.sync(Some(&state)));
    assert_eq!(repeated.sync_state.as_deref(), Some(state.as_str()));
    assert_eq!(repeated.changes.map(|changes| changes.len()), Some(1));
    client.server.faults().push(Fault::state_missing());
    assert_eq!(page(&client.sync(Some(&state))).sync_state, None);
}

#[test]
fn short_page_is_followed_by_the_rest() {
    let (client, _) = client();
    client.server.faults().push(Fault::short_page(1));
    let first = page(&client.sync(None));
    assert_eq!(first.changes.map(|changes| changes.len()), Some(1));
    assert_eq!(first.includes_last_item_in_range, Some(false));
    let second = page(&client.sync(first.sync_state.as_deref()));
    assert_eq!(second.changes.map(|changes| changes.len()), Some(3));
    assert_eq!(second.includes_last_item_in_range, Some(true));
}

#[test]
fn short_page_of_folders_is_followed_by_the_rest() {
    let client = Client::new();
    let ask = |state: Option<String>| {
        let shape = FolderResponseShape::new(DefaultShapeNames::IdOnly);
        let request = SyncFolderHierarchy { sync_state: state, ..SyncFolderHierarchy::new(shape) };
        let response = client.send(request).expect("a response");
        outcomes::<SyncFolderHierarchy>(&response).expect("outcomes").remove(0).expect("a page")
    };
    let all = ask(None).changes.map_or(0, |changes| changes.len());
    client.server.faults().push(Fault::short_page(2));
    let first = ask(None);
    assert_eq!(first.changes.map(|changes| changes.len()), Some(2));
    assert_eq!(first.includes_last_folder_in_range, Some(false));
    let second = ask(first.sync_state);
    assert_eq!(second.changes.map(|changes| changes.len()), Some(all - 2));
}

#[test]
fn unknown_change_is_raw() {
    for fault in [Fault::unknown_change(), Fault::unknown_item()] {
        let (client, _) = client();
        client.server.faults().push(fault.clone());
        let changes = page(&client.sync(None)).changes.expect("changes");
        let is_known = |change: &&SyncFolderItemsChange| matches!(change, SyncFolderItemsChange::Create(item) if item.0.as_item().is_some());
        assert_eq!((changes.len(), changes.iter().filter(is_known).count()), (3, 2), "{fault}");
    }
}

#[test]
fn changes_are_read_with_extra_elements_and_other_namespaces() {
    for fault in [Fault::extra_elements(), Fault::https_namespaces(), Fault::wrong_namespace()] {
        let (client, _) = client();
        let expected = page(&client.sync(None)).changes.expect("changes");
        client.server.faults().push(fault.clone());
        let changes = page(&client.sync(None)).changes.expect("changes");
        assert_eq!(changes.len(), expected.len(), "{fault}");
        for (change, expected) in changes.iter().zip(expected.iter()) {
            let (SyncFolderItemsChange::Create(item), SyncFolderItemsChange::Create(expected)) =
                (change, expected)
            else {
                panic!("{fault}: {change:?}")
            };
            let (item, expected) = (item.0.as_item(), expected.0.as_item());
            let (item, expected) = (item.expect("an item"), expected.expect("an item"));
            assert_eq!((&item.item_id, &item.subject), (&expected.item_id, &expected.subject), "{fault}");
        }
    }
}
