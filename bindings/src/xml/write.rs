//! How values become XML: the traits that generated code implements.

use super::output::{Output, TextOut};
use super::read::ValueError;
use super::shape::Shape;

/// A value that an element holds.
pub trait WriteXml {
    /// Writes the value as an element of that name.
    fn write(&self, name: &'static str, out: &mut Output)
    where
        Self: Sized,
    {
        out.node(name, self);
    }

    /// What the schema says of the type.
    fn shape(&self) -> &'static Shape;

    /// Writes the attributes.
    fn attributes(&self, _out: &mut Output) {}

    /// Writes the children, or the text.
    fn content(&self, _out: &mut Output) {}
}

/// A value that text holds.
pub trait WriteText {
    /// Writes the lexical form.
    fn write_text(&self, out: &mut TextOut<'_>);

    /// Whether the value may be written; see [`ReadText::check`](super::ReadText::check).
    ///
    /// # Errors
    /// When it may not.
    fn check(&self) -> Result<(), ValueError> {
        Ok(())
    }
}

/// An alternative among elements.
pub trait WriteChoice {
    /// Writes the element of the alternative.
    fn write(&self, out: &mut Output);
}

impl<T: WriteXml> WriteXml for Option<T> {
    #[inline]
    fn write(&self, name: &'static str, out: &mut Output) {
        if let Some(value) = self {
            value.write(name, out);
        }
    }

    fn shape(&self) -> &'static Shape {
        self.as_ref().map_or(&Shape::TEXT, WriteXml::shape)
    }
}

impl<T: WriteXml> WriteXml for Vec<T> {
    #[inline]
    fn write(&self, name: &'static str, out: &mut Output) {
        for value in self {
            value.write(name, out);
        }
    }

    fn shape(&self) -> &'static Shape {
        self.first().map_or(&Shape::TEXT, WriteXml::shape)
    }
}

impl<T: WriteXml> WriteXml for Box<T> {
    #[inline]
    fn write(&self, name: &'static str, out: &mut Output) {
        (**self).write(name, out);
    }

    fn shape(&self) -> &'static Shape {
        (**self).shape()
    }
}

impl<C: WriteChoice> WriteChoice for Option<C> {
    #[inline]
    fn write(&self, out: &mut Output) {
        if let Some(value) = self {
            value.write(out);
        }
    }
}

impl<C: WriteChoice> WriteChoice for Vec<C> {
    #[inline]
    fn write(&self, out: &mut Output) {
        for value in self {
            value.write(out);
        }
    }
}

impl<C: WriteChoice> WriteChoice for Box<C> {
    #[inline]
    fn write(&self, out: &mut Output) {
        (**self).write(out);
    }
}
