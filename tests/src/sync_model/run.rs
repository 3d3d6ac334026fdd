//! The run of a script: the program is started again until the script and its sync have ended.

use std::fmt::Write as _;

use super::client::{Bug, Client, End, Stop};
use super::kind::Kind;
use super::mailbox::is_same;
use super::script::Exchange;
use super::server::Server;
use super::store::Store;

/// The number of exchanges after the script in which a sync must come to its end.
const QUIET_EXCHANGES: usize = 100;

/// The counts of a run.
#[derive(Clone, Copy, Debug, Default)]
pub struct Counts {
    /// The exchanges.
    pub exchanges: usize,
    /// The starts of the program.
    pub starts: usize,
    /// The last pages, after which the copy was compared with the mailbox.
    pub comparisons: usize,
}

/// The lines of a trace.
#[derive(Debug)]
pub struct Trace {
    text: Option<String>,
}

impl Trace {
    /// Returns a trace that takes no lines.
    pub fn off() -> Self {
        Self { text: None }
    }

    /// Returns a trace that takes lines.
    pub fn on() -> Self {
        Self { text: Some(String::new()) }
    }

    /// Returns the lines.
    pub fn text(&self) -> &str {
        self.text.as_deref().unwrap_or("")
    }

    fn line(&mut self, line: &dyn Fn() -> String) {
        if let Some(text) = &mut self.text {
            let _ = writeln!(text, "{}", line());
        }
    }
}

/// Runs a script, and then exchanges in which nothing happens, until the program has stored a last page.
///
/// # Errors
/// If the copy differs from the mailbox, or the sync does something else that is wrong.
pub fn run<K: Kind>(script: &[Exchange], bug: Option<Bug>, trace: &mut Trace) -> Result<Counts, String> {
    let (mut server, mut store) = (Server::default(), Store::default());
    let mut counts = Counts::default();
    let quiet = Exchange::quiet();
    while counts.exchanges < script.len() + QUIET_EXCHANGES {
        counts.starts += 1;
        server.begin_run();
        let saved = store.saved.state.as_deref().map(str::parse).transpose();
        let saved = saved.map_err(|error| format!("a saved state is not read: {error}"))?;
        let mut sync = K::sync(saved.as_ref()).map_err(|error| error.to_string())?;
        trace.line(&|| format!("the program starts: {:?}", store.saved));
        while let Some(request) = sync.request(K::shape()) {
            let exchange = script.get(counts.exchanges).unwrap_or(&quiet);
            counts.exchanges += 1;
            if counts.exchanges > script.len() + QUIET_EXCHANGES {
                break;
            }
            if exchange.kill == Some(super::script::Kill::BeforeRequest) {
                server.change::<K>(&exchange.before);
                break;
            }
            let request = request.to_xml().map_err(|error| format!("a request is not written: {error}"))?;
            let state = K::sent_state(&request).map_err(|error| format!("a request is not read: {error}"))?;
            let reply = server.answer::<K>(state.as_deref(), exchange);
            server.change::<K>(&exchange.after);
            let mailbox = &server.mailbox.content;
            let mut client = Client::<K> { store: &mut store, mailbox, exchange, bug, applied: 0 };
            let end = client.handle(&mut sync, &reply);
            trace.line(&|| {
                format!("{exchange:?}\n  state {state:?}: {}\n  {end:?}: {:?}", reply.body, store.saved)
            });
            match end {
                Ok(End::Next) => {}
                Ok(End::Done) => {
                    counts.comparisons += 1;
                    if exchange.after.is_empty() && !is_same(&store.saved.copy, mailbox) {
                        return Err(format!("the copy is {:?}, the mailbox {mailbox:?}", store.saved.copy));
                    }
                    if counts.exchanges > script.len() {
                        return Ok(counts);
                    }
                }
                Err(Stop::Ended) => break,
                Err(Stop::Wrong(message)) => return Err(message),
            }
        }
    }
    Err("the sync does not end".to_owned())
}
