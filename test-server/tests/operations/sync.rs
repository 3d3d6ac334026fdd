//! Both syncs.

use ews_bindings::messages::{
    ResponseCode, SyncFolderHierarchy, SyncFolderItems, SyncFolderItemsResponseMessage,
};
use ews_bindings::operation::Outcome;
use ews_bindings::types::{
    DefaultShapeNames, DistinguishedFolderIdName as Name, FolderResponseShape, ItemResponseShape,
    MaxSyncChangesReturned, SyncFolderHierarchyChange, TargetFolderId,
};

use crate::client::{Client, code, message, named};

fn sync(client: &Client, state: Option<&str>) -> Outcome<SyncFolderItemsResponseMessage> {
    let shape = ItemResponseShape::new(DefaultShapeNames::IdOnly);
    let inbox = TargetFolderId::new(named(Name::Inbox));
    let request = SyncFolderItems::new(shape, inbox, MaxSyncChangesReturned::new(2).expect("a number"));
    client.send_one(SyncFolderItems { sync_state: state.map(str::to_owned), ..request })
}

#[test]
fn pages_have_all_items_and_later_changes() {
    let client = Client::new();
    for subject in ["a", "b", "c"] {
        client.create(message(subject), named(Name::Inbox));
    }
    let first = sync(&client, None).expect("a page");
    assert_eq!(
        (first.changes.map(|changes| changes.len()), first.includes_last_item_in_range),
        (Some(2), Some(false))
    );
    let second = sync(&client, first.sync_state.as_deref()).expect("a page");
    assert_eq!(
        (second.changes.map(|changes| changes.len()), second.includes_last_item_in_range),
        (Some(1), Some(true))
    );
    let third = sync(&client, second.sync_state.as_deref()).expect("a page");
    assert_eq!(third.changes.map(|changes| changes.len()), Some(0));
    assert_eq!(code(sync(&client, Some("not a state"))), ResponseCode::ErrorInvalidSyncStateData);
}

#[test]
fn hierarchy_has_the_folders_that_every_mailbox_has() {
    let request = SyncFolderHierarchy {
        sync_folder_id: Some(TargetFolderId::new(named(Name::Msgfolderroot)).into()),
        ..SyncFolderHierarchy::new(FolderResponseShape::new(DefaultShapeNames::AllProperties))
    };
    let page = Client::new().send_one(request).expect("a page");
    let changes = page.changes.expect("changes");
    let is_inbox = |change: &SyncFolderHierarchyChange| {
        let SyncFolderHierarchyChange::Create(folder) = change else { return false };
        folder.0.as_folder().is_some_and(|folder| folder.distinguished_folder_id == Some(Name::Inbox))
    };
    assert_eq!(changes.iter().filter(|change| is_inbox(change)).count(), 1);
}
