//! Reading of SOAP faults.

use crate::generated::ns;
use crate::messages::ResponseCode;
use crate::rt::{Departure, ERRORS, Namespace, ReadXml, Reader, StartTag, is_name};
use crate::{ErrorKind, Result};

use super::Fault;

/// The child elements of a fault, in their order.
const CHILDREN: [&str; 4] = ["faultcode", "faultstring", "faultactor", "detail"];

/// Reads a fault. Its start tag has been read.
pub(super) fn read(tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<Fault> {
    let mut fault = Fault::default();
    reader.open(tag, None)?;
    reader.only_xsi_attributes(tag)?;
    let (mut seen, mut last) = (Vec::new(), None);
    while let Some(child) = reader.next_child_of(tag)? {
        if !CHILDREN.contains(&child.local) {
            reader.unexpected(&child)?;
            continue;
        }
        check_child(&child, &seen, last, reader)?;
        let mut read = Fault::default();
        match read.read_child(&child, reader) {
            Ok(()) => fault.take_child(read),
            Err(error) => reader.leave_out_of_fault(&child, error)?,
        }
        if seen.contains(&child.local) {
            reader.depart_from(Departure::FaultChild, child.start, |reader| reader.duplicate(&child))?;
        } else {
            seen.push(child.local);
        }
        last = Some(child.local);
    }
    let missing = CHILDREN.iter().take(2).find(|child| !seen.contains(child));
    if let Some(child) = missing {
        reader.depart(Departure::MissingChild, |reader| {
            let message = format!("missing {child}; soap:Fault requires it");
            reader.error_at(ErrorKind::Missing, &message, tag.start)
        })?;
    }
    reader.close(tag);
    Ok(fault)
}

/// Checks the namespace, the occurrence and the order of a child element. `seen` has the different names of the child
/// elements before it, and `last` the name of the last one.
fn check_child(tag: &StartTag<'_>, seen: &[&str], last: Option<&str>, reader: &mut Reader<'_>) -> Result<()> {
    if tag.namespace != Namespace::NONE {
        reader.depart(Departure::QualifiedFaultChild, |reader| {
            let message = format!("expected {} without a namespace, found one with a namespace", tag.local);
            reader.error_in(ErrorKind::Namespace, &message, tag)
        })?;
    }
    if seen.contains(&tag.local) && reader.refuses(Departure::FaultChild) {
        return Err(reader.duplicate(tag));
    }
    let child_index = |name: &str| CHILDREN.iter().position(|child| *child == name);
    if let Some(last) = last.filter(|last| child_index(last) > child_index(tag.local))
        && reader.refuses(Departure::ChildOrder)
    {
        let message = format!("expected {} before {last}", tag.local);
        return Err(reader.error_in(ErrorKind::Order, &message, tag));
    }
    Ok(())
}

impl Fault {
    /// Takes the parts of another fault that this fault does not have.
    fn take_child(&mut self, read: Self) {
        let is_empty = |text: &str| text.trim().is_empty();
        if is_empty(&self.code) {
            self.code = read.code;
        }
        if is_empty(&self.text) {
            self.text = read.text;
        }
        if self.actor.as_deref().is_none_or(is_empty) {
            self.actor = read.actor.or(self.actor.take());
        }
        if self.detail_code.is_none() && self.message.is_none() && self.detail.is_empty() {
            (self.detail_code, self.message, self.detail) = (read.detail_code, read.message, read.detail);
        }
    }

    fn read_child(&mut self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<()> {
        match tag.local {
            "faultcode" => self.code = read_code(tag, reader)?,
            "faultstring" => self.text = reader.value(tag)?,
            "faultactor" => self.actor = Some(reader.value(tag)?),
            _ => {
                reader.open(tag, None)?;
                reader.check_attributes(tag)?;
                while let Some(child) = reader.next_child_of(tag)? {
                    if let Err(error) = self.read_in_detail(&child, reader) {
                        reader.leave_out_of_fault(&child, error)?;
                    }
                }
                reader.close(tag);
            }
        }
        Ok(())
    }

    fn read_in_detail(&mut self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<()> {
        let is_other = |namespace| [ns::m, ns::t, Namespace::NONE].contains(&namespace);
        match (tag.namespace, tag.local) {
            (ERRORS, "ResponseCode") => read_once(&mut self.detail_code, ResponseCode::as_str, tag, reader),
            (ERRORS, "Message") => read_once(&mut self.message, String::as_str, tag, reader),
            (namespace, "ResponseCode") if self.detail_code.is_none() && is_other(namespace) => {
                if reader.refuses(Departure::OtherNamespace) {
                    return Err(reader.instead_of("e:ResponseCode", tag));
                }
                read_once(&mut self.detail_code, ResponseCode::as_str, tag, reader)?;
                reader.depart(Departure::OtherNamespace, |reader| reader.instead_of("e:ResponseCode", tag))
            }
            _ => {
                self.detail.push(reader.raw(tag)?);
                Ok(())
            }
        }
    }
}

/// Reads the element `faultcode`, and returns its value without the prefix.
fn read_code(tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<String> {
    // The element may declare the prefix itself, so the prefix is looked up before the element ends.
    let peeked = reader.peek_text(tag)?;
    let is_declared = reader.is_prefix(peeked.trim().rsplit_once(':').map_or("", |(prefix, _)| prefix));
    let code: String = reader.value(tag)?;
    let local = code.trim().rsplit(':').next().unwrap_or("");
    if reader.refuses(Departure::LexicalForm) && !(is_name(local) && is_declared) {
        let message = format!("expected a name with a declared prefix, found {code:?}");
        return Err(reader.error_in(ErrorKind::Value, &message, tag));
    }
    Ok(local.to_owned())
}

/// Reads an element of the detail that occurs once. Of two, the first that is not empty counts. `text` returns the text
/// of a value.
fn read_once<T: ReadXml>(
    field: &mut Option<T>,
    text: fn(&T) -> &str,
    tag: &StartTag<'_>,
    reader: &mut Reader<'_>,
) -> Result<()> {
    if field.is_some() && reader.refuses(Departure::FaultChild) {
        return Err(reader.duplicate(tag));
    }
    let value: T = reader.value(tag)?;
    match field {
        None => *field = Some(value),
        Some(first) => {
            if text(first).trim().is_empty() {
                *first = value;
            }
            reader.depart_from(Departure::FaultChild, tag.start, |reader| reader.duplicate(tag))?;
        }
    }
    Ok(())
}
