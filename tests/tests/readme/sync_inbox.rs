use std::{error::Error, thread::sleep, time::Duration};

use ews_bindings::messages::SyncFolderItems;
use ews_bindings::operation::Operation;
use ews_bindings::soap::{HttpOutcome, HttpResponse};
use ews_bindings::sync::{Items, Step};
use ews_bindings::types::{
    DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName, ItemResponseShape, SyncFolderItemsChange,
};

/// The database of the program.
trait Store {
    /// Returns the saved state of the sync.
    fn state(&self) -> Option<String>;

    /// Applies the changes in order and saves the state, all in one transaction. If `is_from_start`, the transaction
    /// deletes all items first.
    fn save(
        &mut self,
        is_from_start: bool,
        changes: &[SyncFolderItemsChange],
        state: &str,
    ) -> Result<(), Box<dyn Error>>;
}

/// Syncs the inbox. `post` sends a request with a SOAP action, and returns the HTTP status and body of the response.
fn sync_inbox(
    store: &mut impl Store,
    post: impl Fn(&str, &str) -> Result<(u16, Vec<u8>), Box<dyn Error>>,
) -> Result<(), Box<dyn Error>> {
    let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
    let mut sync = match store.state() {
        Some(state) => Items::resume(inbox, &state.parse()?)?,
        None => Items::new(inbox),
    };
    while let Some(request) = sync.request(ItemResponseShape::new(DefaultShapeNames::IdOnly)) {
        let (status, body) = post(SyncFolderItems::ACTION, &request.to_xml()?)?;
        match SyncFolderItems::http_outcome(&HttpResponse::new(status, &body)) {
            HttpOutcome::RetryAfter(wait) => {
                sleep(wait.unwrap_or(Duration::from_secs(60)));
                continue;
            }
            outcome @ (HttpOutcome::SignIn(_) | HttpOutcome::Forbidden(_) | HttpOutcome::NotEws(..)) => {
                return Err(outcome.to_string().into());
            }
            _ => {} // `accept` handles responses and faults.
        }
        match sync.accept(&body)? {
            Step::Page(mut page) => {
                let is_from_start = sync.state().is_none();
                let changes = page.take_changes();
                let state = page.commit(&mut sync)?;
                // If this fails, the next run resumes from the older state and gets the changes again.
                store.save(is_from_start, &changes, &state.to_string())?;
            }
            Step::StartOver => {} // The next page is the first one from the start.
            Step::FolderNotFound => return Err("the folder does not exist".into()),
            step => return Err(format!("unexpected step {step:?}").into()),
        }
    }
    Ok(())
}
