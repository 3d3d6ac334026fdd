//! The server: an HTTP request in, an HTTP response out, without a network.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ews_bindings::operation::AnyRequest;
use ews_bindings::soap::{Envelope, RequestHeader};
use ews_bindings::xml::ReadOptions;
use http::header::{AUTHORIZATION, CONTENT_TYPE, WWW_AUTHENTICATE};
use http::{Method, Request, Response, StatusCode};

use crate::body::Body;
use crate::mailbox::Mailbox;
use crate::operations::{self, Answer, Call};
use crate::options::Options;
use crate::subscriptions::Subscriptions;

/// A server with mailboxes in memory.
///
/// A clone is the same server: all clones have the same mailboxes.
///
/// ```
/// use ews_bindings::http_1::{Authorization, Endpoint, outcomes};
/// use ews_bindings::messages::GetFolder;
/// use ews_bindings::types::{
///     DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName, FolderResponseShape,
/// };
/// use ews_test_server::{Options, Server};
///
/// let server = Server::new(Options::new().mailbox("mei@example.com", "secret"));
/// let endpoint = Endpoint::new("http://localhost/EWS/Exchange.asmx")?
///     .authorization(Authorization::basic("mei@example.com", "secret")?);
/// let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
/// let request = GetFolder::new(FolderResponseShape::new(DefaultShapeNames::Default), [inbox]);
/// let response = server.answer(&endpoint.request(request)?);
/// assert!(outcomes::<GetFolder>(&response)?[0].is_ok());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone)]
pub struct Server {
    options: Arc<Options>,
    state: Arc<Mutex<State>>,
}

/// The content that changes.
pub(crate) struct State {
    pub(crate) mailboxes: Vec<Mailbox>,
    pub(crate) subscriptions: Subscriptions,
    /// The length of a minute.
    pub(crate) minute: Duration,
}

impl Server {
    /// Creates a server.
    pub fn new(options: Options) -> Self {
        let numbered = (1..).zip(&options.users);
        let mailboxes = numbered.map(|(number, user)| Mailbox::new(number, &user.address)).collect();
        let minute = options.minute.unwrap_or(Duration::from_secs(60));
        let state = State { mailboxes, subscriptions: Subscriptions::default(), minute };
        let server = Self { options: Arc::new(options), state: Arc::new(Mutex::new(state)) };
        crate::seed::fill(&mut server.state(), server.options.seed);
        server
    }

    /// Answers a request.
    pub fn answer(&self, request: &Request<Vec<u8>>) -> Response<Body> {
        if request.method() != Method::POST {
            return text(StatusCode::METHOD_NOT_ALLOWED, "expected the method POST");
        }
        let Some(user) = self.user(request) else {
            let mut response = text(StatusCode::UNAUTHORIZED, "");
            let challenge = http::HeaderValue::from_static("Basic realm=\"ews-test-server\"");
            response.headers_mut().insert(WWW_AUTHENTICATE, challenge);
            return response;
        };
        match self.response(user, request.body()) {
            Ok(Answer::Whole(body)) => xml(StatusCode::OK, body),
            Ok(Answer::Stream(mut stream)) => {
                let server = self.clone();
                let next = move || stream.next(&mut server.state());
                xml(StatusCode::OK, String::new()).map(|_| Body::streaming(Box::new(next)))
            }
            Err(error) => xml(StatusCode::INTERNAL_SERVER_ERROR, operations::fault(&error)),
        }
    }

    fn response(&self, user: usize, body: &[u8]) -> ews_bindings::Result<Answer> {
        let options =
            if self.options.is_tolerant { ReadOptions::new().request() } else { ReadOptions::new().strict() };
        let request = Envelope::<RequestHeader, AnyRequest>::read_with(body, options)?;
        let mut state = self.state();
        let mut call = Call::new(&mut state, user, &request.header)?;
        operations::answer(&mut call, request.body)
    }

    /// Forgets all subscriptions, as a server does that starts again.
    pub fn forget_subscriptions(&self) {
        self.state().subscriptions.clear();
    }

    /// Returns the number of the mailbox whose credentials a request has.
    fn user(&self, request: &Request<Vec<u8>>) -> Option<usize> {
        let value = request.headers().get(AUTHORIZATION)?.to_str().ok()?;
        let (scheme, credentials) = value.split_once(' ')?;
        let users = &self.options.users;
        if scheme.eq_ignore_ascii_case("Bearer") {
            return users.iter().position(|user| user.token.as_deref() == Some(credentials));
        }
        let pair = String::from_utf8(STANDARD.decode(credentials).ok()?).ok()?;
        let (address, password) = pair.split_once(':')?;
        let is_user = |user: &crate::options::User| {
            user.address.eq_ignore_ascii_case(address) && user.password == password
        };
        users.iter().position(is_user).filter(|_| scheme.eq_ignore_ascii_case("Basic"))
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        // After a panic in one request, the others are still answered.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl From<Options> for Server {
    fn from(options: Options) -> Self {
        Self::new(options)
    }
}

/// The content of mailboxes and the passwords are left out.
impl std::fmt::Debug for Server {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Server").field("options", &self.options).finish_non_exhaustive()
    }
}

fn xml(status: StatusCode, body: String) -> Response<Body> {
    respond(status, "text/xml; charset=utf-8", body)
}

fn text(status: StatusCode, body: &str) -> Response<Body> {
    respond(status, "text/plain; charset=utf-8", body.to_owned())
}

fn respond(status: StatusCode, content_type: &'static str, body: String) -> Response<Body> {
    let mut response = Response::new(Body::from(body.into_bytes()));
    *response.status_mut() = status;
    response.headers_mut().insert(CONTENT_TYPE, http::HeaderValue::from_static(content_type));
    response
}
