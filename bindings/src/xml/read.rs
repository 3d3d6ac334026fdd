//! How values come from XML: the traits that generated code implements, and the calls that fill
//! its fields.
//!
//! A struct starts as [`Blank::blank`]; for each child element the shared loop asks
//! [`ReadXml::child`], whose arms end in one of the calls of [`Input`] below.

use std::borrow::Cow;

use crate::{Error, ErrorKind, Result};

use super::attributes::Attribute;
use super::input::{Input, Tag};
use super::raw::RawXml;
use super::shape::Shape;

/// A value to start reading into. It is never seen by anyone: reading either fills what is required
/// or fails.
pub trait Blank: Sized {
    /// The value without content; allocates nothing.
    fn blank() -> Self;
}

/// Whether an element or attribute was one of a type's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// It was, and has been read.
    Yes,
    /// It was not; nothing has been read.
    No,
}

/// A value that an element holds.
pub trait ReadXml {
    /// Reads the element whose start tag is `tag` into `self`, to its end.
    fn read<'a>(&mut self, tag: &Tag<'a>, input: &mut Input<'a>) -> Result<()>
    where
        Self: Sized,
    {
        input.node(self, tag)
    }

    /// What the schema says of the type.
    fn shape(&self) -> &'static Shape;

    /// Reads an attribute.
    fn attribute<'a>(&mut self, _attribute: &Attribute<'a>, _input: &mut Input<'a>) -> Result<Taken> {
        Ok(Taken::No)
    }

    /// Reads a child element.
    fn child<'a>(&mut self, _tag: &Tag<'a>, _input: &mut Input<'a>) -> Result<Taken> {
        Ok(Taken::No)
    }

    /// Reads the text of a type with simple content.
    fn text<'a>(&mut self, _text: Cow<'a, str>, _input: &mut Input<'a>) -> Result<()> {
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
}

impl From<ValueError> for Error {
    fn from(error: ValueError) -> Self {
        Self::new(error.kind, format!("expected {}", error.expected))
    }
}

/// An alternative among elements: an `xs:choice` or a substitution group.
pub trait ReadChoice: Blank {
    /// Reads the element if it is one of the alternatives.
    fn alternative<'a>(tag: &Tag<'a>, input: &mut Input<'a>) -> Result<Option<Self>>;

    /// An element that is none of them.
    fn unlisted(raw: RawXml) -> Self;

    /// Whether it holds no alternative that the schema lists.
    fn is_unlisted(&self) -> bool;
}

/// A field for elements of one name: `Option<T>` or `Vec<T>`.
pub trait Slot {
    /// Reads an element into the field.
    fn fill<'a>(&mut self, tag: &Tag<'a>, input: &mut Input<'a>) -> Result<Taken>;
}

impl<T: ReadXml + Blank> Slot for Option<T> {
    #[inline]
    fn fill<'a>(&mut self, tag: &Tag<'a>, input: &mut Input<'a>) -> Result<Taken> {
        if self.is_some() {
            return Err(input.duplicate(tag));
        }
        self.insert(T::blank()).read(tag, input).map(|()| Taken::Yes)
    }
}

impl<T: ReadXml + Blank> Slot for Vec<T> {
    #[inline]
    fn fill<'a>(&mut self, tag: &Tag<'a>, input: &mut Input<'a>) -> Result<Taken> {
        let mut value = T::blank();
        value.read(tag, input)?;
        self.push(value);
        Ok(Taken::Yes)
    }
}

impl<T: Blank> Blank for Box<T> {
    #[inline]
    fn blank() -> Self {
        Self::new(T::blank())
    }
}

impl<T: ReadXml> ReadXml for Box<T> {
    #[inline]
    fn read<'a>(&mut self, tag: &Tag<'a>, input: &mut Input<'a>) -> Result<()> {
        (**self).read(tag, input)
    }

    fn shape(&self) -> &'static Shape {
        (**self).shape()
    }
}

impl<T: ReadChoice> ReadChoice for Box<T> {
    #[inline]
    fn alternative<'a>(tag: &Tag<'a>, input: &mut Input<'a>) -> Result<Option<Self>> {
        Ok(T::alternative(tag, input)?.map(Box::new))
    }

    fn unlisted(raw: RawXml) -> Self {
        Box::new(T::unlisted(raw))
    }

    fn is_unlisted(&self) -> bool {
        (**self).is_unlisted()
    }
}

impl<'a> Input<'a> {
    /// Fills an optional or repeated field from an element.
    #[inline]
    pub fn fill<S: Slot>(&mut self, slot: &mut S, tag: &Tag<'a>) -> Result<Taken> {
        slot.fill(tag, self)
    }

    /// Fills a required field from an element; `bit` is its place in [`Shape::required`].
    #[inline]
    pub fn require<T: ReadXml>(&mut self, slot: &mut T, tag: &Tag<'a>, bit: u32) -> Result<Taken> {
        self.mark(tag, bit)?;
        slot.read(tag, self).map(|()| Taken::Yes)
    }

    /// Fills an optional field from an attribute.
    #[inline]
    pub fn fill_attribute<T: ReadText>(&mut self, slot: &mut Option<T>, attribute: &Attribute<'a>) -> Result<Taken> {
        *slot = Some(self.parse_attribute(attribute)?);
        Ok(Taken::Yes)
    }

    /// Fills a required field from an attribute.
    #[inline]
    pub fn require_attribute<T: ReadText>(&mut self, slot: &mut T, attribute: &Attribute<'a>, bit: u32) -> Result<Taken> {
        if let Some(frame) = self.frames.last_mut() {
            frame.seen |= 1 << bit;
        }
        *slot = self.parse_attribute(attribute)?;
        Ok(Taken::Yes)
    }

    /// Fills the content of a type that has text for content.
    #[inline]
    pub fn fill_text<T: ReadText>(&mut self, slot: &mut T, text: Cow<'a, str>) -> Result<()> {
        *slot = self.parse(text, None)?;
        Ok(())
    }

    /// Reads an element whose type is simple.
    #[inline]
    pub fn simple<T: ReadText>(&mut self, slot: &mut T, tag: &Tag<'a>) -> Result<()> {
        if !tag.attributes.is_empty() {
            self.only_xsi_attributes(tag)?;
        }
        let text = self.text(tag)?;
        *slot = self.parse(text, Some(tag))?;
        Ok(())
    }

    /// Reads one alternative of a choice; `make` is its variant.
    #[inline]
    pub fn alternative<T: ReadXml + Blank, C>(&mut self, tag: &Tag<'a>, make: fn(T) -> C) -> Result<Option<C>> {
        let mut value = T::blank();
        value.read(tag, self)?;
        Ok(Some(make(value)))
    }

    /// Fills an optional choice.
    #[inline]
    pub fn choose<C: ReadChoice>(&mut self, slot: &mut Option<C>, tag: &Tag<'a>) -> Result<Taken> {
        let Some(value) = C::alternative(tag, self)? else { return Ok(Taken::No) };
        match slot {
            Some(old) if !old.is_unlisted() => Err(self.duplicate(tag)),
            _ => {
                *slot = Some(value);
                Ok(Taken::Yes)
            }
        }
    }

    /// Fills a required choice.
    #[inline]
    pub fn require_choice<C: ReadChoice>(&mut self, slot: &mut C, tag: &Tag<'a>, bit: u32) -> Result<Taken> {
        let Some(value) = C::alternative(tag, self)? else { return Ok(Taken::No) };
        if !slot.is_unlisted() {
            return Err(self.duplicate(tag));
        }
        if let Some(frame) = self.frames.last_mut() {
            frame.seen |= 1 << bit;
        }
        *slot = value;
        Ok(Taken::Yes)
    }

    /// Adds to a repeated choice. One that cannot be read is kept raw, so that the others arrive.
    #[inline]
    pub fn choose_each<C: ReadChoice>(&mut self, slot: &mut Vec<C>, tag: &Tag<'a>) -> Result<Taken> {
        let place = self.place();
        match C::alternative(tag, self) {
            Ok(Some(value)) => {
                slot.push(value);
                Ok(Taken::Yes)
            }
            Ok(None) => Ok(Taken::No),
            Err(error) => {
                let raw = self.recover(place, tag, error)?;
                slot.push(C::unlisted(raw));
                Ok(Taken::Yes)
            }
        }
    }

    fn mark(&mut self, tag: &Tag<'a>, bit: u32) -> Result<()> {
        let bit = 1 << bit;
        match self.frames.last_mut() {
            Some(frame) if frame.seen & bit == 0 => {
                frame.seen |= bit;
                Ok(())
            }
            _ => Err(self.duplicate(tag)),
        }
    }

    #[cold]
    pub(crate) fn duplicate(&self, tag: &Tag<'a>) -> Error {
        self.error_in(ErrorKind::Duplicate, &format!("{} stands twice where one is allowed", tag.local), tag)
    }

    fn parse_attribute<T: ReadText>(&mut self, attribute: &Attribute<'a>) -> Result<T> {
        let value = attribute.value.clone();
        let text = value.clone();
        match T::read_text(value, self.settings.strict) {
            Ok(value) => {
                if self.is_watched() && let Err(error) = value.check() {
                    let error = self.value_error(&error, &text, &format!("@{}", attribute.local));
                    self.tolerate(error)?;
                }
                Ok(value)
            }
            Err(error) => Err(self.value_error(&error, &text, &format!("@{}", attribute.local))),
        }
    }

    fn parse<T: ReadText>(&mut self, text: Cow<'a, str>, tag: Option<&Tag<'a>>) -> Result<T> {
        let local = tag.map_or("", |tag| tag.local);
        // The text is borrowed from the document nearly always; a copy for the message is made only
        // where it is not.
        let copy = text.clone();
        match T::read_text(text, self.settings.strict) {
            Ok(value) => {
                if self.is_watched() && let Err(error) = value.check() {
                    let error = self.value_error(&error, &copy, local);
                    self.tolerate(error)?;
                }
                Ok(value)
            }
            Err(error) => Err(self.value_error(&error, &copy, local)),
        }
    }

    #[cold]
    fn value_error(&self, error: &ValueError, text: &str, local: &str) -> Error {
        let shown: String = text.chars().take(60).collect();
        let more = if shown.len() < text.len() { "…" } else { "" };
        let message = format!("expected {}, found {shown:?}{more}", error.expected);
        let tag = Tag {
            namespace: super::name::Namespace::None,
            local,
            qualified: local,
            attributes: "",
            start: self.at,
            empty: false,
            scope: 0,
        };
        match local {
            "" => self.error_at(error.kind, &message, self.at),
            _ => self.error_in(error.kind, &message, &tag),
        }
    }
}
