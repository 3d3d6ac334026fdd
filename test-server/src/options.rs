//! The options of a server.

use std::fmt;
use std::time::Duration;

use crate::faults::Faults;
use crate::log::{Answered, Log};
use crate::throttle::Throttling;

/// The options of a [`Server`](crate::Server).
#[derive(Clone, Debug, Default)]
pub struct Options {
    pub(crate) users: Vec<User>,
    pub(crate) is_tolerant: bool,
    pub(crate) seed: usize,
    pub(crate) id_seed: Option<u32>,
    pub(crate) mailbox_size: Option<usize>,
    pub(crate) minute: Option<Duration>,
    pub(crate) faults: Faults,
    pub(crate) throttling: Option<Throttling>,
    pub(crate) log: Log,
}

/// A user with a mailbox.
#[derive(Clone)]
pub(crate) struct User {
    pub(crate) address: String,
    pub(crate) password: String,
    pub(crate) token: Option<String>,
}

impl Options {
    /// Creates options without a mailbox.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a mailbox. Its user signs in with Basic authentication: the address and the password.
    #[must_use]
    pub fn mailbox(mut self, address: &str, password: &str) -> Self {
        self.users.push(User { address: address.to_owned(), password: password.to_owned(), token: None });
        self
    }

    /// Adds a bearer token for the user of the mailbox that was added last.
    #[must_use]
    pub fn token(mut self, token: &str) -> Self {
        if let Some(user) = self.users.last_mut() {
            user.token = Some(token.to_owned());
        }
        self
    }

    /// Fills the first mailbox with a number of items of all kinds, about two thirds of them in the inbox.
    /// [`Server::contents`](crate::Server::contents) returns the items.
    #[must_use]
    pub fn items(mut self, number: usize) -> Self {
        self.seed = number;
        self
    }

    /// Sets the part of all ids that differs at each start. By default, this part is random, as after a restart of a
    /// server with new mailboxes: ids and sync states of an earlier server are refused. Two servers with the same number
    /// and the same requests have the same ids.
    #[must_use]
    pub fn id_seed(mut self, seed: u32) -> Self {
        self.id_seed = Some(seed);
        self
    }

    /// Sets the largest size of each mailbox in bytes, 512 MiB by default. The size is that of the items, attachments and
    /// folders as XML, with the MIME content of the items. A request that needs more gets `ErrorQuotaExceeded`, and
    /// messages to a full mailbox are not delivered.
    #[must_use]
    pub fn mailbox_size(mut self, bytes: usize) -> Self {
        self.mailbox_size = Some(bytes);
        self
    }

    /// Sets how long a minute lasts in the time limits of subscriptions and connections. A short minute makes a test
    /// fast.
    #[must_use]
    pub fn minute(mut self, length: Duration) -> Self {
        self.minute = Some(length);
        self
    }

    /// Accepts requests that depart from the schema, or from the schema of the version in their header. By default, the
    /// server answers such a request with `ErrorSchemaValidation`.
    #[must_use]
    pub fn tolerant(mut self) -> Self {
        self.is_tolerant = true;
        self
    }

    /// Limits the requests for each mailbox. By default, nothing is limited.
    #[must_use]
    pub fn throttling(mut self, policy: Throttling) -> Self {
        self.throttling = Some(policy);
        self
    }

    /// Calls a function for each answered request.
    #[must_use]
    pub fn log(mut self, log: impl Fn(&Answered) + Send + Sync + 'static) -> Self {
        self.log = Log::new(log);
        self
    }

    /// Sets the faults of the server.
    #[must_use]
    pub fn faults(mut self, faults: Faults) -> Self {
        self.faults = faults;
        self
    }
}

/// The password and the token are left out.
impl fmt::Debug for User {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("User").field("address", &self.address).finish_non_exhaustive()
    }
}
