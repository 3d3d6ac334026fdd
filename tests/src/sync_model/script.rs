//! Scripts: the random decisions of a run.

use fastrand::Rng;

use super::mailbox::Operation;

/// One request, its response, and everything that happens around it.
#[derive(Clone, Debug)]
pub struct Exchange {
    /// The changes of the mailbox before the server answers.
    pub before: Vec<Operation>,
    /// The changes of the mailbox after the server has answered and before the program reads the response. No id
    /// returns here. A program that fetches an entry would store it, and the server would not know that.
    pub after: Vec<Operation>,
    /// The largest number of changes in a page.
    pub limit: usize,
    /// The fault of the server.
    pub fault: Fault,
    /// The moment at which the program is killed.
    pub kill: Option<Kill>,
    /// The way in which the program reads the response.
    pub reading: Reading,
    /// `true` if the program asks `http_outcome` first, although the HTTP status is 200.
    pub asks_outcome: bool,
    /// A page that the program tries to commit although it must not.
    pub probe: Option<Probe>,
}

/// A fault of the server. A number selects a change of the page.
#[derive(Clone, Copy, Debug)]
pub enum Fault {
    /// The server is busy. The number is the time to wait in milliseconds.
    Busy(Form, Option<u64>),
    /// The server is busy, and an HTTP server in front of it answers with status 503, with a web page or without.
    Unavailable(bool),
    /// The server does not accept the state.
    InvalidState(Form),
    /// The server forgets all states that it has sent.
    Forget,
    /// The folder does not exist.
    NotFound(Form),
    /// The server answers with a code that the schema does not list.
    UnknownCode(Form),
    /// The response ends early, after this part of 256.
    Truncated(u8),
    /// The page has a state again that the server sent before. The number selects the state. A last page with changes
    /// never has the state of its request: no client can tell that such a state lacks the changes.
    RepeatedState(usize),
    /// The page is without a state.
    MissingState,
    /// The page has an empty state.
    EmptyState,
    /// The page has a state that cannot be sent again.
    ForbiddenState,
    /// The last page does not say that it is the last.
    MissingFlag,
    /// The page is without changes, and is not the last.
    EmptyPage,
    /// A change has an item or a folder of an unknown kind.
    UnknownItem(usize),
    /// A change is of an unknown kind.
    UnknownChange(usize),
    /// A change cannot be read, but its id can.
    Unreadable(usize),
    /// A change cannot be read, and its id cannot either.
    LostId(usize),
    /// An update is sent as a creation.
    CreateAgain,
    /// The page deletes an entry that never existed.
    DeleteUnknown,
    /// A change is there twice.
    Twice(usize),
    /// The response has two messages.
    TwoMessages,
    /// The response is without a message.
    NoMessage,
    /// The response is a web page with HTTP status 200.
    WebPage,
    /// The server makes no fault.
    None,
}

/// The form in which a server sends a response code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A response message.
    Message,
    /// A response message that has the changes of the page too.
    MessageWithChanges,
    /// A response message of the class `Warning` that has the changes of the page too.
    Warning,
    /// A response message with another code, whose `MessageXml` names the code.
    InnerCode,
    /// A fault with the code in the detail. The number is the HTTP status.
    Detail(u16),
    /// A fault with nothing but a `faultcode`, which has a prefix.
    Prefixed(u16),
    /// A fault with nothing but a `faultcode` without a prefix.
    Bare(u16),
}

/// A moment at which the program is killed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kill {
    /// Before the request is sent.
    BeforeRequest,
    /// After the response has arrived.
    AfterResponse,
    /// Before the change with this number is applied or staged.
    BeforeChange(usize),
    /// Before the transaction with changes and state ends.
    BeforeSave,
    /// After the transaction, before the page is committed to the sync.
    AfterSave,
    /// After the page is committed to the sync.
    AfterCommit,
}

/// The way in which the program reads a response. The number is the size of the chunks that arrive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// As a whole.
    Whole,
    /// One change at a time, into an open transaction.
    Transaction(usize),
    /// One change at a time, into a staging area of the store, which a kill does not empty.
    Staging(usize),
}

/// A page that must not be committed.
#[derive(Clone, Copy, Debug)]
pub enum Probe {
    /// A second page of the request, after the first is committed.
    Stale,
    /// A page of the sync, to a clone of the sync.
    Clone,
}

impl Exchange {
    /// Returns an exchange in which nothing happens.
    pub fn quiet() -> Self {
        Self {
            before: Vec::new(),
            after: Vec::new(),
            limit: 3,
            fault: Fault::None,
            kill: None,
            reading: Reading::Whole,
            asks_outcome: true,
            probe: None,
        }
    }

    fn random(rng: &mut Rng) -> Self {
        Self {
            before: if rng.bool() { operations(rng, 4) } else { Vec::new() },
            after: match rng.u8(..8) {
                0 => operations(rng, 2)
                    .into_iter()
                    .filter(|change| !matches!(change, Operation::Restore))
                    .collect(),
                _ => Vec::new(),
            },
            limit: rng.usize(1..4),
            fault: if rng.bool() { Fault::random(rng) } else { Fault::None },
            kill: if rng.u8(..4) == 0 { Some(Kill::random(rng)) } else { None },
            reading: match rng.u8(..4) {
                0 => Reading::Transaction(rng.usize(1..200)),
                1 => Reading::Staging(rng.usize(1..200)),
                _ => Reading::Whole,
            },
            asks_outcome: rng.bool(),
            probe: match rng.u8(..12) {
                0 => Some(Probe::Stale),
                1 => Some(Probe::Clone),
                _ => None,
            },
        }
    }
}

/// Returns the script of a seed.
pub fn random(seed: u64) -> Vec<Exchange> {
    let mut rng = Rng::with_seed(seed);
    (0..rng.usize(2..14)).map(|_| Exchange::random(&mut rng)).collect()
}

/// Returns one to `limit` operations.
fn operations(rng: &mut Rng, limit: usize) -> Vec<Operation> {
    let number = rng.usize(1..=limit);
    let operation = |_| {
        let index = rng.usize(..100);
        match rng.u8(..10) {
            0..4 => Operation::Create,
            4 => Operation::Update(index),
            5 => Operation::Move(index),
            6 | 7 => Operation::Delete(index),
            8 => Operation::ReadFlag(index),
            _ => Operation::Restore,
        }
    };
    (0..number).map(operation).collect()
}

impl Fault {
    fn random(rng: &mut Rng) -> Self {
        let index = rng.usize(..8);
        match rng.u8(..26) {
            0..3 => Self::Busy(Form::random(rng), rng.bool().then(|| rng.u64(1..1000))),
            3 => Self::Unavailable(rng.bool()),
            4 | 5 => Self::InvalidState(Form::random_direct(rng)),
            6 => Self::Forget,
            7 => Self::NotFound(Form::random_direct(rng)),
            8 => Self::UnknownCode(Form::random(rng)),
            9 => Self::Truncated(rng.u8(..)),
            10 => Self::RepeatedState(index),
            11 => Self::MissingState,
            12 => Self::EmptyState,
            13 => Self::ForbiddenState,
            14 => Self::MissingFlag,
            15 => Self::EmptyPage,
            16 => Self::UnknownItem(index),
            17 => Self::UnknownChange(index),
            18 => Self::Unreadable(index),
            19 => Self::LostId(index),
            20 => Self::CreateAgain,
            21 => Self::DeleteUnknown,
            22 => Self::Twice(index),
            23 => Self::TwoMessages,
            24 => Self::NoMessage,
            _ => Self::WebPage,
        }
    }
}

impl Form {
    fn random(rng: &mut Rng) -> Self {
        if rng.u8(..6) == 0 { Self::InnerCode } else { Self::random_direct(rng) }
    }

    fn random_direct(rng: &mut Rng) -> Self {
        let status = if rng.bool() { 200 } else { 500 };
        match rng.u8(..6) {
            0 => Self::Message,
            5 => Self::Warning,
            1 => Self::MessageWithChanges,
            2 => Self::Detail(status),
            3 => Self::Prefixed(status),
            _ => Self::Bare(status),
        }
    }
}

impl Kill {
    fn random(rng: &mut Rng) -> Self {
        match rng.u8(..6) {
            0 => Self::BeforeRequest,
            1 => Self::AfterResponse,
            2 => Self::BeforeChange(rng.usize(..3)),
            3 => Self::BeforeSave,
            4 => Self::AfterSave,
            _ => Self::AfterCommit,
        }
    }
}
