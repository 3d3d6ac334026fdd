//! The calls that generated code ends in: filling fields from elements, attributes and text.

use std::borrow::Cow;

use crate::{Error, ErrorKind, Result};

use super::attributes::Attribute;
use super::input::{Input, Tag};
use super::raw::{Listed, RawXml};
use super::read::{ReadChoice, ReadText, ReadXml, Taken, ValueError};
use super::shape::admits;

/// A field for elements of one name: `Option<T>` or `Vec<T>`.
pub trait Slot {
    /// Reads an element into the field.
    fn fill(&mut self, tag: &Tag<'_>, input: &mut Input<'_>) -> Result<Taken>;
}

impl<T: ReadXml> Slot for Option<T> {
    #[inline]
    fn fill(&mut self, tag: &Tag<'_>, input: &mut Input<'_>) -> Result<Taken> {
        if self.is_some() {
            return Err(input.duplicate(tag));
        }
        self.insert(T::blank()).read(tag, input).map(|()| Taken::Yes)
    }
}

impl<T: ReadXml> Slot for Vec<T> {
    #[inline]
    fn fill(&mut self, tag: &Tag<'_>, input: &mut Input<'_>) -> Result<Taken> {
        self.push(input.value(tag)?);
        Ok(Taken::Yes)
    }
}

impl Input<'_> {
    /// Fills an optional or repeated field from an element.
    #[inline]
    pub fn fill<S: Slot>(&mut self, slot: &mut S, tag: &Tag<'_>) -> Result<Taken> {
        slot.fill(tag, self)
    }

    /// Fills a required field from an element; `bit` is its place in
    /// [`Shape::required`](super::Shape::required).
    #[inline]
    pub fn require<T: ReadXml>(&mut self, slot: &mut T, tag: &Tag<'_>, bit: u32) -> Result<Taken> {
        if self.is_marked(bit) {
            return Err(self.duplicate(tag));
        }
        self.mark(bit);
        slot.read(tag, self).map(|()| Taken::Yes)
    }

    /// Reads an element as a value.
    #[inline]
    pub fn value<T: ReadXml>(&mut self, tag: &Tag<'_>) -> Result<T> {
        let mut value = T::blank();
        value.read(tag, self)?;
        Ok(value)
    }

    /// Fills an optional field from an attribute.
    #[inline]
    pub fn fill_attribute<T: ReadText>(
        &mut self,
        slot: &mut Option<T>,
        attribute: &Attribute<'_>,
    ) -> Result<Taken> {
        *slot = Some(self.parse_attribute(attribute)?);
        Ok(Taken::Yes)
    }

    /// Fills a required field from an attribute.
    #[inline]
    pub fn require_attribute<T: ReadText>(
        &mut self,
        slot: &mut T,
        attribute: &Attribute<'_>,
        bit: u32,
    ) -> Result<Taken> {
        self.mark(bit);
        *slot = self.parse_attribute(attribute)?;
        Ok(Taken::Yes)
    }

    /// Fills the content of a type that has text for content.
    #[inline]
    pub fn fill_text<T: ReadText>(&mut self, slot: &mut T, text: Cow<'_, str>) -> Result<()> {
        *slot = self.parse(text, None)?;
        Ok(())
    }

    /// Reads an element whose type is simple.
    #[inline]
    pub fn simple<T: ReadText>(&mut self, slot: &mut T, tag: &Tag<'_>) -> Result<()> {
        if tag.has_attributes() {
            self.only_xsi_attributes(tag)?;
        }
        let text = self.text(tag)?;
        *slot = self.parse(text, Some(tag))?;
        Ok(())
    }

    /// Reads one alternative of a choice; `make` is its variant.
    #[inline]
    pub fn alternative<T: ReadXml, C>(&mut self, tag: &Tag<'_>, make: fn(T) -> C) -> Result<Option<C>> {
        let value = self.value(tag)?;
        Ok(Some(make(value)))
    }

    /// Fills an optional choice.
    #[inline]
    pub fn choose<C: ReadChoice>(&mut self, slot: &mut Option<C>, tag: &Tag<'_>) -> Result<Taken> {
        let Some(value) = C::alternative(tag, self)? else { return Ok(Taken::No) };
        match slot {
            Some(old) if !old.is_unlisted() => Err(self.duplicate(tag)),
            _ => {
                *slot = Some(value);
                Ok(Taken::Yes)
            }
        }
    }

    /// Fills a required choice.
    #[inline]
    pub fn require_choice<C: ReadChoice>(&mut self, slot: &mut C, tag: &Tag<'_>, bit: u32) -> Result<Taken> {
        let Some(value) = C::alternative(tag, self)? else { return Ok(Taken::No) };
        if !slot.is_unlisted() {
            return Err(self.duplicate(tag));
        }
        self.mark(bit);
        *slot = value;
        Ok(Taken::Yes)
    }

    /// Adds to a repeated choice. One that cannot be read is kept raw, so that the others arrive.
    #[inline]
    pub fn choose_each<C: ReadChoice>(&mut self, slot: &mut Vec<C>, tag: &Tag<'_>) -> Result<Taken> {
        let place = self.place();
        match C::alternative(tag, self) {
            Ok(Some(value)) => slot.push(value),
            Ok(None) => return Ok(Taken::No),
            Err(error) => {
                let raw = self.recover(&place, tag, error)?;
                slot.push(C::unlisted(raw));
            }
        }
        Ok(Taken::Yes)
    }

    /// Adds to a list of messages. One that cannot be read is kept raw, so that the others arrive.
    #[inline]
    pub fn fill_each<T: ReadXml>(&mut self, slot: &mut Vec<Listed<T>>, tag: &Tag<'_>) -> Result<Taken> {
        let place = self.place();
        slot.push(match self.value(tag) {
            Ok(value) => Listed::Known(value),
            Err(error) => Listed::Unlisted(self.recover(&place, tag, error)?),
        });
        Ok(Taken::Yes)
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

    fn mark(&mut self, bit: u32) {
        if let Some(frame) = self.frames.last_mut() {
            frame.seen |= 1 << bit;
        }
    }

    #[cold]
    pub(super) fn duplicate_far(&self, tag: &Tag<'_>) -> Error {
        self.error_in(ErrorKind::Duplicate, &format!("{} stands twice where one is allowed", tag.local), tag)
    }

    fn parse_attribute<T: ReadText>(&mut self, attribute: &Attribute<'_>) -> Result<T> {
        let value = match T::read_text(Cow::Borrowed(&attribute.value), self.settings.strict) {
            Ok(value) => value,
            Err(error) => return Err(self.attribute_error(&error, attribute)),
        };
        if self.is_watched()
            && let Err(error) = value.check()
        {
            let error = self.attribute_error(&error, attribute);
            self.tolerate(error)?;
        }
        Ok(value)
    }

    /// Text to a value. The text is borrowed from the document nearly always, so that keeping it for
    /// a message costs nothing.
    fn parse<T: ReadText>(&mut self, text: Cow<'_, str>, tag: Option<&Tag<'_>>) -> Result<T> {
        let shown = text.clone();
        match T::read_text(text, self.settings.strict) {
            Ok(value) => {
                if self.is_watched() {
                    self.check_value(&|| value.check(), &shown, tag)?;
                }
                Ok(value)
            }
            Err(error) => Err(self.value_error(&error, &shown, tag)),
        }
    }

    #[cold]
    pub(super) fn check_value_far(
        &mut self,
        check: &dyn Fn() -> Result<(), ValueError>,
        text: &str,
        tag: Option<&Tag<'_>>,
    ) -> Result<()> {
        match check() {
            Ok(()) => Ok(()),
            Err(error) => {
                let error = self.value_error(&error, text, tag);
                self.tolerate(error)
            }
        }
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

/// The message of a value error, with the start of the text.
fn expected_found(error: &ValueError, text: &str) -> String {
    let shown: String = text.chars().take(60).collect();
    let more = if shown.len() < text.len() { "…" } else { "" };
    format!("expected {}, found {shown:?}{more}", error.expected)
}
