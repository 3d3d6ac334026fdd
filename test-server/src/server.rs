//! The server: an HTTP request in, an HTTP response out, without a network.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ews_bindings::operation::AnyRequest;
use ews_bindings::soap::{Envelope, RequestHeader};
use ews_bindings::types::MaxSyncChangesReturned;
use ews_bindings::xml::{ForbiddenCharacters, ReadOptions};
use http::header::AUTHORIZATION;
use http::{Method, Request, Response, StatusCode};

use crate::body::{Body, Next};
use crate::faults::{Edit, Effect, Faults};
use crate::log::Answered;
use crate::mailbox::Mailbox;
use crate::mailbox::size::DEFAULT_LIMIT;
use crate::operations::{self, Answer, Call, EventStream};
use crate::options::{Options, User};
use crate::respond;
use crate::subscriptions::Subscriptions;
use crate::throttle::Throttle;
use crate::version;

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
    throttle: Throttle,
}

/// The changing state of a server.
pub(crate) struct State {
    pub(crate) mailboxes: Vec<Mailbox>,
    pub(crate) subscriptions: Subscriptions,
    /// The length of a minute.
    pub(crate) minute: Duration,
}

impl State {
    fn new(options: &Options) -> Self {
        let first = options.id_seed.unwrap_or_else(|| fastrand::u32(..));
        let numbered = options.users.iter().zip(0..);
        let mailbox = |(user, index): (&User, u32)| {
            let mut mailbox = Mailbox::new(first.wrapping_add(index), &user.address);
            mailbox.size.limit = options.mailbox_size.unwrap_or(DEFAULT_LIMIT);
            mailbox
        };
        let mailboxes = numbered.map(mailbox).collect();
        let minute = options.minute.unwrap_or(Duration::from_secs(60));
        Self { mailboxes, subscriptions: Subscriptions::default(), minute }
    }

    /// Returns the index of the mailbox with an address. The case of letters does not matter.
    pub(crate) fn position_of(&self, address: &str) -> Option<usize> {
        self.mailboxes.iter().position(|mailbox| mailbox.address.eq_ignore_ascii_case(address))
    }
}

/// The path of the service.
pub(crate) const PATH: &str = "/EWS/Exchange.asmx";

type RequestEnvelope = Envelope<RequestHeader, AnyRequest>;

impl Server {
    /// Creates a server.
    pub fn new(options: Options) -> Self {
        let state = Mutex::new(State::new(&options));
        let throttle = Throttle::new(options.throttling, options.users.len());
        let server = Self { options: Arc::new(options), state: Arc::new(state), throttle };
        crate::seed::fill(&mut server.state(), server.options.seed);
        server
    }

    /// Answers a request.
    ///
    /// The faults of a connection, such as [`Fault::cut`](crate::Fault::cut), work only with a
    /// [`Loopback`](crate::Loopback).
    pub fn answer(&self, request: &Request<Vec<u8>>) -> Response<Body> {
        let start = Instant::now();
        let mut answered = Answered { operation: None, status: 0, time: Duration::ZERO, fault: None };
        // A panic fails only this request.
        let answer = catch_unwind(AssertUnwindSafe(|| self.respond(request, &mut answered)));
        let response = answer.unwrap_or_else(|_| respond::text(StatusCode::INTERNAL_SERVER_ERROR, ""));
        (answered.status, answered.time) = (response.status().as_u16(), start.elapsed());
        self.options.log.write(&answered);
        response
    }

    fn respond(&self, request: &Request<Vec<u8>>, answered: &mut Answered) -> Response<Body> {
        if !request.uri().path().eq_ignore_ascii_case(PATH) {
            let text = format!("expected the path {PATH}");
            return respond::text(StatusCode::NOT_FOUND, &text);
        }
        if request.method() != Method::POST {
            return respond::method_not_allowed();
        }
        let Some(user) = self.user(request) else { return respond::sign_in() };
        let envelope = match self.read(request.body()) {
            Ok(envelope) => envelope,
            Err(error) => return respond::error(&error),
        };
        let operation = answered.operation.insert(envelope.body.name().to_owned());
        // With impersonation, Exchange charges the impersonated mailbox.
        // Only such a request waits here for the state.
        let charged = match &envelope.header.exchange_impersonation {
            Some(_) => operations::mailbox(&self.state(), &envelope.header, user).unwrap_or(user),
            None => user,
        };
        let permit = match self.throttle.enter(charged, operation) {
            Ok(permit) => permit,
            Err(fault) => return respond::fault(*fault),
        };
        let start = Instant::now();
        let effect = self.faults().effect(&envelope.body);
        answered.fault = effect.name;
        let mut response = self.carry_out(user, envelope, effect);
        self.throttle.charge(charged, start.elapsed());
        response.body_mut().permit = permit;
        response
    }

    /// Answers a request whose body is too long.
    pub(crate) fn refuse_too_long(&self) -> Response<Body> {
        let response = respond::text(StatusCode::PAYLOAD_TOO_LARGE, "expected a request of at most 64 MiB");
        let status = response.status().as_u16();
        self.options.log.write(&Answered { operation: None, status, time: Duration::ZERO, fault: None });
        response
    }

    /// Returns the faults of the server.
    pub fn faults(&self) -> &Faults {
        &self.options.faults
    }

    fn read(&self, body: &[u8]) -> ews_bindings::Result<RequestEnvelope> {
        let options = if self.options.is_tolerant {
            // The server cannot write a forbidden character in a later response.
            let treatment = ForbiddenCharacters::Replace(char::REPLACEMENT_CHARACTER);
            ReadOptions::new().request().forbidden_characters(treatment)
        } else {
            ReadOptions::new().strict()
        };
        let envelope = Envelope::read_with(body, options)?;
        if !self.options.is_tolerant {
            version::check(&envelope)?;
        }
        Ok(envelope)
    }

    /// Does the work of a request, with the effect of a fault.
    fn carry_out(&self, user: usize, mut request: RequestEnvelope, mut effect: Effect) -> Response<Body> {
        if let Some(response) = effect.instead.take() {
            return response;
        }
        if let (AnyRequest::SyncFolderItems(sync), Some(max)) = (&mut request.body, effect.max_changes) {
            let limit = (*sync.max_changes_returned).min(i32::try_from(max).unwrap_or(i32::MAX));
            sync.max_changes_returned =
                MaxSyncChangesReturned::new(limit).unwrap_or(sync.max_changes_returned);
        }
        let sync_state = match &request.body {
            AnyRequest::SyncFolderItems(sync) => sync.sync_state.clone(),
            AnyRequest::SyncFolderHierarchy(sync) => sync.sync_state.clone(),
            _ => None,
        };
        let result = self.work(user, request, &effect);
        if let Some(response) = effect.afterwards.take() {
            return response;
        }
        let mut response = match (result, effect.edit) {
            (Ok(Answer::Whole(body)), Some(edit)) => {
                respond::xml(StatusCode::OK, edit.apply(body, sync_state.as_deref()))
            }
            (Ok(Answer::Whole(body)), None) => respond::xml(StatusCode::OK, body),
            (Ok(Answer::Stream(stream)), edit) => {
                respond::xml(StatusCode::OK, String::new()).map(|_| self.streaming(stream, edit))
            }
            (Err(error), _) => respond::error(&error),
        };
        effect.deliver(&mut response);
        response
    }

    fn work(&self, user: usize, request: RequestEnvelope, effect: &Effect) -> ews_bindings::Result<Answer> {
        let mut own;
        let mut shared;
        // A refused request changes only these temporary mailboxes.
        let state = if effect.refusal.is_some() {
            own = State::new(&self.options);
            &mut own
        } else {
            shared = self.state();
            &mut *shared
        };
        let mut call = Call::new(state, user, &request.header)?;
        call.refusal.clone_from(&effect.refusal);
        call.refused_entry.clone_from(&effect.refused_entry);
        if let Some(max) = effect.max_changes {
            call.max_folders = call.max_folders.min(usize::try_from(max).unwrap_or(usize::MAX));
        }
        let response = operations::answer(&mut call, request.body);
        if effect.panics {
            // Unlike `panic!`, this prints nothing.
            resume_unwind(Box::new("the fault \"crash\""));
        }
        response
    }

    /// Creates the body of a response that arrives envelope by envelope.
    fn streaming(&self, mut stream: EventStream, edit: Option<Edit>) -> Body {
        let server = self.clone();
        Body::streaming(Box::new(move || match (stream.next(&mut server.state()), edit) {
            (Next::Bytes(envelope), Some(edit)) => {
                Next::Bytes(edit.apply(String::from_utf8_lossy(&envelope).into_owned(), None).into_bytes())
            }
            (next, _) => next,
        }))
    }

    /// Forgets all subscriptions, as a server does after a restart.
    pub fn forget_subscriptions(&self) {
        self.state().subscriptions.clear();
    }

    /// Returns the index of the user whose credentials are in a request.
    fn user(&self, request: &Request<Vec<u8>>) -> Option<usize> {
        let value = request.headers().get(AUTHORIZATION)?.to_str().ok()?;
        let (scheme, credentials) = value.split_once(' ')?;
        let users = &self.options.users;
        if scheme.eq_ignore_ascii_case("Bearer") {
            return users.iter().position(|user| user.token.as_deref() == Some(credentials));
        }
        let pair = String::from_utf8(STANDARD.decode(credentials).ok()?).ok()?;
        let (address, password) = pair.split_once(':')?;
        let is_user = |user: &User| user.address.eq_ignore_ascii_case(address) && user.password == password;
        users.iter().position(is_user).filter(|_| scheme.eq_ignore_ascii_case("Basic"))
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        // After a panic in one request, the server still answers other requests.
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
