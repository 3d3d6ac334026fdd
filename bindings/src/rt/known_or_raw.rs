//! A response message of one operation, or a message as raw XML.

use crate::Result;

use super::read::{Placeholder, RawXml, ReadXml, Reader};
use super::syntax::StartTag;
use super::write::{WriteXml, Writer};

/// A response message of the requested operation, or a message as raw XML.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum KnownOrRaw<M> {
    /// A message of the operation.
    Known(M),
    /// A message of another operation, or a message that could not be read.
    Unlisted(RawXml),
}

impl<M> KnownOrRaw<M> {
    /// Returns the message, or `None` for raw XML.
    pub fn known(&self) -> Option<&M> {
        match self {
            Self::Known(message) => Some(message),
            Self::Unlisted(_) => None,
        }
    }
}

impl<M> From<M> for KnownOrRaw<M> {
    fn from(message: M) -> Self {
        Self::Known(message)
    }
}

impl<M: Placeholder> Placeholder for KnownOrRaw<M> {
    #[inline]
    fn placeholder() -> Self {
        Self::Known(M::placeholder())
    }
}

/// A message that cannot be read becomes raw XML. The other messages are not affected.
impl<M: ReadXml> ReadXml for KnownOrRaw<M> {
    #[inline]
    fn read(&mut self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<()> {
        if let Self::Known(message) = self
            && let Err(error) = message.read(tag, reader)
        {
            *self = Self::Unlisted(reader.keep_unreadable(tag, error)?);
        }
        Ok(())
    }
}

impl<M: WriteXml> WriteXml for KnownOrRaw<M> {
    #[inline]
    fn write(&self, name: &'static str, out: &mut Writer) {
        match self {
            Self::Known(message) => message.write(name, out),
            Self::Unlisted(raw) => out.raw(raw),
        }
    }
}
