use std::{error::Error, thread::sleep, time::Duration};

use ews_bindings::messages::SyncFolderItems;
use ews_bindings::operation::Operation;
use ews_bindings::soap::HttpResponse;
use ews_bindings::sync::{Items, Page, Step};
use ews_bindings::types::{
    DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName, ItemResponseShape,
};

/// The database of the program.
trait Store {
    /// Returns the saved state of the sync.
    fn state(&self) -> Option<String>;

    /// Stores a page in one transaction: deletes all items if `page.is_from_start()`, applies `page.changes()` in order,
    /// and replaces the saved state by `page.state()`, or deletes the saved state if that is `None`.
    fn save(&mut self, page: &Page<SyncFolderItems>) -> Result<(), Box<dyn Error>>;
}

/// Syncs the inbox. `post` sends a request with a SOAP action, and returns the HTTP status and body of the response.
fn sync_inbox(
    store: &mut impl Store,
    post: impl Fn(&str, &str) -> Result<(u16, Vec<u8>), Box<dyn Error>>,
) -> Result<(), Box<dyn Error>> {
    let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
    let mut sync = Items::from_saved(inbox, store.state().as_deref())?;
    while let Some(request) = sync.request(ItemResponseShape::new(DefaultShapeNames::IdOnly)) {
        let (status, body) = post(SyncFolderItems::ACTION, &request.to_xml()?)?;
        match sync.accept_http(&HttpResponse::new(status, &body))? {
            Step::Page(page) => {
                // If this fails, the next run resumes from the older state and gets the changes again.
                store.save(&page)?;
                page.commit(&mut sync)?;
            }
            Step::StartOver => {} // The next page is from the start.
            Step::RetryAfter(wait) => sleep(wait.unwrap_or(Duration::from_secs(60))),
            Step::FolderNotFound => return Err("the folder does not exist".into()),
            step => return Err(format!("unexpected step {step:?}").into()),
        }
    }
    Ok(())
}
