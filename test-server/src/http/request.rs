//! The body of a request.

use std::io;
use std::time::Duration;

use http::header::EXPECT;
use http::request::Parts;
use http_body_util::BodyExt as _;
use hyper::body::{Body as _, Incoming};
use tokio::time::timeout;

/// The largest body that the server accepts, in bytes.
const MAX: u64 = 64 << 20;

/// The time in which a client can send the rest of a body that is too long.
const REST: Duration = Duration::from_secs(10);

/// Reads a body. Returns `None` if the body is too long.
///
/// # Errors
/// If the connection breaks.
pub(super) async fn read(head: &Parts, mut body: Incoming) -> io::Result<Option<Vec<u8>>> {
    // The first read sends `100 Continue`, if the client expects it.
    if body.size_hint().lower() > MAX && head.headers.contains_key(EXPECT) {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    let mut length = 0;
    while let Some(frame) = body.frame().await {
        let data = frame.map_err(io::Error::other)?.into_data().unwrap_or_default();
        length += data.len() as u64;
        if length > MAX {
            // Many clients read a response only after they have sent the request.
            drop(timeout(REST, skip(body)).await);
            return Ok(None);
        }
        bytes.extend_from_slice(&data);
    }
    Ok(Some(bytes))
}

async fn skip(mut body: Incoming) {
    while let Some(Ok(_)) = body.frame().await {}
}
