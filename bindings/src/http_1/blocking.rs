//! The loop of a mirror, for programs with a blocking HTTP client.

use std::thread::sleep;
use std::time::Duration;

use crate::Error;
use crate::messages::{ResponseCode, SyncFolderItemsResponseMessage};
use crate::mirror::{ItemMirror, MirrorPage, MirrorStep};
use crate::operation::Failure;
use crate::soap::HttpResponse;

use super::Endpoint;

/// The longest time to sleep, whatever the server says.
const LONGEST_WAIT: Duration = Duration::from_secs(3600);

/// Sends the requests of a mirror until its next page is complete. Returns `None` after the last page. Store the page, and
/// commit it with [`MirrorPage::commit`].
///
/// `send` is the HTTP client. If the server is busy, the thread sleeps, and then the request is sent again: after the time
/// that the server gives, at most one hour, or after one minute. If the client is async, or if the user must see that the
/// program waits, write the loop yourself; see [`mirror`](crate::mirror).
///
/// After an error whose [`needs_sign_in`](Error::needs_sign_in) returns `true`, get a new token, and call this function again.
///
/// # Errors
/// An error of `send` or of [`ItemMirror::accept_http`]. After such an error, the next call requests the same changes or
/// items again. The next run of the program does so too. If the folder does not exist,
/// [`Error::response_code`] is `ErrorSyncFolderNotFound`: go on with the next folder.
pub fn next_page<E: From<Error>>(
    mirror: &mut ItemMirror,
    endpoint: &Endpoint,
    mut send: impl FnMut(http::Request<Vec<u8>>) -> Result<http::Response<Vec<u8>>, E>,
) -> Result<Option<MirrorPage>, E> {
    while let Some(request) = mirror.request()? {
        let response = match endpoint.request(request).map_err(E::from).and_then(&mut send) {
            Ok(response) => response,
            Err(error) => {
                // If the mirror gives up, the error of `send` is the reason.
                let _ = mirror.lost();
                return Err(error);
            }
        };
        match mirror.accept_http(&HttpResponse::from(&response))? {
            MirrorStep::Page(page) => return Ok(Some(page)),
            MirrorStep::Wait(wait) => sleep(wait.min(LONGEST_WAIT)),
            MirrorStep::Continue => {}
            MirrorStep::FolderNotFound => {
                let code = ResponseCode::ErrorSyncFolderNotFound;
                let failure: Failure<SyncFolderItemsResponseMessage, ResponseCode> =
                    Failure::new(code, "the folder does not exist");
                return Err(Error::from(failure).into());
            }
        }
    }
    Ok(None)
}
