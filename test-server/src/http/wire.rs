//! A connection that can be cut or slowed down.

use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::time::{Sleep, sleep};

use crate::body::Delivery;

/// The delivery of the current response on a connection.
#[derive(Default)]
pub(super) struct Plan(Mutex<Delivery>);

impl Plan {
    pub(super) fn set(&self, delivery: Delivery) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = delivery;
    }

    /// Returns the number of bytes that may be written at once, and the time to wait before them.
    fn next(&self, length: usize) -> (usize, Option<Duration>) {
        let delivery = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let most = if delivery.pause.is_some() { 1 } else { length };
        (delivery.cut_after.unwrap_or(length).min(most).min(length), delivery.pause)
    }

    fn written(&self, length: usize) {
        let mut delivery = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(left) = &mut delivery.cut_after {
            *left = left.saturating_sub(length);
        }
    }
}

/// The bytes from the client.
#[derive(Clone)]
pub(super) struct Incoming(Arc<Mutex<OwnedReadHalf>>);

impl Incoming {
    fn poll(&self, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let mut reader = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        Pin::new(&mut *reader).poll_read(context, buffer)
    }

    /// Waits until the client closes the connection. Drops all further requests on the connection: while they are not
    /// read, the server does not see that the connection is closed.
    pub(super) async fn closed(&self) {
        let mut bytes = [0; 4096];
        loop {
            let mut buffer = ReadBuf::new(&mut bytes);
            let read = poll_fn(|context| self.poll(context, &mut buffer)).await;
            if read.is_err() || buffer.filled().is_empty() {
                return;
            }
        }
    }
}

pub(super) struct Wire {
    incoming: Incoming,
    stream: OwnedWriteHalf,
    plan: Arc<Plan>,
    wait: Option<Pin<Box<Sleep>>>,
}

impl Wire {
    pub(super) fn new(stream: TcpStream, plan: Arc<Plan>) -> Self {
        let (incoming, stream) = stream.into_split();
        Self { incoming: Incoming(Arc::new(Mutex::new(incoming))), stream, plan, wait: None }
    }

    pub(super) fn incoming(&self) -> Incoming {
        self.incoming.clone()
    }
}

impl AsyncRead for Wire {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.incoming.poll(context, buffer)
    }
}

impl AsyncWrite for Wire {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let (length, pause) = self.plan.next(bytes.len());
        if length == 0 && !bytes.is_empty() {
            return Poll::Ready(Err(io::ErrorKind::ConnectionAborted.into()));
        }
        if let Some(pause) = pause {
            let wait = self.wait.get_or_insert_with(|| Box::pin(sleep(pause)));
            ready!(wait.as_mut().poll(context));
            self.wait = None;
        }
        let written = ready!(Pin::new(&mut self.stream).poll_write(context, &bytes[..length]))?;
        self.plan.written(written);
        Poll::Ready(Ok(written))
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
