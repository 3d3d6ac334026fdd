//! The endpoint: a server, and the headers of each request.

use std::fmt;
use std::hash::{BuildHasher as _, RandomState};

use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, COOKIE, SET_COOKIE, USER_AGENT};
use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};

use crate::Result;
use crate::soap::RequestHeader;
use crate::types::{
    ConnectingSid, ExchangeImpersonation, ExchangeVersion, MailboxCulture, RequestServerVersion, SmtpAddress,
    TimeZoneContext, TimeZoneDefinition,
};
use crate::xml::WriteOptions;

use super::authorization::Authorization;
use super::request::EwsRequest;
use super::value_error;

/// The name of the cookie with which a load balancer finds the server that has the subscriptions of a client.
const AFFINITY_COOKIE: &str = "X-BackEndOverrideCookie";

/// A server, and the headers of each request; see the [module](super).
///
/// ```
/// use ews_bindings::http_1::{Authorization, Endpoint};
/// use ews_bindings::messages::GetRoomLists;
///
/// let endpoint = Endpoint::new("https://mail.example.com/EWS/Exchange.asmx")?
///     .authorization(Authorization::basic("mei@example.com", "the password")?)
///     .version("Exchange2016")
///     .culture("de-DE")?
///     .user_agent("example-archive/1.0")?;
/// let request = endpoint.request(GetRoomLists::default())?;
/// assert_eq!(request.method(), "POST");
/// assert!(!format!("{endpoint:?} {request:?}").contains("the password"));
/// # Ok::<(), ews_bindings::Error>(())
/// ```
#[derive(Clone)]
pub struct Endpoint {
    url: Uri,
    headers: HeaderMap,
    authorization: Option<Authorization>,
    soap_header: RequestHeader,
    write_options: WriteOptions,
}

/// The URL is shown without its query, which may contain a token.
impl fmt::Debug for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { url, headers, authorization, soap_header, write_options } = self;
        let host = url.authority().map_or("", |authority| authority.as_str());
        f.debug_struct("Endpoint")
            .field("url", &format_args!("{}://{host}{}", url.scheme_str().unwrap_or("https"), url.path()))
            .field("headers", headers)
            .field("authorization", authorization)
            .field("soap_header", soap_header)
            .field("write_options", write_options)
            .finish()
    }
}

impl Endpoint {
    /// Creates an endpoint from the URL of the service, usually `https://HOST/EWS/Exchange.asmx`.
    ///
    /// # Errors
    /// If the text is not a URL with the scheme `https` or `http` and a host, or if it contains a user or a password.
    pub fn new(url: &str) -> Result<Self> {
        // The messages do not show the URL: it may contain a password.
        let url: Uri =
            url.parse().map_err(|_| value_error("expected a URL such as https://HOST/EWS/Exchange.asmx"))?;
        if !matches!(url.scheme_str(), Some("https" | "http")) || url.host().is_none_or(str::is_empty) {
            return Err(value_error("expected a URL with https:// or http:// and a host"));
        }
        if url.authority().is_some_and(|authority| authority.as_str().contains('@')) {
            return Err(value_error("expected a URL without a user: use Endpoint::authorization"));
        }
        let text = |value| HeaderValue::from_static(value);
        let headers = [
            (CONTENT_TYPE, text("text/xml; charset=utf-8")),
            (ACCEPT, text("text/xml")),
            (USER_AGENT, text(concat!("ews-bindings/", env!("CARGO_PKG_VERSION")))),
            (HeaderName::from_static("return-client-request-id"), text("true")),
        ];
        Ok(Self {
            url,
            headers: headers.into_iter().collect(),
            authorization: None,
            soap_header: RequestHeader::default(),
            write_options: WriteOptions::new(),
        })
    }

    /// Returns the URL.
    pub fn url(&self) -> &Uri {
        &self.url
    }

    /// Sets the header `Authorization`. To replace an expired token, call this method again.
    #[must_use]
    pub fn authorization(mut self, authorization: Authorization) -> Self {
        self.authorization = Some(authorization);
        self
    }

    /// Sets the header `User-Agent`. Administrators can allow or block programs by this name.
    ///
    /// # Errors
    /// If the text is not a valid header value.
    pub fn user_agent(self, name: &str) -> Result<Self> {
        self.header(USER_AGENT, name)
    }

    /// Sets the header `X-AnchorMailbox`: the SMTP address of the mailbox, with which a load balancer finds the server
    /// of the mailbox.
    ///
    /// # Errors
    /// If the text is not a valid header value.
    pub fn anchor_mailbox(self, address: &str) -> Result<Self> {
        self.header(HeaderName::from_static("x-anchormailbox"), address)
    }

    /// Acts as the user of the mailbox with this SMTP address: sets `ExchangeImpersonation` in the SOAP header, and
    /// [`anchor_mailbox`](Self::anchor_mailbox).
    ///
    /// # Errors
    /// If the text is empty, or is not a valid header value.
    pub fn impersonate(mut self, address: &str) -> Result<Self> {
        let mailbox = ConnectingSid::from(SmtpAddress::new(address.try_into()?));
        self.soap_header.exchange_impersonation = Some(ExchangeImpersonation::new(mailbox));
        self.anchor_mailbox(address)
    }

    /// Sets the version that the SOAP header names; see [`Envelope`](crate::soap::Envelope#the-version-of-a-request).
    #[must_use]
    pub fn version(mut self, version: impl Into<ExchangeVersion>) -> Self {
        self.soap_header.request_server_version = Some(RequestServerVersion::new(version.into()));
        self
    }

    /// Sets `MailboxCulture` in the SOAP header, such as `de-DE`: the language of the texts that the server generates.
    ///
    /// # Errors
    /// If the text is not a language.
    pub fn culture(mut self, language: &str) -> Result<Self> {
        self.soap_header.mailbox_culture = Some(MailboxCulture::new(language.try_into()?));
        Ok(self)
    }

    /// Sets `TimeZoneContext` in the SOAP header: the Windows id of the time zone for times without a UTC offset, such as
    /// `W. Europe Standard Time`.
    #[must_use]
    pub fn time_zone(mut self, id: &str) -> Self {
        let zone = TimeZoneDefinition { id: Some(id.to_owned()), ..TimeZoneDefinition::default() };
        self.soap_header.time_zone_context = Some(TimeZoneContext::new(zone));
        self
    }

    /// Sets the header `X-PublicFolderMailbox`: the mailbox with a public folder. The [guide to
    /// syncs](crate::guide::sync#public-folders) describes the values.
    ///
    /// # Errors
    /// If the text is not a valid header value.
    pub fn public_folder_mailbox(self, address: &str) -> Result<Self> {
        self.header(HeaderName::from_static("x-publicfoldermailbox"), address)
    }

    /// Sets the options with which [`request`](Self::request) writes envelopes. For example, a copied item can have
    /// characters that XML forbids: with [`WriteOptions::forbidden_characters`], they are replaced.
    #[must_use]
    pub fn write_options(mut self, options: WriteOptions) -> Self {
        self.write_options = options;
        self
    }

    /// Asks the load balancer to send all requests to one server: sets the header `X-PreferServerAffinity`. All requests
    /// of a [`subscription`](crate::subscription) need this. Give each response to [`note`](Self::note).
    #[must_use]
    pub fn prefer_server_affinity(mut self) -> Self {
        let name = HeaderName::from_static("x-preferserveraffinity");
        self.headers.insert(name, HeaderValue::from_static("true"));
        self
    }

    /// Keeps the affinity cookie of a response, and sends it with later requests, so that the load balancer chooses the
    /// same server. Call this method for each response, if [`prefer_server_affinity`](Self::prefer_server_affinity) is
    /// set and the HTTP client does not keep cookies.
    pub fn note<B>(&mut self, response: &http::Response<B>) {
        let cookies = response.headers().get_all(SET_COOKIE).into_iter();
        let mut pairs = cookies.filter_map(|cookie| cookie.to_str().ok()?.split(';').next());
        let is_affinity = |pair: &&str| {
            pair.split_once('=').is_some_and(|(name, value)| {
                name.trim().eq_ignore_ascii_case(AFFINITY_COOKIE) && !value.trim().is_empty()
            })
        };
        if let Some(Ok(mut cookie)) = pairs.rfind(is_affinity).map(HeaderValue::from_str) {
            cookie.set_sensitive(true);
            self.headers.insert(COOKIE, cookie);
        }
    }

    /// Creates the HTTP request of an operation, or of the next step of a sync, batch, search, subscription or mirror.
    ///
    /// The endpoint fills the fields of the SOAP header that the envelope does not set. The version is always that of the
    /// endpoint, if the endpoint has one. Each request gets an id in the header `client-request-id`. The log of the server
    /// contains this id. If the program sends a request again, it can keep this id.
    ///
    /// # Errors
    /// If a value cannot be written; see [`WriteOptions`](crate::xml::WriteOptions). Also if the endpoint would send
    /// credentials without encryption: to an `http://` URL whose host is not a loopback address.
    pub fn request(&self, request: impl EwsRequest) -> Result<http::Request<Vec<u8>>> {
        let (action, mut envelope) = request.into_envelope();
        self.complete(&mut envelope.header);
        self.post(action, envelope.to_xml_with(self.write_options)?)
    }

    /// Creates the HTTP request of an envelope that the program has written. `action` is the SOAP action, without quotes.
    ///
    /// The envelope is sent unchanged: the values for the SOAP header, such as those of [`impersonate`](Self::impersonate) and
    /// [`version`](Self::version), are not added.
    ///
    /// # Errors
    /// If the action is not a valid header value. Also if the endpoint would send credentials without encryption, as in
    /// [`request`](Self::request).
    pub fn post(&self, action: &str, envelope: impl Into<Vec<u8>>) -> Result<http::Request<Vec<u8>>> {
        let mut headers = self.headers.clone();
        headers.insert(HeaderName::from_static("soapaction"), value(&format!("\"{action}\""))?);
        headers.insert(HeaderName::from_static("client-request-id"), value(&request_id())?);
        if let Some(authorization) = &self.authorization {
            if self.url.scheme_str() == Some("http") && !is_loopback(&self.url) {
                return Err(value_error(
                    "refusing to send credentials without encryption: use an https:// URL",
                ));
            }
            headers.insert(AUTHORIZATION, authorization.to_header());
        }
        let mut request = http::Request::new(envelope.into());
        *request.method_mut() = Method::POST;
        *request.uri_mut() = self.url.clone();
        *request.headers_mut() = headers;
        Ok(request)
    }

    /// Fills the fields of a SOAP header that the request does not set. Each request names a version, mostly the default:
    /// the endpoint replaces it.
    fn complete(&self, header: &mut RequestHeader) {
        let own = self.soap_header.clone();
        header.exchange_impersonation = header.exchange_impersonation.take().or(own.exchange_impersonation);
        header.mailbox_culture = header.mailbox_culture.take().or(own.mailbox_culture);
        header.time_zone_context = header.time_zone_context.take().or(own.time_zone_context);
        header.request_server_version = own.request_server_version.or(header.request_server_version.take());
    }

    fn header(mut self, name: HeaderName, text: &str) -> Result<Self> {
        self.headers.insert(name, value(text)?);
        Ok(self)
    }
}

fn value(text: &str) -> Result<HeaderValue> {
    let error = |_| value_error(format!("expected a valid header value, found \"{text}\""));
    HeaderValue::from_str(text).map_err(error)
}

fn is_loopback(url: &Uri) -> bool {
    let host = url.host().unwrap_or_default().trim_matches(['[', ']']);
    host == "localhost" || host.parse().is_ok_and(|address: std::net::IpAddr| address.is_loopback())
}

/// Returns a new id in the form of a random UUID. The id is not a secret, so the random keys of the standard library
/// suffice.
fn request_id() -> String {
    let random = || RandomState::new().hash_one(0);
    let (high, low) = (random(), random());
    let version = (high & 0xffff_ffff_ffff_0fff) | 0x4000;
    let variant = (low & 0x3fff_ffff_ffff_ffff) | 0x8000_0000_0000_0000;
    format!(
        "{:08x}-{:04x}-{:04x}-{:04x}-{:012x}",
        version >> 32,
        (version >> 16) & 0xffff,
        version & 0xffff,
        variant >> 48,
        variant & 0xffff_ffff_ffff
    )
}
