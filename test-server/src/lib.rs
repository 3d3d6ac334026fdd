//! An in-memory server that speaks Exchange Web Services (EWS), for tests of clients.

mod body;
mod faults;
mod http;
mod log;
mod mailbox;
mod mime;
mod operations;
mod options;
mod random;
mod refusal;
mod respond;
mod seed;
mod server;
mod subscriptions;
mod throttle;

pub use self::body::{Body, Next};
pub use self::faults::{Fault, Faults, ParseFaultError};
pub use self::http::Loopback;
pub use self::log::Answered;
pub use self::options::Options;
pub use self::server::Server;
pub use self::throttle::Throttling;
