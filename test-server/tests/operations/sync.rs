//! Both syncs.

use ews_bindings::messages::{
    DeleteItem, GetItem, ResponseCode, SyncFolderHierarchy, SyncFolderItems, SyncFolderItemsResponseMessage,
    UpdateItem,
};
use ews_bindings::operation::Outcome;
use ews_bindings::properties::item_changes;
use ews_bindings::types::{
    ConflictResolution, DefaultShapeNames, Disposal, DistinguishedFolderIdName as Name, FolderResponseShape,
    ItemChange, ItemId, ItemResponseShape, MaxSyncChangesReturned, Message, MessageDisposition,
    SyncFolderHierarchyChange, SyncFolderItemsChange, TargetFolderId,
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

/// Changes an item with the updates of a function.
fn update(client: &Client, id: &ItemId, change: impl FnOnce(&mut Message)) {
    let (old, mut new) = (Message::default(), Message::default());
    change(&mut new);
    let change = ItemChange::new(id.clone(), item_changes(&old, &new));
    client
        .send_one(UpdateItem {
            message_disposition: Some(MessageDisposition::SaveOnly),
            ..UpdateItem::new(ConflictResolution::AlwaysOverwrite, [change])
        })
        .expect("the update");
}

#[test]
fn read_flag_change_does_not_depend_on_the_shape() {
    let client = Client::new();
    let id = client.create(message("a"), named(Name::Inbox));
    let first = sync(&client, None).expect("a page");
    update(&client, &id, |message| message.is_read = Some(false));
    let second = sync(&client, first.sync_state.as_deref()).expect("a page");
    let changes = second.changes.expect("changes");
    assert!(matches!(&changes[..], [SyncFolderItemsChange::ReadFlagChange(change)] if !change.is_read));
}

#[test]
fn associated_item_is_only_in_the_scope_with_associated_items() {
    let client = Client::new();
    let mut hidden = message("settings");
    hidden.base.is_associated = Some(true);
    let id = client.create(hidden, named(Name::Inbox));
    let first = sync(&client, None).expect("a page");
    assert_eq!(first.changes.map(|changes| changes.len()), Some(0));
    client.send_one(DeleteItem::new(Disposal::HardDelete, [id])).expect("deleted");
    let second = sync(&client, first.sync_state.as_deref()).expect("a page");
    assert_eq!(second.changes.map(|changes| changes.len()), Some(0), "the client does not know the item");
}

#[test]
fn id_and_state_of_an_earlier_run_are_refused() {
    let (earlier, later) = (Client::new(), Client::new());
    let id = earlier.create(message("a"), named(Name::Inbox));
    later.create(message("b"), named(Name::Inbox));
    let get = GetItem::new(ItemResponseShape::new(DefaultShapeNames::IdOnly), [id]);
    assert_eq!(code(later.send_one(get)), ResponseCode::ErrorItemNotFound);
    let state = sync(&earlier, None).expect("a page").sync_state;
    assert_eq!(code(sync(&later, state.as_deref())), ResponseCode::ErrorInvalidSyncStateData);
}
