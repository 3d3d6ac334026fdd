//! Errors with the path of the open elements.

use crate::error::{FoundValue, ValueLocation};
use crate::{Error, ErrorKind, Result};

use super::reader::Reader;
use super::tolerance::Departure;
use crate::rt::model::{TypeInfo, ValueError, local_part};
use crate::rt::syntax::{Attribute, StartTag, in_one_line};

impl Reader<'_> {
    /// An error about the open element, at an offset. [`Reader::with_path`] adds the path.
    #[cold]
    pub(crate) fn error_at(&self, kind: ErrorKind, message: &str, offset: usize) -> Error {
        self.scanner.error(kind, message, offset)
    }

    /// An error about a child of the open element.
    #[cold]
    pub(crate) fn error_in(&self, kind: ErrorKind, message: &str, tag: &StartTag<'_>) -> Error {
        self.error_inside(kind, message, tag.local, tag.start)
    }

    /// An error about a child or an attribute of the open element, by its name in the path.
    #[cold]
    fn error_inside(&self, kind: ErrorKind, message: &str, local: &str, offset: usize) -> Error {
        self.scanner.error(kind, message, offset).with_last_step(local)
    }

    /// Adds the path of the open elements to an error that does not have a path. Adds the value to its message, or removes
    /// text of the document from it, depending on whether the value and the text are secret.
    ///
    /// An error does not close elements while it is passed up, so the path is still known when the error is handled.
    /// The path is added as late as possible, because an error without a report does not need a path.
    #[cold]
    pub(crate) fn with_path(&self, error: Error) -> Error {
        let error = self.with_value_position(error);
        if !error.path().is_empty() || error.position().is_none() {
            return error;
        }
        let path = in_one_line(&self.path(error.last_step()));
        let is_secret = |error: &Error| self.is_secret(error.last_step().unwrap_or("."));
        let error = error.with_message_of_value(self.scanner.text, is_secret);
        let error = if error.may_show_secret() && is_secret(&error) { error.hide_text() } else { error };
        error.with_path(path)
    }

    /// The error for an element that was found in place of `expected`.
    #[cold]
    pub(crate) fn instead_of(&self, expected: &str, tag: &StartTag<'_>) -> Error {
        if local_part(expected) != tag.local {
            let message = format!("expected {expected}, found {}", tag.local);
            return self.error_in(ErrorKind::Unexpected, &message, tag);
        }
        let message = match self.scanner.scope.uri(tag.namespace) {
            "" => format!("expected {expected}, found {} without a namespace", tag.local),
            uri => format!("expected {expected}, found {} in the namespace {uri}", tag.local),
        };
        self.error_in(ErrorKind::Namespace, &message, tag)
    }

    #[cold]
    pub(super) fn duplicate_outlined(&self, tag: &StartTag<'_>) -> Error {
        let message = format!("duplicate element {}", tag.local);
        self.error_in(ErrorKind::Duplicate, &message, tag)
    }

    /// The error for an element without a required attribute or child.
    #[cold]
    pub(super) fn missing(&self, info: &'static TypeInfo, seen: u64, tag: &StartTag<'_>) -> Error {
        let name = info.required_name(seen.trailing_ones());
        let message = format!("missing {name}; {} requires it", info.name);
        self.error_at(ErrorKind::Missing, &message, tag.start)
    }

    #[cold]
    pub(super) fn value_error_outlined(
        &self,
        error: &ValueError,
        text: &str,
        tag: Option<&StartTag<'_>>,
    ) -> Error {
        let inside = ValueLocation::Inside(self.scanner.at);
        let location = tag.map_or(inside, |tag| ValueLocation::Element(tag.start));
        self.value_error_at(error, text, location)
    }

    #[cold]
    pub(super) fn attribute_error_outlined(&self, error: &ValueError, attribute: &Attribute<'_>) -> Error {
        let location = ValueLocation::Inside(self.scanner.at);
        let error = self.value_error_at(error, &attribute.value, location);
        error.with_last_step(&format!("@{}", attribute.local))
    }

    fn value_error_at(&self, error: &ValueError, text: &str, location: ValueLocation) -> Error {
        let found = self.scanner.range_of(text).map_or_else(|| FoundValue::other(text), FoundValue::InText);
        Error::of_value(error.kind, error.expected.clone(), found, location)
    }

    /// Sets the position of an error about a value, and the last step of its path.
    fn with_value_position(&self, error: Error) -> Error {
        match error.value_location() {
            None => error,
            Some(ValueLocation::Inside(offset)) => error.with_position(self.scanner.position(offset)),
            Some(ValueLocation::Element(start)) => {
                let error = error.with_position(self.scanner.position(start));
                error.with_last_step(self.scanner.local_name_at(start))
            }
        }
    }

    /// Returns `true` if messages must not show a value, because the type of an open element hides the value or an
    /// element that contains the value. `inside` is the child, the attribute (`@`) or the text (`.`) of the open
    /// element.
    pub(super) fn is_secret(&self, inside: &str) -> bool {
        let steps = self.frames.iter().skip(1).map(|frame| local_part(frame.qualified)).chain([inside]);
        self.frames.iter().zip(steps).any(|(frame, step)| frame.info.is_some_and(|info| info.hides(step)))
    }

    /// Reports and skips an element that is not allowed at this position. A second element of the body is an error where
    /// response messages must be whole, because it may have other messages.
    pub(crate) fn unexpected(&mut self, tag: &StartTag<'_>) -> Result<()> {
        let unexpected = |reader: &Self| {
            let message = format!("unexpected element {:?}", tag.local);
            reader.error_in(ErrorKind::Unexpected, &message, tag)
        };
        let is_in_body = self.frames.last().is_some_and(|open| local_part(open.qualified) == "Body");
        if self.refuses(Departure::UnknownElement) || (self.needs_whole_messages && is_in_body) {
            return Err(unexpected(self));
        }
        self.skip(tag)?;
        self.depart_from(Departure::UnknownElement, tag.start, unexpected)
    }
}
