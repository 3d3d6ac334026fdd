//! Folders: created, read, changed, moved, copied and deleted.

use ews_bindings::messages::{
    CopyFolder, CreateFolder, DeleteFolder, EmptyFolder, FindFolder, GetFolder, MoveFolder, ResponseCode,
};
use ews_bindings::types::{
    AnyFolder, BaseFolder, DefaultShapeNames, Disposal, DistinguishedFolderIdName as Name, Folder, FolderId,
    FolderQueryTraversal, FolderResponseShape, TargetFolderId, TargetFolderIdChoice,
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
fn copy_beside_the_original_is_refused() {
    let client = Client::new();
    let projects = create(&client, named(Name::Inbox), "Projects");
    let copy = CopyFolder::new(TargetFolderId::new(named(Name::Inbox)), [projects]);
    assert_eq!(code(client.send_one(copy)), ResponseCode::ErrorFolderExists);
}

#[test]
fn emptied_folder_keeps_distinguished_folders() {
    let client = Client::new();
    create(&client, named(Name::Msgfolderroot), "Projects");
    let empty = EmptyFolder::new(Disposal::HardDelete, true, [named(Name::Msgfolderroot)]);
    client.send_one(empty).expect("emptied");
    let names = names(&client, Name::Msgfolderroot);
    assert!(names.contains(&"Inbox".to_owned()) && !names.contains(&"Projects".to_owned()), "{names:?}");
}

#[test]
fn folders_have_at_most_300_levels() {
    let client = Client::new();
    let first = create(&client, named(Name::Inbox), "Deep");
    let mut parent = first.clone();
    let refused = loop {
        let base = BaseFolder { display_name: Some("Deeper".to_owned()), ..BaseFolder::default() };
        let folder = Folder { base, ..Folder::default() };
        match client.send_one(CreateFolder::new(TargetFolderId::new(parent.clone()), [folder])) {
            Ok(created) => {
                let folders = created.folders.expect("folders");
                let id = folders
                    .first()
                    .and_then(AnyFolder::as_folder)
                    .and_then(|folder| folder.folder_id.clone());
                parent = *id.expect("an id");
            }
            Err(failure) => break failure,
        }
    };
    assert_eq!(refused.code, Some(ResponseCode::ErrorQuotaExceeded));
    // The depth of the inbox is 3.
    assert_eq!(names(&client, Name::Inbox).len(), 300 - 3);
    let below = create(&client, named(Name::Drafts), "Below");
    let move_deeper = MoveFolder::new(TargetFolderId::new(below), [first.clone()]);
    assert_eq!(code(client.send_one(move_deeper)), ResponseCode::ErrorQuotaExceeded);
    client.send_one(DeleteFolder::new(Disposal::HardDelete, [first])).expect("deleted");
}
