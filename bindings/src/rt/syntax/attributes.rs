//! Attributes of a start tag, and namespace declarations.

use std::borrow::Cow;
use std::collections::HashSet;

use crate::{Error, ErrorKind, Result};

use super::is_xml_space;
use super::name::is_name;
use super::namespace::{Namespace, XML};
use super::scanner::Scanner;
use super::start_tag::StartTag;

/// An attribute with its name resolved and its value normalised.
#[derive(Clone, Debug)]
pub struct Attribute<'a> {
    /// The namespace of the name; [`Namespace::NONE`] without a prefix.
    pub namespace: Namespace,
    /// The local part of the name.
    pub local: &'a str,
    /// The name as written.
    pub(crate) qualified: &'a str,
    /// The value, with all references resolved.
    pub(crate) value: Cow<'a, str>,
}

impl Attribute<'_> {
    /// The expanded name.
    #[inline]
    pub fn name(&self) -> (Namespace, &str) {
        (self.namespace, self.local)
    }
}

/// The message for text in a tag that is not an attribute.
const MALFORMED_ATTRIBUTE: &str = "expected an attribute such as name=\"value\", found other text in a tag";

/// A namespace and a local name. A namespace declaration (`xmlns` or `xmlns:…`) has `None` in place of the namespace.
type ExpandedName<'a> = (Option<Namespace>, &'a str);

/// A reader of the attributes of a tag. It skips namespace declarations, and refuses two attributes with the same name.
pub(crate) struct Attributes<'a> {
    all: &'a str,
    rest: &'a str,
    start: usize,
    /// The names of the first attributes.
    first: [ExpandedName<'a>; 8],
    count: usize,
}

impl<'a> Attributes<'a> {
    /// Reads the next attribute.
    #[inline]
    pub(crate) fn next(&mut self, scanner: &mut Scanner<'a>) -> Result<Option<Attribute<'a>>> {
        loop {
            let (name, raw) = match next_written(&mut self.rest) {
                Some(Ok(attribute)) => attribute,
                Some(Err(())) => return Err(scanner.syntax(MALFORMED_ATTRIBUTE, self.start)),
                None if self.count > self.first.len() => {
                    return scanner.check_many(self.all, self.start).map(|()| None);
                }
                None => return Ok(None),
            };
            let expanded = scanner.attribute_name(name, self.start)?;
            if self.first.get(..self.count).unwrap_or(&self.first).contains(&expanded) {
                return Err(scanner.duplicate_attribute(name, self.start));
            }
            if let Some(entry) = self.first.get_mut(self.count) {
                *entry = expanded;
            }
            self.count += 1;
            if self.count > scanner.options.max_attributes {
                return Err(scanner.too_many_attributes(self.start));
            }
            let (Some(namespace), local) = expanded else { continue };
            let key = self.start + (self.all.len() - self.rest.len());
            let value = scanner.attribute_value(raw, self.start, key)?;
            return Ok(Some(Attribute { namespace, local, qualified: name, value }));
        }
    }
}

impl<'a> Scanner<'a> {
    /// Returns a reader of the attributes of a tag.
    #[inline]
    pub(crate) fn attributes(&self, tag: &StartTag<'_>) -> Attributes<'a> {
        let all = self.text.get(tag.name_end..tag.end).unwrap_or("");
        Attributes { all, rest: all, start: tag.start, first: [(None, ""); 8], count: 0 }
    }

    /// Declares the namespaces in the `xmlns` attributes of a tag.
    pub(super) fn declare_namespaces(&mut self, attributes: &'a str, offset: usize) -> Result<()> {
        if written(attributes).nth(self.options.max_attributes).is_some() {
            return Err(self.too_many_attributes(offset));
        }
        for attribute in written(attributes) {
            let Ok((name, raw)) = attribute else {
                return Err(self.syntax(MALFORMED_ATTRIBUTE, offset));
            };
            let prefix = match name.strip_prefix("xmlns") {
                Some("") => "",
                Some(rest) => match rest.strip_prefix(':') {
                    Some(prefix) if is_name(prefix) && !prefix.contains(':') => prefix,
                    Some(_) => {
                        let message = format!("expected a prefix after \"xmlns:\", found {name:?}");
                        let hidden = "expected a prefix after \"xmlns:\", found other text (not shown)";
                        return Err(self.syntax(&message, offset).with_hidden_message(hidden));
                    }
                    None => continue,
                },
                None => continue,
            };
            let uri = self.attribute_value(raw, offset, offset)?;
            let is_xml = uri == XML.uri;
            let is_xmlns = prefix == "xmlns" || uri == "http://www.w3.org/2000/xmlns/";
            if (prefix == "xml") != is_xml || is_xmlns || (uri.is_empty() && !prefix.is_empty()) {
                let message =
                    format!("expected another namespace for {name}, found the forbidden value {uri:?}");
                let hidden = "expected another namespace for a prefix, found a forbidden value (not shown)";
                return Err(self.syntax(&message, offset).with_hidden_message(hidden));
            }
            if self.scope.len() >= self.options.max_declarations {
                let limit = self.options.max_declarations;
                let message = format!(
                    "expected at most {limit} namespace declarations in scope, found more; see max_declarations"
                );
                return Err(self.error(ErrorKind::Limit, &message, offset));
            }
            if self.scope.declare(prefix, uri) {
                self.secure_declarations.push((offset, raw));
            }
        }
        Ok(())
    }

    /// Returns an error if a name is not a name of XML.
    pub(crate) fn check_name(&self, name: &str, offset: usize) -> Result<()> {
        if is_name(name) { Ok(()) } else { Err(self.not_a_name(name, offset)) }
    }

    /// Returns the expanded name of an attribute.
    #[inline]
    fn attribute_name(&mut self, name: &'a str, offset: usize) -> Result<ExpandedName<'a>> {
        // Most names of attributes are short and do not have a prefix.
        if !name.bytes().any(|byte| byte == b':') {
            return Ok(if name == "xmlns" { (None, name) } else { (Some(Namespace::NONE), name) });
        }
        match name.split_once(':') {
            Some(("xmlns", _)) => Ok((None, name)),
            Some((prefix, local)) if !local.contains(':') => {
                Ok((Some(self.prefixed(prefix, local, offset)?), local))
            }
            _ => Err(self.not_a_name(name, offset)),
        }
    }

    #[cold]
    fn too_many_attributes(&self, offset: usize) -> Error {
        let limit = self.options.max_attributes;
        let message = format!("expected at most {limit} attributes in a tag, found more; see max_attributes");
        self.error(ErrorKind::Limit, &message, offset)
    }

    /// Returns an error if two attributes have the same name, for a tag with many attributes.
    #[cold]
    fn check_many(&mut self, attributes: &'a str, offset: usize) -> Result<()> {
        let mut names = HashSet::new();
        for (name, _) in written(attributes).flatten() {
            let name = self.attribute_name(name, offset)?;
            if !names.insert(name) {
                return Err(self.duplicate_attribute(name.1, offset));
            }
        }
        Ok(())
    }

    #[cold]
    fn duplicate_attribute(&self, name: &str, offset: usize) -> Error {
        let hidden = "duplicate attribute (not shown)";
        self.syntax(&format!("duplicate attribute {name}"), offset).with_hidden_message(hidden)
    }

    #[cold]
    pub(super) fn not_a_name(&self, name: &str, offset: usize) -> Error {
        let hidden = "expected an XML name, found other text (not shown)";
        self.syntax(&format!("expected an XML name, found {name:?}"), offset).with_hidden_message(hidden)
    }

    /// Returns the value of an attribute: with references resolved, and white space normalised as XML requires. `key`
    /// is an offset in the value; see [`Scanner::note`].
    fn attribute_value(&mut self, raw: &'a str, offset: usize, key: usize) -> Result<Cow<'a, str>> {
        let special = |byte: &u8| matches!(byte, b'&' | b'<' | b'\t' | b'\n' | b'\r');
        self.check_length(raw.len(), offset)?;
        // Without an early exit the loop compiles to vector instructions.
        let may_be_special = |byte: u8| byte < b' ' || matches!(byte, b'&' | b'<');
        let is_special = raw.bytes().fold(false, |found, byte| found | may_be_special(byte));
        if !is_special && !self.has_forbidden {
            return Ok(Cow::Borrowed(raw));
        }
        if raw.contains('<') {
            return Err(self.syntax("expected &lt; in the value of an attribute, found \"<\"", offset));
        }
        let mut value = String::with_capacity(raw.len());
        let mut rest = raw;
        while let Some(index) = rest.bytes().position(|byte| special(&byte)) {
            let (before, from) = rest.split_at_checked(index).unwrap_or((rest, ""));
            value.push_str(before);
            rest = if from.starts_with('&') {
                self.reference(from, &mut value, offset, key)?
            } else {
                value.push(' ');
                from.strip_prefix("\r\n").or_else(|| from.get(1..)).unwrap_or("")
            };
        }
        value.push_str(rest);
        let forbidden = self.first_forbidden(raw);
        self.characters(Cow::Owned(value), forbidden, offset, key)
    }
}

/// Returns the attributes of a tag as written: the name, and the value without its quotes.
///
/// The iterator of quick-xml is not used, because it accepts attributes without white space between them.
pub(super) fn written(attributes: &str) -> impl Iterator<Item = Result<(&str, &str), ()>> {
    let mut rest = attributes;
    std::iter::from_fn(move || next_written(&mut rest))
}

/// Takes the next attribute from the start of the text.
#[inline]
fn next_written<'a>(rest: &mut &'a str) -> Option<Result<(&'a str, &'a str), ()>> {
    let from = rest.trim_start_matches(is_xml_space);
    if from.is_empty() {
        return None;
    }
    let attribute = if from.len() < rest.len() { split_attribute(from) } else { None };
    *rest = attribute.map_or("", |(_, _, after)| after);
    Some(attribute.map(|(name, value, _)| (name, value)).ok_or(()))
}

/// Splits `name="value"` from the text after it.
fn split_attribute(from: &str) -> Option<(&str, &str, &str)> {
    let (name, value) = from.split_at_checked(from.bytes().position(|byte| byte == b'=')?)?;
    let value = value.get(1..)?;
    let value = value.trim_start_matches(is_xml_space);
    let quote = *value.as_bytes().first().filter(|quote| matches!(quote, b'"' | b'\''))?;
    let inside = value.get(1..)?;
    let end = memchr::memchr(quote, inside.as_bytes())?;
    Some((name.trim_end_matches(is_xml_space), inside.get(..end)?, inside.get(end + 1..)?))
}
