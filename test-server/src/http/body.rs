//! The body of a response, for `hyper`.

use std::convert::Infallible;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use hyper::body::{Bytes, Frame, SizeHint};
use tokio::time::{Sleep, sleep};

use crate::body::{Body, Next};

/// The time between two checks for new bytes.
const IDLE: Duration = Duration::from_millis(20);

pub(super) struct HttpBody {
    body: Body,
    wait: Option<Pin<Box<Sleep>>>,
}

impl HttpBody {
    pub(super) fn new(body: Body) -> Self {
        Self { body, wait: None }
    }
}

impl hyper::body::Body for HttpBody {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        loop {
            if let Some(wait) = &mut self.wait {
                ready!(wait.as_mut().poll(context));
                self.wait = None;
            }
            match self.body.next_part() {
                Next::Bytes(bytes) => return Poll::Ready(Some(Ok(Frame::data(bytes.into())))),
                Next::End => return Poll::Ready(None),
                Next::Idle => self.wait = Some(Box::pin(sleep(IDLE))),
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        !self.body.is_streaming() && self.body.as_ref().is_empty()
    }

    fn size_hint(&self) -> SizeHint {
        if self.body.is_streaming() {
            return SizeHint::default();
        }
        SizeHint::with_exact(self.body.as_ref().len() as u64)
    }
}
