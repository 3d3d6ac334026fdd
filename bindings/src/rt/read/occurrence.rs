//! The occurrence of a field: optional, repeated or required.

use super::reader::Reader;
use super::traits::{Placeholder, ReadChoice, ReadText, ReadXml};

/// A field that reading fills: an `Option`, a `Vec`, or a plain value, which is required.
///
/// The methods of the [`Reader`] are generic over the three:
///
/// ```ignore
/// reader.element(&mut self.subject, tag)               // Option<String>
/// reader.element(&mut self.member, tag)                // Vec<EmailAddress>
/// reader.required(0).element(&mut self.id, tag)        // ItemId
/// ```
pub trait Occurrence {
    /// The type of one value.
    type Value: Placeholder;

    /// `true` if the field holds any number of values. [`Reader::choice`] then keeps an unreadable entry as raw XML.
    const REPEATS: bool;

    /// `true` if the field can be empty. A value that cannot be read is then left out.
    const CAN_BE_ABSENT: bool;

    /// Returns the value if the field cannot hold another.
    fn occupied(&self, reader: &Reader<'_>) -> Option<&Self::Value>;

    /// Puts a placeholder into the field and returns it. Reading sets the value in place.
    ///
    /// If the value was moved into the field after reading, each caller would need code to drop it after an error.
    fn start(&mut self, reader: &mut Reader<'_>) -> Option<&mut Self::Value>;

    /// Removes the value that the last call of [`start`](Self::start) created.
    fn undo(&mut self);
}

/// A field for elements.
// The compiler looks up one trait of a field faster than the same bounds on a field and its value. This matters for the
// thousands of calls in generated code.
pub trait ElementField: Occurrence<Value: ReadXml> {}

impl<F: Occurrence<Value: ReadXml>> ElementField for F {}

/// A field for a choice.
pub trait ChoiceField: Occurrence<Value: ReadChoice> {}

impl<F: Occurrence<Value: ReadChoice>> ChoiceField for F {}

/// A field for an attribute.
pub trait AttributeField: Occurrence<Value: ReadText> {}

impl<F: Occurrence<Value: ReadText>> AttributeField for F {}

impl<T: Placeholder> Occurrence for Option<T> {
    type Value = T;
    const REPEATS: bool = false;
    const CAN_BE_ABSENT: bool = true;

    #[inline]
    fn occupied(&self, _reader: &Reader<'_>) -> Option<&T> {
        self.as_ref()
    }

    #[inline]
    fn start(&mut self, _reader: &mut Reader<'_>) -> Option<&mut T> {
        Some(self.insert(T::placeholder()))
    }

    #[inline]
    fn undo(&mut self) {
        *self = None;
    }
}

impl<T: Placeholder> Occurrence for Vec<T> {
    type Value = T;
    const REPEATS: bool = true;
    const CAN_BE_ABSENT: bool = true;

    #[inline]
    fn occupied(&self, _reader: &Reader<'_>) -> Option<&T> {
        None
    }

    #[inline]
    fn start(&mut self, _reader: &mut Reader<'_>) -> Option<&mut T> {
        // Most lists have one value. Without this, the first allocation of a `Vec` would have room for four.
        if self.capacity() == 0 {
            *self = Vec::with_capacity(1);
        }
        self.extend(std::iter::repeat_with(T::placeholder).take(1));
        self.last_mut()
    }

    #[inline]
    fn undo(&mut self) {
        self.pop();
    }
}
