//! The check of a request against the version that its header names.

use ews_bindings::messages::ResponseCode;
use ews_bindings::operation::AnyRequest;
use ews_bindings::soap::{Envelope, Fault, RequestHeader};
use ews_bindings::types::ExchangeVersion;
use ews_bindings::{Error, Result, versions};

/// Returns the version that the header of a request names. A request without a version is a request of Exchange 2007.
pub(crate) fn named(header: &RequestHeader) -> ExchangeVersion {
    let version = header.request_server_version.as_ref().map(|named| named.version.clone());
    version.unwrap_or(ExchangeVersion::Exchange2007)
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
    let Some(error) = newer_content(request)? else { return Ok(()) };
    // Clients send `TimeZoneContext` to Exchange 2007 too, so newer header elements alone are not refused.
    let request_server_version = request.header.request_server_version.clone();
    let header = RequestHeader { request_server_version, ..RequestHeader::default() };
    if newer_content(&Envelope::new(header, request.body.clone()))?.is_none() {
        return Ok(());
    }
    let text = format!("The request failed schema validation: {error}");
    Err(Fault::new(ResponseCode::ErrorSchemaValidation, text).into())
}

/// Replaces the names of folders by one that all versions have. Clients such as Thunderbird ask for all folders that they know,
/// whatever the version of their header is, and a name without a folder is the failure of one entry.
fn with_known_folders(request: &str) -> String {
    let start = "<t:DistinguishedFolderId Id=\"";
    let mut parts = request.split(start);
    let mut text = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (_, rest) = part.split_once('"').unwrap_or(("", part));
        text.extend([start, "inbox\"", rest]);
    }
    text
}

/// Returns the error for content that is newer than the version of the header. The version can lack content of an older
/// version; such content is not refused.
fn newer_content(request: &Envelope<RequestHeader, AnyRequest>) -> Result<Option<Error>> {
    let text = with_known_folders(&request.to_xml()?);
    match versions::check(&text, named(&request.header)) {
        Err(error) if versions::required(&text)?.is_newer_than_header() => Ok(Some(error)),
        _ => Ok(None),
    }
}
