//! Sends requests with the HTTP client `ureq`.

use std::time::Duration;

use ews_bindings::http_1::{Endpoint, EwsRequest};
use ews_bindings::soap::{HttpOutcome, HttpResponse, classify_response};

use crate::error::{Error, Result};

/// The largest response, in bytes: ten items with large attachments.
const MAX_RESPONSE: u64 = 1 << 30;

/// A client of a server.
pub(crate) struct Client {
    agent: ureq::Agent,
    endpoint: Endpoint,
    has_token: bool,
}

impl Client {
    /// Creates a client. `limit` is the time for one request.
    pub(crate) fn new(endpoint: Endpoint, has_token: bool, limit: Duration) -> Self {
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_connect(Some(limit.min(Duration::from_secs(20))))
            .timeout_global(Some(limit))
            .build();
        Self { agent: config.into(), endpoint, has_token }
    }

    /// Sends a request that only reads, and returns the response of the service, or its error.
    pub(crate) fn send(&self, request: impl EwsRequest) -> Result<http::Response<Vec<u8>>> {
        let sent = self.agent.run(self.endpoint.request(request)?);
        let (head, mut body) = sent.map_err(Error::Network)?.into_parts();
        let body = body.with_config().limit(MAX_RESPONSE).read_to_vec().map_err(Error::Network)?;
        let response = http::Response::from_parts(head, body);
        match classify_response(&HttpResponse::from(&response), true) {
            outcome @ (HttpOutcome::SignIn(_) | HttpOutcome::Forbidden(_) | HttpOutcome::NotEws(..)) => {
                Err(Error::Http(outcome, self.has_token))
            }
            _ => Ok(response),
        }
    }
}
