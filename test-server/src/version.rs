//! The check of a request against the version that its header names.

use ews_bindings::messages::ResponseCode;
use ews_bindings::operation::AnyRequest;
use ews_bindings::soap::{Envelope, Fault, RequestHeader};
use ews_bindings::types::ExchangeVersion;
use ews_bindings::{Result, versions};

/// Returns the version that the header of a request names. A request without a version is a request of Exchange 2007.
pub(crate) fn named(header: &RequestHeader) -> ExchangeVersion {
    let version = header.request_server_version.as_ref().map(|named| named.version.clone());
    version.unwrap_or(ExchangeVersion::Exchange2007)
}

/// Returns `true` if only the header elements need a newer version. Clients send `TimeZoneContext` to Exchange 2007 too.
fn is_of_headers(request: &Envelope<RequestHeader, AnyRequest>) -> Result<bool> {
    let request_server_version = request.header.request_server_version.clone();
    let header = RequestHeader { request_server_version, ..RequestHeader::default() };
    let text = Envelope::new(header, request.body.clone()).to_xml()?;
    Ok(versions::check(&text, named(&request.header)).is_ok()
        || !versions::required(&text)?.is_newer_than_header())
}

/// Checks that a request has no content that is newer than the version of its header. A version that is newer than all
/// recorded versions accepts every request.
///
/// # Errors
/// `ErrorSchemaValidation`, if the request needs a newer version.
pub(crate) fn check(request: &Envelope<RequestHeader, AnyRequest>) -> Result<()> {
    let version = named(&request.header);
    if versions::recorded().all(|recorded| version.is_newer_than(&recorded)) {
        return Ok(());
    }
    let text = request.to_xml()?;
    match versions::check(&text, version) {
        // The version of the header can lack content of an older version. Such content is not refused.
        Err(error) if versions::required(&text)?.is_newer_than_header() && !is_of_headers(request)? => {
            let text = format!("The request failed schema validation: {error}");
            Err(Fault::new(ResponseCode::ErrorSchemaValidation, text).into())
        }
        _ => Ok(()),
    }
}
