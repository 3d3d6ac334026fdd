//! A scan of a response: the messages in it, without their types.

use std::cell::RefCell;

use crate::generated::ns;
use crate::messages::ResponseCode;
use crate::rt::{self, Namespace, ReadOptions, Reader, SOAP, StartTag};
use crate::{Error, ErrorKind, Result};

use super::Envelope;
use super::wrong_root::wrong_root;

/// The content of a response.
pub(super) enum Content {
    /// The response confirms work: a message is a success or a warning, or the response does not have messages.
    Done,
    /// All messages are errors. There is at least one.
    Failed(Vec<Failed>),
}

/// A response message of the class `Error`.
#[derive(Default)]
pub(super) struct Failed {
    /// The response code.
    pub(super) code: Option<ResponseCode>,
    /// The `Value` elements in `MessageXml`.
    pub(super) values: Vec<(String, String)>,
}

/// Returns the content of a response. The scan ends at the first message that is not an error, so it costs little for
/// a long response.
///
/// # Errors
/// If the body is a fault, or not an envelope with a response.
pub(super) fn content(body: &[u8]) -> Result<Content> {
    // To end early, the scan sets `is_done` and returns an error.
    let scan = RefCell::new(Scan::default());
    let read = rt::read_bytes(body, ReadOptions::new(), ns::ALL, |tag, reader| {
        if (tag.namespace, tag.local) != (SOAP, "Envelope") && !is_response(tag) && !is_fault(tag) {
            return Err(wrong_root("soap:Envelope", tag, reader));
        }
        Envelope::<(), ()>::read_body_with(tag, reader, "a response", |tag, reader| {
            if !is_response(tag) {
                return Ok(None);
            }
            reader.walk(tag, &mut |reader, tag| scan.borrow_mut().visit(reader, tag))?;
            Ok(Some(()))
        })
    });
    let scan = scan.into_inner();
    match read {
        _ if scan.is_done => Ok(Content::Done),
        Err(error) => Err(error),
        Ok(_) if scan.failed.is_empty() => Ok(Content::Done),
        Ok(_) => Ok(Content::Failed(scan.failed)),
    }
}

fn is_response(tag: &StartTag<'_>) -> bool {
    tag.namespace == ns::m
}

fn is_fault(tag: &StartTag<'_>) -> bool {
    (tag.namespace, tag.local) == (SOAP, "Fault")
}

/// The state of the scan: the failed messages so far, and the reason to end early.
#[derive(Default)]
struct Scan {
    failed: Vec<Failed>,
    is_done: bool,
}

impl Scan {
    /// Looks at one element of a response.
    ///
    /// Each element with the attribute `ResponseClass` is a message, at any depth.
    fn visit(&mut self, reader: &mut Reader<'_>, tag: &StartTag<'_>) -> Result<()> {
        if let Some(class) = reader.attribute_value(tag, (Namespace::NONE, "ResponseClass"))? {
            if class.trim() != "Error" {
                self.is_done = true;
                return Err(Error::new(
                    ErrorKind::Unexpected,
                    "the scan ends at a message that is not an error",
                ));
            }
            self.failed.push(Failed::default());
        }
        let Some(message) = self.failed.last_mut() else { return Ok(()) };
        match reader.scanner.local_name(tag) {
            "ResponseCode" if message.code.is_none() => {
                message.code = Some(ResponseCode::from(reader.peek_text(tag)?.trim()));
            }
            "Value" => {
                if let Some(name) = reader.attribute_value(tag, (Namespace::NONE, "Name"))? {
                    message.values.push((name, reader.peek_text(tag)?));
                }
            }
            _ => {}
        }
        Ok(())
    }
}
