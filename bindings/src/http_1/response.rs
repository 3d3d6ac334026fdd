//! The outcome of an `http::Response`.

use crate::Error;
use crate::operation::{Operation, Outcomes};
use crate::soap::{FailureFacts, HttpOutcome, HttpResponse};

/// An [`HttpResponse`] with the status, the headers and the body of an `http::Response`. A header with characters other
/// than visible ASCII is left out.
impl<'r, B: AsRef<[u8]>> From<&'r http::Response<B>> for HttpResponse<'r> {
    fn from(response: &'r http::Response<B>) -> Self {
        let body = response.body().as_ref();
        let headers = response.headers().iter();
        let texts = headers.filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
        texts.fold(Self::new(response.status().as_u16(), body), |result, (name, value)| {
            result.header(name, value)
        })
    }
}

/// Returns the outcome of each message of a response to the operation `O`.
///
/// # Errors
/// The outcome of the HTTP response, if it is not [`HttpOutcome::Response`]: the server is busy, the program must sign
/// in, the response is a fault, or the response is not from EWS. Also if the response cannot be read; see
/// [`HttpOutcome::is_maybe_done`].
pub fn outcomes<O: Operation>(
    response: &http::Response<impl AsRef<[u8]>>,
) -> Result<Outcomes<O::Message, O::Code>, HttpOutcome> {
    let http_response = HttpResponse::from(response);
    match O::http_outcome(&http_response) {
        HttpOutcome::Response => {
            // The messages up to the first success could be read, so the server may have done the work.
            let not_read = |error: Error| {
                let error = error.with_payload(FailureFacts::outcome_unknown());
                HttpOutcome::NotEws(response.status().as_u16(), error)
            };
            O::outcomes(http_response.body()).map_err(not_read)
        }
        outcome => Err(outcome),
    }
}
