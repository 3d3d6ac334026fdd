//! Mirrors the inbox into memory with an async HTTP client.
//!
//! `cargo run --example async_mailbox` plays two runs against sample responses. Only the function `mirror` is needed in a
//! program with an async runtime.

#[path = "mailbox/server.rs"]
mod server;

use std::collections::{BTreeMap, BTreeSet};
use std::future::{Future, ready};
use std::pin::pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use ews_bindings::mirror::{ItemMirror, MirrorChange, MirrorStep};
use ews_bindings::soap::HttpResponse;
use ews_bindings::sync::Items;
use ews_bindings::types::{
    AnyItem, DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName, ItemResponseShape,
};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error>>;

/// The items by id, and the state that belongs to them.
#[derive(Clone, Default)]
struct Store {
    items: BTreeMap<String, AnyItem>,
    /// The read flags that changed after their item was stored.
    is_read: BTreeMap<String, bool>,
    /// The items that could not be fetched. Fetch them again later.
    failed: BTreeSet<String>,
    /// After a start without a state: the items that no page has named yet.
    unconfirmed: BTreeSet<String>,
    state: Option<String>,
}

impl Store {
    fn remove(&mut self, id: &str) {
        self.items.remove(id);
        self.is_read.remove(id);
        self.failed.remove(id);
    }
}

/// Mirrors the inbox. `post` sends a request with a SOAP action, and returns the HTTP status and the body.
async fn mirror<P, S>(
    store: &mut Store,
    mut post: impl FnMut(&'static str, String) -> P,
    mut sleep: impl FnMut(Duration) -> S,
) -> Result<()>
where
    P: Future<Output = Result<(u16, Vec<u8>)>>,
    S: Future<Output = ()>,
{
    let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
    let sync = match &store.state {
        Some(state) => Items::resume(inbox, &state.parse()?)?,
        None => Items::new(inbox),
    };
    let mut mirror = ItemMirror::new(sync, ItemResponseShape::new(DefaultShapeNames::AllProperties));
    while let Some(request) = mirror.request()? {
        let (status, body) = post(request.action(), request.to_xml()?).await?;
        match mirror.accept_http(&HttpResponse::new(status, &body))? {
            MirrorStep::Page(page) => {
                // The page is stored as a whole, or not at all.
                let mut new = store.clone();
                if page.is_from_start() {
                    new.unconfirmed = new.items.keys().chain(&new.failed).cloned().collect();
                }
                for change in page.changes() {
                    let id = change.id().ok_or("a change without an id")?.id.clone();
                    new.unconfirmed.remove(&id);
                    match change {
                        MirrorChange::Item(_, item) => {
                            new.remove(&id);
                            new.items.insert(id, item.clone());
                        }
                        MirrorChange::Removed(_) => new.remove(&id),
                        MirrorChange::ReadFlag(_, is_read) => drop(new.is_read.insert(id, *is_read)),
                        MirrorChange::Failed(..) | MirrorChange::NotFound(_) => drop(new.failed.insert(id)),
                        _ => {}
                    }
                }
                if page.is_last() {
                    std::mem::take(&mut new.unconfirmed).iter().for_each(|id| new.remove(id));
                }
                new.state = page.state().map(ToString::to_string);
                *store = new;
                page.commit(&mut mirror)?;
            }
            MirrorStep::Wait(wait) => sleep(wait).await,
            MirrorStep::FolderNotFound => return Err("the folder does not exist".into()),
            _ => {}
        }
    }
    Ok(())
}

fn main() -> Result<()> {
    let mut store = Store::default();
    for pages in [server::FIRST_RUN, server::SECOND_RUN] {
        let mut server = server::Server::new(pages);
        let post = |action, request: String| ready(server.answer(action, &request));
        run(mirror(&mut store, post, |_| ready(())))?;
        println!("{:?}", store.items.keys().collect::<Vec<_>>());
    }
    Ok(())
}

/// Runs a future that never waits, in place of an async runtime.
fn run<T>(future: impl Future<Output = Result<T>>) -> Result<T> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(result) => result,
        Poll::Pending => Err("the future waits".into()),
    }
}
