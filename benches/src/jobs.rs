//! The benchmark jobs by name.
//!
//! A job returns a count of its work. The count keeps the compiler from removing the work, and a test checks it.

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
use crate::peers::{self, with_pull, with_serde};

/// The number of folders in the hierarchy.
pub const FOLDERS: usize = 1_000;

/// The documents and values that jobs read and write. Each is made on first use.
#[derive(Debug, Default)]
pub struct Inputs {
    changes: usize,
    items: OnceCell<String>,
    hierarchy: OnceCell<String>,
    response: OnceCell<Envelope<ResponseHeader, SyncFolderItemsResponse>>,
    request: OnceCell<Envelope<RequestHeader, CreateItem>>,
}

impl Inputs {
    /// Creates inputs with a number of item changes.
    pub fn new(changes: usize) -> Self {
        Self { changes, ..Self::default() }
    }

    /// Returns the response with items.
    pub fn items(&self) -> &str {
        self.items.get_or_init(|| documents::items(self.changes, documents::SEED))
    }

    /// Returns the response with folders.
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

/// A benchmark job.
#[derive(Clone, Copy, Debug)]
pub struct Job {
    /// The name of the job.
    pub name: &'static str,
    /// A description of the job.
    pub description: &'static str,
    /// Runs the job. Returns the number of changes or events read, or of bytes written.
    pub run: fn(&Inputs) -> usize,
}

impl Job {
    /// Returns `true` if the job reads the response with items and counts its changes.
    pub fn finds_changes(&self) -> bool {
        let without_changes = ["items-loop", "items-write", "peer-namespaces"];
        self.name != "request-write"
            && !self.name.starts_with("hierarchy")
            && !without_changes.contains(&self.name)
    }
}

const fn job(name: &'static str, description: &'static str, run: fn(&Inputs) -> usize) -> Job {
    Job { name, description, run }
}

/// All jobs. Each event loop is the unit of comparison for the jobs that follow it.
pub const JOBS: &[Job] = &[
    job("items-loop", "quick-xml: event loop only", |inputs| peers::events(inputs.items())),
    job("items-read", "**ews-bindings**: read", |inputs| {
        changes(&read_items(inputs.items(), ReadOptions::new()))
    }),
    job("items-watched", "**ews-bindings**: read with a report callback", read_with_listener),
    job("items-strict", "**ews-bindings**: read strictly", |inputs| {
        changes(&read_items(inputs.items(), ReadOptions::new().strict()))
    }),
    job("items-stream", "**ews-bindings**: read one change at a time", stream),
    job("items-write", "**ews-bindings**: write", write),
    job("peer-namespaces", "quick-xml: event loop with namespaces", |inputs| {
        peers::resolved_events(inputs.items())
    }),
    job("peer-strings", "quick-xml: each text as a `String`", |inputs| peers::strings(inputs.items())),
    job("peer-pull", "quick-xml: hand-written pull parser", |inputs| {
        with_pull::read(inputs.items()).map_or_else(|error| panic!("{error}"), |list| list.len())
    }),
    job("peer-serde", "quick-xml: hand-written serde structs", |inputs| {
        with_serde::read(inputs.items())
            .map_or_else(|error| panic!("{error}"), |envelope| with_serde::number(&envelope))
    }),
    job("peer-roxmltree", "roxmltree: tree", |inputs| peers::tree(inputs.items())),
    job("peer-ews", "crate `ews` 0.1.2", |inputs| peers::ews(inputs.items())),
    job("hierarchy-loop", "1,000 folders, quick-xml: event loop only", |inputs| {
        peers::events(inputs.hierarchy())
    }),
    job("hierarchy-read", "1,000 folders, **ews-bindings**: read", |inputs| {
        folders(&read_hierarchy(inputs.hierarchy(), ReadOptions::new()))
    }),
    job("request-write", "1 kB request, **ews-bindings**: write", |inputs| {
        inputs.request().to_xml().map_or(0, |text| text.len())
    }),
];

/// Returns the job with a name.
pub fn find(name: &str) -> Option<Job> {
    JOBS.iter().copied().find(|job| job.name == name)
}

/// Reads a response with items.
///
/// # Panics
/// If the response cannot be read.
pub fn read_items(text: &str, options: ReadOptions<'_>) -> Envelope<ResponseHeader, SyncFolderItemsResponse> {
    SyncFolderItems::response(text.as_bytes(), options).unwrap_or_else(|error| panic!("{error}"))
}

/// Reads a response with folders.
///
/// # Panics
/// If the response cannot be read.
pub fn read_hierarchy(
    text: &str,
    options: ReadOptions<'_>,
) -> Envelope<ResponseHeader, SyncFolderHierarchyResponse> {
    SyncFolderHierarchy::response(text.as_bytes(), options).unwrap_or_else(|error| panic!("{error}"))
}

/// Returns the number of changes in a response with items.
pub fn changes(envelope: &Envelope<ResponseHeader, SyncFolderItemsResponse>) -> usize {
    let messages = envelope.body.response_messages.iter().filter_map(|message| match message {
        KnownOrRaw::Known(message) => message.changes.as_ref(),
        KnownOrRaw::Unlisted(_) => None,
    });
    messages.map(|changes: &SyncFolderItemsChanges| changes.len()).sum()
}

/// Returns the number of changes in a response with folders.
pub fn folders(envelope: &Envelope<ResponseHeader, SyncFolderHierarchyResponse>) -> usize {
    let messages = envelope.body.response_messages.iter().filter_map(|message| match message {
        KnownOrRaw::Known(message) => message.changes.as_ref(),
        KnownOrRaw::Unlisted(_) => None,
    });
    messages.map(|changes| changes.len()).sum()
}

fn read_with_listener(inputs: &Inputs) -> usize {
    let mut reports = 0;
    let mut listen = |_: &ews_bindings::xml::Report<'_>| reports += 1;
    let number = changes(&read_items(inputs.items(), ReadOptions::new().on_report(&mut listen)));
    number + reports
}

fn stream(inputs: &Inputs) -> usize {
    let mut changes = Items::changes(inputs.items().as_bytes());
    let number = changes.by_ref().flatten().count();
    assert!(inbox().finish(changes).is_ok(), "the stream was read to its end");
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
