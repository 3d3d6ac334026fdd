//! Folders: created, read, changed, moved, copied and deleted.

use ews_bindings::messages::{CreateFolder, DeleteFolder, FindFolder, GetFolder, MoveFolder, ResponseCode};
use ews_bindings::types::{
    AnyFolder, BaseFolder, DefaultShapeNames, Disposal, DistinguishedFolderIdName as Name, Folder, FolderId,
    FolderQueryTraversal, FolderResponseShape, TargetFolderId, TargetFolderIdChoice,
};

use crate::client::{Client, code, message, named};

fn create(client: &Client, parent: impl Into<TargetFolderIdChoice>, name: &str) -> FolderId {
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
