//! Both syncs.

use ews_bindings::messages::{
    DeleteItem, MoveFolder, ResponseCode, SyncFolderHierarchy, SyncFolderItems,
    SyncFolderItemsResponseMessage, UpdateItem,
};
use ews_bindings::operation::Outcome;
use ews_bindings::types::{
    ConflictResolution, CreateAction, DefaultShapeNames, Disposal, DistinguishedFolderIdName as Name,
    FolderId, FolderResponseShape, ItemChange, ItemResponseShape, MaxSyncChangesReturned, Message,
    MessageDisposition, SetItemField, SyncFolderHierarchyChange, SyncFolderItemsChange, SyncFolderItemsScope,
    TargetFolderId, TargetFolderIdChoice, UnindexedFieldUri, UploadItem,
};

use ews_test_server::{Options, Server};

use crate::client::{Client, code, message, named};
use crate::export::{export, folder as folder_id, upload};
use crate::folders::create as create_folder;

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

/// The kinds of the changes of a sync since a state, and the new state.
fn kinds(client: &Client, scope: SyncFolderItemsScope, state: &mut Option<String>) -> Vec<&'static str> {
    let shape = ItemResponseShape::new(DefaultShapeNames::IdOnly);
    let inbox = TargetFolderId::new(named(Name::Inbox));
    let request = SyncFolderItems::new(shape, inbox, MaxSyncChangesReturned::new(100).expect("a number"));
    let request = SyncFolderItems { sync_state: state.take(), sync_scope: Some(scope), ..request };
    let page = client.send_one(request).expect("a page");
    *state = page.sync_state;
    let kind = |change: &SyncFolderItemsChange| match change {
        SyncFolderItemsChange::Create(_) => "create",
        SyncFolderItemsChange::Update(_) => "update",
        SyncFolderItemsChange::Delete(_) => "delete",
        SyncFolderItemsChange::ReadFlagChange(_) => "read flag",
        _ => "unknown",
    };
    page.changes.iter().flat_map(|changes| changes.iter()).map(kind).collect()
}

#[test]
fn read_flag_change_does_not_depend_on_the_shape() {
    let client = Client::new();
    let id = client.create(message("Lunch"), named(Name::Inbox));
    let (scope, mut state) = (SyncFolderItemsScope::NormalItems, None);
    assert_eq!(kinds(&client, scope.clone(), &mut state), ["create"]);
    let unread = Message { is_read: Some(false), ..Message::default() };
    let change = ItemChange::new(id, [SetItemField::new(UnindexedFieldUri::MessageIsRead, unread)]);
    let update = UpdateItem {
        message_disposition: Some(MessageDisposition::SaveOnly),
        ..UpdateItem::new(ConflictResolution::AlwaysOverwrite, [change])
    };
    client.send_one(update).expect("updated");
    assert_eq!(kinds(&client, scope, &mut state), ["read flag"]);
}

#[test]
fn associated_item_is_never_in_the_normal_scope() {
    use SyncFolderItemsScope::{NormalAndAssociatedItems, NormalItems};
    let client = Client::new();
    let (mut normal, mut all) = (None, None);
    let mut item = message("Settings");
    item.base.is_associated = Some(true);
    let id = client.create(item, named(Name::Inbox));
    assert!(kinds(&client, NormalItems, &mut normal).is_empty());
    assert_eq!(kinds(&client, NormalAndAssociatedItems, &mut all), ["create"]);

    client.send_one(DeleteItem::new(Disposal::HardDelete, [id])).expect("deleted");
    assert!(kinds(&client, NormalItems, &mut normal).is_empty());
    assert_eq!(kinds(&client, NormalAndAssociatedItems, &mut all), ["delete"]);
}

#[test]
fn item_that_becomes_associated_leaves_the_normal_scope() {
    use SyncFolderItemsScope::{NormalAndAssociatedItems, NormalItems};
    let client = Client::new();
    let (mut normal, mut all) = (None, None);
    let id = client.create(message("Settings"), named(Name::Inbox));
    assert_eq!(kinds(&client, NormalItems, &mut normal), ["create"]);
    assert_eq!(kinds(&client, NormalAndAssociatedItems, &mut all), ["create"]);
    let (data, folder) = (export(&client, &id), folder_id(&client, Name::Inbox));
    let flag = |is_associated| {
        let item = UploadItem::new(CreateAction::Update, folder.clone(), data.clone());
        let item =
            UploadItem { item_id: Some(id.clone().into()), is_associated: Some(is_associated), ..item };
        upload(&client, item).expect("updated");
    };
    flag(true);
    assert_eq!(kinds(&client, NormalItems, &mut normal), ["delete"]);
    assert!(kinds(&client, NormalItems, &mut None).is_empty());
    flag(true);
    assert!(kinds(&client, NormalItems, &mut normal).is_empty());
    flag(false);
    assert_eq!(kinds(&client, NormalItems, &mut normal), ["create"]);
    assert_eq!(kinds(&client, NormalItems, &mut None), ["create"]);
    assert_eq!(kinds(&client, NormalAndAssociatedItems, &mut all), ["update"]);
}

/// The changes of a sync of the folders below a folder since a state: the kind and the id.
fn folders_below(
    client: &Client,
    top: impl Into<TargetFolderIdChoice>,
    state: &mut Option<String>,
) -> Vec<(&'static str, String)> {
    let request = SyncFolderHierarchy {
        sync_folder_id: Some(TargetFolderId::new(top).into()),
        sync_state: state.take(),
        ..SyncFolderHierarchy::new(FolderResponseShape::new(DefaultShapeNames::IdOnly))
    };
    let page = client.send_one(request).expect("a page");
    *state = page.sync_state;
    let id = |folder: &ews_bindings::types::AnyFolder| {
        folder.as_folder().and_then(|folder| folder.folder_id.as_ref()).expect("an id").id.clone()
    };
    let change = |change: &SyncFolderHierarchyChange| match change {
        SyncFolderHierarchyChange::Create(folder) => ("create", id(&folder.0)),
        SyncFolderHierarchyChange::Update(folder) => ("update", id(&folder.0)),
        SyncFolderHierarchyChange::Delete(deleted) => ("delete", deleted.folder_id.id.clone()),
        _ => ("unknown", String::new()),
    };
    page.changes.iter().flat_map(|changes| changes.iter()).map(change).collect()
}

#[test]
fn items_of_a_folder_do_not_change_the_folder() {
    let client = Client::new();
    let mut state = None;
    assert!(!folders_below(&client, named(Name::Msgfolderroot), &mut state).is_empty());
    client.create(message("Lunch"), named(Name::Inbox));
    assert!(folders_below(&client, named(Name::Msgfolderroot), &mut state).is_empty());
}

#[test]
fn folder_that_is_moved_out_of_the_root_of_a_sync_is_deleted_and_created() {
    let client = Client::new();
    let projects = create_folder(&client, named(Name::Inbox), "Projects");
    let alpha = create_folder(&client, projects.clone(), "Alpha");
    let both = |kind| [(kind, projects.id.clone()), (kind, alpha.id.clone())];
    let (mut inbox, mut drafts, mut all) = (None, None, None);
    assert_eq!(folders_below(&client, named(Name::Inbox), &mut inbox), both("create"));
    assert!(folders_below(&client, named(Name::Drafts), &mut drafts).is_empty());
    folders_below(&client, named(Name::Msgfolderroot), &mut all);

    let move_to = |name, folder: &FolderId| {
        client.send_one(MoveFolder::new(TargetFolderId::new(named(name)), [folder.clone()])).expect("moved");
    };
    move_to(Name::Drafts, &projects);
    assert_eq!(folders_below(&client, named(Name::Inbox), &mut inbox), both("delete"));
    assert_eq!(folders_below(&client, named(Name::Drafts), &mut drafts), both("create"));
    assert_eq!(
        folders_below(&client, named(Name::Msgfolderroot), &mut all),
        [("update", projects.id.clone())]
    );
    assert!(folders_below(&client, named(Name::Inbox), &mut inbox).is_empty());
    assert!(folders_below(&client, named(Name::Inbox), &mut None).is_empty());

    // A client that did not see the folder outside has it still.
    move_to(Name::Inbox, &projects);
    move_to(Name::Drafts, &alpha);
    assert_eq!(
        folders_below(&client, named(Name::Inbox), &mut inbox),
        [("create", projects.id.clone()), ("delete", alpha.id.clone())]
    );
    assert_eq!(folders_below(&client, named(Name::Drafts), &mut None), [("create", alpha.id.clone())]);
}

#[test]
fn ids_and_states_of_an_earlier_server_are_refused() {
    let used = |client: &Client| {
        let id = client.create(message("Lunch"), named(Name::Inbox));
        let items = sync(client, None).expect("a page").sync_state;
        let mut folders = None;
        folders_below(client, named(Name::Msgfolderroot), &mut folders);
        (id, items, folders)
    };
    let (id, items, folders) = used(&Client::new());
    let restarted = Client::new();
    used(&restarted);
    let delete = DeleteItem::new(Disposal::HardDelete, [id]);
    assert_eq!(code(restarted.send_one(delete)), ResponseCode::ErrorItemNotFound);
    assert_eq!(code(sync(&restarted, items.as_deref())), ResponseCode::ErrorInvalidSyncStateData);
    let request = SyncFolderHierarchy {
        sync_folder_id: Some(TargetFolderId::new(named(Name::Msgfolderroot)).into()),
        sync_state: folders,
        ..SyncFolderHierarchy::new(FolderResponseShape::new(DefaultShapeNames::IdOnly))
    };
    assert_eq!(code(restarted.send_one(request)), ResponseCode::ErrorInvalidSyncStateData);
}

#[test]
fn servers_with_the_same_id_seed_have_the_same_ids() {
    let server = |seed| {
        let options = Options::new().mailbox("mei@example.com", "secret").id_seed(seed);
        Client { server: Server::new(options), ..Client::new() }
    };
    let id = |seed| server(seed).create(message("Lunch"), named(Name::Inbox)).id;
    assert_eq!(id(7), id(7));
    assert_ne!(id(7), id(8));
}
