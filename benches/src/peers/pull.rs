//! A pull parser written by hand over quick-xml: every field typed, but no namespaces, no positions, no
//! checks of what is required, and nothing tolerated.

use std::borrow::Cow;
use std::error::Error;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use jiff::Timestamp;
use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};

use super::records::{AnyItem, Bytes, Change, Id, ReadFlag};

/// What can go wrong is not told apart.
pub type Result<T> = std::result::Result<T, Box<dyn Error + Send + Sync>>;

/// A value that is read from a start tag on.
pub trait Pull: Sized {
    /// Reads the value, up to its end tag.
    ///
    /// # Errors
    /// When it cannot be read.
    fn pull<'a>(reader: &mut Reader<&'a [u8]>, tag: &BytesStart<'a>) -> Result<Self>;
}

/// A value that is a text.
pub trait Value: Sized {
    /// The value of a text.
    ///
    /// # Errors
    /// When the text is no such value.
    fn value(text: Cow<'_, str>) -> Result<Self>;
}

/// A field that takes a value.
pub trait Field {
    /// Takes the element's value.
    ///
    /// # Errors
    /// When it cannot be read.
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

/// Implements [`Pull`] for values.
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

pull_values!(String, i32, f64, bool, Timestamp, Bytes);

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

impl Value for Bytes {
    fn value(text: Cow<'_, str>) -> Result<Self> {
        Ok(Self(BASE64_STANDARD.decode(text.as_bytes())?))
    }
}

/// What an entity or a character reference stands for.
pub(super) fn resolve(reference: &BytesRef<'_>) -> Result<Cow<'static, str>> {
    if let Some(character) = reference.resolve_char_ref()? {
        return Ok(character.to_string().into());
    }
    Ok(resolve_predefined_entity(reference).ok_or("unknown entity")?.into())
}

/// The text up to the end tag.
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
            other => return Err(format!("{other:?} in a text").into()),
        }
    }
}

/// The children up to the end tag.
pub(super) fn children<'a>(
    reader: &mut Reader<&'a [u8]>,
    mut child: impl FnMut(&mut Reader<&'a [u8]>, &BytesStart<'a>) -> Result<()>,
) -> Result<()> {
    loop {
        match reader.read_event()? {
            Event::Start(tag) => child(reader, &tag)?,
            Event::End(_) => return Ok(()),
            Event::Eof => return Err("the document ends early".into()),
            _ => {}
        }
    }
}

impl Pull for AnyItem {
    fn pull<'a>(reader: &mut Reader<&'a [u8]>, _: &BytesStart<'a>) -> Result<Self> {
        let mut item = None;
        children(reader, |reader, tag| {
            item = Some(match tag.local_name().as_ref() {
                "Message" => Self::Message(Pull::pull(reader, tag)?),
                "MeetingRequest" => Self::MeetingRequest(Pull::pull(reader, tag)?),
                "CalendarItem" => Self::CalendarItem(Pull::pull(reader, tag)?),
                "Contact" => Self::Contact(Pull::pull(reader, tag)?),
                other => return Err(other.into()),
            });
            Ok(())
        })?;
        item.ok_or_else(|| "no item".into())
    }
}

impl<T: Pull> Pull for Box<T> {
    fn pull<'a>(reader: &mut Reader<&'a [u8]>, tag: &BytesStart<'a>) -> Result<Self> {
        T::pull(reader, tag).map(Self::new)
    }
}

impl Pull for Change {
    fn pull<'a>(reader: &mut Reader<&'a [u8]>, tag: &BytesStart<'a>) -> Result<Self> {
        Ok(match tag.local_name().as_ref() {
            "Create" => Self::Create { item: Pull::pull(reader, tag)? },
            "Update" => Self::Update { item: Pull::pull(reader, tag)? },
            "Delete" => {
                let mut id: Option<Id> = None;
                children(reader, |reader, tag| id.fill(reader, tag))?;
                Self::Delete { id: id.ok_or("no id")? }
            }
            "ReadFlagChange" => Self::ReadFlagChange(ReadFlag::pull(reader, tag)?),
            other => return Err(other.into()),
        })
    }
}

/// The changes of a response.
///
/// # Errors
/// When it cannot be read.
pub fn read(text: &str) -> Result<Vec<Change>> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let mut changes = Vec::new();
    loop {
        match reader.read_event()? {
            Event::Start(tag) if tag.local_name().as_ref() == "Changes" => {
                children(&mut reader, |reader, tag| changes.fill(reader, tag))?;
            }
            Event::Eof => return Ok(changes),
            _ => {}
        }
    }
}
