//! Throttling: the limits for each mailbox, as in Exchange.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use ews_bindings::messages::ResponseCode;
use ews_bindings::soap::Fault;

/// The time in which a budget grows by the recharge rate.
const HOUR: Duration = Duration::from_secs(3600);

/// The back-off that Exchange Online gives if too many syncs run at once.
const SYNC_BACK_OFF: Duration = Duration::from_secs(5);

/// The throttling policy of a server: the limits for each mailbox. The limits have the names of Exchange; see [EWS
/// throttling in
/// Exchange](https://learn.microsoft.com/exchange/client-developer/exchange-web-services/ews-throttling-in-exchange).
///
/// A request over a limit gets a SOAP fault with the HTTP status 500, before any work:
///
/// | limit | default | code | back-off |
/// |---|---|---|---|
/// | [`max_concurrency`](Self::max_concurrency) | 27 | `ErrorExceededConnectionCount` | none |
/// | [`hanging_connections`](Self::hanging_connections) | 10 | `ErrorExceededConnectionCount` | none |
/// | [`concurrent_syncs`](Self::concurrent_syncs) | 5 | `ErrorServerBusy` | 5 s |
/// | [`cutoff_balance`](Self::cutoff_balance) | 3,000 s | `ErrorServerBusy` | until the budget is 0 again |
///
/// The budget is the time that the server works for a user. It begins with [`max_burst`](Self::max_burst), which is
/// also its largest value. It grows by [`recharge_rate`](Self::recharge_rate) each hour. If the budget falls below the
/// negative cutoff balance, the requests of the user are refused until the budget is 0 again. Exchange also delays the
/// requests of a user with a negative budget. This server does not.
///
/// Microsoft documents the defaults 27 for `max_concurrency`, and 10 or 3 for `hanging_connections`. The other defaults
/// are values that servers report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Throttling {
    max_concurrency: usize,
    hanging_connections: usize,
    concurrent_syncs: usize,
    max_burst: Duration,
    recharge_rate: Duration,
    cutoff_balance: Duration,
    cost: Duration,
}

impl Default for Throttling {
    fn default() -> Self {
        Self {
            max_concurrency: 27,
            hanging_connections: 10,
            concurrent_syncs: 5,
            max_burst: Duration::from_secs(300),
            recharge_rate: Duration::from_secs(900),
            cutoff_balance: Duration::from_secs(3000),
            cost: Duration::ZERO,
        }
    }
}

impl Throttling {
    /// Creates the policy with the default limits.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `EWSMaxConcurrency`: the number of requests at once. A request counts until its response is sent. Streaming
    /// connections do not count.
    #[must_use]
    pub fn max_concurrency(mut self, requests: usize) -> Self {
        self.max_concurrency = requests;
        self
    }

    /// Sets `HangingConnectionLimit`: the number of streaming connections at once.
    #[must_use]
    pub fn hanging_connections(mut self, connections: usize) -> Self {
        self.hanging_connections = connections;
        self
    }

    /// Sets `ConcurrentSyncCalls`: the number of `SyncFolderItems` and `SyncFolderHierarchy` requests at once.
    #[must_use]
    pub fn concurrent_syncs(mut self, requests: usize) -> Self {
        self.concurrent_syncs = requests;
        self
    }

    /// Sets `EwsMaxBurst`: the largest budget.
    #[must_use]
    pub fn max_burst(mut self, time: Duration) -> Self {
        self.max_burst = time;
        self
    }

    /// Sets `EwsRechargeRate`: the time by which the budget grows each hour.
    #[must_use]
    pub fn recharge_rate(mut self, time_per_hour: Duration) -> Self {
        self.recharge_rate = time_per_hour;
        self
    }

    /// Sets `EwsCutoffBalance`: the debt at which requests are refused.
    #[must_use]
    pub fn cutoff_balance(mut self, time: Duration) -> Self {
        self.cutoff_balance = time;
        self
    }

    /// Sets a time by which each request reduces the budget, in addition to the time of its work. This server works
    /// faster than Exchange, so without this time, requests hardly use the budget.
    #[must_use]
    pub fn cost(mut self, time: Duration) -> Self {
        self.cost = time;
        self
    }

    /// Returns the number of seconds by which the budget grows each second.
    fn rate(&self) -> f64 {
        self.recharge_rate.as_secs_f64() / HOUR.as_secs_f64()
    }
}

/// The limit to which a request counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    Request,
    Sync,
    Streaming,
}

/// The use of a server by one user.
#[derive(Debug)]
struct Usage {
    requests: usize,
    syncs: usize,
    connections: usize,
    /// The budget, in seconds.
    balance: f64,
    charged: Instant,
    is_cut_off: bool,
}

/// The throttling of a server. Each user has a number.
#[derive(Clone)]
pub(crate) struct Throttle {
    policy: Option<Throttling>,
    users: Vec<Arc<Mutex<Usage>>>,
}

/// A request that is being answered. The request no longer counts when this value is dropped.
pub(crate) struct Permit {
    usage: Arc<Mutex<Usage>>,
    class: Class,
}

impl Throttle {
    pub(crate) fn new(policy: Option<Throttling>, users: usize) -> Self {
        let balance = policy.map_or(0.0, |policy| policy.max_burst.as_secs_f64());
        let usage = || Usage {
            requests: 0,
            syncs: 0,
            connections: 0,
            balance,
            charged: Instant::now(),
            is_cut_off: false,
        };
        Self { policy, users: (0..users).map(|_| Arc::new(Mutex::new(usage()))).collect() }
    }

    /// Counts a request, or refuses the request.
    pub(crate) fn enter(&self, user: usize, operation: &str) -> Result<Option<Permit>, Box<Fault>> {
        let (Some(policy), Some(shared)) = (&self.policy, self.users.get(user)) else { return Ok(None) };
        let class = match operation {
            "SyncFolderItems" | "SyncFolderHierarchy" => Class::Sync,
            "GetStreamingEvents" => Class::Streaming,
            _ => Class::Request,
        };
        let mut usage = lock(shared);
        usage.recharge(policy);
        usage.check(policy, class)?;
        usage.count(class, 1);
        Ok(Some(Permit { usage: Arc::clone(shared), class }))
    }

    /// Reduces the budget of a user by the time of a request.
    pub(crate) fn charge(&self, user: usize, time: Duration) {
        if let (Some(policy), Some(usage)) = (&self.policy, self.users.get(user)) {
            lock(usage).balance -= (time + policy.cost).as_secs_f64();
        }
    }
}

impl Usage {
    fn recharge(&mut self, policy: &Throttling) {
        let now = Instant::now();
        let grown = now.duration_since(self.charged).as_secs_f64() * policy.rate();
        self.balance = (self.balance + grown).min(policy.max_burst.as_secs_f64());
        self.charged = now;
    }

    fn check(&mut self, policy: &Throttling, class: Class) -> Result<(), Box<Fault>> {
        let limit = |name: &str, limit: usize, count: usize| {
            if count < limit { Ok(()) } else { Err(Box::new(too_many(name, limit))) }
        };
        match class {
            Class::Streaming => {
                limit("HangingConnectionLimit", policy.hanging_connections, self.connections)?
            }
            _ => limit("MaxConcurrency", policy.max_concurrency, self.requests)?,
        }
        if class == Class::Sync && self.syncs >= policy.concurrent_syncs {
            return Err(Box::new(busy(
                "ConcurrentSyncCalls",
                policy.concurrent_syncs as u128,
                SYNC_BACK_OFF,
            )));
        }
        if self.balance < -policy.cutoff_balance.as_secs_f64() {
            self.is_cut_off = true;
        }
        self.is_cut_off &= self.balance < 0.0;
        if self.is_cut_off {
            let wait = Duration::try_from_secs_f64(-self.balance / policy.rate()).unwrap_or(HOUR);
            return Err(Box::new(busy("LocalTime", policy.cutoff_balance.as_millis(), wait)));
        }
        Ok(())
    }

    fn count(&mut self, class: Class, change: isize) {
        let counts = match class {
            Class::Request => vec![&mut self.requests],
            Class::Sync => vec![&mut self.requests, &mut self.syncs],
            Class::Streaming => vec![&mut self.connections],
        };
        for count in counts {
            *count = count.saturating_add_signed(change);
        }
    }
}

impl Drop for Permit {
    fn drop(&mut self) {
        lock(&self.usage).count(self.class, -1);
    }
}

fn lock(usage: &Mutex<Usage>) -> MutexGuard<'_, Usage> {
    usage.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Creates the fault for too many requests at once.
fn too_many(policy: &str, limit: usize) -> Fault {
    let text = "You have exceeded the available concurrent connections for your account.  \
                Try again once your other requests have completed.";
    let values = [
        ("Policy", policy.to_owned()),
        ("MaxConcurrencyLimit", limit.to_string()),
        ("ErrorMessage", budget_message(policy, limit as u128, Duration::ZERO)),
    ];
    with_values(Fault::new(ResponseCode::ErrorExceededConnectionCount, text), &values)
}

/// Creates the fault for a request that must wait.
fn busy(policy: &str, limit: u128, wait: Duration) -> Fault {
    let text = "The server cannot service this request right now. Try again later.";
    let values = [
        ("BackOffMilliseconds", wait.as_millis().max(1).to_string()),
        ("Policy", policy.to_owned()),
        ("ErrorMessage", budget_message(policy, limit, wait)),
    ];
    with_values(Fault::new(ResponseCode::ErrorServerBusy, text), &values)
}

fn budget_message(policy: &str, limit: u128, wait: Duration) -> String {
    format!(
        "This operation exceeds the throttling budget for policy part '{policy}', policy value '{limit}',  \
         Budget type: 'Ews'.  Suggested backoff time {} ms.",
        wait.as_millis()
    )
}

/// Adds values to the detail of a fault. The texts have only characters that XML need not escape.
fn with_values(mut fault: Fault, values: &[(&str, String)]) -> Fault {
    let values = values.iter().map(|(name, value)| format!("<t:Value Name=\"{name}\">{value}</t:Value>"));
    let xml = format!(
        "<t:MessageXml xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\">{}</t:MessageXml>",
        values.collect::<String>()
    );
    fault.detail.extend(xml.parse());
    fault
}
