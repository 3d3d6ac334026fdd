//! The program: it keeps a copy of the mailbox with a sync, by the rules of the documentation.

use std::io::BufReader;

use ews_bindings::operation::Operation as _;
use ews_bindings::soap::{HttpOutcome, HttpResponse};
use ews_bindings::sync::{FolderSync, Page, Step, SyncOperation, SyncState};

use super::kind::{Effect, Kind};
use super::mailbox::Content;
use super::script::{Exchange, Kill, Probe, Reading};
use super::server::{Expected, MINUTE, Reply};
use super::store::{Saved, Store};

/// A change of an operation.
type ChangeOf<K> = <<K as Kind>::Operation as SyncOperation>::Change;

/// The sync of a kind.
type SyncOf<K> = FolderSync<<K as Kind>::Operation>;

/// The step of a kind.
type StepOf<K> = Step<<K as Kind>::Operation>;

/// A mistake of the program: a rule that it breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bug {
    /// The state is saved in a transaction before that of the changes.
    StateFirst,
    /// The changes are saved in a transaction before that of the state.
    ChangesFirst,
    /// The store is not emptied before a sync without a state.
    KeepsStore,
    /// The older state stays in the store after a page without a state.
    KeepsState,
    /// Changes that are read one at a time are saved at once.
    NoStaging,
    /// The staging area is not emptied before a response.
    KeepsStaging,
    /// Changes that could not be read are passed over.
    PassesOver,
    /// Changes are applied without `Delete`.
    NeverDeletes,
}

/// The way in which an exchange ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The program sends the next request.
    Next,
    /// The program has stored the last page.
    Done,
}

/// An end of the exchange before its regular end.
#[derive(Debug)]
pub enum Stop {
    /// The program is killed, or ends with an error that the script causes.
    Ended,
    /// The sync or the model does something wrong.
    Wrong(String),
}

/// The program, during one exchange.
pub struct Client<'a, K: Kind> {
    /// The store.
    pub store: &'a mut Store<ChangeOf<K>>,
    /// The current content of the mailbox, for `GetItem` and `GetFolder`.
    pub mailbox: &'a Content,
    /// The script of the exchange.
    pub exchange: &'a Exchange,
    /// The mistake of the program.
    pub bug: Option<Bug>,
    /// The number of changes that were applied or staged.
    pub applied: usize,
}

impl<K: Kind> Client<'_, K> {
    /// Handles a response.
    ///
    /// # Errors
    /// If the program ends, or the sync does something wrong.
    pub fn handle(&mut self, sync: &mut SyncOf<K>, reply: &Reply) -> Result<End, Stop> {
        self.kill_at(Kill::AfterResponse)?;
        if (reply.status != 200 || self.exchange.asks_outcome) && !Self::may_accept(reply)? {
            return Ok(End::Next);
        }
        let (step, transaction) = self.read(sync, reply)?;
        expect(found(&step), reply.expected)?;
        match step {
            Ok(Step::Page(page)) => {
                self.probe_clone(sync, reply)?;
                let stale = self.stale_page(sync, reply)?;
                let end = self.save(sync, page, transaction)?;
                if let Some(stale) = stale
                    && stale.commit(sync).is_ok()
                {
                    return Err(wrong("a stale page is committed"));
                }
                Ok(end)
            }
            Ok(Step::FolderNotFound) if sync.request(K::shape()).is_some() => {
                Err(wrong("the sync continues without its folder"))
            }
            Ok(Step::FolderNotFound) | Err(_) => Err(Stop::Ended),
            Ok(_) => Ok(End::Next),
        }
    }

    /// Asks for the outcome of the HTTP response. Returns `true` if the sync has to accept the response.
    fn may_accept(reply: &Reply) -> Result<bool, Stop> {
        let response = HttpResponse::new(reply.status, reply.body.as_bytes());
        match K::Operation::http_outcome(&response) {
            HttpOutcome::RetryAfter(wait) => {
                expect(Expected::Wait(wait.unwrap_or(MINUTE)), reply.expected)?;
                Ok(false)
            }
            HttpOutcome::SignIn(_) | HttpOutcome::Forbidden(_) | HttpOutcome::NotEws(..) => {
                expect(Expected::Error, reply.expected)?;
                Err(Stop::Ended)
            }
            _ => Ok(true),
        }
    }

    /// Reads a response. Returns the transaction too if the changes are in it.
    #[allow(clippy::type_complexity)]
    fn read(
        &mut self,
        sync: &mut SyncOf<K>,
        reply: &Reply,
    ) -> Result<(ews_bindings::Result<StepOf<K>>, Option<Saved>), Stop> {
        let bytes = reply.body.as_bytes();
        let chunk = match self.exchange.reading {
            Reading::Transaction(chunk) | Reading::Staging(chunk) if reply.status == 200 => chunk,
            _ => return Ok((sync.accept(bytes), None)),
        };
        let is_staged = matches!(self.exchange.reading, Reading::Staging(_));
        let mut transaction = self.store.saved.clone();
        if sync.state().is_none() && self.bug != Some(Bug::KeepsStore) {
            transaction.copy.clear();
        }
        if self.bug != Some(Bug::KeepsStaging) {
            self.store.staged.clear();
        }
        let mut changes = SyncOf::<K>::changes(BufReader::with_capacity(chunk, bytes));
        for change in changes.by_ref().map_while(Result::ok) {
            if is_staged {
                self.kill_at(Kill::BeforeChange(self.applied))?;
                self.applied += 1;
                self.store.staged.push(change);
            } else {
                self.apply(&change, &mut transaction.copy)?;
            }
            if self.bug == Some(Bug::NoStaging) {
                self.store.saved.copy.clone_from(&transaction.copy);
            }
        }
        let step = sync.finish(changes);
        Ok((step, (!is_staged).then_some(transaction)))
    }

    /// Stores a page, and commits it to the sync.
    fn save(
        &mut self,
        sync: &mut SyncOf<K>,
        page: Page<K::Operation>,
        transaction: Option<Saved>,
    ) -> Result<End, Stop> {
        let state = page.state().map(ToString::to_string);
        if self.bug == Some(Bug::StateFirst) {
            self.store.saved.state.clone_from(&state);
        }
        let mut transaction = match transaction {
            Some(transaction) => transaction,
            None => self.transaction(&page)?,
        };
        if self.bug == Some(Bug::ChangesFirst) {
            self.store.saved.copy.clone_from(&transaction.copy);
        }
        if state.is_some() || self.bug != Some(Bug::KeepsState) {
            transaction.state.clone_from(&state);
        }
        self.kill_at(Kill::BeforeSave)?;
        self.store.saved = transaction;
        self.store.staged.clear();
        let is_last = page.is_last();
        self.kill_at(Kill::AfterSave)?;
        let committed = page.commit(sync);
        let committed = committed.map_err(|error| wrong(&format!("a page is not committed: {error}")))?;
        let text = |state: Option<SyncState<K::Operation>>| state.map(|state| state.to_string());
        let is_done = sync.request(K::shape()).is_none();
        if text(committed) != state || text(sync.state()) != state || is_done != is_last {
            return Err(wrong("the sync is in another state than its page"));
        }
        self.kill_at(Kill::AfterCommit)?;
        Ok(if is_last { End::Done } else { End::Next })
    }

    /// Applies the changes of a page, or those in the staging area.
    fn transaction(&mut self, page: &Page<K::Operation>) -> Result<Saved, Stop> {
        let mut transaction = self.store.saved.clone();
        if page.is_from_start() && self.bug != Some(Bug::KeepsStore) {
            transaction.copy.clear();
        }
        let staged = std::mem::take(&mut self.store.staged);
        let is_staged = matches!(self.exchange.reading, Reading::Staging(_));
        let changes = if is_staged { &staged } else { page.changes() };
        let result = changes.iter().try_for_each(|change| self.apply(change, &mut transaction.copy));
        self.store.staged = staged;
        result.map(|()| transaction)
    }

    /// Applies a change to the copy.
    fn apply(&mut self, change: &ChangeOf<K>, copy: &mut Content) -> Result<(), Stop> {
        self.kill_at(Kill::BeforeChange(self.applied))?;
        self.applied += 1;
        match K::effect(change) {
            Effect::Put(id, entry) => _ = copy.insert(id, entry),
            Effect::SetRead(id, is_read) => match copy.get_mut(&id) {
                Some(entry) => entry.is_read = is_read,
                None => self.fetch(id, copy),
            },
            Effect::Remove(_) if self.bug == Some(Bug::NeverDeletes) => {}
            Effect::Remove(id) => _ = copy.remove(&id),
            Effect::Fetch(_) | Effect::Lost if self.bug == Some(Bug::PassesOver) => {}
            Effect::Fetch(id) => self.fetch(id, copy),
            Effect::Lost => return Err(Stop::Ended),
        }
        Ok(())
    }

    /// Fetches an entry, with `GetItem` or `GetFolder`.
    fn fetch(&self, id: String, copy: &mut Content) {
        match self.mailbox.get(&id) {
            Some(entry) => _ = copy.insert(id, *entry),
            None => _ = copy.remove(&id),
        }
    }

    fn kill_at(&self, moment: Kill) -> Result<(), Stop> {
        if self.exchange.kill == Some(moment) { Err(Stop::Ended) } else { Ok(()) }
    }

    /// Checks that a page does not commit to a clone of its sync.
    fn probe_clone(&self, sync: &mut SyncOf<K>, reply: &Reply) -> Result<(), Stop> {
        if !matches!(self.exchange.probe, Some(Probe::Clone)) {
            return Ok(());
        }
        let mut clone = sync.clone();
        let is_refused = match sync.accept(reply.body.as_bytes()) {
            Ok(Step::Page(page)) => page.commit(&mut clone).is_err(),
            _ => false,
        };
        if is_refused { Ok(()) } else { Err(wrong("a page is committed to a clone")) }
    }

    /// Returns a second page of the request, if the script asks for it.
    fn stale_page(&self, sync: &mut SyncOf<K>, reply: &Reply) -> Result<Option<Page<K::Operation>>, Stop> {
        match self.exchange.probe {
            Some(Probe::Stale) => match sync.accept(reply.body.as_bytes()) {
                Ok(Step::Page(page)) => Ok(Some(page)),
                step => Err(wrong(&format!("a response is read differently twice: {step:?}"))),
            },
            _ => Ok(None),
        }
    }
}

fn wrong(message: &str) -> Stop {
    Stop::Wrong(message.to_owned())
}

/// Returns the kind of a step.
fn found<O: SyncOperation>(step: &ews_bindings::Result<Step<O>>) -> Expected {
    match step {
        Ok(Step::Page(_)) => Expected::Page,
        Ok(Step::StartOver) => Expected::StartOver,
        Ok(Step::FolderNotFound) => Expected::FolderNotFound,
        Ok(Step::Wait(wait)) => Expected::Wait(*wait),
        Ok(_) | Err(_) => Expected::Error,
    }
}

fn expect(found: Expected, expected: Expected) -> Result<(), Stop> {
    if found == expected {
        return Ok(());
    }
    Err(wrong(&format!("expected the step {expected:?}, found {found:?}")))
}
