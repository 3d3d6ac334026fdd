//! The log of requests.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// A request and its answer, for a log. It contains no credentials, addresses or content.
///
/// ```
/// use ews_test_server::{Options, Server};
///
/// let options = Options::new().mailbox("mei@example.com", "secret");
/// let server = Server::new(options.log(|answered| println!("{answered}"))); // GetItem 200 3 ms
/// # let _ = server;
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Answered {
    /// The name of the operation, if the request could be read.
    pub operation: Option<String>,
    /// The HTTP status.
    pub status: u16,
    /// The time of the work.
    pub time: Duration,
    /// The name of the fault that occurred.
    pub fault: Option<&'static str>,
}

impl fmt::Display for Answered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operation = self.operation.as_deref().unwrap_or("-");
        write!(f, "{operation} {} {} ms", self.status, self.time.as_millis())?;
        match self.fault {
            Some(fault) => write!(f, " (fault {fault})"),
            None => Ok(()),
        }
    }
}

/// A function that is called for each answered request.
type Write = dyn Fn(&Answered) + Send + Sync;

/// The log of a server, if there is one.
#[derive(Clone, Default)]
pub(crate) struct Log(Option<Arc<Write>>);

impl Log {
    pub(crate) fn new(log: impl Fn(&Answered) + Send + Sync + 'static) -> Self {
        Self(Some(Arc::new(log)))
    }

    pub(crate) fn write(&self, answered: &Answered) {
        if let Some(log) = &self.0 {
            log(answered);
        }
    }
}

impl fmt::Debug for Log {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "on" } else { "off" })
    }
}
