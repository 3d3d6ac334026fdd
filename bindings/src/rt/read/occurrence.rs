//! The occurrence of a field as a type.

use super::reader::Reader;
use super::traits::Placeholder;

/// The place of a field's values: an `Option`, a `Vec`, or a [`Required`] around a plain value.
///
/// The verbs of the [`Reader`] are written once for all three:
///
/// ```ignore
/// reader.element(&mut self.subject, tag, 0)                          // Option<String>
/// reader.element(&mut self.member, tag, 1)                           // Vec<EmailAddress>
/// reader.element(&mut Bit(0).of(&mut self.id), tag, 2)              // ItemId
/// ```
pub trait Occurrence {
    /// The type of one value.
    type Value: Placeholder;

    /// The field takes any number of values. [`Reader::choice`] then keeps an entry that cannot be read as raw XML.
    const REPEATS: bool;

    /// The field can be without the value: a value that cannot be read is left out.
    const CAN_BE_ABSENT: bool;

    /// The value that leaves no room for another.
    fn occupied(&self, reader: &Reader<'_>) -> Option<&Self::Value>;

    /// Makes a placeholder in its final place and returns it, to be read into.
    ///
    /// A value that is moved after reading would need a second place to be dropped in when reading fails.
    fn start(&mut self, reader: &mut Reader<'_>) -> Option<&mut Self::Value>;

    /// Takes back the value that [`start`](Self::start) made last.
    fn undo(&mut self);
}

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
        // The first value gets room for itself alone: most lists have one, and a `Vec` makes room for four.
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

/// A field that holds exactly one value: the value, and its bit among the required fields.
pub struct Required<'f, T> {
    value: &'f mut T,
    bit: u32,
}

/// The bit of a required field among all that the type and its bases require.
#[derive(Clone, Copy, Debug)]
pub struct Bit(pub u32);

impl Bit {
    /// The field that has this bit.
    #[inline]
    pub fn of<T>(self, value: &mut T) -> Required<'_, T> {
        Required { value, bit: self.0 }
    }
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
