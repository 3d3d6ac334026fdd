//! Recovery: a part that cannot be read is left out, or kept as raw XML.

use crate::{Error, ErrorKind, Result};

use super::kept::attribute_text;
use super::occurrence::Occurrence;
use super::raw::RawXml;
use super::reader::Reader;
use super::tolerance::Departure;
use super::traits::Handled;
use crate::rt::kept::Origin;
use crate::rt::syntax::{Attribute, StartTag};

impl Reader<'_> {
    /// Returns `true` if reading cannot continue after an error.
    pub(super) fn is_fatal(&self, error: &Error) -> bool {
        self.refuses(Departure::UnreadablePart)
            || matches!(
                error.kind(),
                ErrorKind::Syntax | ErrorKind::Dtd | ErrorKind::Limit | ErrorKind::Character
            )
    }

    /// Leaves out the value of an element that could not be read, if the field can be without the value and reading
    /// can continue after the error.
    #[cold]
    pub(super) fn leave_out<F: Occurrence>(
        &mut self,
        field: &mut F,
        tag: &StartTag<'_>,
        number: u16,
        error: Error,
    ) -> Result<Handled> {
        if !F::CAN_BE_ABSENT || self.is_indispensable(tag) {
            return Err(error);
        }
        self.skip_unreadable(tag, error)?;
        field.undo();
        Ok(Handled::field(number))
    }

    /// Skips an element that could not be read, keeps its XML, and reports the error.
    #[cold]
    pub(super) fn skip_unreadable(&mut self, tag: &StartTag<'_>, error: Error) -> Result<()> {
        let error = if self.reports.has_listener() { self.with_path(error) } else { error };
        let error = self.return_to(tag, error)?;
        let skipped = self.skip_unheld(tag)?;
        self.forget_parts(tag.start);
        self.keep_skipped(&skipped, Origin::Unreadable);
        // Elements around this one that cannot be read either pass over it, so that nothing is skipped level by level.
        self.skipped.truncate(self.skipped.partition_point(|earlier| earlier.start < tag.start));
        self.skipped.push(skipped);
        self.report(&error, self.text_from(tag.start));
        Ok(())
    }

    /// Leaves out the value of an attribute that could not be read, keeps its XML, and reports the error.
    #[cold]
    pub(super) fn leave_out_attribute(&mut self, attribute: &Attribute<'_>, error: &Error) {
        self.keep_attribute(attribute, None);
        if self.reports.has_listener() {
            self.report(error, Some(&attribute_text(attribute)));
        } else {
            self.reports.count += 1;
        }
    }

    /// Leaves out an attribute that the type does not have, and keeps its XML.
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

    /// Keeps an element that could not be read as raw XML, and reports the error.
    #[cold]
    pub(super) fn keep_unreadable_outlined(&mut self, tag: &StartTag<'_>, error: Error) -> Result<RawXml> {
        let error = self.with_path(error);
        let error = self.return_to(tag, error)?;
        let raw = self.raw(tag)?;
        self.forget_parts(tag.start);
        self.report(&error, self.text_from(tag.start));
        Ok(raw.with_error(error))
    }

    /// Returns to the state after a start tag, if reading can continue after an error. Returns the error.
    fn return_to(&mut self, tag: &StartTag<'_>, error: Error) -> Result<Error> {
        if self.is_fatal(&error) {
            return Err(self.with_path(error));
        }
        // An error leaves open what was open: the element itself and elements inside it.
        while let Some(frame) = self.frames.pop_if(|frame| frame.start > tag.start) {
            self.children.truncate(frame.children);
        }
        self.scanner.reopen(tag)?;
        Ok(error)
    }
}
