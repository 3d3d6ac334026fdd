//! `GetFolder`, `CreateFolder`, `UpdateFolder`, `MoveFolder`, `CopyFolder`, `DeleteFolder` and `EmptyFolder`.

use ews_bindings::messages::{EmptyFolder, FolderInfoResponseMessage, ResponseCode, ResponseMessage};
use ews_bindings::operation::Message as _;
use ews_bindings::properties::{Properties as _, apply_folder_changes};
use ews_bindings::types::{
    AnyFolder, AnyFolderId, DefaultShapeNames, Disposal, DistinguishedFolderIdName, FolderChange,
    FolderResponseShape, TargetFolderId,
};

use super::{Call, Outcome};
use crate::refusal::Refusal;

/// The largest depth of a folder, which Exchange Online has as a quota: the property `FolderHierarchyDepthReceiveQuota`.
/// Folders are deleted and copied recursively.
const MAX_DEPTH: usize = 300;

impl Call<'_> {
    pub(super) fn get_folder(
        &mut self,
        id: &AnyFolderId,
        shape: &FolderResponseShape,
    ) -> Outcome<FolderInfoResponseMessage> {
        let id = self.any_folder_id(id)?;
        self.folder_message(&id, shape)
    }

    pub(super) fn create_folder(
        &mut self,
        parent: &TargetFolderId,
        folder: &AnyFolder,
    ) -> Outcome<FolderInfoResponseMessage> {
        let parent = self.target(parent)?;
        self.check_name(&parent, folder, None)?;
        self.check_depth(&parent, 1)?;
        let id = self.own().add_folder(Some(&parent), None, folder.clone());
        self.folder_ids(&id)
    }

    pub(super) fn update_folder(&mut self, change: &FolderChange) -> Outcome<FolderInfoResponseMessage> {
        let id = self.folder_id(change.folder_id.clone())?;
        let own = self.own();
        let stored = own.folders.get(&id).ok_or_else(Refusal::folder_not_found)?;
        let (mut value, parent) = (stored.value.clone(), own.parent(&id).unwrap_or_default().to_owned());
        apply_folder_changes(&mut value, &change.updates)?;
        self.check_name(&parent, &value, Some(&id))?;
        self.own().change_folder(&id, value);
        self.folder_ids(&id)
    }

    pub(super) fn move_folder(
        &mut self,
        id: &AnyFolderId,
        target: &TargetFolderId,
    ) -> Outcome<FolderInfoResponseMessage> {
        let (id, target) = (self.any_folder_id(id)?, self.target(target)?);
        self.check_changeable(&id, "ErrorMoveDistinguishedFolder")?;
        self.check_target(&id, &target, Some(&id))?;
        self.own().move_folder(&id, &target);
        self.folder_ids(&id)
    }

    pub(super) fn copy_folder(
        &mut self,
        id: &AnyFolderId,
        target: &TargetFolderId,
    ) -> Outcome<FolderInfoResponseMessage> {
        let (id, target) = (self.any_folder_id(id)?, self.target(target)?);
        self.check_target(&id, &target, None)?;
        let copy = self.own().copy_folder(&id, &target).ok_or_else(Refusal::folder_not_found)?;
        self.folder_ids(&copy)
    }

    pub(super) fn delete_folder(
        &mut self,
        id: &AnyFolderId,
        delete_type: &Disposal,
    ) -> Outcome<ResponseMessage> {
        let id = self.any_folder_id(id)?;
        self.check_changeable(&id, "ErrorDeleteDistinguishedFolder")?;
        let own = self.own();
        let deleted = own.distinguished(&DistinguishedFolderIdName::Deleteditems).map(str::to_owned);
        match deleted.filter(|deleted| !own.is_below(&id, deleted)) {
            Some(deleted) if *delete_type == Disposal::MoveToDeletedItems => own.move_folder(&id, &deleted),
            _ => own.delete_folder(&id),
        }
        Ok(ResponseMessage::success())
    }

    pub(super) fn empty_folder(
        &mut self,
        id: &AnyFolderId,
        request: &EmptyFolder,
    ) -> Outcome<ResponseMessage> {
        let id = self.any_folder_id(id)?;
        for item in self.own().item_ids_of(&id) {
            self.dispose(&item, &request.delete_type);
        }
        if request.delete_sub_folders {
            let own = self.own();
            for child in own.children(&id) {
                if own.folders.get(&child).is_some_and(|folder| folder.distinguished.is_none()) {
                    own.delete_folder(&child);
                }
            }
        }
        Ok(ResponseMessage::success())
    }

    fn folder_ids(&mut self, id: &str) -> Outcome<FolderInfoResponseMessage> {
        self.folder_message(id, &FolderResponseShape::new(DefaultShapeNames::IdOnly))
    }

    fn folder_message(
        &mut self,
        id: &str,
        shape: &FolderResponseShape,
    ) -> Outcome<FolderInfoResponseMessage> {
        let folder = self.own().folder_value(id).ok_or_else(Refusal::folder_not_found)?;
        let folders = Some([folder.project(shape)].into());
        Ok(FolderInfoResponseMessage { folders, ..FolderInfoResponseMessage::success() })
    }

    /// Checks that a folder has a name, and that no other folder of the parent has the same name.
    fn check_name(&mut self, parent: &str, folder: &AnyFolder, id: Option<&str>) -> Outcome<()> {
        let name = |folder: &AnyFolder| folder.as_folder().and_then(|folder| folder.display_name.clone());
        let Some(new) = name(folder).filter(|name| !name.is_empty()) else {
            let text = "The folder save failed: the display name is missing.";
            return Err(Refusal::new(ResponseCode::ErrorFolderSavePropertyError, text));
        };
        let own = self.own();
        let siblings = own.children(parent).into_iter().filter(|sibling| Some(sibling.as_str()) != id);
        let mut names = siblings.filter_map(|sibling| name(&own.folders.get(&sibling)?.value));
        if names.any(|sibling| sibling.to_lowercase() == new.to_lowercase()) {
            let text = "A folder with the specified name already exists.";
            return Err(Refusal::new(ResponseCode::ErrorFolderExists, text));
        }
        Ok(())
    }

    fn check_changeable(&mut self, id: &str, code: &str) -> Outcome<()> {
        match self.own().folders.get(id) {
            Some(folder) if folder.distinguished.is_some() => Err(Refusal::new(
                ResponseCode::from(code),
                "A distinguished folder cannot be moved or deleted.",
            )),
            _ => Ok(()),
        }
    }

    /// Checks that a folder does not go below itself, and that its new parent does not contain another folder with this
    /// name. `moved` is the id of a folder that is moved, not copied.
    fn check_target(&mut self, id: &str, target: &str, moved: Option<&str>) -> Outcome<()> {
        if self.own().is_below(target, id) {
            let text = "The folder cannot be moved or copied below itself.";
            return Err(Refusal::new(ResponseCode::ErrorMoveCopyFailed, text));
        }
        let value = self.own().folders.get(id).map(|folder| folder.value.clone());
        let value = value.ok_or_else(Refusal::folder_not_found)?;
        self.check_name(target, &value, moved)?;
        let height = self.own().height(id);
        self.check_depth(target, height)
    }

    /// Checks that a number of levels fits below a folder.
    fn check_depth(&mut self, parent: &str, levels: usize) -> Outcome<()> {
        if self.own().depth(parent) + levels <= MAX_DEPTH {
            return Ok(());
        }
        let text = format!("The folder would be below {MAX_DEPTH} levels of folders.");
        Err(Refusal::new(ResponseCode::ErrorQuotaExceeded, text))
    }
}
