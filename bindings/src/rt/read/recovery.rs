//! Recovery from errors: an element or attribute that cannot be read is left out, or kept as raw XML.

use crate::{Error, ErrorKind, Result};

use super::kept::attribute_text;
use super::occurrence::Occurrence;
use super::raw::RawXml;
use super::reader::{Frame, Reader};
use super::tolerance::Departure;
use super::traits::Handled;
use crate::rt::kept::Origin;
use crate::rt::model::local_part;
use crate::rt::syntax::{Attribute, StartTag};

impl Reader<'_> {
    /// Returns `true` if reading cannot continue after an error.
    pub(super) fn is_fatal(&self, error: &Error) -> bool {
        self.refuses(Departure::UnreadablePart) || is_of_document(error)
    }

    /// Returns `true` if a child must not be left out, although it could be absent: the response message must be whole,
    /// and the child is an element that the message's type declares, such as `SyncState`. The elements that all messages have, such
    /// as `MessageText`, may be left out, and so may the elements of a failure.
    pub(super) fn is_indispensable(&self, child: &StartTag<'_>) -> bool {
        if !self.needs_whole_messages || self.is_failed_message {
            return false;
        }
        let mut open = self.frames.iter().rev().skip_while(|frame| frame.start > child.start);
        let message = open.next().and_then(|frame| frame.info).filter(|info| info.response);
        message.is_some_and(|info| info.base.is_none_or(|base| base.namesake(child.local).is_none()))
    }

    /// Returns `true` if the open element contains the response messages that must be whole. A second list of messages
    /// must not be left out.
    pub(super) fn contains_whole_messages(&self) -> bool {
        let is_message_or_header = |frame: &Frame<'_>| {
            frame.info.is_some_and(|info| info.response) || local_part(frame.qualified) == "Header"
        };
        let is_typed = self.frames.last().is_some_and(|open| open.info.is_some());
        self.needs_whole_messages && is_typed && !self.frames.iter().any(is_message_or_header)
    }

    /// Returns `true` if the open element is an entry of a list in a response message that must be whole. Such an entry
    /// has one value, and a second value must not be left out.
    pub(super) fn is_indispensable_entry(&self) -> bool {
        let message = self.frames.iter().rev().nth(2).and_then(|frame| frame.info);
        self.needs_whole_messages && message.is_some_and(|info| info.response)
    }

    /// Leaves out an element that could not be read. Returns the error if the field is required, or if reading cannot
    /// continue after the error.
    #[cold]
    pub(super) fn leave_out<F: Occurrence>(
        &mut self,
        field: &mut F,
        tag: &StartTag<'_>,
        error: Error,
    ) -> Result<Handled> {
        if !F::CAN_BE_ABSENT {
            return Err(error);
        }
        let handled = self.leave_out_child(tag, F::REPEATS, error)?;
        field.undo();
        Ok(handled)
    }

    /// Like [`Reader::leave_out`] for an optional field, which keeps its value. A program contains this method once, and
    /// not once for each type of a field.
    fn leave_out_child(&mut self, tag: &StartTag<'_>, repeats: bool, error: Error) -> Result<Handled> {
        if self.is_indispensable(tag) {
            return Err(error);
        }
        self.skip_unreadable(tag, error)?;
        if repeats {
            self.watch_entry(tag);
        }
        let is_first = repeats || self.watch_unreadable(tag);
        Ok(if is_first { Handled::YES } else { Handled::LEFT_OUT })
    }

    /// Skips an element that could not be read, adds its XML to `kept`, and reports the error.
    #[cold]
    pub(super) fn skip_unreadable(&mut self, tag: &StartTag<'_>, error: Error) -> Result<()> {
        let error = if self.reports.has_listener() { self.with_path(error) } else { error };
        let error = self.return_to(tag, error)?;
        let skipped = self.skip_unheld(tag)?;
        self.forget_parts(tag.start);
        self.keep_skipped(&skipped, Origin::Unreadable);
        // If an enclosing element cannot be read either, it is skipped without a second scan of this element.
        while self.skipped.pop_if(|earlier| earlier.start >= tag.start).is_some() {}
        self.skipped.push(skipped);
        self.report(&error, self.text_from(tag.start));
        Ok(())
    }

    /// Skips an element of a SOAP fault that could not be read, and reports the error.
    #[cold]
    pub(crate) fn leave_out_of_fault(&mut self, tag: &StartTag<'_>, error: Error) -> Result<()> {
        let error = self.with_path(error);
        if self.refuses(Departure::FaultChild) || is_of_document(&error) {
            return Err(error);
        }
        self.rewind_to(tag)?;
        self.skip(tag)?;
        self.report(&error, self.text_from(tag.start));
        Ok(())
    }

    /// Adds an attribute that could not be read to `kept`, and reports the error.
    #[cold]
    pub(super) fn leave_out_attribute(&mut self, attribute: &Attribute<'_>, error: &Error) {
        self.keep_attribute(attribute, None);
        if self.reports.has_listener() {
            self.report(error, Some(&attribute_text(attribute)));
        } else {
            self.reports.count += 1;
        }
    }

    /// Adds an attribute that the type does not have to `kept`, and reports the departure. Returns the error in a mode
    /// that refuses the departure.
    #[cold]
    pub(super) fn leave_out_unknown(
        &mut self,
        departure: Departure,
        attribute: &Attribute<'_>,
        inside: Option<&StartTag<'_>>,
        error: impl FnOnce(&Self) -> Error,
    ) -> Result<()> {
        self.keep_attribute(attribute, inside);
        self.depart_with(departure, |_| Some(attribute_text(attribute).into()), error)
    }

    /// Returns the raw XML of an element that could not be read, and reports the error.
    #[cold]
    pub(super) fn keep_unreadable_outlined(&mut self, tag: &StartTag<'_>, error: Error) -> Result<RawXml> {
        let error = self.with_path(error);
        let error = self.return_to(tag, error)?;
        let raw = self.raw(tag)?;
        self.forget_parts(tag.start);
        self.report(&error, self.text_from(tag.start));
        Ok(raw.with_error(error))
    }

    /// Resets the reader to the state after a start tag, so that the element can be read again as raw XML. Returns `Ok`
    /// with the error if reading can continue, and otherwise `Err`.
    fn return_to(&mut self, tag: &StartTag<'_>, error: Error) -> Result<Error> {
        if self.is_fatal(&error) {
            return Err(self.with_path(error));
        }
        self.rewind_to(tag)?;
        Ok(error)
    }

    /// Resets the reader to the state after a start tag. After an error, the element and elements inside it are still
    /// open.
    pub(super) fn rewind_to(&mut self, tag: &StartTag<'_>) -> Result<()> {
        while let Some(frame) = self.frames.pop_if(|frame| frame.start > tag.start) {
            self.children.truncate(frame.children);
        }
        self.watched.forget(tag.start);
        self.scanner.reopen(tag)
    }
}

/// Returns `true` for an error that concerns the whole document, not only one element.
fn is_of_document(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::Syntax | ErrorKind::Dtd | ErrorKind::Limit | ErrorKind::Character)
}
