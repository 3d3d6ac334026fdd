//! A scan of a response: the messages in it, without their types.

use crate::generated::ns;
use crate::messages::ResponseCode;
use crate::rt::{self, Namespace, ReadOptions, Reader, SOAP, StartTag};
use crate::{Error, ErrorKind, Result};

use super::envelope::read_envelope;
use super::wrong_root::wrong_root;

/// The content of a response of the service that is not a fault.
pub(super) enum Content {
    /// The server may have done work: a message is not an error, an element is not a known kind of message, or the
    /// response does not have messages.
    Done,
    /// All messages are errors. There is at least one.
    Failed(Vec<Failed>),
    /// The body begins with a response and cannot be read to its end, or has more text after its envelope. No message
    /// before that is a success.
    Incomplete(Error),
    /// The document is an envelope in which no response and no fault was found.
    Unclear(Error),
}

/// A response message of the class `Error`.
#[derive(Default)]
pub(super) struct Failed {
    /// The response code.
    pub(super) code: Option<ResponseCode>,
    /// The `Value` elements in `MessageXml`.
    pub(super) values: Vec<(String, String)>,
    /// `true` if the message has content beside its status: a part of the work may be done.
    pub(super) has_content: bool,
}

/// Returns the content of a response. The scan ends at the first message that is not an error, so it costs little for
/// a long response.
///
/// # Errors
/// If the body is a fault, or not an envelope with a response.
pub(super) fn content(body: &[u8]) -> Result<Content> {
    let mut scan = Scan::default();
    let read = rt::read_bytes(body, ReadOptions::new(), ns::ALL, |tag, reader| {
        reader.walk(tag, &mut |reader, tag| scan.visit(reader, tag))?;
        scan.has_ended = true;
        Ok(())
    });
    scan.close(0);
    match read {
        _ if scan.is_done => Ok(Content::Done),
        // The text after the envelope can be another response.
        Err(error) if scan.has_ended && (scan.has_envelope || scan.has_fault) => {
            Ok(Content::Incomplete(error))
        }
        read if scan.has_fault && (scan.has_other || scan.has_response) => {
            Ok(read.map_or_else(Content::Incomplete, |()| Content::Done))
        }
        Ok(()) if !scan.has_response && scan.has_envelope && !scan.has_fault => {
            Ok(Content::Unclear(no_response(body)))
        }
        Err(error)
            if !scan.has_response && !scan.has_fault && (scan.has_envelope || names_messages(body)) =>
        {
            Ok(Content::Unclear(error))
        }
        Ok(()) if !scan.has_response && !scan.has_fault && names_messages(body) => {
            Ok(Content::Unclear(no_response(body)))
        }
        _ if !scan.has_response => Err(no_response(body)),
        Err(error) => Ok(Content::Incomplete(error)),
        Ok(()) if scan.is_unclear || scan.has_other || scan.failed.is_empty() => Ok(Content::Done),
        Ok(()) => Ok(Content::Failed(scan.failed)),
    }
}

/// Returns `true` if a body that is not an envelope contains the attribute of all response messages. The body may be the
/// response of the service in an encoding that cannot be read.
fn names_messages(body: &[u8]) -> bool {
    rt::lossy_start(body, body.len()).contains("ResponseClass")
}

/// Returns `true` if a body is, or may be, a response of the service that is not a fault.
pub(crate) fn may_be_response(body: &[u8]) -> bool {
    content(body).is_ok()
}

/// Returns the error for a body without a response: the fault, or the reason why the body is not an envelope.
fn no_response(body: &[u8]) -> Error {
    let read = rt::read_bytes(body, ReadOptions::new(), ns::ALL, |tag, reader| {
        if (tag.namespace, tag.local) != (SOAP, "Envelope") && !is_fault(tag.namespace, tag.local) {
            return Err(wrong_root("soap:Envelope", tag, reader));
        }
        read_envelope::<(), ()>(tag, reader, "a response", |_, _| Ok(None))
    });
    read.err().unwrap_or_else(|| Error::new(ErrorKind::Missing, "missing a response in soap:Body"))
}

fn is_fault(namespace: Namespace, local: &str) -> bool {
    (namespace, local) == (SOAP, "Fault")
}

/// The state of the scan.
#[derive(Default)]
struct Scan {
    /// The open elements that matter to the scan, the innermost last.
    open: Vec<Open>,
    failed: Vec<Failed>,
    /// `true` if the root element is an envelope, perhaps of another SOAP version.
    has_envelope: bool,
    has_response: bool,
    has_fault: bool,
    /// `true` if the body has an element that is not a response and not a fault.
    has_other: bool,
    /// `true` if an element where a message is expected is not a message of the class `Error`.
    is_unclear: bool,
    /// `true` if the root element was read to its end.
    has_ended: bool,
    /// `true` if a message is not an error. To end early, the scan also returns an error.
    is_done: bool,
}

/// An open element.
struct Open {
    depth: usize,
    kind: Kind,
}

/// The kind of an open element.
enum Kind {
    Envelope,
    Body,
    /// An element without a class: a response, a list of messages, an element with a message inside, or an entry of a
    /// list that is not a known kind of message.
    Entry(Entry),
    /// A message of the class `Error`. The number is its index in [`Scan::failed`].
    Message(usize),
    ResponseCode,
    MessageXml(usize),
}

/// An element without a class. It is a failure if its message, or each of its child elements, is a failure.
#[derive(Default)]
struct Entry {
    /// `true` if the element is a list of messages.
    is_list: bool,
    /// `true` if the element is a child of a message. A list of messages in a message may be empty.
    is_in_message: bool,
    /// `true` if the child `ResponseMessage` has the class `Error`.
    has_failed_message: bool,
    has_children: bool,
    /// `true` if a child element is not a failure.
    is_unclear: bool,
}

impl Entry {
    fn is_failure(&self) -> bool {
        if self.has_children { self.has_failed_message || !self.is_unclear } else { self.is_in_message }
    }
}

impl Scan {
    /// Looks at one element of a document.
    fn visit(&mut self, reader: &mut Reader<'_>, tag: &StartTag<'_>) -> Result<()> {
        let (depth, local) = (reader.depth(), reader.scanner.local_name(tag));
        self.close(depth);
        self.has_envelope |= depth == 1 && local == "Envelope";
        let Some(parent) = self.open.last() else {
            return match (tag.namespace, local) {
                (SOAP, "Envelope") => {
                    self.push(depth, Kind::Envelope);
                    Ok(())
                }
                _ if depth == 1 => self.visit_in_body(reader, tag, depth),
                // The root element is not an element of the service, or is a fault.
                _ => Ok(()),
            };
        };
        let is_child = parent.depth + 1 == depth;
        match parent.kind {
            Kind::Envelope if is_child && (tag.namespace, local) == (SOAP, "Body") => {
                self.push(depth, Kind::Body);
                Ok(())
            }
            Kind::Body if is_child => self.visit_in_body(reader, tag, depth),
            Kind::Envelope | Kind::Body => Ok(()),
            Kind::Entry(_) | Kind::Message(_) | Kind::ResponseCode | Kind::MessageXml(_) => {
                self.visit_in_response(reader, tag, depth)
            }
        }
    }

    /// Looks at a child element of the body, or at the root element of a document without an envelope.
    fn visit_in_body(&mut self, reader: &mut Reader<'_>, tag: &StartTag<'_>, depth: usize) -> Result<()> {
        let is_in_body = matches!(self.open.last(), Some(Open { kind: Kind::Body, .. }));
        let is_near = [ns::t, Namespace::NONE].contains(&tag.namespace)
            && reader.scanner.local_name(tag).ends_with("Response");
        if tag.namespace == ns::m || (is_in_body && is_near) {
            self.has_response = true;
            return self.visit_in_response(reader, tag, depth);
        }
        if is_fault(tag.namespace, reader.scanner.local_name(tag)) && !self.has_fault {
            self.has_fault = true;
        } else {
            self.has_other = true;
        }
        Ok(())
    }

    /// Looks at a response or an element in it. Each element with the attribute `ResponseClass` is a message, at any
    /// depth.
    fn visit_in_response(&mut self, reader: &mut Reader<'_>, tag: &StartTag<'_>, depth: usize) -> Result<()> {
        let local = reader.scanner.local_name(tag);
        if let Some(class) = reader.attribute_value(tag, (Namespace::NONE, "ResponseClass"))? {
            if class.trim() != "Error" {
                self.is_done = true;
                let message = "the scan ends at a message that is not an error";
                return Err(Error::new(ErrorKind::Unexpected, message));
            }
            if let Some((parent, Kind::Entry(entry))) = self.parent()
                && parent + 1 == depth
            {
                entry.has_children = true;
                entry.has_failed_message |= local == "ResponseMessage";
            }
            self.failed.push(Failed::default());
            self.push(depth, Kind::Message(self.failed.len() - 1));
            return Ok(());
        }
        let is_list = matches!(local, "ResponseMessages" | "FreeBusyResponseArray");
        match self.parent() {
            None | Some((_, Kind::Envelope | Kind::Body)) => self.push(depth, Kind::Entry(Entry::default())),
            Some((_, Kind::Entry(entry))) => {
                entry.has_children = true;
                self.push(depth, Kind::Entry(Entry { is_list, ..Entry::default() }));
            }
            Some((parent, Kind::Message(index))) if parent + 1 == depth => {
                let index = *index;
                self.visit_in_message(reader, tag, depth, index)?;
            }
            Some((_, Kind::MessageXml(index))) => {
                let index = *index;
                self.add_value(reader, tag, index)?;
            }
            // A code with an element inside cannot be read.
            Some((_, Kind::ResponseCode)) => self.is_unclear = true,
            Some((_, Kind::Message(index))) => {
                let index = *index;
                self.note_content(index);
            }
        }
        Ok(())
    }

    /// Looks at a child element of a message. `index` is the index of the message.
    fn visit_in_message(
        &mut self,
        reader: &mut Reader<'_>,
        tag: &StartTag<'_>,
        depth: usize,
        index: usize,
    ) -> Result<()> {
        // Default reading accepts these children in the other namespace of EWS, or in none.
        let is_readable = [ns::m, ns::t, Namespace::NONE].contains(&tag.namespace);
        let Some(message) = self.failed.get_mut(index) else { return Ok(()) };
        match reader.scanner.local_name(tag) {
            "ResponseCode" if is_readable && message.code.is_none() => {
                let code = reader.peek_text(tag)?;
                // Of two codes, the first that is not empty counts.
                message.code = Some(code.trim()).filter(|code| !code.is_empty()).map(ResponseCode::from);
                self.push(depth, Kind::ResponseCode);
            }
            "MessageXml" if is_readable && message.values.is_empty() => {
                self.push(depth, Kind::MessageXml(index));
            }
            "ResponseMessages" => {
                let entry = Entry { is_list: true, is_in_message: true, ..Entry::default() };
                self.push(depth, Kind::Entry(entry));
            }
            "MessageText" | "ResponseCode" | "DescriptiveLinkKey" | "MessageXml" => {}
            _ if reader.has_attributes(tag)? || !reader.peek_text(tag)?.trim().is_empty() => {
                self.note_content(index);
            }
            _ => {}
        }
        Ok(())
    }

    fn note_content(&mut self, index: usize) {
        if let Some(message) = self.failed.get_mut(index) {
            message.has_content = true;
        }
    }

    /// Adds the name and the text of a `Value` element to a message.
    fn add_value(&mut self, reader: &mut Reader<'_>, tag: &StartTag<'_>, index: usize) -> Result<()> {
        if reader.scanner.local_name(tag) == "Value"
            && let Some(name) = reader.attribute_value(tag, (Namespace::NONE, "Name"))?
            && let Some(message) = self.failed.get_mut(index)
        {
            message.values.push((name, reader.peek_text(tag)?));
        }
        Ok(())
    }

    fn push(&mut self, depth: usize, kind: Kind) {
        self.open.push(Open { depth, kind });
    }

    /// Returns the depth and the kind of the innermost open element.
    fn parent(&mut self) -> Option<(usize, &mut Kind)> {
        self.open.last_mut().map(|open| (open.depth, &mut open.kind))
    }

    /// Closes the elements that are at `depth` or deeper.
    fn close(&mut self, depth: usize) {
        while let Some(closed) = self.open.pop_if(|open| open.depth >= depth) {
            let Kind::Entry(entry) = closed.kind else { continue };
            if entry.is_failure() {
                continue;
            }
            match self.parent() {
                // The message of an element does not decide for a list of other messages beside it.
                Some((_, Kind::Entry(parent))) if !entry.is_list => parent.is_unclear = true,
                _ => self.is_unclear = true,
            }
        }
    }
}
