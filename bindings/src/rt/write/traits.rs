//! The traits for writing.

use super::escape::TextOut;
use super::writer::Writer;
use crate::rt::kept::Kept;
use crate::rt::model::{ComplexType, Scalar, TypeInfo, ValueError};
use crate::rt::read::{Placeholder, RawXml, ReadText, parsed};

/// The value of an element, or a field with values of elements.
pub trait WriteXml {
    /// Writes the value as elements with a name: one, several or none.
    fn write(&self, name: &'static str, out: &mut Writer);

    /// Returns the value of a simple type for comparing; see [`WriteText::scalar`].
    #[doc(hidden)]
    fn scalar(&self) -> Option<Scalar> {
        None
    }

    /// Returns `true` for a list without entries.
    #[doc(hidden)]
    fn has_no_entries(&self) -> bool {
        false
    }

    /// Returns the value that a text has in this simple type, for comparing.
    #[doc(hidden)]
    fn scalar_of(_text: &str) -> Option<Scalar>
    where
        Self: Sized,
    {
        None
    }
}

/// A complex type: its attributes and content.
pub trait WriteComplex {
    /// Writes the attributes.
    fn attributes(&self, _out: &mut Writer) {}

    /// Writes the children, or the text.
    fn content(&self, _out: &mut Writer) {}

    /// Returns the field `kept`, if the type has it.
    fn kept(&self) -> Option<&Kept> {
        None
    }

    /// Returns `true` for a list without entries.
    #[doc(hidden)]
    fn is_empty_list(&self) -> bool {
        false
    }

    /// Writes an element of the type.
    #[doc(hidden)]
    #[inline]
    fn write_complex(&self, name: &'static str, info: &'static TypeInfo, out: &mut Writer)
    where
        Self: Sized,
    {
        out.complex(name, info, &self);
    }
}

/// A value of a simple type.
pub trait WriteText {
    /// Writes the lexical form.
    fn write_text(&self, out: &mut TextOut<'_>);

    /// Checks that the value may be written; see [`ReadText::check`](crate::rt::ReadText::check).
    ///
    /// # Errors
    /// If the value must not be written.
    fn check_text(&self) -> Result<(), ValueError> {
        Ok(())
    }

    /// Returns the value for comparing; `None` for a list, a duration and binary data.
    fn scalar(&self) -> Option<Scalar> {
        None
    }
}

/// Returns the value that a text has in a simple type, for comparing.
#[inline]
pub fn scalar_of<T: ReadText + WriteText + Placeholder>(text: &str) -> Option<Scalar> {
    parsed::<T>(text.into(), false).ok()?.scalar()
}

/// An enum of elements, or a field with values of such an enum.
pub trait WriteChoice {
    /// Writes the element of the alternative.
    fn write_choice(&self, out: &mut Writer);
}

impl<T: WriteXml> WriteXml for Option<T> {
    #[inline]
    fn write(&self, name: &'static str, out: &mut Writer) {
        if let Some(value) = self {
            value.write(name, out);
        }
    }
}

impl<T: WriteXml> WriteXml for Vec<T> {
    #[inline]
    fn write(&self, name: &'static str, out: &mut Writer) {
        for value in self {
            value.write(name, out);
        }
    }
}

/// An element of the type `xs:anyType`.
impl WriteXml for RawXml {
    fn write(&self, name: &'static str, out: &mut Writer) {
        out.raw_element(name, self);
    }
}

/// All complex types are written by one function: [`Writer::complex`].
impl<T: ComplexType + WriteComplex> WriteXml for T {
    #[inline]
    fn write(&self, name: &'static str, out: &mut Writer) {
        self.write_complex(name, T::info(), out);
    }

    #[inline]
    fn has_no_entries(&self) -> bool {
        self.is_empty_list()
    }
}

/// Implements [`WriteComplex`] for a pointer, by calling the methods of its target.
macro_rules! write_through {
    ($($pointer:ty),*) => { $(
        impl<T: WriteComplex> WriteComplex for $pointer {
            #[inline]
            fn attributes(&self, out: &mut Writer) {
                (**self).attributes(out);
            }

            #[inline]
            fn content(&self, out: &mut Writer) {
                (**self).content(out);
            }

            #[inline]
            fn kept(&self) -> Option<&Kept> {
                (**self).kept()
            }

            #[inline]
            fn is_empty_list(&self) -> bool {
                (**self).is_empty_list()
            }

            #[inline]
            fn write_complex(&self, name: &'static str, info: &'static TypeInfo, out: &mut Writer) {
                (**self).write_complex(name, info, out);
            }
        }
    )* };
}

write_through!(&T, Box<T>);

/// A reference to a value of a simple type. `&T` cannot have the trait: the one implementation for all enumerations
/// excludes it.
pub struct TextRef<'v, T>(pub &'v T);

impl<T: WriteText> WriteText for TextRef<'_, T> {
    #[inline]
    fn write_text(&self, out: &mut TextOut<'_>) {
        self.0.write_text(out);
    }

    #[inline]
    fn check_text(&self) -> Result<(), ValueError> {
        self.0.check_text()
    }
}

impl<C: WriteChoice> WriteChoice for Option<C> {
    #[inline]
    fn write_choice(&self, out: &mut Writer) {
        if let Some(value) = self {
            value.write_choice(out);
        }
    }
}

impl<C: WriteChoice> WriteChoice for Vec<C> {
    #[inline]
    fn write_choice(&self, out: &mut Writer) {
        for value in self {
            value.write_choice(out);
        }
    }
}

impl<C: WriteChoice> WriteChoice for Box<C> {
    #[inline]
    fn write_choice(&self, out: &mut Writer) {
        (**self).write_choice(out);
    }
}
