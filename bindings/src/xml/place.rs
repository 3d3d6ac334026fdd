//! Errors and reports at the reader's place: kind, path, position.

use crate::{Error, ErrorKind, Position, Result};

use super::input::{Frame, Input, Tag};
use super::name::split;

impl Input<'_> {
    /// An error of XML itself.
    #[cold]
    pub(crate) fn syntax(&self, message: &str, offset: usize) -> Error {
        self.error_at(ErrorKind::Syntax, message, offset)
    }

    /// An error at a place, with the path of the open elements.
    #[cold]
    pub(crate) fn error_at(&self, kind: ErrorKind, message: &str, offset: usize) -> Error {
        Error::new(kind, message).with_path(self.path(None)).with_position(self.position(offset))
    }

    /// An error about a child of the open element.
    #[cold]
    pub(crate) fn error_in(&self, kind: ErrorKind, message: &str, tag: &Tag<'_>) -> Error {
        self.error_inside(kind, message, tag.local, tag.start)
    }

    /// An error about something inside the open element, as the path names it.
    #[cold]
    pub(crate) fn error_inside(&self, kind: ErrorKind, message: &str, local: &str, offset: usize) -> Error {
        Error::new(kind, message).with_path(self.path(Some(local))).with_position(self.position(offset))
    }

    /// The error for an element where another was expected.
    #[cold]
    pub(crate) fn instead_of(&self, expected: &str, tag: &Tag<'_>) -> Error {
        if split(expected).1 != tag.local {
            let message = format!("expected {expected}, found {}", tag.local);
            return self.error_in(ErrorKind::Unexpected, &message, tag);
        }
        let message = match self.bindings.uri(tag.namespace) {
            "" => format!("{} has no namespace; expected {expected}", tag.local),
            uri => format!("{} is in the namespace {uri}; expected {expected}", tag.local),
        };
        self.error_in(ErrorKind::Namespace, &message, tag)
    }

    /// Lets an error pass in default mode, with a report, and not in strict mode.
    #[cold]
    pub(super) fn tolerate_far(&mut self, error: Error) -> Result<()> {
        if self.settings.strict {
            return Err(error);
        }
        self.tell(&error);
        Ok(())
    }

    /// Like [`Input::tolerate`], for an error that is only made where someone wants to know.
    #[cold]
    pub(crate) fn tolerate_with(&mut self, error: impl FnOnce(&Self) -> Error) -> Result<()> {
        if !self.is_watched() {
            return Ok(());
        }
        let error = error(self);
        self.tolerate(error)
    }

    /// Line and column of an offset, counted from the last one asked for, so that many errors in one
    /// document cost no more than one walk through it.
    fn position(&self, offset: usize) -> Position {
        let (last, line, column) = self.last_place.get();
        let between = self.text.get(last.min(offset)..last.max(offset)).unwrap_or("");
        let lines = memchr::memchr_iter(b'\n', between.as_bytes()).count();
        let line = if last <= offset { line + lines } else { line.saturating_sub(lines) };
        let column = match lines {
            0 if last <= offset => column + between.chars().count(),
            0 => column.saturating_sub(between.chars().count()),
            _ => {
                let before = self.text.get(..offset).unwrap_or("");
                1 + before.rsplit('\n').next().unwrap_or("").chars().count()
            }
        };
        self.last_place.set((offset, line, column));
        Position { offset, line, column }
    }

    /// Reports.
    pub(crate) fn tell(&mut self, error: &Error) {
        if let Some(report) = &mut self.report {
            report(error);
        }
    }

    /// Someone wants to know, or strict reading has to.
    #[inline]
    pub(crate) fn is_watched(&self) -> bool {
        self.settings.strict || self.report.is_some()
    }

    /// The path of the open elements, and of one inside the last.
    fn path(&self, inside: Option<&str>) -> String {
        let mut path = String::new();
        let mut parent: Option<&Frame<'_>> = None;
        let mut push = |local: &str, parent: Option<&Frame<'_>>| {
            let shape = parent.and_then(|frame| frame.shape.map(|shape| (shape, frame.ordinal)));
            push_step(
                &mut path,
                local,
                shape.filter(|(shape, _)| shape.repeats(local)).map(|(_, ordinal)| ordinal),
            );
        };
        for frame in &self.frames {
            push(frame.qualified.rsplit(':').next().unwrap_or(frame.qualified), parent);
            parent = Some(frame);
        }
        if let Some(local) = inside {
            push(local, parent);
        }
        path
    }
}

fn push_step(path: &mut String, local: &str, number: Option<u32>) {
    if !path.is_empty() {
        path.push('/');
    }
    path.push_str(local);
    if let Some(number) = number {
        path.push('[');
        path.push_str(&number.to_string());
        path.push(']');
    }
}
