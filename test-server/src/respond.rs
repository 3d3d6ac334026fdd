//! HTTP responses.

use ews_bindings::Error;
use ews_bindings::soap::Fault;
use http::header::{ALLOW, CONTENT_TYPE, HeaderName, LOCATION, WWW_AUTHENTICATE};
use http::{HeaderValue, Response, StatusCode};

use crate::body::Body;
use crate::operations;

/// Creates the response with an envelope.
pub(crate) fn xml(status: StatusCode, body: String) -> Response<Body> {
    respond(status, "text/xml; charset=utf-8", body)
}

pub(crate) fn text(status: StatusCode, body: &str) -> Response<Body> {
    respond(status, "text/plain; charset=utf-8", body.to_owned())
}

/// Creates the response to a request whose method is not `POST`.
pub(crate) fn method_not_allowed() -> Response<Body> {
    let response = text(StatusCode::METHOD_NOT_ALLOWED, "expected the method POST");
    with_header(response, ALLOW, HeaderValue::from_static("POST"))
}

/// Creates the response with an HTML page, as servers and proxies send it.
pub(crate) fn page(status: StatusCode, title: &str) -> Response<Body> {
    let body = format!(
        "<!DOCTYPE html>\n<html><head><title>{title}</title></head><body><h1>{title}</h1></body></html>\n"
    );
    respond(status, "text/html; charset=utf-8", body)
}

/// Creates the response that asks for credentials.
pub(crate) fn sign_in() -> Response<Body> {
    let challenge = HeaderValue::from_static("Basic realm=\"ews-test-server\"");
    with_header(
        text(StatusCode::UNAUTHORIZED, "unknown user, or wrong password or token\n"),
        WWW_AUTHENTICATE,
        challenge,
    )
}

/// Creates the redirect to a login form.
pub(crate) fn login() -> Response<Body> {
    let target = HeaderValue::from_static("https://login.example.com/owa/?session=1");
    with_header(page(StatusCode::FOUND, "Object moved"), LOCATION, target)
}

/// Creates the response with a SOAP fault.
pub(crate) fn fault(fault: Fault) -> Response<Body> {
    xml(StatusCode::INTERNAL_SERVER_ERROR, operations::fault(fault))
}

/// Creates the response to a request that failed.
pub(crate) fn error(error: &Error) -> Response<Body> {
    fault(Fault::of_error(error))
}

pub(crate) fn with_header(
    mut response: Response<Body>,
    name: HeaderName,
    value: HeaderValue,
) -> Response<Body> {
    response.headers_mut().insert(name, value);
    response
}

fn respond(status: StatusCode, content_type: &'static str, body: String) -> Response<Body> {
    let mut response = Response::new(Body::from(body.into_bytes()));
    *response.status_mut() = status;
    with_header(response, CONTENT_TYPE, HeaderValue::from_static(content_type))
}
