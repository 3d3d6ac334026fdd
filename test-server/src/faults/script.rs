//! The script: the faults of a server, and the choice of a fault for each request.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::Fault;
use super::kind::Kind;
use super::random::Random;

/// The faults of a server. All clones share one list.
///
/// At most one fault occurs at a request. If several could occur, the fault that was pushed first occurs. The others
/// wait for the next request.
///
/// ```
/// use ews_test_server::{Fault, Loopback, Options};
///
/// let server = Loopback::start(Options::new().mailbox("mei@example.com", "secret"))?;
/// server.faults().push(Fault::busy().on("SyncFolderItems").nth(2));
/// server.faults().push(Fault::cut(300).on("GetItem").always());
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct Faults(Arc<Mutex<Script>>);

#[derive(Default)]
struct Script {
    entries: Vec<Entry>,
    random: Option<Random>,
}

/// A fault with its counts since it was pushed.
struct Entry {
    fault: Fault,
    requests: u64,
    occurrences: u64,
}

impl Faults {
    /// Creates an empty list.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates a list of random faults, for tests of programs that must not lose anything; see
    /// [`randomize`](Self::randomize).
    pub fn random(seed: u64, rate: f64) -> Self {
        let faults = Self::new();
        faults.randomize(seed, rate);
        faults
    }

    /// Adds a fault.
    pub fn push(&self, fault: Fault) {
        self.script().entries.push(Entry { fault, requests: 0, occurrences: 0 });
    }

    /// Makes a random fault occur at each request with a probability: 0 is never, 1 is always. The faults that were
    /// pushed come first.
    ///
    /// A correct client loses nothing by random faults. Random faults never change a value or an entry, and never have
    /// an unknown response code. They never take long: `slow`, `hang`, and 503 with a time to wait do not occur, and a
    /// back-off is at most 20 ms. If requests arrive one after the other, the same seed gives the same faults.
    pub fn randomize(&self, seed: u64, rate: f64) {
        self.script().random = Some(Random::new(seed, rate));
    }

    /// Removes all faults, random faults included.
    pub fn clear(&self) {
        *self.script() = Script::default();
    }

    /// Returns the faults that will still occur. They include each fault with [`always`](Fault::always).
    pub fn pending(&self) -> Vec<Fault> {
        self.script().entries.iter().map(|entry| entry.fault.clone()).collect()
    }

    /// Chooses the fault of a request.
    pub(super) fn next(&self, operation: &str) -> Option<Kind> {
        let mut script = self.script();
        let mut chosen = None;
        for entry in &mut script.entries {
            if entry.concerns(operation) {
                entry.requests += 1;
                if chosen.is_none() && entry.requests >= entry.fault.nth && !entry.is_over() {
                    entry.occurrences += 1;
                    chosen = Some(entry.fault.kind);
                }
            }
        }
        script.entries.retain(|entry| !entry.is_over());
        chosen.or_else(|| script.random.as_mut()?.draw(operation))
    }

    fn script(&self) -> MutexGuard<'_, Script> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Entry {
    fn concerns(&self, operation: &str) -> bool {
        let named = self.fault.operation.as_deref();
        named.is_none_or(|named| named == operation) && self.fault.kind.applies_to(operation)
    }

    fn is_over(&self) -> bool {
        self.fault.times.is_some_and(|times| self.occurrences >= times)
    }
}

impl fmt::Debug for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let script = self.script();
        let texts = script.entries.iter().map(|entry| entry.fault.to_string());
        f.debug_list().entries(texts).entries(script.random.as_ref()).finish()
    }
}
