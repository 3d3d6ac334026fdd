//! Faults: the errors of servers, proxies and networks, at the requests that a test chooses.

mod constructors;
mod edit;
mod effect;
mod kind;
mod random;
mod script;
mod text;

pub(crate) use self::edit::Edit;
pub(crate) use self::effect::Effect;
pub use self::script::Faults;
pub use self::text::ParseFaultError;

use self::kind::Kind;

/// A fault, with the requests at which it occurs.
///
/// Each constructor creates one kind of fault. By default, the fault occurs once, at the next request of any operation.
/// [`Display`](std::fmt::Display) writes the fault in the form that [`FromStr`](std::str::FromStr) reads:
/// `OPERATION NUMBER xTIMES: FAULT ARGUMENT`. The operation, the number and the times are optional. The operation `*`
/// is any operation. With `always` in place of `xTIMES`, the fault never ends.
///
/// ```
/// use std::time::Duration;
///
/// use ews_test_server::Fault;
///
/// let fault = Fault::busy_for(Duration::from_secs(1)).on("SyncFolderItems").nth(2);
/// assert_eq!(fault.to_string(), "SyncFolderItems 2: busy 1000");
/// assert_eq!("SyncFolderItems 2: busy 1000".parse(), Ok(fault));
/// assert_eq!("GetItem 3 x2: cut 500".parse(), Ok(Fault::cut(500).on("GetItem").nth(3).times(2)));
/// assert_eq!("unavailable".parse(), Ok(Fault::unavailable()));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Fault {
    kind: Kind,
    operation: Option<String>,
    nth: u64,
    /// `None` is always.
    times: Option<u64>,
}

impl Fault {
    /// Sets the name of the operation, such as `GetItem`. If no request has this name, the fault never occurs.
    #[must_use]
    pub fn on(mut self, operation: &str) -> Self {
        self.operation = Some(operation.to_owned());
        self
    }

    /// Sets the number of the first request at which the fault occurs. The first request of the operation after
    /// [`Faults::push`] has the number 1.
    #[must_use]
    pub fn nth(mut self, number: u64) -> Self {
        self.nth = number.max(1);
        self
    }

    /// Sets how many times the fault occurs.
    #[must_use]
    pub fn times(mut self, times: u64) -> Self {
        self.times = Some(times);
        self
    }

    /// Makes the fault occur at every request, beginning with the number of [`nth`](Self::nth).
    #[must_use]
    pub fn always(mut self) -> Self {
        self.times = None;
        self
    }

    fn of_kind(kind: Kind) -> Self {
        Self { kind, operation: None, nth: 1, times: Some(1) }
    }
}
