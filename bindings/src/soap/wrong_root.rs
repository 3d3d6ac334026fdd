//! The error for a document whose root element is not an envelope of SOAP 1.1.

use crate::rt::{ERRORS, Namespace, Reader, SOAP, SOAP_NAME, StartTag};
use crate::{Error, ErrorKind};

/// The namespace of SOAP 1.2.
const SOAP_1_2: &str = "http://www.w3.org/2003/05/soap-envelope";

/// The payload of an error for an envelope of another SOAP version.
struct OtherSoapVersion;

/// Returns `true` if a root element may be a body without its envelope: a fault, or an element in a namespace of the
/// schema.
pub(super) fn may_be_body(tag: &StartTag<'_>, reader: &Reader<'_>) -> bool {
    let others = [Namespace::NONE, Namespace::XML, Namespace::XSI, SOAP, ERRORS];
    let is_of_schema = || tag.namespace.name(reader.scanner.scope.namespaces()).is_some();
    tag.name() == (SOAP, "Fault") || (!others.contains(&tag.namespace) && is_of_schema())
}

/// Returns the error for a root element where an envelope of SOAP 1.1 or the element `expected` was expected.
#[cold]
pub(super) fn wrong_root(expected: &str, tag: &StartTag<'_>, reader: &Reader<'_>) -> Error {
    let error = |message: &str| reader.error_in(ErrorKind::Unexpected, message, tag);
    if tag.local.eq_ignore_ascii_case("html") {
        return error("expected a SOAP envelope, found an HTML page");
    }
    if tag.local != "Envelope" {
        return reader.instead_of(expected, tag);
    }
    let found = match reader.scanner.scope.uri(tag.namespace) {
        SOAP_1_2 => "a SOAP 1.2 envelope".to_owned(),
        "" => "Envelope without a namespace".to_owned(),
        uri => format!("Envelope in the namespace {uri:?}"),
    };
    let message = format!("expected a SOAP 1.1 envelope ({}), found {found}", SOAP_NAME.uri);
    error(&message).with_payload(OtherSoapVersion)
}

impl Error {
    /// Returns `true` if the document is an envelope of another SOAP version than 1.1.
    pub(super) fn is_other_soap_version(&self) -> bool {
        self.payload::<OtherSoapVersion>().is_some()
    }
}
