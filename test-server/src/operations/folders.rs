//! `GetFolder`, `CreateFolder`, `UpdateFolder`, `MoveFolder`, `CopyFolder`, `DeleteFolder` and `EmptyFolder`.

use ews_bindings::messages::{EmptyFolder, FolderInfoResponseMessage, ResponseCode, ResponseMessage};
use ews_bindings::operation::Message as _;
use ews_bindings::properties::{Properties as _, apply_folder_changes};
use ews_bindings::types::{
    AnyFolder, AnyFolderId, DefaultShapeNames, Disposal, DistinguishedFolderIdName, FolderChange,
    FolderResponseShape, TargetFolderId,
};

use super::{Call, Outcome};
use crate::mailbox::size;
use crate::refusal::Refusal;

/// The largest number of folders that enclose each other, without the root.
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
        self.check_depth(1, &parent, ResponseCode::ErrorQuotaExceeded)?;
        self.check_room(size::of_folder(folder))?;
        let id = self.own().add_folder(Some(&parent), None, folder.clone());
        self.folder_ids(&id)
    }

    pub(super) fn update_folder(&mut self, change: &FolderChange) -> Outcome<FolderInfoResponseMessage> {
        let id = self.folder_id(change.folder_id.clone())?;
        let own = self.own();
        let stored = own.folders.get(&id).ok_or_else(Refusal::folder_not_found)?;
        let (mut value, parent) = (stored.value.clone(), own.parent(&id).unwrap_or_default().to_owned());
        let (present, name) = (size::of_folder(&value), display_name(&value));
        apply_folder_changes(&mut value, &change.updates)?;
        // Folders in the deleted items can have equal names.
        if display_name(&value) != name {
            self.check_name(&parent, &value, Some(&id))?;
        }
        self.check_room(size::of_folder(&value).saturating_sub(present))?;
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
        let size = self.own().size_of_folder(&id);
        self.check_room(size)?;
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
        self.dispose_folder(&id, delete_type)?;
        Ok(ResponseMessage::success())
    }

    /// Deletes a folder, or moves it to the folder of deleted items.
    fn dispose_folder(&mut self, id: &str, delete_type: &Disposal) -> Outcome<()> {
        let own = self.own();
        let deleted = own.distinguished(&DistinguishedFolderIdName::Deleteditems).map(str::to_owned);
        match deleted.filter(|deleted| !own.is_below(id, deleted)) {
            Some(deleted) if *delete_type == Disposal::MoveToDeletedItems => {
                let height = own.height(id);
                self.check_depth(height, &deleted, ResponseCode::ErrorQuotaExceededOnDelete)?;
                self.own().move_folder(id, &deleted);
            }
            _ => own.delete_folder(id),
        }
        Ok(())
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
            for child in self.own().children(&id) {
                let folder = self.own().folders.get(&child);
                let is_distinguished = folder.is_some_and(|one| one.distinguished.is_some());
                if !is_distinguished {
                    self.dispose_folder(&child, &request.delete_type)?;
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
        let Some(new) = display_name(folder).filter(|name| !name.is_empty()) else {
            let text = "The folder save failed: the display name is missing.";
            return Err(Refusal::new(ResponseCode::ErrorFolderSavePropertyError, text));
        };
        let own = self.own();
        let siblings = own.children(parent).into_iter().filter(|sibling| Some(sibling.as_str()) != id);
        let mut names = siblings.filter_map(|sibling| display_name(&own.folders.get(&sibling)?.value));
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

    /// Checks the new parent of a folder: it is not below the folder, it does not contain a folder with this name other
    /// than `except`, and it is not too deep.
    fn check_target(&mut self, id: &str, target: &str, except: Option<&str>) -> Outcome<()> {
        if self.own().is_below(target, id) {
            let text = "The folder cannot be moved or copied below itself.";
            return Err(Refusal::new(ResponseCode::ErrorMoveCopyFailed, text));
        }
        let value = self.own().folders.get(id).map(|folder| folder.value.clone());
        let value = value.ok_or_else(Refusal::folder_not_found)?;
        self.check_name(target, &value, except)?;
        let height = self.own().height(id);
        self.check_depth(height, target, ResponseCode::ErrorQuotaExceeded)
    }

    /// Checks that a number of levels of folders fits below a folder.
    ///
    /// In Exchange, the depth of folders is a quota: `FolderHierarchyDepthReceiveQuota`, with the default 300. So the
    /// code is the one of quotas.
    fn check_depth(&mut self, height: usize, parent: &str, code: ResponseCode) -> Outcome<()> {
        if self.own().depth(parent) + height <= MAX_DEPTH {
            return Ok(());
        }
        let text = format!("The folder cannot be saved: folders are nested more than {MAX_DEPTH} deep.");
        Err(Refusal::new(code, text))
    }
}

fn display_name(folder: &AnyFolder) -> Option<String> {
    folder.as_folder().and_then(|folder| folder.display_name.clone())
}
