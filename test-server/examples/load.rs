//! Load: many clients at once on one mailbox. Checks that no change is lost or occurs twice, and that the memory stays
//! bounded.
//!
//! `cargo run --release -p ews-test-server --example load` runs 100 clients for a minute: 90 create, change and delete
//! messages, and 10 mirror the inbox. `--clients 20 --seconds 5` runs less.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use clap::Parser;
use ews_bindings::http_1::{Authorization, Endpoint, EwsRequest, next_page, outcomes};
use ews_bindings::messages::{CreateItem, DeleteItem, ResponseCode, UpdateItem};
use ews_bindings::mirror::{ItemMirror, MirrorChange};
use ews_bindings::operation::Operation;
use ews_bindings::properties::item_changes;
use ews_bindings::sync::Items;
use ews_bindings::types::{
    AnyItem, ConflictResolution, DefaultShapeNames, Disposal, DistinguishedFolderId,
    DistinguishedFolderIdName, Item, ItemChange, ItemId, ItemResponseShape, Message, MessageDisposition,
    TargetFolderId,
};
use ews_test_server::{Loopback, Options};

type Result<T> = std::result::Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// Runs many clients at once.
#[derive(Parser)]
struct Arguments {
    /// The number of clients; one client in ten mirrors the inbox
    #[arg(long, default_value_t = 100)]
    clients: usize,
    /// The time in seconds
    #[arg(long, default_value_t = 60)]
    seconds: u64,
}

/// The largest number of messages that one client has at the same time.
const MESSAGES: usize = 20;

struct Client {
    agent: ureq::Agent,
    endpoint: Endpoint,
    requests: Arc<AtomicU64>,
}

impl Client {
    fn send(&self, request: impl EwsRequest) -> Result<http::Response<Vec<u8>>> {
        self.post(self.endpoint.request(request)?)
    }

    fn post(&self, request: http::Request<Vec<u8>>) -> Result<http::Response<Vec<u8>>> {
        self.requests.fetch_add(1, Ordering::Relaxed);
        let request = self.agent.configure_request(request).http_status_as_error(false).build();
        let (head, mut body) = self.agent.run(request)?.into_parts();
        Ok(http::Response::from_parts(head, body.read_to_vec()?))
    }

    fn one<O: Operation<Code = ResponseCode>>(&self, request: O) -> Result<O::Message> {
        let mut outcomes = outcomes::<O>(&self.send(request)?)?;
        outcomes.remove(0).map_err(|failure| format!("{failure:?}").into())
    }
}

fn inbox() -> DistinguishedFolderId {
    DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox)
}

/// Creates, changes and deletes messages until the end. Returns the subjects of the messages that exist then.
fn write(client: &Client, name: usize, end: Instant) -> Result<Vec<String>> {
    let mut own: Vec<(ItemId, Message)> = Vec::new();
    let mut number = 0;
    while Instant::now() < end {
        number += 1;
        let base = Item { subject: Some(format!("{name}-{number}")), ..Item::default() };
        let message = Message { base, ..Message::default() };
        let request = CreateItem {
            message_disposition: Some(MessageDisposition::SaveOnly),
            saved_item_folder_id: Some(TargetFolderId::new(inbox()).into()),
            ..CreateItem::new([message.clone()])
        };
        let created = client.one(request)?;
        own.push((created.item().and_then(AnyItem::id).ok_or("an item without an id")?.clone(), message));
        if number % 3 == 0 {
            let index = number % own.len();
            let (id, old) = &mut own[index];
            let mut new = old.clone();
            new.subject = Some(format!("{name}-{number}-changed"));
            let change = ItemChange::new(ItemId::new(id.id.as_str()), item_changes(&*old, &new));
            let mut update = UpdateItem::new(ConflictResolution::AlwaysOverwrite, [change]);
            update.message_disposition = Some(MessageDisposition::SaveOnly);
            client.one(update)?;
            *old = new;
        }
        if own.len() > MESSAGES {
            let (id, _) = own.remove(0);
            client.one(DeleteItem::new(Disposal::HardDelete, [id]))?;
        }
    }
    Ok(own.into_iter().filter_map(|(_, message)| message.base.subject).collect())
}

/// A copy of the inbox: the id and the subject of each item.
#[derive(Default)]
struct Mirror {
    state: Option<String>,
    subjects: BTreeMap<String, String>,
}

impl Mirror {
    fn run(&mut self, client: &Client) -> Result<()> {
        let sync = Items::from_saved(inbox(), self.state.as_deref())?;
        let mut mirror = ItemMirror::new(sync, ItemResponseShape::new(DefaultShapeNames::AllProperties));
        let post = |request| client.post(request);
        while let Some(page) = next_page(&mut mirror, &client.endpoint, post)? {
            if page.is_from_start() {
                self.subjects.clear();
            }
            for change in page.changes() {
                match change {
                    MirrorChange::Item(id, item) => {
                        let subject =
                            item.as_item().and_then(|item| item.subject.clone()).unwrap_or_default();
                        self.subjects.insert(id.id.clone(), subject);
                    }
                    MirrorChange::Removed(id) => drop(self.subjects.remove(&id.id)),
                    MirrorChange::Failed(_, error) => return Err(error.clone().into()),
                    _ => {}
                }
            }
            self.state = page.state().map(ToString::to_string);
            page.commit(&mut mirror)?;
        }
        Ok(())
    }
}

/// Mirrors the inbox again and again until the end.
fn watch(client: &Client, end: Instant) -> Result<Mirror> {
    let mut mirror = Mirror::default();
    while Instant::now() < end {
        mirror.run(client)?;
    }
    Ok(mirror)
}

/// Returns the memory of this process in kilobytes, on Linux.
fn memory() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

fn main() -> Result<()> {
    let Arguments { clients, seconds } = Arguments::parse();
    let server = Loopback::start(Options::new().mailbox("mei@example.com", "secret"))?;
    let requests = Arc::new(AtomicU64::new(0));
    let client = || -> Result<Client> {
        let authorization = Authorization::basic("mei@example.com", "secret")?;
        let endpoint = Endpoint::new(&server.url())?.authorization(authorization);
        Ok(Client { agent: ureq::Agent::new_with_defaults(), endpoint, requests: Arc::clone(&requests) })
    };
    let end = Instant::now() + Duration::from_secs(seconds);
    let (mut writers, mut watchers) = (Vec::new(), Vec::new());
    for name in 0..clients {
        let client = client()?;
        if name % 10 == 9 {
            watchers.push(thread::spawn(move || watch(&client, end).map(|mirror| (client, mirror))));
        } else {
            writers.push(thread::spawn(move || write(&client, name, end)));
        }
    }
    thread::sleep(Duration::from_secs(seconds) / 4);
    let early = memory();

    let mut expected = Vec::new();
    for writer in writers {
        expected.extend(writer.join().map_err(|_| "a client panicked")??);
    }
    expected.sort();
    for watcher in watchers {
        let (client, mut mirror) = watcher.join().map_err(|_| "a client panicked")??;
        mirror.run(&client)?;
        let mut subjects: Vec<String> = mirror.subjects.into_values().collect();
        subjects.sort();
        if subjects != expected {
            return Err(format!("a mirror has {} items, expected {}", subjects.len(), expected.len()).into());
        }
    }
    let requests = requests.load(Ordering::Relaxed);
    println!(
        "{clients} clients, {seconds} s: {requests} requests, {} items at the end, each once",
        expected.len()
    );
    if let (Some(early), Some(late)) = (early, memory()) {
        println!("memory: {early} kB after a quarter of the time, {late} kB at the end");
    }
    Ok(())
}
