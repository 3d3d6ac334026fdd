//! Folders: created, read, changed, moved, copied and deleted.

use ews_bindings::messages::{
    CopyFolder, CreateFolder, DeleteFolder, EmptyFolder, FindFolder, GetFolder, MoveFolder, ResponseCode,
    UpdateFolder,
};
use ews_bindings::properties::folder_changes;
use ews_bindings::types::{
    AnyFolder, BaseFolder, DefaultShapeNames, Disposal, DistinguishedFolderIdName as Name, Folder,
    FolderChange, FolderId, FolderQueryTraversal, FolderResponseShape, Item, Message, TargetFolderId,
    TargetFolderIdChoice,
};

use crate::client::{Client, code, message, named};

pub(crate) fn create(client: &Client, parent: impl Into<TargetFolderIdChoice>, name: &str) -> FolderId {
    let base = BaseFolder { display_name: Some(name.to_owned()), ..BaseFolder::default() };
    let folder = Folder { base, ..Folder::default() };
    let created =
        client.send_one(CreateFolder::new(TargetFolderId::new(parent), [folder])).expect("a folder");
    let folders = created.folders.expect("folders");
    folders
        .first()
        .and_then(AnyFolder::as_folder)
        .and_then(|folder| folder.folder_id.as_deref())
        .expect("an id")
        .clone()
}

fn names(client: &Client, parent: Name) -> Vec<String> {
    let shape = FolderResponseShape::new(DefaultShapeNames::AllProperties);
    let request = FindFolder::new(FolderQueryTraversal::Deep, shape, [named(parent)]);
    let root = client.send_one(request).expect("a page").root_folder.expect("a root");
    let folders = root.folders.expect("folders");
    folders.iter().filter_map(|folder| folder.as_folder()?.display_name.clone()).collect()
}

#[test]
fn folder_tree_is_created_moved_and_deleted() {
    let client = Client::new();
    let projects = create(&client, named(Name::Inbox), "Projects");
    let alpha = create(&client, projects.clone(), "Alpha");
    client.create(message("Lunch"), alpha.clone());
    assert_eq!(names(&client, Name::Inbox), ["Projects", "Alpha"]);
    let target = TargetFolderId::new(named(Name::Drafts));
    client.send_one(MoveFolder::new(target, [projects.clone()])).expect("moved");
    assert_eq!(names(&client, Name::Drafts), ["Projects", "Alpha"]);
    let below_itself = MoveFolder::new(TargetFolderId::new(alpha.clone()), [projects.clone()]);
    let refused = client.send_one(below_itself);
    assert_eq!(code(refused), ResponseCode::ErrorMoveCopyFailed);
    client.send_one(DeleteFolder::new(Disposal::HardDelete, [projects])).expect("deleted");
    assert!(names(&client, Name::Drafts).is_empty());
    let shape = FolderResponseShape::new(DefaultShapeNames::IdOnly);
    assert_eq!(code(client.send_one(GetFolder::new(shape, [alpha]))), ResponseCode::ErrorFolderNotFound);
}

#[test]
fn folder_with_the_name_of_another_is_refused() {
    let client = Client::new();
    create(&client, named(Name::Inbox), "Projects");
    let base = BaseFolder { display_name: Some("PROJECTS".to_owned()), ..BaseFolder::default() };
    let request =
        CreateFolder::new(TargetFolderId::new(named(Name::Inbox)), [Folder { base, ..Folder::default() }]);
    assert_eq!(code(client.send_one(request)), ResponseCode::ErrorFolderExists);
    let inbox = DeleteFolder::new(Disposal::HardDelete, [named(Name::Inbox)]);
    assert_eq!(code(client.send_one(inbox)), ResponseCode::ErrorDeleteDistinguishedFolder);
}

#[test]
fn folder_tree_has_a_largest_depth() {
    let client = Client::new();
    // The inbox is at the depth 2.
    let mut folders = vec![create(&client, named(Name::Inbox), "3")];
    for depth in 4..=300 {
        let parent = folders.last().expect("a folder").clone();
        folders.push(create(&client, parent, &depth.to_string()));
    }
    let deepest = folders.last().expect("a folder").clone();
    let base = BaseFolder { display_name: Some("301".to_owned()), ..BaseFolder::default() };
    let one_more =
        CreateFolder::new(TargetFolderId::new(deepest.clone()), [Folder { base, ..Folder::default() }]);
    assert_eq!(code(client.send_one(one_more)), ResponseCode::ErrorQuotaExceeded);

    let shallow = create(&client, named(Name::Drafts), "3");
    let target = || TargetFolderId::new(shallow.clone());
    let too_deep = client.send_one(MoveFolder::new(target(), [folders[0].clone()]));
    assert_eq!(code(too_deep), ResponseCode::ErrorQuotaExceeded);
    let too_deep = client.send_one(CopyFolder::new(target(), [folders[0].clone()]));
    assert_eq!(code(too_deep), ResponseCode::ErrorQuotaExceeded);

    client.create(message("Lunch"), deepest);
    client.send_one(CopyFolder::new(target(), [folders[1].clone()])).expect("copied");
    assert_eq!(names(&client, Name::Drafts).len(), 298);
    client.send_one(DeleteFolder::new(Disposal::HardDelete, [folders[0].clone()])).expect("deleted");
    assert!(names(&client, Name::Inbox).is_empty());
    client.send_one(MoveFolder::new(TargetFolderId::new(named(Name::Inbox)), [shallow])).expect("moved");
    assert_eq!(names(&client, Name::Inbox).len(), 298);
}

#[test]
fn folder_is_not_copied_beside_itself() {
    let client = Client::new();
    let projects = create(&client, named(Name::Inbox), "Projects");
    let inbox = TargetFolderId::new(named(Name::Inbox));
    let refused = client.send_one(CopyFolder::new(inbox, [projects]));
    assert_eq!(code(refused), ResponseCode::ErrorFolderExists);
    assert_eq!(names(&client, Name::Inbox), ["Projects"]);
}

#[test]
fn emptied_folder_moves_its_folders_to_the_deleted_items() {
    let client = Client::new();
    let projects = create(&client, named(Name::Inbox), "Projects");
    let alpha = create(&client, projects.clone(), "Alpha");
    client.create(message("Lunch"), alpha.clone());
    let empty = EmptyFolder::new(Disposal::MoveToDeletedItems, true, [projects.clone()]);
    client.send_one(empty).expect("emptied");
    assert_eq!(names(&client, Name::Deleteditems), ["Alpha"]);
    // Folders in the deleted items can have equal names, and their other properties can be changed.
    let second = create(&client, projects, "Alpha");
    client.send_one(DeleteFolder::new(Disposal::MoveToDeletedItems, [second.clone()])).expect("deleted");
    assert_eq!(names(&client, Name::Deleteditems), ["Alpha", "Alpha"]);
    let base = BaseFolder { folder_class: Some("IPF.Note".to_owned()), ..BaseFolder::default() };
    let new = Folder { base, ..Folder::default() };
    let old = AnyFolder::from(Folder::default());
    let updates = folder_changes(&old, &AnyFolder::from(new));
    client.send_one(UpdateFolder::new([FolderChange::new(second, updates)])).expect("updated");
}

#[test]
fn hidden_items_are_not_counted() {
    let client = Client::new();
    let hidden = Item { is_associated: Some(true), ..message("hidden").base };
    client.create(Message { base: hidden, ..Message::default() }, named(Name::Drafts));
    client.create(message("shown"), named(Name::Drafts));
    let shape = FolderResponseShape::new(DefaultShapeNames::AllProperties);
    let found = client.send_one(GetFolder::new(shape, [named(Name::Drafts)])).expect("a folder");
    let count = found.folders.as_deref().and_then(|folders| folders.first()?.as_folder()?.total_count);
    assert_eq!(count, Some(1));
}

#[test]
fn emptied_root_keeps_the_folders_that_every_mailbox_has() {
    let client = Client::new();
    let all = names(&client, Name::Root);
    create(&client, named(Name::Msgfolderroot), "Projects");
    for folder in [Name::Msgfolderroot, Name::Root] {
        let empty = EmptyFolder::new(Disposal::HardDelete, true, [named(folder)]);
        client.send_one(empty).expect("emptied");
        assert_eq!(names(&client, Name::Root), all);
    }
}
