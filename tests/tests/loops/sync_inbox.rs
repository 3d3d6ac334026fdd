use std::{error::Error, thread::sleep, time::Duration};

use ews_bindings::messages::SyncFolderItems;
use ews_bindings::operation::Operation;
use ews_bindings::soap::{HttpOutcome, HttpResponse};
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
