//! The server side of a sync against its client side: random mailboxes, pages, ignored items and restarts.
//!
//! `SYNC_SERVER_RUNS` and `SYNC_SEED` set the number of runs and the first seed.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::ops::RangeInclusive;

use ews_bindings::messages::{ResponseCode, SyncFolderHierarchy, SyncFolderItems};
use ews_bindings::operation::{Failure, Operation};
use ews_bindings::soap::{Envelope, RequestHeader, ResponseHeader};
use ews_bindings::sync::server::{ChangeLog, LogEntry, PageError, ServerPage};
use ews_bindings::sync::{Items, ItemsState, Step, SyncOperation as _};
use ews_bindings::types::{
    AnyItem, AnyPath, DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName,
    FolderResponseShape, Item, ItemId, ItemResponseShape, MaxSyncChangesReturned, Message,
    SyncFolderItemsChange, UnindexedFieldUri,
};
use ews_bindings::xml::WriteOptions;
use ews_tests::{env_number, print_always};
use fastrand::Rng;

/// The subject and the read flag of each item.
type Content = BTreeMap<String, (u64, bool)>;

#[derive(Default)]
struct Mailbox {
    content: Content,
    log: Vec<LogEntry>,
    /// The number of the last change.
    number: u64,
    dropped: u64,
    /// The items that were restored: a client may get a `Create` or a `Delete` again.
    restored: BTreeSet<String>,
}

impl ChangeLog for Mailbox {
    type Error = Infallible;

    fn last_change(&self) -> Result<u64, Infallible> {
        Ok(self.number)
    }

    fn entries(
        &self,
        positions: RangeInclusive<u64>,
        changed_after: u64,
    ) -> impl Iterator<Item = Result<LogEntry, Infallible>> {
        self.log.entries(positions, changed_after)
    }

    fn last_dropped(&self) -> Result<u64, Infallible> {
        Ok(self.dropped)
    }
}

impl Mailbox {
    /// Changes a random item that is not in `kept`, or creates or restores an item. Returns the id.
    fn change(&mut self, random: &mut Rng, kept: &BTreeSet<String>) -> Option<String> {
        self.number += 1;
        let number = self.number;
        if random.u8(..4) == 0 || self.log.is_empty() {
            let id = format!("I{number}");
            self.content.insert(id.clone(), (number, false));
            self.log.push(LogEntry::new(id.clone(), number));
            return Some(id);
        }
        let index = random.usize(..self.log.len());
        let entry = &mut self.log[index];
        let id = entry.id.clone();
        if kept.contains(&id) {
            return None;
        }
        match self.content.get_mut(&id) {
            Some((subject, _)) if random.bool() => {
                *subject = number;
                entry.update(number);
            }
            Some((_, is_read)) if random.bool() => {
                *is_read = !*is_read;
                entry.change_read_flag(number);
            }
            Some(_) => {
                self.content.remove(&id);
                entry.delete(number);
            }
            None if random.u8(..4) == 0 => {
                self.content.insert(id.clone(), (number, false));
                self.restored.insert(id.clone());
                entry.restore(number);
            }
            None => {}
        }
        Some(id)
    }

    fn drop_deleted(&mut self) {
        let deleted = self.log.iter().filter_map(|entry| entry.deleted).max();
        self.dropped = self.dropped.max(deleted.unwrap_or(0));
        self.log.retain(|entry| entry.deleted.is_none());
    }

    fn load(&self, id: &str) -> Option<AnyItem> {
        let (subject, is_read) = self.content.get(id)?;
        let item = Item {
            item_id: Some(Box::new(ItemId::new(id))),
            subject: Some(subject.to_string()),
            ..Item::default()
        };
        Some(Message { is_read: Some(*is_read), base: item, ..Message::default() }.into())
    }

    /// Answers a request: bytes in and bytes out.
    fn answer(&self, request: &[u8]) -> Vec<u8> {
        let request =
            Envelope::<RequestHeader, SyncFolderItems>::read(request).expect("the request is read").body;
        let page = ServerPage::of_items(&request, "inbox", self);
        let message = page.map(|page| page.message(|id| self.load(id))).map_err(Failure::from);
        let response = SyncFolderItems::join([message]).expect("the response is made");
        let envelope = Envelope::new(ResponseHeader::default(), response);
        envelope.to_xml_with(WriteOptions::new().strict()).expect("the response is written").into()
    }
}

#[derive(Default)]
struct Client {
    mirror: Content,
    /// Items that are the same in the mirror and on the server after a change of the client.
    ignored: BTreeSet<String>,
    state: Option<String>,
}

impl Client {
    /// Applies a change, and checks that the client needs it.
    fn apply(mirror: &mut Content, change: &SyncFolderItemsChange, restored: &BTreeSet<String>) -> String {
        let of_item = |item: &AnyItem| {
            let AnyItem::Message(message) = item else { panic!("{item:?}") };
            let id = message.item_id.as_ref().expect("the item has an id").id.clone();
            let subject = message.subject.as_ref().expect("the item has a subject").parse();
            (id, (subject.expect("the subject is a number"), message.is_read == Some(true)))
        };
        match change {
            SyncFolderItemsChange::Create(item) => {
                let (id, entry) = of_item(item);
                let old = mirror.insert(id.clone(), entry);
                assert!(old.is_none() || restored.contains(&id), "{id} was created twice");
                id
            }
            SyncFolderItemsChange::Update(item) => {
                let (id, entry) = of_item(item);
                let old = mirror.insert(id.clone(), entry);
                assert!(old.is_some() || restored.contains(&id), "{id} was updated without a creation");
                assert!(old.is_none_or(|old| old.0 != entry.0), "{id} was updated twice");
                id
            }
            SyncFolderItemsChange::ReadFlagChange(change) => {
                let id = change.item_id.id.clone();
                mirror.get_mut(&id).expect("the client has the item").1 = change.is_read;
                id
            }
            SyncFolderItemsChange::Delete(deleted) => {
                let id = deleted.item_id.id.clone();
                let old = mirror.remove(&id);
                assert!(old.is_some() || restored.contains(&id), "{id} was deleted without a creation");
                id
            }
            change => panic!("{change:?}"),
        }
    }

    /// Syncs until the last page, or until the program is killed. Returns the number of pages, or `None` after a kill.
    fn sync(&mut self, mailbox: &mut Mailbox, random: &mut Rng) -> Option<usize> {
        let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
        let saved: Option<ItemsState> =
            self.state.as_ref().map(|text| text.parse().expect("the state is read"));
        let mut sync = match &saved {
            Some(state) => Items::resume(inbox, state).expect("the state is of this folder"),
            None => Items::new(inbox),
        };
        sync = sync.max_changes(random.i32(1..=6)).expect("the number is allowed");
        sync = sync.ignore(self.ignored.iter().map(|id| ItemId::new(id.as_str())));
        let mut shape = ItemResponseShape::new(DefaultShapeNames::IdOnly);
        let paths = [UnindexedFieldUri::ItemSubject, UnindexedFieldUri::MessageIsRead].map(AnyPath::from);
        shape.additional_properties = Some(paths.into());
        let mut pages = 0;
        while let Some(request) = sync.request(shape.clone()) {
            let response = mailbox.answer(request.to_xml().expect("the request is written").as_bytes());
            match sync.accept(&response).expect("the response is a step") {
                Step::Page(page) => {
                    pages += 1;
                    if random.u8(..10) == 0 {
                        return None; // killed before the page is stored
                    }
                    if page.is_from_start() {
                        self.mirror.retain(|id, _| self.ignored.contains(id));
                    }
                    let mut ids = BTreeSet::new();
                    for change in page.changes() {
                        let id = Self::apply(&mut self.mirror, change, &mailbox.restored);
                        assert!(!self.ignored.contains(&id), "{id} is ignored");
                        assert!(ids.insert(id), "an item is in a page twice");
                    }
                    let is_last = page.is_last();
                    self.state = page.state().map(ToString::to_string);
                    page.commit(&mut sync).expect("the page is of this sync");
                    if is_last {
                        break;
                    }
                    if random.u8(..10) == 0 {
                        return None; // killed after the page is stored
                    }
                }
                Step::StartOver => {}
                step => panic!("{step:?}"),
            }
            for _ in 0..random.u8(..3) {
                mailbox.change(random, &self.ignored);
            }
            if random.u8(..30) == 0 {
                mailbox.drop_deleted();
            }
        }
        Some(pages)
    }
}

fn run(seed: u64) -> (usize, usize) {
    let mut random = Rng::with_seed(seed);
    let (mut mailbox, mut client) = (Mailbox::default(), Client::default());
    let (mut all_pages, mut comparisons) = (0, 0);
    for _ in 0..random.u8(1..6) {
        for _ in 0..random.u8(..20) {
            mailbox.change(&mut random, &BTreeSet::new());
        }
        // The client changes some items itself, and ignores them in the next sync.
        client.ignored.clear();
        for _ in 0..random.u8(..3) {
            let Some(id) = mailbox.change(&mut random, &BTreeSet::new()) else { continue };
            match mailbox.content.get(&id) {
                Some(entry) => _ = client.mirror.insert(id.clone(), *entry),
                None => _ = client.mirror.remove(&id),
            }
            client.ignored.insert(id);
        }
        while let Some(pages) = { client.sync(&mut mailbox, &mut random).or(Some(0)) } {
            all_pages += pages;
            if pages > 0 {
                break;
            }
        }
        assert_eq!(client.mirror, mailbox.content, "seed {seed}");
        comparisons += 1;
    }
    (all_pages, comparisons)
}

#[test]
fn mirror_of_a_client_equals_the_mailbox_of_the_server() {
    let (runs, seed) = (env_number("SYNC_SERVER_RUNS", 2_000), env_number("SYNC_SEED", 0));
    let (mut pages, mut comparisons) = (0, 0);
    for seed in seed..seed + runs {
        let counts = std::panic::catch_unwind(|| run(seed)).unwrap_or_else(|_| panic!("seed {seed} fails"));
        pages += counts.0;
        comparisons += counts.1;
    }
    print_always(&format!("{runs} runs from seed {seed}, {pages} pages, {comparisons} comparisons"));
}

fn request(max: i32, state: Option<&str>) -> SyncFolderItems {
    let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
    let shape = ItemResponseShape::new(DefaultShapeNames::IdOnly);
    let max = MaxSyncChangesReturned::new(max).expect("the number is allowed");
    SyncFolderItems { sync_state: state.map(str::to_owned), ..SyncFolderItems::new(shape, inbox, max) }
}

fn failure<E>(error: PageError<E>) -> Failure<(), ResponseCode> {
    error.into()
}

#[test]
fn state_of_another_sync_or_a_damaged_state_is_refused() {
    let log: Vec<LogEntry> = (1..=40).map(|number| LogEntry::new(format!("I{number}"), number)).collect();
    let first = request(7, None);
    let page = ServerPage::of_items(&first, "inbox", &log[..]).expect("the sync starts");
    let state = page.state().to_owned();
    let refusal = |state: &str, folder: &str| {
        let request = request(7, Some(state));
        ServerPage::of_items(&request, folder, &log[..]).err().and_then(|error| failure(error).code)
    };
    let invalid = Some(ResponseCode::ErrorInvalidSyncStateData);
    assert_eq!(refusal(&state, "inbox"), None);
    assert_eq!(refusal(&state, "drafts"), invalid);
    assert_eq!(refusal("H4sI", "inbox"), invalid);
    for end in 1..state.len() {
        assert_eq!(refusal(&state[..end], "inbox"), invalid, "{end}");
    }
    for at in 0..state.len() {
        let other = if &state[at..=at] == "A" { "B" } else { "A" };
        assert_eq!(
            refusal(&format!("{}{other}{}", &state[..at], &state[at + 1..]), "inbox"),
            invalid,
            "{at}"
        );
    }
    let mut hierarchy = SyncFolderHierarchy::new(FolderResponseShape::new(DefaultShapeNames::IdOnly));
    hierarchy.sync_state = Some(state.clone());
    assert!(ServerPage::of_folders(&hierarchy, "inbox", 7, &log[..]).is_err());
    // The server went back to a backup: the client knows changes that the log does not have.
    let last = request(100, None);
    let newest = ServerPage::of_items(&last, "inbox", &log[..]).expect("the sync starts");
    let request = request(7, Some(newest.state()));
    assert!(ServerPage::of_items(&request, "inbox", &log[..30]).is_err());
}

/// A log of which another one was restored, or an unreadable log.
struct Restored<'l> {
    log: &'l [LogEntry],
    /// The number that the counter had after the restoration.
    dropped: u64,
    /// The entry before which the storage fails.
    unreadable: usize,
}

impl ChangeLog for Restored<'_> {
    type Error = &'static str;

    /// The last change of this folder, which is smaller than the counter.
    fn last_change(&self) -> Result<u64, Self::Error> {
        let Ok(number) = self.log.last_change();
        Ok(number)
    }

    fn entries(
        &self,
        positions: RangeInclusive<u64>,
        changed_after: u64,
    ) -> impl Iterator<Item = Result<LogEntry, Self::Error>> {
        let entries = self.log.entries(positions, changed_after).flatten().enumerate();
        entries.map(|(at, entry)| (at < self.unreadable).then_some(entry).ok_or("down"))
    }

    fn last_dropped(&self) -> Result<u64, Self::Error> {
        Ok(self.dropped)
    }
}

#[test]
fn sync_of_a_restored_log_starts_over_once_and_ends() {
    let entries: Vec<LogEntry> = (1..=40).map(|number| LogEntry::new(format!("I{number}"), number)).collect();
    let log = Restored { log: &entries, dropped: 1000, unreadable: usize::MAX };
    let old = ServerPage::of_items(&request(100, None), "inbox", &entries[..])
        .expect("the sync starts")
        .state()
        .to_owned();
    assert!(ServerPage::of_items(&request(7, Some(&old)), "inbox", &log).is_err());
    let (mut state, mut pages) = (None, 0);
    loop {
        let request = request(7, state.as_deref());
        let page = ServerPage::of_items(&request, "inbox", &log).expect("the log answers its own state");
        (state, pages) = (Some(page.state().to_owned()), pages + 1);
        if page.is_last() {
            break;
        }
    }
    assert_eq!(pages, 6);
    let request = request(7, state.as_deref());
    let page = ServerPage::of_items(&request, "inbox", &log).expect("the log answers its own state");
    assert_eq!((page.changes().len(), page.is_last()), (0, true));
}

#[test]
fn unreadable_log_or_item_gives_no_page_and_no_state() {
    let entries: Vec<LogEntry> = (1..=40).map(|number| LogEntry::new(format!("I{number}"), number)).collect();
    let log = Restored { log: &entries, dropped: 0, unreadable: 3 };
    let request = request(7, None);
    let error = ServerPage::of_items(&request, "inbox", &log).expect_err("the storage is down");
    assert!(matches!(error, PageError::Log("down")));
    assert!(failure(error).transient().is_some(), "the client sends the request again");
    let page = ServerPage::of_items(&request, "inbox", &entries[..]).expect("the sync starts");
    let load = |id: &str| if id == "I3" { Err("down") } else { Ok(Some(Message::default())) };
    assert_eq!(page.try_message(load), Err("down"));
}

#[test]
fn page_has_at_most_the_changes_that_the_schema_allows() {
    let most = *SyncFolderItems::default_settings().max_changes;
    let most = usize::try_from(most).expect("the number is not negative");
    let log: Vec<LogEntry> =
        (1..).take(most + 1).map(|number| LogEntry::new(format!("I{number}"), number)).collect();
    let text = Envelope::request(request(9, None)).to_xml().expect("the request is written");
    for (max, count) in [("-5", 1), ("0", 1), ("9", 9), ("50000", most)] {
        let text = text.replace(">9<", &format!(">{max}<"));
        let read =
            Envelope::<RequestHeader, SyncFolderItems>::read(text.as_bytes()).expect("the request is read");
        let page = ServerPage::of_items(&read.body, "inbox", &log[..]).expect("the sync starts");
        assert_eq!((page.changes().len(), page.is_last()), (count, false));
    }
}
