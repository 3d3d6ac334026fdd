//! How values come from XML: the traits that types implement.
//!
//! Every value that an element can hold is [`ReadXml`]; a type with a lexical form is [`ReadText`]
//! too; a complex type is a [`ReadComplex`] with a [`TypeInfo`], whose arms end in one of the calls of
//! [`Reader`](super::Reader) that fill fields; a choice is [`ReadChoice`].
//!
//! The shared loops see nodes and texts as trait objects of *references*: a table of methods for the type
//! itself would hold its drop glue, and with it that of everything inside, once more.

use std::borrow::Cow;

use crate::{Error, ErrorKind, Result};

use super::attributes::Attribute;
use super::raw::RawXml;
use super::reader::{Reader, StartTag};
use super::type_info::TypeInfo;

/// A value to start reading into. It is never seen by anyone: reading either fills what is required
/// or fails.
pub trait Placeholder: Sized {
    /// The value without content.
    fn placeholder() -> Self;

    /// The same in a box.
    #[inline]
    fn boxed() -> Box<Self> {
        Box::new(Self::placeholder())
    }
}

/// A value that an element holds.
pub trait ReadXml: Placeholder {
    /// Reads the element whose start tag is `tag` into `self`, to its end.
    fn read(&mut self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<()>;
}

/// A complex type: what the schema says of it.
pub trait ComplexType {
    /// Its info.
    const INFO: &'static TypeInfo;
}

/// Whether an element or attribute was one of a type's own.
// As wide as a pointer, so that `Result<Handled>` is returned in registers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(usize)]
pub enum Handled {
    /// It was, and has been read.
    Yes,
    /// It was not; nothing has been read.
    No,
}

/// A complex type: what it does with its attributes and children.
pub trait ReadComplex {
    /// Reads an attribute.
    fn attribute(&mut self, _attribute: &Attribute<'_>, _input: &mut Reader<'_>) -> Result<Handled> {
        Ok(Handled::No)
    }

    /// Reads a child element.
    fn child(&mut self, _tag: &StartTag<'_>, _input: &mut Reader<'_>) -> Result<Handled> {
        Ok(Handled::No)
    }

    /// Reads the text of a type with simple content.
    fn text(&mut self, _text: Cow<'_, str>, _input: &mut Reader<'_>) -> Result<()> {
        Ok(())
    }

    /// Keeps an element that the schema does not list, if there is a choice that can hold it.
    fn unlisted(&mut self, raw: RawXml, _input: &mut Reader<'_>) -> Result<(), RawXml> {
        Err(raw)
    }

    /// Keeps an attribute that only a wildcard allows.
    fn any_attribute(&mut self, _attribute: &Attribute<'_>, _uri: &str) -> Handled {
        Handled::No
    }

    /// Reads an element of the type.
    #[doc(hidden)]
    #[inline]
    fn read_complex(
        mut self: &mut Self,
        info: &'static TypeInfo,
        tag: &StartTag<'_>,
        reader: &mut Reader<'_>,
    ) -> Result<()>
    where
        Self: Sized,
    {
        reader.node(&mut self, info, tag)
    }
}

/// A value that text holds: in an attribute, a list or an element.
pub trait ReadText {
    /// Reads the lexical form into `self`. `strict` takes white space as the schema's facet says; otherwise
    /// it is trimmed around anything but strings.
    ///
    /// # Errors
    /// When the text is not of the type. A value outside a facet is read all the same.
    fn read_text(&mut self, text: Cow<'_, str>, strict: bool) -> Result<(), ValueError>;

    /// Whether the value keeps the type's facets and is listed in its enumeration.
    ///
    /// # Errors
    /// When it does not.
    fn check(&self) -> Result<(), ValueError> {
        Ok(())
    }
}

/// The value of a text.
///
/// # Errors
/// When the text is not of the type.
#[inline]
pub fn parsed<T: ReadText + Placeholder>(text: Cow<'_, str>, strict: bool) -> Result<T, ValueError> {
    let mut value = T::placeholder();
    value.read_text(text, strict)?;
    Ok(value)
}

/// An alternative among elements: an `xs:choice` or a substitution group.
pub trait ReadChoice: Placeholder {
    /// The place of the alternative that an element is.
    fn place(tag: &StartTag<'_>) -> Option<usize>;

    /// The alternative at a place, without content. It is put where it stays before it is read: a value
    /// that is on its way while it is read has to be dropped there too, if reading fails.
    fn start(place: usize) -> Self;

    /// Reads the element of the alternative that it is.
    fn read_alternative(&mut self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<()>;

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

impl<T: Placeholder> Placeholder for Box<T> {
    #[inline(never)]
    fn placeholder() -> Self {
        T::boxed()
    }
}

/// Every complex type is read by the shared loop.
impl<T: Placeholder + ComplexType + ReadComplex> ReadXml for T {
    #[inline]
    fn read(&mut self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<()> {
        self.read_complex(T::INFO, tag, reader)
    }
}

impl<T: ComplexType> ComplexType for Box<T> {
    const INFO: &'static TypeInfo = T::INFO;
}

impl<T: ReadChoice> ReadChoice for Box<T> {
    #[inline]
    fn place(tag: &StartTag<'_>) -> Option<usize> {
        T::place(tag)
    }

    #[inline]
    fn start(place: usize) -> Self {
        Box::new(T::start(place))
    }

    #[inline]
    fn read_alternative(&mut self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<()> {
        (**self).read_alternative(tag, reader)
    }

    fn unlisted(raw: RawXml) -> Self {
        Box::new(T::unlisted(raw))
    }

    fn is_unlisted(&self) -> bool {
        (**self).is_unlisted()
    }
}

/// What stands behind a pointer is read as it is.
macro_rules! read_through {
    ($($pointer:ty),*) => { $(
        impl<T: ReadComplex> ReadComplex for $pointer {
            #[inline]
            fn attribute(&mut self, attribute: &Attribute<'_>, reader: &mut Reader<'_>) -> Result<Handled> {
                (**self).attribute(attribute, reader)
            }

            #[inline]
            fn child(&mut self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<Handled> {
                (**self).child(tag, reader)
            }

            #[inline]
            fn text(&mut self, text: Cow<'_, str>, reader: &mut Reader<'_>) -> Result<()> {
                (**self).text(text, reader)
            }

            #[inline]
            fn unlisted(&mut self, raw: RawXml, reader: &mut Reader<'_>) -> Result<(), RawXml> {
                (**self).unlisted(raw, reader)
            }

            #[inline]
            fn any_attribute(&mut self, attribute: &Attribute<'_>, uri: &str) -> Handled {
                (**self).any_attribute(attribute, uri)
            }

            #[inline]
            fn read_complex(&mut self, info: &'static TypeInfo, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<()> {
                (**self).read_complex(info, tag, reader)
            }
        }
    )* };
}

read_through!(&mut T, Box<T>);

impl<T: ReadText> ReadText for &mut T {
    #[inline]
    fn read_text(&mut self, text: Cow<'_, str>, strict: bool) -> Result<(), ValueError> {
        (**self).read_text(text, strict)
    }

    #[inline]
    fn check(&self) -> Result<(), ValueError> {
        (**self).check()
    }
}
