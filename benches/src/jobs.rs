//! What is measured, by name. A job gives back how much it has done, so that nothing is optimized away and
//! a test can see that it did the work.

use std::cell::OnceCell;

use ews_bindings::messages::{
    CreateItem, SyncFolderHierarchy, SyncFolderHierarchyResponse, SyncFolderItems, SyncFolderItemsResponse,
};
use ews_bindings::operation::Operation;
use ews_bindings::soap::{Envelope, RequestHeader, ResponseHeader};
use ews_bindings::sync::Items;
use ews_bindings::types::{DistinguishedFolderId, DistinguishedFolderIdName, SyncFolderItemsChanges};
use ews_bindings::xml::{Element, KnownOrRaw, ReadOptions, WriteOptions};

use crate::documents;
use crate::peers::{self, pull, with_serde};

/// How many folders the hierarchy has.
pub const FOLDERS: usize = 1_000;

/// What jobs read and write; each is made when a job first asks for it.
#[derive(Debug, Default)]
pub struct Inputs {
    changes: usize,
    items: OnceCell<String>,
    hierarchy: OnceCell<String>,
    response: OnceCell<Envelope<ResponseHeader, SyncFolderItemsResponse>>,
    request: OnceCell<Envelope<RequestHeader, CreateItem>>,
}

impl Inputs {
    /// Inputs with so many changes of items.
    pub fn new(changes: usize) -> Self {
        Self { changes, ..Self::default() }
    }

    /// The response with items.
    pub fn items(&self) -> &str {
        self.items.get_or_init(|| documents::items(self.changes, documents::SEED))
    }

    /// The response with folders.
    pub fn hierarchy(&self) -> &str {
        self.hierarchy.get_or_init(|| documents::hierarchy(FOLDERS, documents::SEED))
    }

    fn request(&self) -> &Envelope<RequestHeader, CreateItem> {
        self.request.get_or_init(documents::request)
    }

    fn response(&self) -> &Envelope<ResponseHeader, SyncFolderItemsResponse> {
        self.response.get_or_init(|| read_items(self.items(), ReadOptions::new()))
    }
}

/// Something to measure.
#[derive(Clone, Copy, Debug)]
pub struct Job {
    /// What it is asked for by.
    pub name: &'static str,
    /// What it does, for people.
    pub what: &'static str,
    /// Does it, and says how much was done: changes read, events met, or bytes written.
    pub run: fn(&Inputs) -> usize,
}

impl Job {
    /// Whether it reads the response with items and finds the changes in it.
    pub fn finds_changes(&self) -> bool {
        let only_events = ["items-loop", "items-write", "peer-namespaces"];
        self.name != "request-write"
            && !self.name.starts_with("hierarchy")
            && !only_events.contains(&self.name)
    }
}

const fn job(name: &'static str, what: &'static str, run: fn(&Inputs) -> usize) -> Job {
    Job { name, what, run }
}

/// All jobs; a loop is the unit of comparison for those that follow it.
pub const JOBS: &[Job] = &[
    job("items-loop", "quick-xml, bare event loop", |inputs| peers::events(inputs.items())),
    job("items-read", "**ours**, read", |inputs| changes(&read_items(inputs.items(), ReadOptions::new()))),
    job("items-watched", "**ours**, read with a listener", watched),
    job("items-strict", "**ours**, read strictly", |inputs| {
        changes(&read_items(inputs.items(), ReadOptions::new().strict()))
    }),
    job("items-stream", "**ours**, a change at a time", stream),
    job("items-write", "**ours**, write", write),
    job("peer-namespaces", "quick-xml, events with namespaces", |inputs| {
        peers::resolved_events(inputs.items())
    }),
    job("peer-strings", "quick-xml, every text a `String`", |inputs| peers::strings(inputs.items())),
    job("peer-pull", "quick-xml, pull parser by hand", |inputs| {
        pull::read(inputs.items()).map_or_else(|error| panic!("{error}"), |list| list.len())
    }),
    job("peer-serde", "quick-xml and serde by hand", |inputs| {
        with_serde::read(inputs.items())
            .map_or_else(|error| panic!("{error}"), |envelope| with_serde::number(&envelope))
    }),
    job("peer-roxmltree", "roxmltree, a tree", |inputs| peers::tree(inputs.items())),
    job("peer-ews", "crate `ews` 0.1.2", |inputs| peers::ews(inputs.items())),
    job("hierarchy-loop", "1,000 folders: quick-xml, bare event loop", |inputs| {
        peers::events(inputs.hierarchy())
    }),
    job("hierarchy-read", "1,000 folders: **ours**, read", |inputs| {
        folders(&read_hierarchy(inputs.hierarchy(), ReadOptions::new()))
    }),
    job("request-write", "a request of 1 kB: **ours**, write", |inputs| {
        inputs.request().to_xml().map_or(0, |text| text.len())
    }),
];

/// The job with this name.
pub fn find(name: &str) -> Option<Job> {
    JOBS.iter().copied().find(|job| job.name == name)
}

/// Reads a response with items.
///
/// # Panics
/// When it cannot be read.
pub fn read_items(text: &str, options: ReadOptions<'_>) -> Envelope<ResponseHeader, SyncFolderItemsResponse> {
    SyncFolderItems::response(text.as_bytes(), options).unwrap_or_else(|error| panic!("{error}"))
}

/// Reads a response with folders.
///
/// # Panics
/// When it cannot be read.
pub fn read_hierarchy(
    text: &str,
    options: ReadOptions<'_>,
) -> Envelope<ResponseHeader, SyncFolderHierarchyResponse> {
    SyncFolderHierarchy::response(text.as_bytes(), options).unwrap_or_else(|error| panic!("{error}"))
}

/// How many changes a response brings.
pub fn changes(envelope: &Envelope<ResponseHeader, SyncFolderItemsResponse>) -> usize {
    let messages = envelope.body.response_messages.iter().filter_map(|message| match message {
        KnownOrRaw::Known(message) => message.changes.as_ref(),
        KnownOrRaw::Unlisted(_) => None,
    });
    messages.map(|changes: &SyncFolderItemsChanges| changes.len()).sum()
}

/// How many changes of folders a response brings.
pub fn folders(envelope: &Envelope<ResponseHeader, SyncFolderHierarchyResponse>) -> usize {
    let messages = envelope.body.response_messages.iter().filter_map(|message| match message {
        KnownOrRaw::Known(message) => message.changes.as_ref(),
        KnownOrRaw::Unlisted(_) => None,
    });
    messages.map(|changes| changes.len()).sum()
}

fn watched(inputs: &Inputs) -> usize {
    let mut reports = 0;
    let mut listen = |_: &ews_bindings::Error| reports += 1;
    let number = changes(&read_items(inputs.items(), ReadOptions::new().on_report(&mut listen)));
    number + reports
}

fn stream(inputs: &Inputs) -> usize {
    let mut changes = Items::changes(inputs.items().as_bytes());
    let number = changes.by_ref().flatten().count();
    assert!(inbox().finish(changes).is_ok(), "the response is read to its end");
    number
}

fn inbox() -> Items {
    Items::new(DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox))
}

fn write(inputs: &Inputs) -> usize {
    let element = Element::new(SyncFolderItems::RESPONSE);
    let text = inputs.response().to_xml_element(WriteOptions::new(), element);
    text.unwrap_or_else(|error| panic!("{error}")).len()
}
