//! The writer: a document growing in one buffer, and what it refuses.

use std::fmt::Write as _;

use crate::{Error, ErrorKind, Result};

use super::attributes::AnyAttribute;
use super::characters::forbids;
use super::escape::TextOut;
use super::model::ContentError;
use super::name::{Namespace, split};
use super::options::WriteOptions;
use super::raw::{RawXml, escaped};
use super::read::ValueError;
use super::type_info::{TypeInfo, admits};
use super::write::{WriteChoice, WriteComplex, WriteText, WriteXml};

/// What stands for the name of an unlisted element among the children.
const UNLISTED: &str = "*";

/// A document being written.
///
/// Generated code gets it handed through and calls the methods that write fields. What may not be
/// written is noted, and writing goes on: [`Writer::finish`] fails with the first of it.
pub struct Writer {
    buffer: String,
    path: Vec<&'static str>,
    errors: Vec<Error>,
    options: WriteOptions,
    /// The root's start tag has been written, and with it the declarations.
    declared: bool,
    /// The names of the children written so far, where a content model is checked.
    children: Vec<(Namespace, &'static str)>,
    recording: bool,
}

impl Writer {
    /// Starts a document.
    pub fn new(options: WriteOptions) -> Self {
        let mut buffer = String::with_capacity(2048);
        buffer.push_str("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        Self {
            buffer,
            path: Vec::with_capacity(16),
            errors: Vec::new(),
            options,
            declared: false,
            children: Vec::with_capacity(16),
            recording: false,
        }
    }

    /// The document.
    ///
    /// # Errors
    /// The first thing that may not be written.
    pub fn finish(self) -> Result<String> {
        match self.errors.into_iter().next() {
            None => Ok(self.buffer),
            Some(error) => Err(error),
        }
    }

    /// Writes an element, or each of several, or none: as the type of the field has it.
    #[inline]
    pub fn element<T: WriteXml>(&mut self, name: &'static str, value: &T) {
        value.write(name, self);
    }

    /// Writes a choice, or each of several, or none.
    #[inline]
    pub fn choice<C: WriteChoice>(&mut self, value: &C) {
        value.write_choice(self);
    }

    /// Writes an attribute that is always there.
    #[inline]
    pub fn attribute(&mut self, name: &'static str, value: &dyn WriteText) {
        self.buffer.push(' ');
        self.buffer.push_str(name);
        self.buffer.push_str("=\"");
        self.value(value, name, true);
        self.buffer.push('"');
    }

    /// Writes an attribute if it has a value.
    #[inline]
    pub fn optional_attribute<T: WriteText>(&mut self, name: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.attribute(name, value);
        }
    }

    /// Writes the text of a type that has text for content.
    #[inline]
    pub fn text(&mut self, value: &dyn WriteText) {
        self.value(value, "", false);
    }

    pub(super) fn simple_outlined(&mut self, name: &'static str, value: &dyn WriteText) {
        self.start(name);
        self.buffer.push('>');
        let content = self.buffer.len();
        self.value(value, name, false);
        self.end(name, content);
    }

    pub(super) fn node_outlined(
        &mut self,
        name: &'static str,
        info: &'static TypeInfo,
        node: &dyn WriteComplex,
    ) {
        self.node_of_type(name, None, info, node);
    }

    /// Writes an element of a complex type that `xsi:type` names.
    pub fn node_of_type(
        &mut self,
        name: &'static str,
        xsi_type: Option<&'static str>,
        info: &'static TypeInfo,
        node: &dyn WriteComplex,
    ) {
        self.start(name);
        if let Some(xsi_type) = xsi_type {
            let xsi = Namespace::Xsi.uri().unwrap_or("");
            let _ = write!(self.buffer, " xmlns:xsi=\"{xsi}\" xsi:type=\"{xsi_type}\"");
        }
        let (outer, first) = (self.recording, self.children.len());
        self.recording = info.checked || info.response;
        self.path.push(name);
        let tag = self.buffer.len();
        node.attributes(self);
        self.buffer.push('>');
        let content = self.buffer.len();
        node.content(self);
        if info.checked || (info.response && self.says_success(tag)) {
            self.check(info, first);
        }
        self.children.truncate(first);
        self.path.pop();
        self.recording = outer;
        self.end(name, content);
    }

    /// Writes an element with `xsi:nil`.
    pub fn nil(&mut self, name: &'static str) {
        self.start(name);
        let xsi = Namespace::Xsi.uri().unwrap_or("");
        let _ = write!(self.buffer, " xmlns:xsi=\"{xsi}\" xsi:nil=\"true\"/>");
    }

    pub(super) fn raw_outlined(&mut self, raw: &RawXml) {
        if self.options.strict || raw.as_str().is_empty() {
            let what = if raw.as_str().is_empty() {
                "a choice without an alternative"
            } else {
                "an unlisted element"
            };
            self.refuse(ErrorKind::Unlisted, what, raw.local_name());
        }
        self.kept(raw);
        if self.recording {
            self.children.push((Namespace::None, UNLISTED));
        }
    }

    /// Writes elements that an `xs:any` allows.
    pub fn any(&mut self, elements: &[RawXml], allowed: &str) {
        for raw in elements {
            let namespace = raw.namespace();
            if namespace.is_none_or(|namespace| !admits(allowed, namespace)) {
                self.refuse(ErrorKind::Unexpected, "an element that has no place here", raw.local_name());
            }
            self.kept(raw);
            if self.recording {
                self.children.push((namespace.unwrap_or(Namespace::None), "any"));
            }
        }
    }

    /// Writes what was kept as it was read, its characters checked.
    fn kept(&mut self, raw: &RawXml) {
        match raw.legal(self.options.forbidden) {
            Ok(text) => self.buffer.push_str(&text),
            Err(character) => self.illegal(character, raw.local_name()),
        }
    }

    fn illegal(&mut self, character: char, inside: &str) {
        self.refuse(ErrorKind::Character, &forbids(character), inside);
    }

    /// Opens an element by hand, with its attributes written by `attributes`.
    pub(crate) fn open(&mut self, name: &'static str, attributes: impl FnOnce(&mut Self)) {
        self.start(name);
        attributes(self);
        self.buffer.push('>');
        self.path.push(name);
    }

    /// Declares the prefix of the errors namespace on the element being opened.
    pub(crate) fn declare_errors(&mut self) {
        let (prefix, uri) = (Namespace::Errors.prefix().unwrap_or(""), Namespace::Errors.uri().unwrap_or(""));
        let _ = write!(self.buffer, " xmlns:{prefix}=\"{uri}\"");
    }

    /// Closes an element opened by hand.
    pub(crate) fn close(&mut self, name: &'static str) {
        self.path.pop();
        let _ = write!(self.buffer, "</{name}>");
    }

    /// Writes attributes that an `xs:anyAttribute` allows.
    pub fn any_attributes(&mut self, attributes: &[AnyAttribute], allowed: &str) {
        for (place, attribute) in attributes.iter().enumerate() {
            let AnyAttribute { namespace, name, value } = attribute;
            let earlier = attributes.get(..place).unwrap_or(&[]);
            let tag = self.buffer.rfind('<').and_then(|start| self.buffer.get(start..)).unwrap_or("");
            if !attribute.may_follow(tag, earlier, allowed) {
                self.refuse(ErrorKind::Unexpected, &format!("{name:?} cannot be an attribute here"), "@");
            }
            // The offset at which it stands makes a prefix that nothing else uses.
            let number = self.buffer.len();
            if namespace.is_empty() {
                let _ = write!(self.buffer, " {name}=\"");
            } else if Some(namespace.as_str()) == Namespace::Xml.uri() {
                let _ = write!(self.buffer, " xml:{name}=\"");
            } else {
                let uri = escaped(namespace);
                let _ = write!(self.buffer, " xmlns:a{number}=\"{uri}\" a{number}:{name}=\"");
            }
            self.value(value, name, true);
            self.buffer.push('"');
        }
    }

    fn start(&mut self, name: &'static str) {
        if self.recording {
            self.children.push(split(name));
        }
        self.buffer.push('<');
        self.buffer.push_str(name);
        if !self.declared {
            self.declared = true;
            let is_envelope = split(name).0 == Namespace::Soap;
            let soap = is_envelope.then_some(Namespace::Soap);
            for namespace in soap.into_iter().chain([Namespace::Messages, Namespace::Types]) {
                let (prefix, uri) = (namespace.prefix().unwrap_or(""), namespace.uri().unwrap_or(""));
                let _ = write!(self.buffer, " xmlns:{prefix}=\"{uri}\"");
            }
        }
    }

    /// Ends an element whose content began at an offset.
    fn end(&mut self, name: &'static str, content: usize) {
        if self.buffer.len() == content {
            self.buffer.truncate(content - 1);
            self.buffer.push_str("/>");
        } else {
            self.buffer.push_str("</");
            self.buffer.push_str(name);
            self.buffer.push('>');
        }
    }

    pub(super) fn value_outlined(&mut self, value: &dyn WriteText, name: &str, in_attribute: bool) {
        let mut out =
            TextOut { buffer: &mut self.buffer, options: self.options, illegal: None, in_attribute };
        value.write_text(&mut out);
        let illegal = out.illegal;
        let at = |name: &str| if in_attribute { format!("@{name}") } else { name.to_owned() };
        if let Some(character) = illegal {
            self.illegal(character, &at(name));
        }
        if let Err(ValueError { kind, expected }) = value.check_text()
            && (kind != ErrorKind::Unlisted || self.options.strict)
        {
            let mut text = String::new();
            value.write_text(&mut TextOut {
                buffer: &mut text,
                options: self.options,
                illegal: None,
                in_attribute,
            });
            self.refuse(kind, &format!("expected {expected}, found {text:?}"), &at(name));
        }
    }

    /// Whether the start tag whose attributes began at an offset is a successful response's.
    fn says_success(&self, attributes: usize) -> bool {
        let tag = self.buffer.get(attributes..).and_then(|text| text.split('>').next());
        tag.is_some_and(|tag| tag.contains(" ResponseClass=\"Success\""))
    }

    /// Checks the children just written against the content model.
    fn check(&mut self, info: &'static TypeInfo, first: usize) {
        let children = self.children.get(first..).unwrap_or(&[]);
        if children.iter().any(|(_, local)| *local == UNLISTED) {
            return; // What was kept raw is not ours to judge.
        }
        let (kind, message) = match info.check(children) {
            Ok(()) => return,
            Err(ContentError::Missing { name }) => {
                (ErrorKind::Missing, format!("{name} is missing; {} requires it", info.name()))
            }
            Err(ContentError::Unexpected { place, expected }) => {
                let found = children.get(place).map_or("", |(_, local)| local);
                (ErrorKind::Missing, format!("{found} without {expected}, which {} requires", info.name()))
            }
        };
        self.refuse(kind, &message, "");
    }

    #[cold]
    fn refuse(&mut self, kind: ErrorKind, message: &str, inside: &str) {
        let mut path: Vec<&str> = self.path.iter().map(|name| split(name).1).collect();
        let inside = inside.rsplit(':').next().unwrap_or(inside);
        if !inside.is_empty() {
            path.push(inside);
        }
        self.errors.push(Error::new(kind, message).with_path(path.join("/")));
    }
}
