//! The waits between two attempts.

use std::thread::sleep;
use std::time::Duration;

use ews_bindings::soap::HttpOutcome;

use crate::error::{Error, Result, is_certificate};

/// The number of requests in a row that may fail.
const MAX_FAILED: u32 = 5;

/// The number of requests in a row to which the server may answer that it is busy.
const MAX_BUSY: u32 = 30;

/// The time to wait if the server does not give one.
const DEFAULT_WAIT: Duration = Duration::from_secs(60);

/// The requests in a row that failed.
pub(crate) struct Attempts {
    failed: u32,
    busy: u32,
    longest_wait: Duration,
}

impl Attempts {
    /// Creates a count. In a test, `longest_wait` shortens the waits.
    pub(crate) fn new(longest_wait: Duration) -> Self {
        Self { failed: 0, busy: 0, longest_wait }
    }

    /// Waits after a temporary error. Returns any other error.
    pub(crate) fn failed(&mut self, error: Error) -> Result<()> {
        if let Error::Busy(_, wait) = error {
            return self.busy(wait).map_err(|_| error);
        }
        self.failed += 1;
        let may_pass = match &error {
            Error::Network(ureq::Error::HostNotFound | ureq::Error::Rustls(_)) => false,
            Error::Network(ureq::Error::Io(error)) => !is_certificate(error),
            Error::Network(_) => true,
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
    pub(crate) fn busy(&mut self, wait: Option<Duration>) -> Result<()> {
        self.busy += 1;
        if self.busy > MAX_BUSY {
            return Err(Error::Busy(500, wait));
        }
        self.wait(wait.unwrap_or(DEFAULT_WAIT));
        Ok(())
    }

    /// Resets the count, after a response.
    pub(crate) fn succeeded(&mut self) {
        (self.failed, self.busy) = (0, 0);
    }

    fn wait(&self, wait: Duration) {
        sleep(wait.min(self.longest_wait));
    }
}
