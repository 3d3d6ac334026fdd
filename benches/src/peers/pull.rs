//! A pull parser over quick-xml.
//!
//! It reads typed values, but ignores namespaces and does not check for required children. Its errors lack positions
//! and paths.

use std::borrow::Cow;
use std::error::Error;

use jiff::Timestamp;
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};

/// The result of parsing. All errors have one type.
pub type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

/// A value that is read from an element.
pub trait Pull: Sized {
    /// Reads the content and the end tag of an element. The reader has read the start tag.
    ///
    /// # Errors
    /// If the element cannot be read.
    fn pull<'a>(reader: &mut Reader<&'a [u8]>, tag: &BytesStart<'a>) -> Result<Self>;
}

/// A value that is read from a text.
pub trait Value: Sized {
    /// Returns the value of a text.
    ///
    /// # Errors
    /// If the text has another form.
    fn value(text: Cow<'_, str>) -> Result<Self>;
}

/// A field of a record: an `Option` or a `Vec`.
pub trait Field {
    /// Reads an element into the field.
    ///
    /// # Errors
    /// If the element cannot be read.
    fn fill<'a>(&mut self, reader: &mut Reader<&'a [u8]>, tag: &BytesStart<'a>) -> Result<()>;
}

impl<T: Pull> Field for Option<T> {
    fn fill<'a>(&mut self, reader: &mut Reader<&'a [u8]>, tag: &BytesStart<'a>) -> Result<()> {
        *self = Some(T::pull(reader, tag)?);
        Ok(())
    }
}

impl<T: Pull> Field for Vec<T> {
    fn fill<'a>(&mut self, reader: &mut Reader<&'a [u8]>, tag: &BytesStart<'a>) -> Result<()> {
        self.push(T::pull(reader, tag)?);
        Ok(())
    }
}

/// Implements [`Pull`] for types that implement [`Value`].
macro_rules! pull_values {
    ($($type:ty),*) => {
        $(impl $crate::peers::pull::Pull for $type {
            fn pull<'a>(
                reader: &mut quick_xml::Reader<&'a [u8]>,
                _: &quick_xml::events::BytesStart<'a>,
            ) -> $crate::peers::pull::Result<Self> {
                $crate::peers::pull::Value::value($crate::peers::pull::text(reader)?)
            }
        })*
    };
}
pub(super) use pull_values;

pull_values!(String, i32, f64, bool, Timestamp);

impl Value for String {
    fn value(text: Cow<'_, str>) -> Result<Self> {
        Ok(text.into_owned())
    }
}

macro_rules! parsed_values {
    ($($type:ty),*) => {
        $(impl Value for $type {
            fn value(text: Cow<'_, str>) -> Result<Self> {
                Ok(text.parse()?)
            }
        })*
    };
}

parsed_values!(i32, f64, bool, Timestamp);

/// Returns the text of an entity reference or a character reference.
pub(super) fn resolve(reference: &BytesRef<'_>) -> Result<Cow<'static, str>> {
    if let Some(character) = reference.resolve_char_ref()? {
        return Ok(character.to_string().into());
    }
    Ok(resolve_predefined_entity(reference).ok_or("unknown entity")?.into())
}

/// Reads the text up to the end tag.
pub(super) fn text<'a>(reader: &mut Reader<&'a [u8]>) -> Result<Cow<'a, str>> {
    let mut text = Cow::Borrowed("");
    loop {
        match reader.read_event()? {
            Event::Text(part) if text.is_empty() => text = part.xml10_content(),
            Event::Text(part) => text.to_mut().push_str(&part.xml10_content()),
            Event::CData(part) => text.to_mut().push_str(&part.xml10_content()),
            Event::GeneralRef(reference) => text.to_mut().push_str(&resolve(&reference)?),
            Event::End(_) => return Ok(text),
            Event::Comment(_) | Event::PI(_) => {}
            other => return Err(format!("expected a text, found {other:?}").into()),
        }
    }
}

/// Reads the children up to the end tag.
pub(super) fn children<'a>(
    reader: &mut Reader<&'a [u8]>,
    mut child: impl FnMut(&mut Reader<&'a [u8]>, &BytesStart<'a>) -> Result<()>,
) -> Result<()> {
    loop {
        match reader.read_event()? {
            Event::Start(tag) => child(reader, &tag)?,
            Event::End(_) => return Ok(()),
            Event::Eof => return Err("expected an end tag, found the end of the document".into()),
            _ => {}
        }
    }
}

impl<T: Pull> Pull for Box<T> {
    fn pull<'a>(reader: &mut Reader<&'a [u8]>, tag: &BytesStart<'a>) -> Result<Self> {
        T::pull(reader, tag).map(Self::new)
    }
}
