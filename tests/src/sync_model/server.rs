//! The server: it answers requests from the content of the mailbox behind each state.

use std::time::Duration;

use super::kind::Kind;
use super::mailbox::{self, Change, ChangeKind, Content, Mailbox, Operation};
use super::response::{self, Page};
use super::script::{Exchange, Fault, Form};

/// A server with one mailbox.
#[derive(Debug, Default)]
pub struct Server {
    /// The mailbox.
    pub mailbox: Mailbox,
    /// The states that the server has sent, each with the content that the client knows by it.
    states: Vec<(String, Content)>,
    /// The number of states so far.
    number: usize,
    /// The states in the requests of this run of the program, since it started over.
    sent: Vec<String>,
}

/// A response, and the step that it must cause.
#[derive(Debug)]
pub struct Reply {
    /// The HTTP status.
    pub status: u16,
    /// The body.
    pub body: String,
    /// The expected step.
    pub expected: Expected,
}

/// The time to wait if the server does not give one.
pub(super) const MINUTE: Duration = Duration::from_secs(60);

/// The step that a response must cause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Expected {
    Page,
    StartOver,
    FolderNotFound,
    Wait(Duration),
    Error,
}

impl Server {
    /// Notes that the program starts again.
    pub fn begin_run(&mut self) {
        self.sent.clear();
    }

    /// Changes the mailbox.
    pub fn change<K: Kind>(&mut self, operations: &[Operation]) {
        operations.iter().for_each(|operation| self.mailbox.apply(*operation, K::HAS_READ_FLAGS));
    }

    /// Answers a request with this state.
    pub fn answer<K: Kind>(&mut self, state: Option<&str>, exchange: &Exchange) -> Reply {
        self.change::<K>(&exchange.before);
        self.sent.extend(state.map(str::to_owned));
        if matches!(exchange.fault, Fault::Forget) {
            self.states.clear();
        }
        let known = match state {
            None => Some(Content::new()),
            Some(state) => self.states.iter().find(|(sent, _)| sent == state).map(|(_, known)| known.clone()),
        };
        let Some(known) = known else {
            let page = Page { state: None, is_last: None, changes: Vec::new() };
            return self.refuse::<K>(Fault::InvalidState(Form::Message), &page, state.is_some());
        };
        let changes = mailbox::changes(&known, &self.mailbox.content);
        let limit = if matches!(exchange.fault, Fault::EmptyPage) { 0 } else { exchange.limit };
        let is_last = changes.len() <= limit && limit > 0;
        let changes = changes.get(..limit).unwrap_or(&changes);
        let new_state = match state {
            Some(state) if changes.is_empty() && is_last => state.to_owned(),
            _ => self.new_state(known, changes),
        };
        let texts = changes.iter().map(K::change).collect();
        let page = Page { state: Some(new_state), is_last: Some(is_last), changes: texts };
        match exchange.fault {
            Fault::Busy(..)
            | Fault::Unavailable(_)
            | Fault::InvalidState(_)
            | Fault::NotFound(_)
            | Fault::UnknownCode(_)
            | Fault::TwoMessages
            | Fault::NoMessage
            | Fault::WebPage
            | Fault::Truncated(_) => self.refuse::<K>(exchange.fault, &page, state.is_some()),
            fault => self.page::<K>(fault, page, changes, is_last),
        }
    }

    /// Makes a state for the content that the client knows after these changes.
    fn new_state(&mut self, mut known: Content, changes: &[Change]) -> String {
        changes.iter().for_each(|change| mailbox::apply(change, &mut known));
        self.number += 1;
        let state = format!("H4sIAAA{}+/==", self.number);
        self.states.push((state.clone(), known));
        state
    }

    /// Returns the response to a request that the server does not answer with a page.
    fn refuse<K: Kind>(&mut self, fault: Fault, page: &Page, has_state: bool) -> Reply {
        let failure = |code, form, wait| response::failure::<K>(code, form, wait, page);
        let message = page.message::<K>();
        let ((status, body), expected) = match fault {
            Fault::Busy(form, wait) => {
                let has_wait = !matches!(form, Form::Prefixed(_) | Form::Bare(_));
                let expected =
                    Expected::Wait(wait.filter(|_| has_wait).map_or(MINUTE, Duration::from_millis));
                (failure("ErrorServerBusy", form, wait), expected)
            }
            Fault::Unavailable(has_page) => {
                let body = if has_page { "<html><title>Service Unavailable</title></html>" } else { "" };
                ((503, body.to_owned()), Expected::Wait(MINUTE))
            }
            Fault::InvalidState(form) => {
                let expected = if has_state { Expected::StartOver } else { Expected::Error };
                self.sent.clear();
                (failure("ErrorInvalidSyncStateData", form, None), expected)
            }
            Fault::NotFound(form) => {
                (failure("ErrorSyncFolderNotFound", form, None), Expected::FolderNotFound)
            }
            Fault::UnknownCode(form) => (failure("ErrorFromTheFuture", form, None), Expected::Error),
            Fault::Truncated(part) => {
                let mut body = response::messages::<K>(&message);
                body.truncate(body.len() * usize::from(part) / 256);
                ((200, body), Expected::Error)
            }
            Fault::TwoMessages => ((200, response::messages::<K>(&message.repeat(2))), Expected::Error),
            Fault::WebPage => ((200, "<html><body>Sign in</body></html>".to_owned()), Expected::Error),
            _ => ((200, response::messages::<K>("")), Expected::Error),
        };
        Reply { status, body, expected }
    }

    /// Returns a page, perhaps with a fault.
    fn page<K: Kind>(&self, fault: Fault, mut page: Page, changes: &[Change], is_last: bool) -> Reply {
        let may_be_missing = if is_last { Expected::Page } else { Expected::Error };
        let mut expected = Expected::Page;
        let index = |index: usize| index.checked_rem(changes.len());
        let mut replace = |at: usize, text: &dyn Fn(&Change) -> String| {
            if let Some(at) = index(at) {
                page.changes[at] = text(&changes[at]);
            }
        };
        match fault {
            Fault::RepeatedState(at) => {
                let current = self.sent.last().filter(|_| is_last && !changes.is_empty());
                let earlier: Vec<_> = self.sent.iter().filter(|state| Some(*state) != current).collect();
                if let Some(at) = at.checked_rem(earlier.len()) {
                    (page.state, expected) = (Some(earlier[at].clone()), may_be_missing);
                }
            }
            Fault::MissingState => (page.state, expected) = (None, may_be_missing),
            Fault::EmptyState => (page.state, expected) = (Some(String::new()), may_be_missing),
            Fault::ForbiddenState => {
                (page.state, expected) = (Some("H4sI&#x1;==".to_owned()), Expected::Error);
            }
            Fault::MissingFlag if is_last => page.is_last = None,
            Fault::UnknownItem(at) => replace(at, &|change| K::unknown(change, true)),
            Fault::UnknownChange(at) => replace(at, &|change| K::unknown(change, false)),
            Fault::Unreadable(at) => replace(at, &|change| K::unreadable(change, true)),
            Fault::LostId(at) => replace(at, &|change| K::unreadable(change, false)),
            Fault::CreateAgain => {
                for at in 0..changes.len() {
                    replace(at, &|change| match change.kind {
                        ChangeKind::Update(entry) => {
                            K::change(&Change { id: change.id.clone(), kind: ChangeKind::Create(entry) })
                        }
                        _ => K::change(change),
                    });
                }
            }
            Fault::DeleteUnknown => {
                page.changes.push(K::change(&Change { id: "I0".to_owned(), kind: ChangeKind::Delete }));
            }
            Fault::Twice(at) => {
                if let Some(at) = index(at) {
                    page.changes.insert(at, page.changes[at].clone());
                }
            }
            _ => {}
        }
        Reply { status: 200, body: response::messages::<K>(&page.message::<K>()), expected }
    }
}
