//! `SyncFolderItems` and `SyncFolderHierarchy`.

use ews_bindings::messages::{
    ResponseCode, SyncFolderHierarchy, SyncFolderHierarchyResponseMessage, SyncFolderItems,
    SyncFolderItemsResponseMessage,
};
use ews_bindings::operation::Failure;
use ews_bindings::sync::server::{PageError, ServerPage};
use ews_bindings::types::SyncFolderItemsScope;

use super::{Call, Outcome};
use crate::refusal::Refusal;

/// The largest number of folders in a page.
pub(super) const FOLDERS_IN_A_PAGE: usize = 100;

impl Call<'_> {
    pub(super) fn sync_folders(
        &mut self,
        request: &SyncFolderHierarchy,
    ) -> Outcome<SyncFolderHierarchyResponseMessage> {
        let top = match &request.sync_folder_id {
            Some(folder) => self.target(folder).map_err(|_| sync_folder_not_found())?,
            None => self.own().root().to_owned(),
        };
        let max_folders = self.max_folders;
        let own = self.own();
        let log = own.folder_log.scoped(|entry| own.below(entry, &top));
        let page = ServerPage::of_folders(request, &top, max_folders, &log).map_err(refusal)?;
        Ok(page.message(|id| own.folder_value(id)))
    }

    pub(super) fn sync_items(
        &mut self,
        request: &SyncFolderItems,
    ) -> Outcome<SyncFolderItemsResponseMessage> {
        let folder = self.target(&request.sync_folder_id).map_err(|_| sync_folder_not_found())?;
        let with_associated = request.sync_scope == Some(SyncFolderItemsScope::NormalAndAssociatedItems);
        let own = self.own();
        let name = if with_associated { format!("{folder} and associated") } else { folder.clone() };
        let stored = own.folders.get(&folder).ok_or_else(sync_folder_not_found)?;
        let log = &stored.log;
        let log = log.scoped(|entry| if with_associated { Some(entry.clone()) } else { log.normal(entry) });
        let page = ServerPage::of_items(request, &name, &log).map_err(refusal)?;
        let shape = &request.item_shape;
        Ok(page.message(|id| own.whole_item(id, shape)))
    }
}

/// Returns the code and the text of the failure of a page.
fn refusal<E>(error: PageError<E>) -> Refusal {
    let failure: Failure<(), ResponseCode> = error.into();
    let code = failure.code.unwrap_or(ResponseCode::ErrorInternalServerError);
    Refusal::new(code, failure.text.unwrap_or_default())
}

fn sync_folder_not_found() -> Refusal {
    Refusal::new(ResponseCode::ErrorSyncFolderNotFound, "The sync folder could not be found.")
}
