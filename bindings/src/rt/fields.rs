//! The calls that generated code ends in: filling fields from elements, attributes and text.
//!
//! Those that are generic are not inlined: what a type adds to a program is then a call for each field,
//! rather than a copy of each of these.

use std::borrow::Cow;

use crate::{Error, ErrorKind, Result};

use super::attributes::Attribute;
use super::raw::{KnownOrRaw, RawXml};
use super::read::{Handled, Placeholder, ReadChoice, ReadText, ReadXml, ValueError};
use super::reader::{Reader, StartTag};
use super::type_info::admits;

/// A field for elements of one name: `Option<T>` or `Vec<T>`.
pub trait Field {
    /// Reads an element into the field.
    fn fill(&mut self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<Handled>;
}

impl<T: ReadXml> Field for Option<T> {
    #[inline(never)]
    fn fill(&mut self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<Handled> {
        if self.is_some() {
            return Err(reader.duplicate(tag));
        }
        self.insert(T::placeholder()).read(tag, reader).map(|()| Handled::Yes)
    }
}

impl<T: ReadXml> Field for Vec<T> {
    #[inline(never)]
    fn fill(&mut self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<Handled> {
        match added(self, T::placeholder) {
            Some(last) => last.read(tag, reader).map(|()| Handled::Yes),
            None => Ok(Handled::No),
        }
    }
}

impl Reader<'_> {
    /// Fills an optional or repeated field from an element.
    #[inline]
    pub fn fill<S: Field>(&mut self, field: &mut S, tag: &StartTag<'_>) -> Result<Handled> {
        field.fill(tag, self)
    }

    /// Fills a required field from an element; `bit` is its place among those that
    /// [`TypeInfo::facts`](super::TypeInfo::facts) lists.
    #[inline]
    pub fn require<T: ReadXml>(&mut self, field: &mut T, tag: &StartTag<'_>, bit: u32) -> Result<Handled> {
        self.first(tag, bit)?;
        field.read(tag, self).map(|()| Handled::Yes)
    }

    /// Reads an element as a value.
    #[inline(never)]
    pub fn value<T: ReadXml>(&mut self, tag: &StartTag<'_>) -> Result<T> {
        let mut value = T::placeholder();
        value.read(tag, self)?;
        Ok(value)
    }

    /// Fills an optional field from an attribute.
    #[inline(never)]
    pub fn fill_attribute<T: ReadText + Placeholder>(
        &mut self,
        field: &mut Option<T>,
        attribute: &Attribute<'_>,
    ) -> Result<Handled> {
        let mut value = field.insert(T::placeholder());
        self.parse_attribute(&mut value, attribute)
    }

    /// Fills a required field from an attribute.
    #[inline]
    pub fn require_attribute<T: ReadText>(
        &mut self,
        mut field: &mut T,
        attribute: &Attribute<'_>,
        bit: u32,
    ) -> Result<Handled> {
        self.mark(bit);
        self.parse_attribute(&mut field, attribute)
    }

    /// Fills the content of a type that has text for content.
    #[inline]
    pub fn fill_text<T: ReadText>(&mut self, mut field: &mut T, text: Cow<'_, str>) -> Result<()> {
        self.parse(&mut field, text, None)
    }

    pub(super) fn simple_outlined(&mut self, field: &mut dyn ReadText, tag: &StartTag<'_>) -> Result<()> {
        if tag.has_attributes() {
            self.only_xsi_attributes(tag)?;
        }
        let text = self.text(tag)?;
        self.parse(field, text, Some(tag))
    }

    /// Fills an optional choice.
    #[inline(never)]
    pub fn choose<C: ReadChoice>(&mut self, field: &mut Option<C>, tag: &StartTag<'_>) -> Result<Handled> {
        let Some(place) = C::place(tag) else { return Ok(Handled::No) };
        if field.as_ref().is_some_and(|old| !old.is_unlisted()) {
            return Err(self.duplicate(tag));
        }
        field.insert(C::start(place)).read_alternative(tag, self).map(|()| Handled::Yes)
    }

    /// Fills a required choice.
    #[inline(never)]
    pub fn require_choice<C: ReadChoice>(
        &mut self,
        field: &mut C,
        tag: &StartTag<'_>,
        bit: u32,
    ) -> Result<Handled> {
        let Some(place) = C::place(tag) else { return Ok(Handled::No) };
        if !field.is_unlisted() {
            return Err(self.duplicate(tag));
        }
        self.mark(bit);
        *field = C::start(place);
        field.read_alternative(tag, self).map(|()| Handled::Yes)
    }

    /// Adds to a repeated choice. One that cannot be read is kept raw, so that the others arrive.
    #[inline(never)]
    pub fn choose_each<C: ReadChoice>(&mut self, field: &mut Vec<C>, tag: &StartTag<'_>) -> Result<Handled> {
        let Some(alternative) = C::place(tag) else { return Ok(Handled::No) };
        let place = self.place();
        let last = added(field, || C::start(alternative));
        let Some(last) = last else { return Ok(Handled::No) };
        if let Err(error) = last.read_alternative(tag, self) {
            *last = C::unlisted(self.recover(&place, tag, error)?);
        }
        Ok(Handled::Yes)
    }

    /// Adds to a list of messages. One that cannot be read is kept raw, so that the others arrive.
    #[inline(never)]
    pub fn fill_each<T: ReadXml>(
        &mut self,
        field: &mut Vec<KnownOrRaw<T>>,
        tag: &StartTag<'_>,
    ) -> Result<Handled> {
        let place = self.place();
        let last = added(field, || KnownOrRaw::Known(T::placeholder()));
        let Some(last) = last else { return Ok(Handled::No) };
        if let KnownOrRaw::Known(message) = last
            && let Err(error) = message.read(tag, self)
        {
            *last = KnownOrRaw::Unlisted(self.recover(&place, tag, error)?);
        }
        Ok(Handled::Yes)
    }

    /// Puts an unlisted element into a choice that repeats.
    #[inline(never)]
    pub fn keep_each<C: ReadChoice>(&mut self, field: &mut Vec<C>, raw: RawXml) -> Result<(), RawXml> {
        field.push(C::unlisted(raw));
        Ok(())
    }

    /// Puts an unlisted element into an optional choice, if nothing is there.
    #[inline(never)]
    pub fn keep_optional<C: ReadChoice>(&mut self, field: &mut Option<C>, raw: RawXml) -> Result<(), RawXml> {
        match field {
            Some(_) => Err(raw),
            None => {
                *field = Some(C::unlisted(raw));
                Ok(())
            }
        }
    }

    /// Puts an unlisted element into a required choice, if nothing is there.
    #[inline(never)]
    pub fn keep<C: ReadChoice>(&mut self, field: &mut C, raw: RawXml, bit: u32) -> Result<(), RawXml> {
        if self.is_marked(bit) {
            return Err(raw);
        }
        self.mark(bit);
        *field = C::unlisted(raw);
        Ok(())
    }

    /// Keeps an element that a required `xs:any` allows.
    pub fn require_any(
        &mut self,
        field: &mut Vec<RawXml>,
        tag: &StartTag<'_>,
        allowed: &str,
        bit: u32,
    ) -> Result<Handled> {
        let handled = self.any(field, tag, allowed)?;
        if handled == Handled::Yes {
            self.mark(bit);
        }
        Ok(handled)
    }

    /// Keeps an element that `xs:any` allows.
    pub fn any(&mut self, field: &mut Vec<RawXml>, tag: &StartTag<'_>, allowed: &str) -> Result<Handled> {
        if !admits(allowed, tag.namespace) {
            return Ok(Handled::No);
        }
        field.push(self.raw(tag)?);
        Ok(Handled::Yes)
    }

    fn is_marked(&self, bit: u32) -> bool {
        self.frames.last().is_some_and(|frame| frame.seen & (1 << bit) != 0)
    }

    /// Marks a required field as read; it must not have been.
    fn first(&mut self, tag: &StartTag<'_>, bit: u32) -> Result<()> {
        if self.is_marked(bit) {
            return Err(self.duplicate(tag));
        }
        self.mark(bit);
        Ok(())
    }

    fn mark(&mut self, bit: u32) {
        if let Some(frame) = self.frames.last_mut() {
            frame.seen |= 1 << bit;
        }
    }

    #[cold]
    pub(super) fn duplicate_outlined(&self, tag: &StartTag<'_>) -> Error {
        self.error_in(ErrorKind::Duplicate, &format!("{} stands twice where one is allowed", tag.local), tag)
    }

    pub(super) fn parse_attribute_outlined(
        &mut self,
        field: &mut dyn ReadText,
        attribute: &Attribute<'_>,
    ) -> Result<Handled> {
        if let Err(error) = field.read_text(Cow::Borrowed(&attribute.value), self.settings.strict) {
            return Err(self.attribute_error(&error, attribute));
        }
        if self.is_watched()
            && let Err(error) = field.check()
        {
            let error = self.attribute_error(&error, attribute);
            self.tolerate(error)?;
        }
        Ok(Handled::Yes)
    }

    /// Text to a value. The text is borrowed from the document nearly always, so that keeping it for
    /// a message costs nothing.
    #[inline]
    pub(super) fn parse_outlined(
        &mut self,
        field: &mut dyn ReadText,
        text: Cow<'_, str>,
        tag: Option<&StartTag<'_>>,
    ) -> Result<()> {
        let shown = text.clone();
        if let Err(error) = field.read_text(text, self.settings.strict) {
            return Err(self.value_error(&error, &shown, tag));
        }
        if self.is_watched()
            && let Err(error) = field.check()
        {
            let error = self.value_error(&error, &shown, tag);
            self.tolerate(error)?;
        }
        Ok(())
    }

    #[cold]
    pub(super) fn value_error_outlined(
        &self,
        error: &ValueError,
        text: &str,
        tag: Option<&StartTag<'_>>,
    ) -> Error {
        let message = expected_found(error, text);
        match tag {
            None => self.error_at(error.kind, &message, self.at),
            Some(tag) => self.error_in(error.kind, &message, tag),
        }
    }

    #[cold]
    pub(super) fn attribute_error_outlined(&self, error: &ValueError, attribute: &Attribute<'_>) -> Error {
        let message = expected_found(error, &attribute.value);
        self.error_inside(error.kind, &message, &format!("@{}", attribute.local), self.at)
    }
}

/// Adds a value to a vector, made in its place, and gives it. There always is one; no panic says so.
///
/// A first value gets room for itself alone: most lists have one item, and a `Vec` would make room for four.
#[inline]
fn added<T>(items: &mut Vec<T>, make: impl FnMut() -> T) -> Option<&mut T> {
    if items.capacity() == 0 {
        *items = Vec::with_capacity(1);
    }
    items.extend(std::iter::repeat_with(make).take(1));
    items.last_mut()
}

/// The message of a value error, with the start of the text.
fn expected_found(error: &ValueError, text: &str) -> String {
    let shown: String = text.chars().take(60).collect();
    let more = if shown.len() < text.len() { "…" } else { "" };
    format!("expected {}, found {shown:?}{more}", error.expected)
}
