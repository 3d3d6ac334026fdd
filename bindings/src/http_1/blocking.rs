//! The loop of a mirror, for programs with a blocking HTTP client.

use std::thread::sleep;

use crate::mirror::{ItemMirror, MirrorPage, MirrorStep};
use crate::soap::HttpResponse;
use crate::{Error, ErrorKind};

use super::Endpoint;

/// Sends the requests of a mirror until its next page is complete. Returns `None` after the last page. Store the page, and
/// commit it with [`MirrorPage::commit`].
///
/// `send` is the HTTP client. If the server is busy, the thread sleeps, and then the request is sent again. A program with
/// an async client, or that shows a wait to its user, writes the loop itself; see [`mirror`](crate::mirror).
///
/// # Errors
/// An error of `send`, or an error of [`ItemMirror::accept`]. The next call asks for the same again, and so does the next
/// run of the program. Also if the folder does not exist ([`ErrorKind::Sync`]).
pub fn next_page<E: From<Error>>(
    mirror: &mut ItemMirror,
    endpoint: &Endpoint,
    mut send: impl FnMut(http::Request<Vec<u8>>) -> Result<http::Response<Vec<u8>>, E>,
) -> Result<Option<MirrorPage>, E> {
    while let Some(request) = mirror.request()? {
        let response = match endpoint.request(request).map_err(E::from).and_then(&mut send) {
            Ok(response) => response,
            Err(error) => {
                mirror.lost()?;
                return Err(error);
            }
        };
        match mirror.accept(&HttpResponse::from(&response))? {
            MirrorStep::Page(page) => return Ok(Some(page)),
            MirrorStep::Wait(wait) => sleep(wait),
            MirrorStep::Continue => {}
            MirrorStep::FolderNotFound => {
                return Err(Error::new(ErrorKind::Sync, "the folder does not exist").into());
            }
        }
    }
    Ok(None)
}
