//! The waits between two attempts.

use std::thread::sleep;
use std::time::Duration;

use ews_bindings::soap::HttpOutcome;

use crate::error::{Error, Result, is_unreachable, tls_error};

/// The number of requests in a row that may fail.
const MAX_FAILED: u32 = 5;

/// The number of requests in a row to which the server may answer that it is busy.
const MAX_BUSY: u32 = 30;

/// The time to wait if the server does not give one.
const DEFAULT_WAIT: Duration = Duration::from_secs(60);

/// The way in which a run waits.
pub(crate) struct Waits {
    /// The longest wait. A test shortens the waits.
    pub(crate) longest: Duration,
    /// Called before each wait.
    pub(crate) on_wait: Box<dyn Fn(Duration)>,
}

/// The requests in a row that failed.
pub(crate) struct Attempts<'w> {
    failed: u32,
    busy: u32,
    /// The server has answered a request.
    has_succeeded: bool,
    waits: &'w Waits,
}

impl<'w> Attempts<'w> {
    /// Creates a count.
    pub(crate) fn new(waits: &'w Waits) -> Self {
        Self { failed: 0, busy: 0, has_succeeded: false, waits }
    }

    /// Waits after a temporary error. Returns any other error.
    pub(crate) fn failed(&mut self, error: Error) -> Result<()> {
        if let Error::Busy(_, wait) = error {
            return self.busy(wait.unwrap_or(DEFAULT_WAIT)).map_err(|_| error);
        }
        self.failed += 1;
        let may_pass = match &error {
            // A server that answered before may start again.
            Error::Network(error) if is_unreachable(error) => self.has_succeeded,
            Error::Network(error) => tls_error(error).is_none(),
            Error::Http(HttpOutcome::NotEws(status, _), _) => !matches!(status, 300..=499),
            _ => false,
        };
        if !may_pass || self.failed >= MAX_FAILED {
            return Err(error);
        }
        self.wait(Duration::from_secs(1 << self.failed));
        Ok(())
    }

    /// Waits because the server is busy.
    pub(crate) fn busy(&mut self, wait: Duration) -> Result<()> {
        self.busy += 1;
        if self.busy > MAX_BUSY {
            return Err(Error::Busy(500, Some(wait)));
        }
        self.wait(wait);
        Ok(())
    }

    /// Resets the count, after a response.
    pub(crate) fn succeeded(&mut self) {
        (self.failed, self.busy, self.has_succeeded) = (0, 0, true);
    }

    fn wait(&self, wait: Duration) {
        let wait = wait.min(self.waits.longest);
        (self.waits.on_wait)(wait);
        sleep(wait);
    }
}
