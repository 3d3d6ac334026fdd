//! The traits for reading.
//!
//! | trait | types |
//! |---|---|
//! | [`ReadXml`] | all types of elements |
//! | [`ReadText`] | simple types |
//! | [`ReadComplex`] | complex types |
//! | [`ReadChoice`] | choices |
//!
//! The reader gets a value as a trait object for a reference, `&mut T` or [`TextMut`], not for `T`. The method table of a
//! trait object for `T` would contain the code that drops a `T` and all its fields, which makes programs larger.

use std::borrow::Cow;

use crate::Result;

use super::derived::DerivedType;
use super::raw::RawXml;
use super::reader::Reader;
use crate::rt::kept::Kept;
use crate::rt::model::{ComplexType, TypeInfo, ValueError};
use crate::rt::syntax::{Attribute, StartTag};

/// A type with an initial value into which reading writes. Programs never get this value: reading either sets all
/// required fields or fails.
pub trait Placeholder: Sized {
    /// Creates the value without content.
    fn placeholder() -> Self;

    /// Creates the value in a box.
    #[inline]
    fn boxed() -> Box<Self> {
        Box::new(Self::placeholder())
    }
}

/// A value that an element holds.
pub trait ReadXml: Placeholder {
    /// Reads the element with the start tag `tag` into `self`.
    fn read(&mut self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<()>;

    /// Checks the attributes of an element of this type that has `xsi:nil="true"`. `self` is dropped afterwards.
    #[doc(hidden)]
    fn check_nil_attributes(&mut self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<()> {
        reader.only_xsi_attributes(tag)
    }

    /// Returns `false` for a type with attributes only.
    #[doc(hidden)]
    fn has_content() -> bool {
        true
    }
}

/// The result of reading a child or an attribute: read, left out, or not declared by the type.
// This type has the size of a pointer, so that `Result<Handled>` is returned in registers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Handled(usize);

impl Handled {
    /// The type does not declare the element or attribute. Nothing was read.
    pub const NO: Self = Self(usize::MAX);

    /// The element or attribute was read.
    pub const YES: Self = Self(0);

    /// The element belongs to the type, but its value was left out.
    pub(super) const LEFT_OUT: Self = Self(1);

    /// The element was kept in the field of a wildcard.
    pub(super) const IN_WILDCARD: Self = Self(2);

    /// Returns `true` if the element or attribute belongs to the type.
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

    /// Keeps a child element that a wildcard of the type allows. Called if no field takes the element.
    fn wildcard(&mut self, _tag: &StartTag<'_>, _reader: &mut Reader<'_>) -> Result<Handled> {
        Ok(Handled::NO)
    }

    /// Reads the text of a type with simple content.
    fn text(&mut self, _text: Cow<'_, str>, _reader: &mut Reader<'_>) -> Result<()> {
        Ok(())
    }

    /// Keeps an element that the schema does not list, or returns it if no choice of the type can hold it.
    fn unlisted(&mut self, raw: RawXml, _reader: &mut Reader<'_>) -> Result<(), RawXml> {
        Err(raw)
    }

    /// Returns the field `kept`, if the type has it.
    fn kept(&mut self) -> Option<&mut Kept> {
        None
    }

    /// Returns the types that `xsi:type` may name in place of the type.
    #[doc(hidden)]
    fn derived_types(&self) -> &'static [DerivedType] {
        &[]
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

/// A value of a simple type: in an attribute, a list or an element.
pub trait ReadText {
    /// Reads the lexical form into `self`.
    ///
    /// With `strict`, the facet `whiteSpace` of the type decides about white space. Otherwise, white space is removed
    /// around all values except strings.
    ///
    /// # Errors
    /// If the text is not in the lexical space of the type. A value outside a facet is not an error.
    fn read_text(&mut self, text: Cow<'_, str>, strict: bool) -> Result<(), ValueError>;

    /// Checks the value against the facets and the enumeration of the type.
    ///
    /// # Errors
    /// If the value is outside a facet or not listed.
    fn check(&self) -> Result<(), ValueError> {
        Ok(())
    }
}

/// Parses a text; see [`ReadText::read_text`].
///
/// # Errors
/// If the text is not in the lexical space of the type.
#[inline]
pub fn parsed<T: ReadText + Placeholder>(text: Cow<'_, str>, strict: bool) -> Result<T, ValueError> {
    let mut value = T::placeholder();
    value.read_text(text, strict)?;
    Ok(value)
}

/// An enum of elements: an `xs:choice` or a substitution group.
pub trait ReadChoice: Placeholder {
    /// The canonical names of the elements.
    const ELEMENTS: &'static [&'static str];

    /// Creates the alternative to which an element belongs, without content.
    fn start(tag: &StartTag<'_>) -> Option<Self>;

    /// Reads the element of the current alternative.
    fn read_alternative(&mut self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<()>;

    /// Creates a value that keeps an element as raw XML.
    fn unlisted(raw: RawXml) -> Self;

    /// Returns the element that the value keeps as raw XML.
    fn unlisted_xml(&self) -> Option<&RawXml>;
}

impl<T: Placeholder> Placeholder for Box<T> {
    #[inline(never)]
    fn placeholder() -> Self {
        T::boxed()
    }
}

/// All complex types are read by one loop: [`Reader::complex`].
impl<T: Placeholder + ComplexType + ReadComplex> ReadXml for T {
    #[inline]
    fn read(&mut self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<()> {
        self.read_complex(T::info(), tag, reader)
    }

    fn check_nil_attributes(mut self: &mut Self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<()> {
        reader.nil_attributes(&mut self, T::info(), tag)
    }

    fn has_content() -> bool {
        T::info().has_content()
    }
}

impl<T: ComplexType> ComplexType for Box<T> {
    const TYPE: TypeInfo = T::TYPE;
    const INFO: &'static TypeInfo = T::INFO;

    #[inline]
    fn info() -> &'static TypeInfo {
        T::info()
    }
}

impl<T: ReadChoice> ReadChoice for Box<T> {
    const ELEMENTS: &'static [&'static str] = T::ELEMENTS;

    #[inline]
    fn start(tag: &StartTag<'_>) -> Option<Self> {
        T::start(tag).map(Box::new)
    }

    #[inline]
    fn read_alternative(&mut self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<()> {
        (**self).read_alternative(tag, reader)
    }

    fn unlisted(raw: RawXml) -> Self {
        Box::new(T::unlisted(raw))
    }

    fn unlisted_xml(&self) -> Option<&RawXml> {
        (**self).unlisted_xml()
    }
}

/// Implements [`ReadComplex`] for a pointer, by calling the methods of its target.
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
            fn wildcard(&mut self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<Handled> {
                (**self).wildcard(tag, reader)
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

            fn derived_types(&self) -> &'static [DerivedType] {
                (**self).derived_types()
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

/// A reference to a value of a simple type. `&mut T` cannot have the trait: the one implementation for all enumerations
/// excludes it.
pub struct TextMut<'v, T>(pub &'v mut T);

impl<T: ReadText> ReadText for TextMut<'_, T> {
    #[inline]
    fn read_text(&mut self, text: Cow<'_, str>, strict: bool) -> Result<(), ValueError> {
        self.0.read_text(text, strict)
    }

    #[inline]
    fn check(&self) -> Result<(), ValueError> {
        self.0.check()
    }
}
