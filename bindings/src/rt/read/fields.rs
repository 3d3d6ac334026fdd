//! The methods that generated code calls to read fields from elements, attributes and text.
//!
//! Generic methods are not inlined, so a field adds only a call to the program and not a copy of the method.

use std::borrow::Cow;

use crate::Result;

use super::occurrence::{AttributeField, ChoiceField, ElementField};
use super::raw::RawXml;
use super::reader::Reader;
use super::traits::{Handled, ReadChoice as _, ReadText, ReadXml, TextMut};
use crate::rt::model::{AnyAttribute, admits};
use crate::rt::syntax::{Attribute, Namespace, StartTag};

impl Reader<'_> {
    /// Reads an element into a field.
    #[inline(never)]
    pub fn element<F: ElementField>(&mut self, field: &mut F, tag: &StartTag<'_>) -> Result<Handled> {
        if field.occupied(self).is_some() {
            return self.second_element(field, tag);
        }
        let Some(value) = field.start(self) else { return Ok(Handled::NO) };
        match value.read(tag, self) {
            Ok(()) => Ok(Handled::YES),
            Err(error) => self.leave_out(field, tag, error),
        }
    }

    /// Reads an element into a choice, if the element is one of its alternatives.
    ///
    /// An entry of a repeated choice that cannot be read is kept as raw XML. The other entries are not affected.
    #[inline(never)]
    pub fn choice<F: ChoiceField>(&mut self, field: &mut F, tag: &StartTag<'_>) -> Result<Handled> {
        let Some(alternative) = F::Value::start(tag) else { return Ok(Handled::NO) };
        if let Some(old) = field.occupied(self) {
            match old.unlisted_xml() {
                Some(raw) => self.keep_unlisted(raw, tag)?,
                None => return self.second_alternative(field, tag, alternative),
            }
        }
        let Some(value) = field.start(self) else { return Ok(Handled::NO) };
        *value = alternative;
        if let Err(error) = value.read_alternative(tag, self) {
            if !F::REPEATS {
                return self.leave_out(field, tag, error);
            }
            *value = F::Value::unlisted(self.keep_unreadable(tag, error)?);
        }
        Ok(Handled::YES)
    }

    /// Puts an element that the schema does not list into a choice, or returns the element if the choice has a value.
    #[inline(never)]
    pub fn unlisted<F: ChoiceField>(&mut self, field: &mut F, raw: RawXml) -> Result<(), RawXml> {
        if field.occupied(self).is_some() {
            return Err(raw);
        }
        match field.start(self) {
            Some(value) => {
                *value = F::Value::unlisted(raw);
                Ok(())
            }
            None => Err(raw),
        }
    }

    /// Keeps an element that an `xs:any` allows. `bit` is the bit of the field, if the wildcard is required.
    pub fn any(
        &mut self,
        field: &mut Vec<RawXml>,
        tag: &StartTag<'_>,
        allowed: &str,
        bit: Option<u32>,
    ) -> Result<Handled> {
        if !admits(allowed, self.scanner.scope.uri(tag.namespace)) {
            return Ok(Handled::NO);
        }
        field.push(self.raw(tag)?);
        if let Some(bit) = bit {
            self.mark_seen(bit);
        }
        Ok(Handled::YES)
    }

    /// Reads an attribute into a field.
    #[inline(never)]
    pub fn attribute<F: AttributeField>(
        &mut self,
        field: &mut F,
        attribute: &Attribute<'_>,
    ) -> Result<Handled> {
        match field.start(self) {
            Some(value) => match self.parse_attribute(&mut TextMut(value), attribute) {
                Ok(()) => Ok(Handled::YES),
                Err(error) if !F::CAN_BE_ABSENT || self.is_fatal(&error) => Err(error),
                Err(error) => {
                    self.leave_out_attribute(attribute, &error);
                    field.undo();
                    Ok(Handled::YES)
                }
            },
            None => Ok(Handled::NO),
        }
    }

    /// Keeps an attribute that an `xs:anyAttribute` allows.
    pub fn any_attribute(
        &mut self,
        field: &mut Vec<AnyAttribute>,
        attribute: &Attribute<'_>,
        allowed: &str,
    ) -> Result<Handled> {
        let uri = self.scanner.scope.uri(attribute.namespace);
        if attribute.namespace == Namespace::XSI || !admits(allowed, uri) {
            return Ok(Handled::NO);
        }
        self.scanner.check_name(attribute.qualified, self.scanner.at)?;
        field.push(AnyAttribute::new(uri, attribute.local, attribute.value.as_ref()));
        Ok(Handled::YES)
    }

    /// Reads the text of a type with simple content.
    #[inline]
    pub fn text<T: ReadText>(&mut self, field: &mut T, text: Cow<'_, str>) -> Result<()> {
        self.parse(&mut TextMut(field), text, None)
    }

    /// Reads an element as a value.
    #[inline(never)]
    pub fn value<T: ReadXml>(&mut self, tag: &StartTag<'_>) -> Result<T> {
        let mut value = T::placeholder();
        value.read(tag, self)?;
        Ok(value)
    }

    /// Returns `true` if a required field has been read.
    #[inline]
    pub(super) fn has_seen(&self, bit: u32) -> bool {
        self.frames.last().is_some_and(|frame| frame.seen & (1 << bit) != 0)
    }

    /// Notes that a required field has been read.
    #[inline]
    pub(super) fn mark_seen(&mut self, bit: u32) {
        if let Some(frame) = self.frames.last_mut() {
            frame.seen |= 1 << bit;
        }
    }
}
