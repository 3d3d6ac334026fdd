//! `xsi:nil`.

use crate::Result;
use crate::rt::{Placeholder, ReadXml, Reader, StartTag, WriteXml, Writer};

/// The value of a nillable element.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Nillable<T> {
    /// An element with `xsi:nil="true"`.
    #[default]
    Nil,
    /// An element with a value.
    Value(T),
}

impl<T> Nillable<T> {
    /// Returns the value, or `None` for `xsi:nil`.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Nil => None,
            Self::Value(value) => Some(value),
        }
    }
}

impl<T> From<T> for Nillable<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl<T> Placeholder for Nillable<T> {
    #[inline]
    fn placeholder() -> Self {
        Self::Nil
    }
}

impl<T: ReadXml> ReadXml for Nillable<T> {
    fn read(&mut self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<()> {
        let mut value = T::placeholder();
        *self = if reader.nil(tag, &mut value)? { Self::Nil } else { Self::Value(value) };
        Ok(())
    }
}

impl<T: WriteXml> WriteXml for Nillable<T> {
    fn write(&self, name: &'static str, out: &mut Writer) {
        match self {
            Self::Nil => out.nil(name),
            Self::Value(value) => value.write(name, out),
        }
    }
}
