//! The calls that generated code ends in: filling fields from elements, attributes and text.
//!
//! Those that are generic are not inlined: what a type adds to a program is then a call for each field,
//! rather than a copy of each of these.

use std::borrow::Cow;

use crate::{Error, ErrorKind, Result};

use super::attributes::Attribute;
use super::input::{Input, Tag};
use super::raw::{Listed, RawXml};
use super::read::{Blank, ReadChoice, ReadText, ReadXml, Taken, ValueError};
use super::shape::admits;

/// A field for elements of one name: `Option<T>` or `Vec<T>`.
pub trait Slot {
    /// Reads an element into the field.
    fn fill(&mut self, tag: &Tag<'_>, input: &mut Input<'_>) -> Result<Taken>;
}

impl<T: ReadXml> Slot for Option<T> {
    #[inline(never)]
    fn fill(&mut self, tag: &Tag<'_>, input: &mut Input<'_>) -> Result<Taken> {
        if self.is_some() {
            return Err(input.duplicate(tag));
        }
        self.insert(T::blank()).read(tag, input).map(|()| Taken::Yes)
    }
}

impl<T: ReadXml> Slot for Vec<T> {
    #[inline(never)]
    fn fill(&mut self, tag: &Tag<'_>, input: &mut Input<'_>) -> Result<Taken> {
        match added(self, T::blank) {
            Some(last) => last.read(tag, input).map(|()| Taken::Yes),
            None => Ok(Taken::No),
        }
    }
}

impl Input<'_> {
    /// Fills an optional or repeated field from an element.
    #[inline]
    pub fn fill<S: Slot>(&mut self, slot: &mut S, tag: &Tag<'_>) -> Result<Taken> {
        slot.fill(tag, self)
    }

    /// Fills a required field from an element; `bit` is its place among those that
    /// [`Shape::facts`](super::Shape::facts) lists.
    #[inline]
    pub fn require<T: ReadXml>(&mut self, slot: &mut T, tag: &Tag<'_>, bit: u32) -> Result<Taken> {
        self.first(tag, bit)?;
        slot.read(tag, self).map(|()| Taken::Yes)
    }

    /// Reads an element as a value.
    #[inline(never)]
    pub fn value<T: ReadXml>(&mut self, tag: &Tag<'_>) -> Result<T> {
        let mut value = T::blank();
        value.read(tag, self)?;
        Ok(value)
    }

    /// Fills an optional field from an attribute.
    #[inline(never)]
    pub fn fill_attribute<T: ReadText + Blank>(
        &mut self,
        slot: &mut Option<T>,
        attribute: &Attribute<'_>,
    ) -> Result<Taken> {
        let mut value = slot.insert(T::blank());
        self.parse_attribute(&mut value, attribute)
    }

    /// Fills a required field from an attribute.
    #[inline]
    pub fn require_attribute<T: ReadText>(
        &mut self,
        mut slot: &mut T,
        attribute: &Attribute<'_>,
        bit: u32,
    ) -> Result<Taken> {
        self.mark(bit);
        self.parse_attribute(&mut slot, attribute)
    }

    /// Fills the content of a type that has text for content.
    #[inline]
    pub fn fill_text<T: ReadText>(&mut self, mut slot: &mut T, text: Cow<'_, str>) -> Result<()> {
        self.parse(&mut slot, text, None)
    }

    pub(super) fn simple_far(&mut self, slot: &mut dyn ReadText, tag: &Tag<'_>) -> Result<()> {
        if tag.has_attributes() {
            self.only_xsi_attributes(tag)?;
        }
        let text = self.text(tag)?;
        self.parse(slot, text, Some(tag))
    }

    /// Fills an optional choice.
    #[inline(never)]
    pub fn choose<C: ReadChoice>(&mut self, slot: &mut Option<C>, tag: &Tag<'_>) -> Result<Taken> {
        let Some(place) = C::place(tag) else { return Ok(Taken::No) };
        if slot.as_ref().is_some_and(|old| !old.is_unlisted()) {
            return Err(self.duplicate(tag));
        }
        slot.insert(C::start(place)).read_alternative(tag, self).map(|()| Taken::Yes)
    }

    /// Fills a required choice.
    #[inline(never)]
    pub fn require_choice<C: ReadChoice>(&mut self, slot: &mut C, tag: &Tag<'_>, bit: u32) -> Result<Taken> {
        let Some(place) = C::place(tag) else { return Ok(Taken::No) };
        if !slot.is_unlisted() {
            return Err(self.duplicate(tag));
        }
        self.mark(bit);
        *slot = C::start(place);
        slot.read_alternative(tag, self).map(|()| Taken::Yes)
    }

    /// Adds to a repeated choice. One that cannot be read is kept raw, so that the others arrive.
    #[inline(never)]
    pub fn choose_each<C: ReadChoice>(&mut self, slot: &mut Vec<C>, tag: &Tag<'_>) -> Result<Taken> {
        let Some(alternative) = C::place(tag) else { return Ok(Taken::No) };
        let place = self.place();
        let last = added(slot, || C::start(alternative));
        let Some(last) = last else { return Ok(Taken::No) };
        if let Err(error) = last.read_alternative(tag, self) {
            *last = C::unlisted(self.recover(&place, tag, error)?);
        }
        Ok(Taken::Yes)
    }

    /// Adds to a list of messages. One that cannot be read is kept raw, so that the others arrive.
    #[inline(never)]
    pub fn fill_each<T: ReadXml>(&mut self, slot: &mut Vec<Listed<T>>, tag: &Tag<'_>) -> Result<Taken> {
        let place = self.place();
        let last = added(slot, || Listed::Known(T::blank()));
        let Some(last) = last else { return Ok(Taken::No) };
        if let Listed::Known(message) = last
            && let Err(error) = message.read(tag, self)
        {
            *last = Listed::Unlisted(self.recover(&place, tag, error)?);
        }
        Ok(Taken::Yes)
    }

    /// Puts an unlisted element into a choice that repeats.
    #[inline(never)]
    pub fn keep_each<C: ReadChoice>(&mut self, slot: &mut Vec<C>, raw: RawXml) -> Result<(), RawXml> {
        slot.push(C::unlisted(raw));
        Ok(())
    }

    /// Puts an unlisted element into an optional choice, if nothing is there.
    #[inline(never)]
    pub fn keep_optional<C: ReadChoice>(&mut self, slot: &mut Option<C>, raw: RawXml) -> Result<(), RawXml> {
        match slot {
            Some(_) => Err(raw),
            None => {
                *slot = Some(C::unlisted(raw));
                Ok(())
            }
        }
    }

    /// Puts an unlisted element into a required choice, if nothing is there.
    #[inline(never)]
    pub fn keep<C: ReadChoice>(&mut self, slot: &mut C, raw: RawXml, bit: u32) -> Result<(), RawXml> {
        if self.is_marked(bit) {
            return Err(raw);
        }
        self.mark(bit);
        *slot = C::unlisted(raw);
        Ok(())
    }

    /// Keeps an element that a required `xs:any` allows.
    pub fn require_any(
        &mut self,
        slot: &mut Vec<RawXml>,
        tag: &Tag<'_>,
        allowed: &str,
        bit: u32,
    ) -> Result<Taken> {
        let taken = self.any(slot, tag, allowed)?;
        if taken == Taken::Yes {
            self.mark(bit);
        }
        Ok(taken)
    }

    /// Keeps an element that `xs:any` allows.
    pub fn any(&mut self, slot: &mut Vec<RawXml>, tag: &Tag<'_>, allowed: &str) -> Result<Taken> {
        if !admits(allowed, tag.namespace) {
            return Ok(Taken::No);
        }
        slot.push(self.raw(tag)?);
        Ok(Taken::Yes)
    }

    fn is_marked(&self, bit: u32) -> bool {
        self.frames.last().is_some_and(|frame| frame.seen & (1 << bit) != 0)
    }

    /// Marks a required field as read; it must not have been.
    fn first(&mut self, tag: &Tag<'_>, bit: u32) -> Result<()> {
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
    pub(super) fn duplicate_far(&self, tag: &Tag<'_>) -> Error {
        self.error_in(ErrorKind::Duplicate, &format!("{} stands twice where one is allowed", tag.local), tag)
    }

    pub(super) fn parse_attribute_far(
        &mut self,
        slot: &mut dyn ReadText,
        attribute: &Attribute<'_>,
    ) -> Result<Taken> {
        if let Err(error) = slot.read_text(Cow::Borrowed(&attribute.value), self.settings.strict) {
            return Err(self.attribute_error(&error, attribute));
        }
        if self.is_watched()
            && let Err(error) = slot.check()
        {
            let error = self.attribute_error(&error, attribute);
            self.tolerate(error)?;
        }
        Ok(Taken::Yes)
    }

    /// Text to a value. The text is borrowed from the document nearly always, so that keeping it for
    /// a message costs nothing.
    #[inline]
    pub(super) fn parse_far(
        &mut self,
        slot: &mut dyn ReadText,
        text: Cow<'_, str>,
        tag: Option<&Tag<'_>>,
    ) -> Result<()> {
        let shown = text.clone();
        if let Err(error) = slot.read_text(text, self.settings.strict) {
            return Err(self.value_error(&error, &shown, tag));
        }
        if self.is_watched()
            && let Err(error) = slot.check()
        {
            let error = self.value_error(&error, &shown, tag);
            self.tolerate(error)?;
        }
        Ok(())
    }

    #[cold]
    pub(super) fn value_error_far(&self, error: &ValueError, text: &str, tag: Option<&Tag<'_>>) -> Error {
        let message = expected_found(error, text);
        match tag {
            None => self.error_at(error.kind, &message, self.at),
            Some(tag) => self.error_in(error.kind, &message, tag),
        }
    }

    #[cold]
    pub(super) fn attribute_error_far(&self, error: &ValueError, attribute: &Attribute<'_>) -> Error {
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
