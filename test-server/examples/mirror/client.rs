//! Sends requests with the HTTP client `ureq`.

use std::sync::Arc;
use std::time::Duration;

use ews_bindings::http_1::{Endpoint, EwsRequest};
use ews_bindings::soap::{HttpOutcome, HttpResponse, classify_response};
use ureq::tls::{PemItem, RootCerts, TlsConfig, parse_pem};

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
        Self::with_roots(endpoint, has_token, limit, RootCerts::WebPki)
    }

    /// Creates a client that trusts the certificates in a PEM file, in place of the public ones.
    pub(crate) fn trusting(endpoint: Endpoint, has_token: bool, limit: Duration, pem: &[u8]) -> Result<Self> {
        let certificates = parse_pem(pem).filter_map(|item| match item {
            Ok(PemItem::Certificate(certificate)) => Some(certificate),
            _ => None,
        });
        let certificates: Vec<_> = certificates.collect();
        if certificates.is_empty() {
            return Err(Error::Text("expected certificates in the PEM file, found none".to_owned()));
        }
        let roots = RootCerts::Specific(Arc::new(certificates));
        Ok(Self::with_roots(endpoint, has_token, limit, roots))
    }

    fn with_roots(endpoint: Endpoint, has_token: bool, limit: Duration, roots: RootCerts) -> Self {
        // A proxy would see the credentials of an http:// URL, which is a loopback address.
        let is_plain = endpoint.url().scheme_str() == Some("http");
        let proxy = ureq::Proxy::try_from_env().filter(|_| !is_plain);
        let config = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .proxy(proxy)
            .max_redirects(0)
            .tls_config(TlsConfig::builder().root_certs(roots).build())
            .max_redirects_will_error(false)
            .timeout_connect(Some(limit.min(Duration::from_secs(20))))
            .timeout_global(Some(limit))
            .build();
        Self { agent: config.into(), endpoint, has_token }
    }

    /// Sends a request that only reads, and returns the response of the service. If the server is busy, this is an error.
    pub(crate) fn send(&self, request: impl EwsRequest) -> Result<http::Response<Vec<u8>>> {
        let response = self.exchange(request)?;
        self.check(&response)?;
        Ok(response)
    }

    /// Sends a request, and returns any response.
    pub(crate) fn exchange(&self, request: impl EwsRequest) -> Result<http::Response<Vec<u8>>> {
        let sent = self.agent.run(self.endpoint.request(request)?);
        let (head, mut body) = sent.map_err(Error::Network)?.into_parts();
        let body = body.with_config().limit(MAX_RESPONSE).read_to_vec().map_err(Error::Network)?;
        Ok(http::Response::from_parts(head, body))
    }

    /// Returns an error for a response that is not from the service.
    pub(crate) fn check(&self, response: &http::Response<Vec<u8>>) -> Result<()> {
        match classify_response(&HttpResponse::from(response), true) {
            HttpOutcome::RetryAfter(wait) => Err(Error::Busy(response.status().as_u16(), wait)),
            outcome @ (HttpOutcome::SignIn(_) | HttpOutcome::Forbidden(_) | HttpOutcome::NotEws(..)) => {
                Err(Error::Http(outcome, self.has_token))
            }
            _ => Ok(()),
        }
    }
}
