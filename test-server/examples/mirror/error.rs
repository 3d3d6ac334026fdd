//! The errors of the mirror: one message each, with a remedy.

use std::fmt;
use std::io;
use std::time::Duration;

use ews_bindings::soap::HttpOutcome;

pub(crate) type Result<T> = std::result::Result<T, Error>;

/// The reason why a mirror stops. The next run continues.
#[derive(Debug)]
pub(crate) enum Error {
    /// No response, or not the whole response: the request can be sent again.
    Network(ureq::Error),
    /// The server is busy: the HTTP status, and the time to wait if the server gives one.
    Busy(u16, Option<Duration>),
    /// A response that is not from EWS, or a refusal. The flag is `true` if the program sent a token.
    Http(HttpOutcome, bool),
    Ews(ews_bindings::Error),
    Store(io::Error),
    Database(rusqlite::Error),
    /// Another message.
    Text(String),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Network(error) => network(error, f),
            Self::Busy(status @ 501..=599, _) => write!(
                f,
                "a server or proxy answers with the HTTP status {status} again and again: run the command again later, to continue the mirror"
            ),
            Self::Busy(..) => {
                f.write_str("the server stays busy: run the command again later, to continue the mirror")
            }
            Self::Http(outcome, has_token) => http(outcome, *has_token, f),
            Self::Ews(error) => write!(f, "the server answers with an error: {error}"),
            Self::Store(error) if error.kind() == io::ErrorKind::StorageFull => f.write_str(FULL),
            Self::Store(error) => write!(f, "the folder of the mirror cannot be read or written: {error}"),
            Self::Database(error) => database(error, f),
            Self::Text(text) => f.write_str(text),
        }
    }
}

const FULL: &str = "the disk is full: free some space, and run the command again, to continue the mirror";

fn network(error: &ureq::Error, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match (error, tls_error(error)) {
        (_, Some(rustls::Error::InvalidCertificate(error))) => write!(
            f,
            "the certificate of the server is not valid for the host of the URL: {error}; check --url, and do not continue if the name is right"
        ),
        (_, Some(error)) => write!(f, "no TLS with the server at the URL: check the port in --url ({error})"),
        (ureq::Error::Timeout(limit), _) => {
            write!(f, "the server does not answer in time ({limit}): try again later, or check --url")
        }
        (ureq::Error::Io(error), _) if error.kind() == io::ErrorKind::ConnectionRefused => {
            f.write_str("no server listens at the URL: check the host and the port in --url")
        }
        (error, _) if is_unreachable(error) => {
            f.write_str("the host of the URL is unknown: check --url and the network")
        }
        (other, _) => write!(
            f,
            "the connection broke before the whole response arrived ({other}): run the command again, to continue the mirror"
        ),
    }
}

/// Returns `true` if the host is unknown, or if no server listens.
pub(crate) fn is_unreachable(error: &ureq::Error) -> bool {
    match error {
        ureq::Error::HostNotFound => true,
        // `io::ErrorKind` lacks a kind for an unknown host, so the message is searched.
        ureq::Error::Io(error) => {
            error.kind() == io::ErrorKind::ConnectionRefused || error.to_string().contains("lookup address")
        }
        _ => false,
    }
}

/// Returns the error of TLS, such as a refused certificate.
pub(crate) fn tls_error(error: &ureq::Error) -> Option<&rustls::Error> {
    match error {
        ureq::Error::Rustls(error) => Some(error),
        ureq::Error::Io(error) => error.get_ref()?.downcast_ref(),
        _ => None,
    }
}

fn http(outcome: &HttpOutcome, has_token: bool, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match outcome {
        HttpOutcome::SignIn(_) if has_token => {
            write!(
                f,
                "the server refuses the token, which may have expired: get a new one for EWS_TOKEN ({outcome})"
            )
        }
        HttpOutcome::SignIn(challenges) if !challenges.iter().any(|scheme| is_basic(scheme)) => write!(
            f,
            "the server does not offer Basic authentication: this program needs it, or a token in EWS_TOKEN ({outcome})"
        ),
        HttpOutcome::SignIn(_) => {
            write!(
                f,
                "the server refuses the user or the password: check --user and EWS_PASSWORD ({outcome})"
            )
        }
        HttpOutcome::Forbidden(_) => write!(f, "the user may not use EWS on this mailbox: {outcome}"),
        HttpOutcome::NotEws(300..=399, _) => {
            write!(f, "the server redirects to another page, perhaps a login form: check --url ({outcome})")
        }
        HttpOutcome::NotEws(status @ 500..=599, _) => {
            write!(
                f,
                "a server or proxy answers with the HTTP status {status} and no EWS response: try again later ({outcome})"
            )
        }
        HttpOutcome::NotEws(status, _) => {
            write!(f, "the response with the HTTP status {status} is not from EWS: check --url ({outcome})")
        }
        _ => write!(f, "the server answers with an error: {outcome}"),
    }
}

fn is_basic(challenge: &str) -> bool {
    challenge.get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("basic"))
}

fn database(error: &rusqlite::Error, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match error.sqlite_error_code() {
        Some(rusqlite::ErrorCode::DiskFull) => f.write_str(FULL),
        Some(rusqlite::ErrorCode::DatabaseBusy | rusqlite::ErrorCode::DatabaseLocked) => {
            f.write_str("another run uses the folder of the mirror: wait until it ends")
        }
        _ => write!(f, "the database of the mirror cannot be read or written: {error}"),
    }
}

impl std::error::Error for Error {}

impl From<ews_bindings::Error> for Error {
    fn from(error: ews_bindings::Error) -> Self {
        Self::Ews(error)
    }
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        Self::Store(error)
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        Self::Database(error)
    }
}
