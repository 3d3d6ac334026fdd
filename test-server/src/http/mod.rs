//! The server on a network: HTTP/1.1 by the crate `hyper`.

mod body;
mod request;
mod wire;

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use http::{Request, Response, StatusCode};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::TokioIo;
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime;
use tokio::sync::watch;

use self::body::HttpBody;
use self::wire::{Plan, Wire};
use crate::body::Delivery;
use crate::faults::Faults;
use crate::respond;
use crate::server::{PATH, Server};

/// A [`Server`] that listens on a loopback address, until it is dropped.
///
/// ```
/// use ews_test_server::{Loopback, Options};
///
/// let server = Loopback::start(Options::new().mailbox("mei@example.com", "secret").items(20))?;
/// assert!(server.url().starts_with("http://127.0.0.1:"));
/// # Ok::<(), std::io::Error>(())
/// ```
#[derive(Debug)]
pub struct Loopback {
    server: Server,
    address: SocketAddr,
    stop: watch::Sender<bool>,
    thread: Option<JoinHandle<()>>,
}

impl Loopback {
    /// Starts a server on a free port of `127.0.0.1`. `server` is a [`Server`] or its [`Options`](crate::Options).
    ///
    /// # Errors
    /// If the port cannot be opened, or a thread cannot be started.
    pub fn start(server: impl Into<Server>) -> io::Result<Self> {
        Self::listen(server, (Ipv4Addr::LOCALHOST, 0).into())
    }

    /// Starts a server on an address. For the port 0, the system chooses a free port.
    ///
    /// If the address is not a loopback address, other machines can reach the server. The connections are not
    /// encrypted.
    ///
    /// # Errors
    /// If the address cannot be opened, or a thread cannot be started.
    pub fn listen(server: impl Into<Server>, address: SocketAddr) -> io::Result<Self> {
        let server = server.into();
        let runtime = runtime::Builder::new_current_thread().enable_all().build()?;
        // This thread may belong to the runtime of the caller, so it must not block on the new runtime.
        let listener = std::net::TcpListener::bind(address)?;
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let (stop, stopped) = watch::channel(false);
        let shared = server.clone();
        let run = move || {
            runtime.block_on(accept(listener, shared, stopped));
            runtime.shutdown_background();
        };
        let thread = std::thread::Builder::new().name("ews-test-server".to_owned()).spawn(run)?;
        Ok(Self { server, address, stop, thread: Some(thread) })
    }

    /// Returns the server.
    pub fn server(&self) -> &Server {
        &self.server
    }

    /// Returns the faults of the server.
    pub fn faults(&self) -> &Faults {
        self.server.faults()
    }

    /// Returns the URL of the service.
    pub fn url(&self) -> String {
        format!("http://{}{PATH}", self.address)
    }

    /// Blocks the thread for ever, for a command that only runs a server.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

impl Drop for Loopback {
    fn drop(&mut self) {
        self.stop.send_replace(true);
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

/// Accepts connections until the server stops.
async fn accept(listener: std::net::TcpListener, server: Server, mut stopped: watch::Receiver<bool>) {
    // `listen` has already opened the address, so an error is not expected.
    let Ok(listener) = TcpListener::from_std(listener) else { return };
    loop {
        let connection = (server.clone(), stopped.clone());
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => drop(tokio::spawn(serve(stream, connection.0, connection.1))),
                // The process has too many open files. Accept again when others are closed.
                Err(_) => tokio::time::sleep(Duration::from_millis(10)).await,
            },
            _ = stopped.wait_for(|stopped| *stopped) => return,
        }
    }
}

/// Serves the requests of a connection.
async fn serve(stream: TcpStream, server: Server, mut stopped: watch::Receiver<bool>) {
    let plan = Arc::new(Plan::default());
    let wire = Wire::new(stream, Arc::clone(&plan));
    let incoming = wire.incoming();
    let service = service_fn(|request| answer(request, server.clone(), Arc::clone(&plan), incoming.clone()));
    let connection = http1::Builder::new().serve_connection(TokioIo::new(wire), service);
    tokio::select! {
        // An error of a connection concerns only the client.
        _ = connection => {}
        _ = stopped.wait_for(|stopped| *stopped) => {}
    }
}

async fn answer(
    request: Request<Incoming>,
    server: Server,
    plan: Arc<Plan>,
    incoming: wire::Incoming,
) -> io::Result<Response<HttpBody>> {
    // The previous response is complete, so its delivery no longer applies.
    plan.set(Delivery::default());
    let (head, body) = request.into_parts();
    let Some(body) = request::read(&head, body).await? else {
        return Ok(server.refuse_too_long().map(HttpBody::new));
    };
    let request = Request::from_parts(head, body);
    let answered = tokio::task::spawn_blocking(move || server.answer(&request)).await;
    let response = answered.unwrap_or_else(|_| respond::text(StatusCode::INTERNAL_SERVER_ERROR, ""));
    let delivery = response.body().delivery;
    if delivery.hangs {
        // The request counts towards the limits of its user until the client closes the connection.
        incoming.closed().await;
        return Err(io::ErrorKind::ConnectionAborted.into());
    }
    plan.set(delivery);
    Ok(response.map(HttpBody::new))
}
