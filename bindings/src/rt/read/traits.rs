//! The traits that types implement to be read.
//!
//! Every value that an element can hold is [`ReadXml`]; a type with a lexical form is [`ReadText`] too; a complex
//! type is [`ReadComplex`]; a choice is [`ReadChoice`].
//!
//! The shared loops see complex types and texts as trait objects of *references*: a table of methods for the type
//! itself would hold its drop glue, and with it that of everything inside, once more.

use std::borrow::Cow;

use crate::Result;

use super::raw::RawXml;
use super::reader::Reader;
use crate::rt::kept::Kept;
use crate::rt::model::{ComplexType, TypeInfo, ValueError};
use crate::rt::syntax::{Attribute, StartTag};

/// A value to read into. No program sees it: reading either sets all required fields or fails.
pub trait Placeholder: Sized {
    /// The value without content.
    fn placeholder() -> Self;

    /// The same value in a box.
    #[inline]
    fn boxed() -> Box<Self> {
        Box::new(Self::placeholder())
    }
}

/// A value that an element holds.
pub trait ReadXml: Placeholder {
    /// Reads the element whose start tag is `tag` into `self`, to its end.
    fn read(&mut self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<()>;

    /// Checks the attributes of an element of this type that has `xsi:nil="true"`. `self` is dropped afterwards.
    #[doc(hidden)]
    fn check_nil_attributes(&mut self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<()> {
        reader.only_xsi_attributes(tag)
    }
}

/// The field of a type to which an element or attribute belongs, if there is one.
// As wide as a pointer, so that `Result<Handled>` is returned in registers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Handled(usize);

impl Handled {
    /// The type does not declare the element or attribute. Nothing was read.
    pub const NO: Self = Self(usize::MAX);

    /// The element belongs to the type, but its value was left out.
    pub(super) const LEFT_OUT: Self = Self(usize::MAX - 1);

    /// The element was read into the field with this number.
    #[inline]
    pub(crate) fn field(number: u16) -> Self {
        Self(usize::from(number))
    }

    /// The number of the field that was read.
    #[inline]
    pub(super) fn number(self) -> Option<u16> {
        u16::try_from(self.0).ok()
    }

    /// Returns `true` if something was read.
    #[inline]
    pub fn is_yes(self) -> bool {
        self != Self::NO
    }
}

/// A complex type: reads its attributes and its content.
pub trait ReadComplex {
    /// Reads an attribute.
    fn attribute(&mut self, _attribute: &Attribute<'_>, _reader: &mut Reader<'_>) -> Result<Handled> {
        Ok(Handled::NO)
    }

    /// Reads a child element.
    fn child(&mut self, _tag: &StartTag<'_>, _reader: &mut Reader<'_>) -> Result<Handled> {
        Ok(Handled::NO)
    }

    /// Reads the text of a type with simple content.
    fn text(&mut self, _text: Cow<'_, str>, _reader: &mut Reader<'_>) -> Result<()> {
        Ok(())
    }

    /// Keeps an element that the schema does not list, if a choice of the type can hold it.
    fn unlisted(&mut self, raw: RawXml, _reader: &mut Reader<'_>) -> Result<(), RawXml> {
        Err(raw)
    }

    /// The field for the XML that no other field holds, if the type has it.
    fn kept(&mut self) -> Option<&mut Kept> {
        None
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
        reader.complex(&mut self, info, tag)
    }
}

/// A value that text holds: in an attribute, a list or an element.
pub trait ReadText {
    /// Reads the lexical form into `self`.
    ///
    /// With `strict`, white space is accepted as the schema's facet says; otherwise it is trimmed around anything
    /// but strings.
    ///
    /// # Errors
    /// When the text is not of the type. A value outside a facet is read all the same.
    fn read_text(&mut self, text: Cow<'_, str>, strict: bool) -> Result<(), ValueError>;

    /// Checks the value against the type's facets and its enumeration.
    ///
    /// # Errors
    /// When the value is outside a facet or not listed.
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
    /// The canonical names of the elements.
    const ELEMENTS: &'static [&'static str];

    /// The index of the alternative to which an element belongs.
    fn alternative(tag: &StartTag<'_>) -> Option<usize>;

    /// The alternative with an index, without content.
    fn start(alternative: usize) -> Self;

    /// Reads the element of the current alternative.
    fn read_alternative(&mut self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<()>;

    /// A value that keeps an element which is not an alternative.
    fn unlisted(raw: RawXml) -> Self;

    /// Returns `true` if the value keeps an element which is not an alternative.
    fn is_unlisted(&self) -> bool;
}

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

    fn check_nil_attributes(mut self: &mut Self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<()> {
        reader.nil_attributes(&mut self, T::INFO, tag)
    }
}

impl<T: ComplexType> ComplexType for Box<T> {
    const INFO: &'static TypeInfo = T::INFO;
}

impl<T: ReadChoice> ReadChoice for Box<T> {
    const ELEMENTS: &'static [&'static str] = T::ELEMENTS;

    #[inline]
    fn alternative(tag: &StartTag<'_>) -> Option<usize> {
        T::alternative(tag)
    }

    #[inline]
    fn start(alternative: usize) -> Self {
        Box::new(T::start(alternative))
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

/// Implements [`ReadComplex`] for a pointer by the value that it points to.
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
            fn kept(&mut self) -> Option<&mut Kept> {
                (**self).kept()
            }

            #[inline]
            fn read_complex(
                &mut self,
                info: &'static TypeInfo,
                tag: &StartTag<'_>,
                reader: &mut Reader<'_>,
            ) -> Result<()> {
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
