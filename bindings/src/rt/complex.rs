//! The one loop that reads every complex type, and what it does with what the schema lacks.

use crate::{Error, ErrorKind, Result};

use super::attributes::Attribute;
use super::model::ContentError;
use super::name::{Namespace, split};
use super::raw::RawXml;
use super::read::{Handled, ReadComplex};
use super::reader::{Reader, StartTag};
use super::trimmed;
use super::type_info::TypeInfo;

/// Where to go back to when an alternative turns out unreadable.
pub(crate) struct Checkpoint {
    at: usize,
    frames: usize,
    bindings: usize,
    children: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn node_outlined(
        &mut self,
        node: &mut dyn ReadComplex,
        info: &'static TypeInfo,
        tag: &StartTag<'_>,
    ) -> Result<()> {
        self.open(tag, Some(info))?;
        let first = self.children.len();
        if tag.has_attributes() {
            self.each_attribute(tag, |reader, attribute| reader.node_attribute(node, info, &attribute))?;
        }
        if info.is_text() {
            self.node_text(node, tag)?;
        } else if !tag.empty {
            while self.node_child(node, info)? {}
        }
        let seen = self.frames.last().map_or(0, |frame| frame.seen);
        if seen != mask(info.bits) {
            self.missing(info, seen, tag)?;
        }
        if self.settings.strict || info.response {
            self.check_content(info, first, tag)?;
        }
        self.children.truncate(first);
        self.close(tag);
        Ok(())
    }

    /// Reads the next child of the open element; says whether there was one.
    #[inline]
    pub(crate) fn node_child(&mut self, node: &mut dyn ReadComplex, info: &'static TypeInfo) -> Result<bool> {
        let Some(child) = self.next_child()? else { return Ok(false) };
        if let Some(frame) = self.frames.last_mut() {
            frame.ordinal = frame.ordinal.saturating_add(1);
        }
        if self.settings.strict || info.response {
            let local = self.local_name(&child);
            self.children.push((child.namespace, local));
        }
        if node.child(&child, self)? == Handled::No {
            self.unknown(node, info, &child)?;
        }
        Ok(true)
    }

    fn node_text(&mut self, node: &mut dyn ReadComplex, tag: &StartTag<'_>) -> Result<()> {
        if tag.empty {
            return node.text(std::borrow::Cow::Borrowed(""), self);
        }
        let text = self.character_data()?;
        if !self.rest().starts_with(b"</") {
            return match self.next_child()? {
                Some(child) => {
                    Err(self.error_in(ErrorKind::Unexpected, "an element where only text belongs", &child))
                }
                None => Ok(()),
            };
        }
        self.end_tag()?;
        node.text(text, self)
    }

    fn node_attribute(
        &mut self,
        node: &mut dyn ReadComplex,
        info: &'static TypeInfo,
        attribute: &Attribute<'_>,
    ) -> Result<()> {
        if node.attribute(attribute, self)? == Handled::Yes {
            return Ok(());
        }
        self.check_name(attribute.qualified, self.at)?;
        if node.any_attribute(attribute, self.bindings.uri(attribute.namespace)) == Handled::Yes {
            return Ok(());
        }
        self.foreign_attribute(attribute, Some(info.name()))
    }

    /// An attribute that the type does not have: `xsi:*` and `xml:*` are always allowed.
    pub(crate) fn foreign_attribute(
        &mut self,
        attribute: &Attribute<'_>,
        declared: Option<&str>,
    ) -> Result<()> {
        self.check_name(attribute.qualified, self.at)?;
        match (attribute.namespace, attribute.local) {
            (Namespace::Xsi, "type") => {
                let Some(declared) = declared else { return Ok(()) };
                let found = self.resolve_name(&attribute.value);
                if found.as_deref() == Some(declared) {
                    return Ok(());
                }
                self.tolerate_with(|reader| {
                    let message =
                        format!("xsi:type {} where the schema declares {declared}", attribute.value);
                    reader.error_at(ErrorKind::Unexpected, &message, reader.at)
                })
            }
            (Namespace::Xsi | Namespace::Xml, _) => Ok(()),
            // SOAP lets `mustUnderstand` and the like stand on every part of an envelope.
            (Namespace::Soap, _) if self.frames.len() <= 3 => Ok(()),
            _ => self.tolerate_with(|reader| {
                let message = format!("the attribute {} is not in the schema", attribute.local);
                reader.error_at(ErrorKind::Unexpected, &message, reader.at)
            }),
        }
    }

    /// A `QName` in a value, as a canonical name.
    pub(crate) fn resolve_name(&self, name: &str) -> Option<String> {
        let name = trimmed(name);
        let (namespace, local) = match name.split_once(':') {
            Some((prefix, local)) => (self.bindings.resolve(prefix)?, local),
            None => (self.bindings.default_namespace(), name),
        };
        namespace.prefix().map(|prefix| format!("{prefix}:{local}"))
    }

    /// Whether a prefix is declared; none always is.
    pub(crate) fn is_prefix(&self, prefix: &str) -> bool {
        prefix.is_empty() || self.bindings.resolve(prefix).is_some()
    }

    /// Whether a tag says `xsi:nil="true"`.
    pub(crate) fn is_nil(&mut self, tag: &StartTag<'_>) -> Result<bool> {
        let mut nil = false;
        self.each_attribute(tag, |_, attribute| {
            nil |= (attribute.namespace, attribute.local) == (Namespace::Xsi, "nil")
                && matches!(trimmed(&attribute.value), "true" | "1");
            Ok(())
        })?;
        Ok(nil)
    }

    /// Reads an element that has to be empty.
    pub(crate) fn empty(&mut self, tag: &StartTag<'_>) -> Result<()> {
        match trimmed(&self.text(tag)?) {
            "" => Ok(()),
            _ => Err(self.error_in(ErrorKind::Unexpected, "text in an element that is nil", tag)),
        }
    }

    /// Attributes of an element whose type is simple: none of the schema's.
    #[cold]
    pub(super) fn only_xsi_attributes_outlined(&mut self, tag: &StartTag<'_>) -> Result<()> {
        self.each_attribute(tag, |reader, attribute| reader.foreign_attribute(&attribute, None))
    }

    /// The type that `xsi:type` names, as a canonical name.
    pub fn xsi_type(&mut self, tag: &StartTag<'_>) -> Result<Option<String>> {
        let mut found = None;
        self.each_attribute(tag, |reader, attribute| {
            if (attribute.namespace, attribute.local) == (Namespace::Xsi, "type") {
                let name = reader.resolve_name(&attribute.value);
                found = Some(name.unwrap_or_else(|| attribute.value.into_owned()));
            }
            Ok(())
        })?;
        Ok(found)
    }

    /// The error for an element of an abstract type that names no type.
    #[cold]
    pub fn without_type(&self, tag: &StartTag<'_>, declared: &str) -> Error {
        self.error_in(ErrorKind::Missing, &format!("xsi:type is missing; {declared} is abstract"), tag)
    }

    /// Keeps an element whose `xsi:type` the schema does not list.
    #[cold]
    pub fn unlisted_type(&mut self, tag: &StartTag<'_>, declared: &str) -> Result<RawXml> {
        let message = format!("an xsi:type that is not in the schema under {declared}");
        let error = self.error_in(ErrorKind::Unlisted, &message, tag);
        self.tolerate(error)?;
        self.raw(tag)
    }

    /// Keeps a root element that the schema does not list.
    #[cold]
    pub fn unlisted_root(&mut self, tag: &StartTag<'_>) -> Result<RawXml> {
        let error = self.error_in(ErrorKind::Unlisted, &format!("{} is not in the schema", tag.local), tag);
        self.tolerate(error)?;
        self.raw(tag)
    }

    /// A child that is none of the type's own.
    #[cold]
    fn unknown(
        &mut self,
        node: &mut dyn ReadComplex,
        info: &'static TypeInfo,
        tag: &StartTag<'_>,
    ) -> Result<()> {
        let namesake = info.namesake(tag.local);
        // What the schema lists but the Rust type narrows away is unlisted without a report.
        let narrowed = namesake.is_some_and(|known| split(known) == (tag.namespace, tag.local));
        if let Some(known) = namesake.filter(|_| !narrowed) {
            return Err(self.instead_of(known, tag));
        }
        if !narrowed {
            self.tolerate_with(|reader| {
                let message = format!("the element {} is not in the schema of {}", tag.local, info.name());
                reader.error_in(ErrorKind::Unexpected, &message, tag)
            })?;
        }
        let raw = self.raw(tag)?;
        // Where no choice can hold it, it is dropped, as reported.
        let _ = node.unlisted(raw, self);
        Ok(())
    }

    #[cold]
    fn missing(&mut self, info: &'static TypeInfo, seen: u64, tag: &StartTag<'_>) -> Result<()> {
        let missing = (0..info.bits).find(|bit| seen & (1 << bit) == 0);
        let Some(name) = missing.map(|bit| info.required_name(bit)) else { return Ok(()) };
        let shown = match name.strip_prefix('{') {
            Some(_) => "an element of another namespace".to_owned(),
            None => name.trim_end_matches('|').replace('|', " or "),
        };
        let message = format!("{shown} is missing; {} requires it", info.name());
        Err(self.error_at(ErrorKind::Missing, &message, tag.start))
    }

    /// Checks the children against the content model.
    #[cold]
    fn check_content(&mut self, info: &'static TypeInfo, first: usize, tag: &StartTag<'_>) -> Result<()> {
        let mut model = info;
        if info.response && !self.is_success(tag)? {
            if !self.settings.strict {
                return Ok(());
            }
            // The schema's own info of an error: a base's content, and nothing of the type's own.
            let children = self.children.get(first..).unwrap_or(&[]);
            while let Some(base) = model.base.filter(|_| model.is_untouched_by(children)) {
                model = base;
            }
        }
        let children = self.children.get(first..).unwrap_or(&[]);
        let error = match model.check(children) {
            Ok(()) => return Ok(()),
            Err(ContentError::Missing { name }) => {
                let message = format!("{name} is missing; {} requires it", info.name());
                self.error_at(ErrorKind::Missing, &message, tag.start)
            }
            Err(ContentError::Unexpected { place, expected }) => {
                let found = children.get(place).map_or("", |(_, local)| local);
                let message = format!("{found} where {} has {expected}", info.name());
                self.error_at(ErrorKind::Order, &message, tag.start)
            }
        };
        match error.kind() {
            // In default mode children may come in any order.
            ErrorKind::Order if !self.settings.strict => Ok(()),
            _ => self.tolerate(error),
        }
    }

    /// Whether a response message says that it is a success.
    fn is_success(&mut self, tag: &StartTag<'_>) -> Result<bool> {
        let class = self.attribute_text(tag, "ResponseClass")?;
        Ok(class.is_some_and(|class| trimmed(&class) == "Success"))
    }

    /// Reports an element that has no place here, and skips it.
    pub(crate) fn unexpected(&mut self, tag: &StartTag<'_>) -> Result<()> {
        self.tolerate_with(|reader| {
            let message = format!("the element {} has no place here", tag.local);
            reader.error_in(ErrorKind::Unexpected, &message, tag)
        })?;
        self.skip(tag)
    }

    /// Like [`Reader::next_child`] for an element that was opened by hand, which may be empty.
    pub(crate) fn next_child_of<'t>(&mut self, parent: &StartTag<'_>) -> Result<Option<StartTag<'t>>>
    where
        'a: 't,
    {
        if parent.empty { Ok(None) } else { self.next_child() }
    }

    /// The local part of a tag's name.
    pub(crate) fn local_name(&self, tag: &StartTag<'_>) -> &'a str {
        local_part(self.qualified(tag))
    }

    /// The value of an unprefixed attribute.
    pub(crate) fn attribute_text(&mut self, tag: &StartTag<'_>, name: &str) -> Result<Option<String>> {
        let mut found = None;
        self.each_attribute(tag, |_, attribute| {
            if (attribute.namespace, attribute.local) == (Namespace::None, name) {
                found = Some(attribute.value.into_owned());
            }
            Ok(())
        })?;
        Ok(found)
    }

    /// The text right after a start tag, without going past it.
    pub(crate) fn peek_text(&mut self, tag: &StartTag<'_>) -> Result<String> {
        if tag.empty {
            return Ok(String::new());
        }
        let at = self.at;
        let text = self.character_data()?.into_owned();
        self.at = at;
        Ok(text)
    }

    /// Remembers the place before an element's content.
    pub(crate) fn place(&self) -> Checkpoint {
        Checkpoint {
            at: self.at,
            frames: self.frames.len(),
            bindings: self.bindings.len(),
            children: self.children.len(),
        }
    }

    /// Whether reading cannot go on after an error.
    pub(super) fn is_fatal(&self, error: &Error) -> bool {
        self.settings.strict || matches!(error.kind(), ErrorKind::Syntax | ErrorKind::Dtd | ErrorKind::Limit)
    }

    /// Goes back and keeps the element raw, if the error is one that reading can go on after.
    #[cold]
    pub(super) fn recover_outlined(
        &mut self,
        place: &Checkpoint,
        tag: &StartTag<'_>,
        error: Error,
    ) -> Result<RawXml> {
        if self.is_fatal(&error) {
            return Err(error);
        }
        self.at = place.at;
        self.frames.truncate(place.frames);
        self.bindings.truncate(place.bindings);
        self.children.truncate(place.children);
        self.tell(&error);
        Ok(self.raw(tag)?.with_error(error))
    }
}

/// The lowest `bits` bits.
fn mask(bits: u32) -> u64 {
    if bits >= 64 { u64::MAX } else { (1 << bits) - 1 }
}

fn local_part(name: &str) -> &str {
    name.split_once(':').map_or(name, |(_, local)| local)
}
