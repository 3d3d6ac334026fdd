//! SOAP: envelopes in both directions, headers, faults, and what an HTTP answer means.

mod envelope;
mod fault;
mod throttle;
mod verdict;

pub use self::envelope::{Envelope, Header};
pub use self::fault::Fault;
pub(crate) use self::throttle::wait;
pub use self::verdict::{Verdict, classify};
pub use crate::generated::headers::{RequestHeader, ResponseHeader};

use crate::rt::{self, Namespace, RawXml, ReadOptions};

/// The `Value` elements of a `MessageXml`, by name, however deep they are nested.
pub fn values(detail: &[RawXml]) -> Vec<(String, String)> {
    let mut values = Vec::new();
    for raw in detail {
        let listed = rt::read_document(raw.as_str(), ReadOptions::new(), &[], |tag, reader| {
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
        // What was read once reads again; a value of our own making that does not has no values.
        values.extend(listed.unwrap_or_default());
    }
    values
}
