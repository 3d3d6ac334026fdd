//! Required fields: plain values, each with a bit.

use crate::Result;

use super::occurrence::Occurrence;
use super::raw::RawXml;
use super::reader::Reader;
use super::traits::{Handled, Placeholder, ReadChoice, ReadText, ReadXml};
use crate::rt::syntax::{Attribute, StartTag};

/// A field that holds exactly one value: the value, and its bit among the required fields.
struct Required<'f, T> {
    value: &'f mut T,
    bit: u32,
}

impl<T: Placeholder> Occurrence for Required<'_, T> {
    type Value = T;
    const REPEATS: bool = false;
    const CAN_BE_ABSENT: bool = false;

    #[inline]
    fn occupied(&self, reader: &Reader<'_>) -> Option<&T> {
        reader.has_seen(self.bit).then_some(&*self.value)
    }

    #[inline]
    fn start(&mut self, reader: &mut Reader<'_>) -> Option<&mut T> {
        reader.mark_seen(self.bit);
        Some(self.value)
    }

    #[inline]
    fn undo(&mut self) {
        *self.value = T::placeholder();
    }
}

/// A reader of a required field; see [`Reader::required`].
pub struct RequiredReader<'r, 'a> {
    reader: &'r mut Reader<'a>,
    bit: u32,
}

impl<'a> Reader<'a> {
    /// Returns a reader of the required field with a bit, by which the reader notes that the field has been read. The
    /// required fields of the base types have the first bits.
    #[inline]
    pub fn required(&mut self, bit: u32) -> RequiredReader<'_, 'a> {
        RequiredReader { reader: self, bit }
    }
}

impl RequiredReader<'_, '_> {
    /// Reads an element into the field; see [`Reader::element`].
    #[inline]
    pub fn element<T: ReadXml>(self, value: &mut T, tag: &StartTag<'_>) -> Result<Handled> {
        self.reader.element(&mut Required { value, bit: self.bit }, tag)
    }

    /// Reads an element into the choice; see [`Reader::choice`].
    #[inline]
    pub fn choice<T: ReadChoice>(self, value: &mut T, tag: &StartTag<'_>) -> Result<Handled> {
        self.reader.choice(&mut Required { value, bit: self.bit }, tag)
    }

    /// Puts an element that the schema does not list into the choice; see [`Reader::unlisted`].
    #[inline]
    pub fn unlisted<T: ReadChoice>(self, value: &mut T, raw: RawXml) -> Result<(), RawXml> {
        self.reader.unlisted(&mut Required { value, bit: self.bit }, raw)
    }

    /// Reads an attribute into the field; see [`Reader::attribute`].
    #[inline]
    pub fn attribute<T: ReadText + Placeholder>(
        self,
        value: &mut T,
        attribute: &Attribute<'_>,
    ) -> Result<Handled> {
        self.reader.attribute(&mut Required { value, bit: self.bit }, attribute)
    }
}
