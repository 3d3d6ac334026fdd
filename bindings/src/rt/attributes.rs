//! Attributes of a start tag: namespace declarations first, then the rest.

use std::borrow::Cow;

use crate::{Error, ErrorKind, Result};

use super::characters::{ForbiddenCharacters, is_xml_character};
use super::is_xml_space;
use super::name::{Namespace, is_name};
use super::read::Handled;
use super::reader::{Reader, StartTag};
use super::type_info::admits;

/// An attribute with its name resolved and its value normalised.
#[derive(Clone, Debug)]
pub struct Attribute<'a> {
    /// The namespace of its name; [`Namespace::None`] without a prefix.
    pub namespace: Namespace,
    /// The local part of its name.
    pub local: &'a str,
    /// Its name as written.
    pub(crate) qualified: &'a str,
    /// Its value, references resolved.
    pub(crate) value: Cow<'a, str>,
}

/// An attribute that only `xs:anyAttribute` allows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AnyAttribute {
    /// The URI of its namespace; empty for none.
    pub namespace: String,
    /// Its local name.
    pub name: String,
    /// Its value.
    pub value: String,
}

impl AnyAttribute {
    /// Puts an attribute together.
    pub fn new(namespace: impl Into<String>, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { namespace: namespace.into(), name: name.into(), value: value.into() }
    }

    /// Whether a wildcard lets it in, and neither the tag so far nor an earlier one has its name.
    pub(crate) fn may_follow(&self, tag: &str, earlier: &[Self], allowed: &str) -> bool {
        let Self { namespace, name, .. } = self;
        let known = match namespace.as_str() {
            "" => Namespace::None,
            uri => Namespace::of_uri(uri).map_or(Namespace::Other(0), |(known, _)| known),
        };
        let is_in_tag = known == Namespace::None && tag.contains(&format!(" {name}=\""));
        let is_same = |other: &Self| (&other.namespace, &other.name) == (namespace, name);
        is_name(name)
            && !name.contains(':')
            && name != "xmlns"
            && namespace.chars().all(is_xml_character)
            && known != Namespace::Xsi
            && admits(allowed, known)
            && !is_in_tag
            && !earlier.iter().any(is_same)
    }
}

impl Attribute<'_> {
    /// Its expanded name.
    #[inline]
    pub fn name(&self) -> (Namespace, &str) {
        (self.namespace, self.local)
    }

    /// Keeps the attribute if a wildcard lets its namespace in.
    pub fn keep(&self, field: &mut Vec<AnyAttribute>, uri: &str, allowed: &str) -> Handled {
        if self.namespace == Namespace::Xsi || !admits(allowed, self.namespace) {
            return Handled::No;
        }
        field.push(AnyAttribute::new(uri, self.local, self.value.as_ref()));
        Handled::Yes
    }
}

impl<'a> Reader<'a> {
    /// Takes the `xmlns` attributes of a tag into scope.
    pub(crate) fn declare_namespaces(&mut self, attributes: &'a str, offset: usize) -> Result<()> {
        self.check_count(attributes, offset)?;
        for attribute in raw(attributes) {
            let Ok((name, value)) = attribute else {
                return Err(self.syntax("a malformed attribute", offset));
            };
            let prefix = match name.strip_prefix("xmlns") {
                Some("") => "",
                Some(rest) => match rest.strip_prefix(':') {
                    Some(prefix) if is_name(prefix) && !prefix.contains(':') => prefix,
                    Some(_) => return Err(self.syntax(&format!("{name} declares no prefix"), offset)),
                    None => continue,
                },
                None => continue,
            };
            let uri = self.attribute_value(value, offset)?;
            let is_xml = uri == "http://www.w3.org/XML/1998/namespace";
            let is_xmlns = prefix == "xmlns" || uri == "http://www.w3.org/2000/xmlns/";
            if (prefix == "xml") != is_xml || is_xmlns || (uri.is_empty() && !prefix.is_empty()) {
                return Err(self.syntax(&format!("{name} may not be {uri:?}"), offset));
            }
            if self.bindings.len() >= self.settings.max_declarations {
                let message = format!("more than {} declarations in scope", self.settings.max_declarations);
                return Err(self.error_at(ErrorKind::Limit, &message, offset));
            }
            if self.bindings.declare(prefix, uri) {
                self.tolerate_with(|reader| {
                    let message = format!("{value} is the https:// form of the namespace");
                    reader.error_at(ErrorKind::Namespace, &message, offset)
                })?;
            }
        }
        Ok(())
    }

    /// Calls `each` with every attribute of a tag that is not a namespace declaration.
    #[inline]
    pub(crate) fn each_attribute(
        &mut self,
        tag: &StartTag<'_>,
        mut each: impl FnMut(&mut Self, Attribute<'a>) -> Result<()>,
    ) -> Result<()> {
        let attributes = self.attributes(tag);
        if attributes.is_empty() {
            return Ok(());
        }
        let mut earlier = Names { first: [(None, ""); 8], count: 0 };
        for attribute in raw(attributes) {
            let Ok((name, value)) = attribute else {
                return Err(self.syntax("a malformed attribute", tag.start));
            };
            let expanded = self.attribute_name(name, tag.start)?;
            if earlier.has(expanded) {
                return Err(self.twice(name, tag));
            }
            earlier.add(expanded);
            if earlier.count > self.settings.max_attributes {
                return Err(self.too_many(tag.start));
            }
            let (Some(namespace), local) = expanded else { continue };
            let value = self.attribute_value(value, tag.start)?;
            each(self, Attribute { namespace, local, qualified: name, value })?;
        }
        if earlier.count > earlier.first.len() { self.check_many(tag) } else { Ok(()) }
    }

    /// The attributes of an element that is gone past or kept: their names have to be names.
    pub(crate) fn check_attributes(&mut self, tag: &StartTag<'_>) -> Result<()> {
        self.each_attribute(tag, |reader, attribute| reader.check_name(attribute.qualified, tag.start))
    }

    /// What stands for a name has to be one.
    pub(super) fn check_name(&self, name: &str, offset: usize) -> Result<()> {
        if is_name(name) { Ok(()) } else { Err(self.syntax(&format!("{name:?} is not a name"), offset)) }
    }

    /// An attribute's expanded name; declarations are names of their own, without a namespace.
    #[inline]
    fn attribute_name(&mut self, name: &'a str, offset: usize) -> Result<ExpandedName<'a>> {
        // Names of attributes are short, and nearly all without a prefix.
        if !name.bytes().any(|byte| byte == b':') {
            return Ok(if name == "xmlns" { (None, name) } else { (Some(Namespace::None), name) });
        }
        match name.split_once(':') {
            Some(("xmlns", _)) => Ok((None, name)),
            Some((prefix, local)) if !local.contains(':') => {
                Ok((Some(self.prefixed(prefix, local, offset)?), local))
            }
            _ => Err(self.syntax(&format!("{name} is not a name"), offset)),
        }
    }

    fn check_count(&self, attributes: &str, offset: usize) -> Result<()> {
        match raw(attributes).nth(self.settings.max_attributes) {
            None => Ok(()),
            Some(_) => Err(self.too_many(offset)),
        }
    }

    #[cold]
    fn too_many(&self, offset: usize) -> Error {
        let message = format!("a tag with more than {} attributes", self.settings.max_attributes);
        self.error_at(ErrorKind::Limit, &message, offset)
    }

    /// The names of the attributes of a tag with many.
    #[cold]
    fn check_many(&mut self, tag: &StartTag<'_>) -> Result<()> {
        let mut names = Vec::new();
        for (name, _) in raw(self.attributes(tag)).flatten() {
            let name = self.attribute_name(name, tag.start)?;
            match names.binary_search(&name) {
                Ok(_) => return Err(self.twice(name.1, tag)),
                Err(place) => names.insert(place, name),
            }
        }
        Ok(())
    }

    #[cold]
    fn twice(&self, name: &str, tag: &StartTag<'_>) -> Error {
        self.syntax(&format!("the attribute {name} stands twice"), tag.start)
    }

    /// An attribute's value: references resolved, white space as XML wants it.
    pub(crate) fn attribute_value(&mut self, raw: &'a str, offset: usize) -> Result<Cow<'a, str>> {
        let special = |byte: &u8| matches!(byte, b'&' | b'<' | b'\t' | b'\n' | b'\r');
        self.check_length(raw.len(), offset)?;
        // Without a way out in the middle, the loop compiles to vector instructions.
        let may_be_special = |byte: u8| byte < b' ' || matches!(byte, b'&' | b'<');
        let is_special = raw.bytes().fold(false, |found, byte| found | may_be_special(byte));
        if !is_special && self.settings.forbidden == ForbiddenCharacters::Keep {
            return Ok(Cow::Borrowed(raw));
        }
        if raw.contains('<') {
            return Err(self.syntax("a < in an attribute's value", offset));
        }
        let mut value = String::with_capacity(raw.len());
        let mut rest = raw;
        while let Some(place) = rest.bytes().position(|byte| special(&byte)) {
            let (before, from) = rest.split_at_checked(place).unwrap_or((rest, ""));
            value.push_str(before);
            rest = if from.starts_with('&') {
                self.reference(from, &mut value, offset)?
            } else {
                value.push(' ');
                from.strip_prefix("\r\n").or_else(|| from.get(1..)).unwrap_or("")
            };
        }
        value.push_str(rest);
        self.characters(Cow::Owned(value), offset)
    }
}

/// A namespace and a local name; no namespace for `xmlns` and what begins with `xmlns:`.
type ExpandedName<'a> = (Option<Namespace>, &'a str);

/// The names of a tag's first attributes: no two may be the same.
struct Names<'a> {
    first: [ExpandedName<'a>; 8],
    count: usize,
}

impl<'a> Names<'a> {
    #[inline]
    fn has(&self, name: ExpandedName<'a>) -> bool {
        self.first.get(..self.count).unwrap_or(&self.first).contains(&name)
    }

    #[inline]
    fn add(&mut self, name: ExpandedName<'a>) {
        if let Some(field) = self.first.get_mut(self.count) {
            *field = name;
        }
        self.count += 1;
    }
}

/// The attributes of a tag as written: names, and values between their quotes.
///
/// quick-xml's iterator does not ask for white space between attributes, which XML does.
pub(super) fn raw(attributes: &str) -> impl Iterator<Item = Result<(&str, &str), ()>> {
    let mut rest = attributes;
    std::iter::from_fn(move || {
        let from = rest.trim_start_matches(is_xml_space);
        if from.is_empty() {
            return None;
        }
        let attribute = if from.len() < rest.len() { split_attribute(from) } else { None };
        rest = attribute.map_or("", |(_, _, after)| after);
        Some(attribute.map(|(name, value, _)| (name, value)).ok_or(()))
    })
}

/// Splits `name="value"` off.
fn split_attribute(from: &str) -> Option<(&str, &str, &str)> {
    let (name, value) = from.split_at_checked(from.bytes().position(|byte| byte == b'=')?)?;
    let value = value.get(1..)?;
    let value = value.trim_start_matches(is_xml_space);
    let quote = *value.as_bytes().first().filter(|quote| matches!(quote, b'"' | b'\''))?;
    let inside = value.get(1..)?;
    let end = memchr::memchr(quote, inside.as_bytes())?;
    Some((name.trim_end_matches(is_xml_space), inside.get(..end)?, inside.get(end + 1..)?))
}
