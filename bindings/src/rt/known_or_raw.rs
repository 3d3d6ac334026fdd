//! A message of one operation, or one that is kept raw.

use crate::Result;

use super::read::{Placeholder, RawXml, ReadXml, Reader};
use super::syntax::StartTag;
use super::write::{WriteXml, Writer};

/// A message of the requested operation, or a message that is kept raw.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum KnownOrRaw<M> {
    /// A message of the operation.
    Known(M),
    /// A message of another operation, or one that could not be read.
    Unlisted(RawXml),
}

impl<M> KnownOrRaw<M> {
    /// The message, if it is the operation's.
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

/// A message that cannot be read is kept raw, so that the others are read.
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
