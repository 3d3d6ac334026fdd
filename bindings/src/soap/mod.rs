//! SOAP: envelopes, headers and faults, in both directions; streams of envelopes; and the outcome of an HTTP response.
//!
//! | type | use |
//! |---|---|
//! | [`Envelope`] | reads and writes a request or a response, with its header |
//! | [`RequestHeader`], [`ResponseHeader`] | the header elements |
//! | [`HttpResponse`] | an HTTP response: status, headers and body |
//! | [`HttpOutcome`] | the outcome of an HTTP response: a response of the service, a reason to send the request again, or an error |
//! | [`Fault`] | the refusal of a whole request |
//! | [`Transient`] | the kind of a transient error, with a table of all codes and statuses |
//! | [`Envelopes`], [`EnvelopeSplitter`] | split the response to `GetStreamingEvents` into envelopes |

mod challenge;
mod envelope;
mod error_parts;
mod fault;
mod fault_reading;
mod http_outcome;
mod http_response;
mod messages_scan;
mod not_ews;
mod response_code;
mod splitter;
mod transient;
mod wrong_root;

pub use self::envelope::{Envelope, Header};
pub(crate) use self::error_parts::ErrorParts;
pub use self::fault::Fault;
pub(crate) use self::http_outcome::Next;
pub use self::http_outcome::{HttpOutcome, classify_response};
pub use self::http_response::HttpResponse;
pub(crate) use self::messages_scan::may_be_response;
pub(crate) use self::not_ews::http_error;
pub(crate) use self::response_code::FailureFacts;
pub use self::splitter::{EnvelopeSplitter, Envelopes};
pub use self::transient::Transient;
pub(crate) use self::transient::{DEFAULT_WAIT, is_partly_done};
pub use crate::generated::headers::{RequestHeader, ResponseHeader};

use crate::rt::{self, Namespace, RawXml, ReadOptions};

/// Returns the names and texts of all `Value` elements in a `MessageXml`, at any depth.
pub fn values(detail: &[RawXml]) -> Vec<(String, String)> {
    let mut values = Vec::new();
    for raw in detail {
        let found = rt::read_document(raw.as_str(), ReadOptions::without_limits(), &[], |tag, reader| {
            let mut found = Vec::new();
            reader.walk(tag, &mut |reader, inner| {
                if reader.scanner.local_name(inner) == "Value" {
                    let name = reader.attribute_value(inner, (Namespace::NONE, "Name"))?;
                    let text = reader.peek_text(inner)?;
                    found.extend(name.map(|name| (name, text)));
                }
                Ok(())
            })?;
            Ok(found)
        });
        // The XML of a response can always be read. XML from the caller is skipped if it cannot be read.
        values.extend(found.unwrap_or_default());
    }
    values
}
