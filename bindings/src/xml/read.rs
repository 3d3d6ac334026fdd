//! How values come from XML: the traits that types implement.
//!
//! Every value that an element can hold is [`ReadXml`]; a type with a lexical form is [`ReadText`]
//! too; a complex type is a [`ReadNode`], whose arms end in one of the calls of
//! [`Input`](super::Input) that fill fields; a choice is [`ReadChoice`].

use std::borrow::Cow;

use crate::{Error, ErrorKind, Result};

use super::attributes::Attribute;
use super::input::{Input, Tag};
use super::raw::RawXml;

/// A value to start reading into. It is never seen by anyone: reading either fills what is required
/// or fails.
pub trait Blank: Sized {
    /// The value without content.
    fn blank() -> Self;
}

/// A value that an element holds.
pub trait ReadXml: Blank {
    /// Reads the element whose start tag is `tag` into `self`, to its end.
    fn read(&mut self, tag: &Tag<'_>, input: &mut Input<'_>) -> Result<()>;
}

/// Whether an element or attribute was one of a type's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It was, and has been read.
    Yes,
    /// It was not; nothing has been read.
    No,
}

/// A complex type: what it does with its attributes and children.
pub trait ReadNode {
    /// Reads an attribute.
    fn attribute(&mut self, _attribute: &Attribute<'_>, _input: &mut Input<'_>) -> Result<Taken> {
        Ok(Taken::No)
    }

    /// Reads a child element.
    fn child(&mut self, _tag: &Tag<'_>, _input: &mut Input<'_>) -> Result<Taken> {
        Ok(Taken::No)
    }

    /// Reads the text of a type with simple content.
    fn text(&mut self, _text: Cow<'_, str>, _input: &mut Input<'_>) -> Result<()> {
        Ok(())
    }

    /// Keeps an element that the schema does not list, if there is a choice that can hold it.
    fn unlisted(&mut self, raw: RawXml) -> Result<(), RawXml> {
        Err(raw)
    }

    /// Keeps an attribute that only a wildcard allows.
    fn any_attribute(&mut self, _attribute: &Attribute<'_>, _uri: &str) -> Taken {
        Taken::No
    }
}

/// A value that text holds: in an attribute, a list or an element.
pub trait ReadText: Blank {
    /// Reads the lexical form. `strict` takes white space as the schema's facet says; otherwise it
    /// is trimmed around anything but strings.
    ///
    /// # Errors
    /// When the text is not of the type. A value outside a facet is read all the same.
    fn read_text(text: Cow<'_, str>, strict: bool) -> Result<Self, ValueError>;

    /// Whether the value keeps the type's facets and is listed in its enumeration.
    ///
    /// # Errors
    /// When it does not.
    fn check(&self) -> Result<(), ValueError> {
        Ok(())
    }
}

/// An alternative among elements: an `xs:choice` or a substitution group.
pub trait ReadChoice: Blank {
    /// Reads the element if it is one of the alternatives.
    fn alternative(tag: &Tag<'_>, input: &mut Input<'_>) -> Result<Option<Self>>;

    /// An element that is none of them.
    fn unlisted(raw: RawXml) -> Self;

    /// Whether it holds no alternative that the schema lists.
    fn is_unlisted(&self) -> bool;
}

/// What a text was expected to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueError {
    pub(crate) kind: ErrorKind,
    pub(crate) expected: Cow<'static, str>,
}

impl ValueError {
    /// The text is not of the type.
    pub fn lexical(expected: impl Into<Cow<'static, str>>) -> Self {
        Self { kind: ErrorKind::Value, expected: expected.into() }
    }

    /// The value is outside a facet.
    pub fn facet(expected: impl Into<Cow<'static, str>>) -> Self {
        Self { kind: ErrorKind::Facet, expected: expected.into() }
    }

    /// The value is not in the enumeration.
    pub fn unlisted(expected: impl Into<Cow<'static, str>>) -> Self {
        Self { kind: ErrorKind::Unlisted, expected: expected.into() }
    }

    /// The error for a value that was given, rather than read.
    pub fn into_error(self, value: &dyn std::fmt::Display) -> Error {
        Error::new(self.kind, format!("expected {}, found {value}", self.expected))
    }
}

impl std::fmt::Display for ValueError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "expected {}", self.expected)
    }
}

impl std::error::Error for ValueError {}

impl<T: Blank> Blank for Box<T> {
    #[inline]
    fn blank() -> Self {
        Self::new(T::blank())
    }
}

impl<T: ReadXml> ReadXml for Box<T> {
    #[inline]
    fn read(&mut self, tag: &Tag<'_>, input: &mut Input<'_>) -> Result<()> {
        (**self).read(tag, input)
    }
}

impl<T: ReadChoice> ReadChoice for Box<T> {
    #[inline]
    fn alternative(tag: &Tag<'_>, input: &mut Input<'_>) -> Result<Option<Self>> {
        Ok(T::alternative(tag, input)?.map(Box::new))
    }

    fn unlisted(raw: RawXml) -> Self {
        Box::new(T::unlisted(raw))
    }

    fn is_unlisted(&self) -> bool {
        (**self).is_unlisted()
    }
}
