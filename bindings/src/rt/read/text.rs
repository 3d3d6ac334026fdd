//! Elements and attributes whose type is simple.

use std::borrow::Cow;

use crate::{Error, ErrorKind, Result};

use super::reader::Reader;
use super::tolerance::Departure;
use super::traits::ReadText;
use crate::rt::model::ValueError;
use crate::rt::syntax::{Attribute, Namespace, StartTag};

impl<'a> Reader<'a> {
    pub(super) fn simple_outlined(&mut self, field: &mut dyn ReadText, tag: &StartTag<'_>) -> Result<()> {
        if tag.has_attributes() {
            return self.simple_with_attributes(field, tag);
        }
        let text = self.element_text(tag)?;
        self.parse(field, text, Some(tag))
    }

    #[cold]
    fn simple_with_attributes(&mut self, field: &mut dyn ReadText, tag: &StartTag<'_>) -> Result<()> {
        self.check_declarations()?;
        self.only_xsi_attributes(tag)?;
        let mut nil = None;
        self.each_attribute(tag, |_, attribute| {
            if attribute.name() == (Namespace::XSI, "nil") {
                nil = Some(attribute);
            }
            Ok(())
        })?;
        let text = self.element_text(tag)?;
        self.parse(field, text, Some(tag))?;
        // A value that cannot be read has one report, not two.
        nil.map_or(Ok(()), |nil| self.check_nil(&nil, tag.start))
    }

    /// Reads the text of an element and its end tag. The start tag has been read.
    #[inline]
    pub(crate) fn element_text(&mut self, tag: &StartTag<'_>) -> Result<Cow<'a, str>> {
        self.check_depth(tag)?;
        if tag.empty {
            self.scanner.scope.truncate(tag.scope);
            return Ok(Cow::Borrowed(""));
        }
        match self.scanner.plain_text(tag) {
            Some(text) => Ok(Cow::Borrowed(text)),
            None => self.rich_text(tag),
        }
    }

    /// Reads text with references, CDATA sections, comments or carriage returns.
    #[cold]
    pub(super) fn rich_text_outlined(&mut self, tag: &StartTag<'_>) -> Result<Cow<'a, str>> {
        self.open(tag, None)?;
        let text = self.character_data()?;
        if self.scanner.rest().starts_with(b"</") {
            self.scanner.end_tag(self.scanner.qualified(tag))?;
            self.close(tag);
            return Ok(text);
        }
        if self.scanner.rest().is_empty() {
            let message = format!("the document ends inside <{}>", self.scanner.qualified(tag));
            return Err(self.error_at(ErrorKind::Syntax, &message, self.scanner.at));
        }
        Err(self.error_at(ErrorKind::Unexpected, "expected text, found an element", self.scanner.at))
    }

    /// Parses a text into a value. The copy for a message costs nothing, because the text nearly always borrows from
    /// the document.
    #[inline]
    pub(super) fn parse_outlined(
        &mut self,
        field: &mut dyn ReadText,
        text: Cow<'_, str>,
        tag: Option<&StartTag<'_>>,
    ) -> Result<()> {
        let shown = text.clone();
        if self.checks {
            return self.parse_and_check(field, text, |reader, error| reader.value_error(error, &shown, tag));
        }
        match field.read_text(text, false) {
            Ok(()) => Ok(()),
            Err(error) => Err(self.value_error(&error, &shown, tag)),
        }
    }

    pub(super) fn parse_attribute_outlined(
        &mut self,
        field: &mut dyn ReadText,
        attribute: &Attribute<'_>,
    ) -> Result<()> {
        let text = Cow::Borrowed(&*attribute.value);
        if self.checks {
            return self
                .parse_and_check(field, text, |reader, error| reader.attribute_error(error, attribute));
        }
        match field.read_text(text, false) {
            Ok(()) => Ok(()),
            Err(error) => Err(self.attribute_error(&error, attribute)),
        }
    }

    /// Parses a text into a value and checks the value. `describe` creates the error.
    #[inline(never)]
    fn parse_and_check(
        &mut self,
        field: &mut dyn ReadText,
        text: Cow<'_, str>,
        describe: impl Fn(&Self, &ValueError) -> Error,
    ) -> Result<()> {
        match self.checked_text(field, text) {
            Ok(None) => Ok(()),
            Ok(Some((departure, error))) => self.depart(departure, |reader| describe(reader, &error)),
            Err(error) => Err(describe(self, &error)),
        }
    }

    /// Parses a text into a value. Returns a departure if the text is not in the lexical form of the schema, or if the
    /// value is outside a facet or not listed.
    fn checked_text(
        &self,
        field: &mut dyn ReadText,
        text: Cow<'_, str>,
    ) -> Result<Option<(Departure, ValueError)>, ValueError> {
        if self.refuses(Departure::LexicalForm) {
            field.read_text(text, true)?;
            return Ok(field.check().err().map(|error| (departure(&error), error)));
        }
        let strict = field.read_text(text.clone(), true).and_then(|()| field.check());
        field.read_text(text, false)?;
        Ok(match (field.check(), strict) {
            (Err(error), _) => Some((departure(&error), error)),
            (Ok(()), Err(error)) => Some((Departure::LexicalForm, error)),
            (Ok(()), Ok(())) => None,
        })
    }
}

/// Returns the departure for a value that is outside a facet or not listed.
fn departure(error: &ValueError) -> Departure {
    match error.kind {
        ErrorKind::Unlisted => Departure::UnknownValue,
        _ => Departure::OutsideFacet,
    }
}
