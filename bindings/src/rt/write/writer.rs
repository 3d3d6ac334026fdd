//! The writer: the document so far in one buffer, the open elements, and the errors.

use std::collections::HashSet;
use std::fmt::Write as _;

use crate::{Error, ErrorKind, Result};

use super::escape::TextOut;
use super::kept::KeptEntries;
use super::options::{WriteOptions, WrittenXml};
use super::traits::{WriteChoice, WriteComplex, WriteText, WriteXml};
use crate::rt::model::{Child, TypeInfo, ValueError, admits, local_part};
use crate::rt::read::RawXml;
use crate::rt::syntax::{Namespace, Namespaces, forbidden_message};

/// A document that is being written.
///
/// Generated code calls the methods that write fields. Writing continues after an error, and [`Writer::finish`] returns
/// the first error.
pub struct Writer {
    pub(super) buffer: String,
    /// The names of the open elements, with their prefixes.
    pub(super) path: Vec<&'static str>,
    errors: Vec<Error>,
    pub(super) options: WriteOptions,
    pub(super) namespaces: Namespaces,
    /// `true` if the start tag of the root element has been written.
    pub(super) has_root: bool,
    /// `true` if the next start tag may need declarations, or a name without a prefix.
    pub(super) may_declare: bool,
    /// The written children of the open elements whose children are recorded, with the offset of each child.
    pub(super) children: Vec<(Written, usize)>,
    records_children: bool,
    /// `true` if the attributes of the current start tag are noted in `attribute_names`.
    pub(super) notes_attributes: bool,
    /// The names of the attributes of the current start tag.
    pub(super) attribute_names: Vec<&'static str>,
    /// The attributes of the current start tag that a wildcard allows: the URI of the namespace, and the local name.
    pub(super) any_attribute_names: HashSet<(String, String)>,
    /// `true` if the current start tag is that of a response message with the class `Success`.
    pub(super) is_success: bool,
    /// The entries of `kept` that are being written.
    pub(super) kept: KeptEntries,
}

/// A child that has been written.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Written {
    Element(&'static str),
    /// An element that only a wildcard allows.
    Any,
    /// Raw XML. `true` if it may be an element of the type that could not be read; always `false` without a branch.
    Unlisted(bool),
}

impl Writer {
    /// Creates a writer. `namespaces` are the namespaces of the schema, in the order of their declarations.
    pub fn new(options: WriteOptions, namespaces: Namespaces) -> Self {
        let mut buffer = String::with_capacity(2048);
        buffer.push_str("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        Self {
            buffer,
            path: Vec::with_capacity(16),
            errors: Vec::new(),
            options,
            namespaces,
            has_root: false,
            may_declare: true,
            children: Vec::with_capacity(16),
            records_children: false,
            notes_attributes: false,
            attribute_names: Vec::new(),
            any_attribute_names: HashSet::new(),
            is_success: false,
            kept: KeptEntries::default(),
        }
    }

    /// Returns the document.
    ///
    /// # Errors
    /// The first error, for example about a value that must not be written.
    pub fn finish(self) -> Result<String> {
        self.finish_counted().map(|document| document.text)
    }

    /// Returns the document, and the number of entries of `kept` that are not written.
    ///
    /// # Errors
    /// As [`Writer::finish`].
    pub(crate) fn finish_counted(self) -> Result<WrittenXml> {
        match self.errors.into_iter().next() {
            None => {
                let unplaced = self.kept.unplaced();
                Ok(WrittenXml { text: self.kept.insert_into(self.buffer), unplaced })
            }
            Some(error) => Err(error),
        }
    }

    /// Writes a field as elements: one, several or none.
    #[inline]
    pub fn element<T: WriteXml>(&mut self, name: &'static str, value: &T) {
        value.write(name, self);
    }

    /// Writes a field that is a choice: one element, several or none.
    #[inline]
    pub fn choice<C: WriteChoice>(&mut self, value: &C) {
        value.write_choice(self);
    }

    /// Writes the text of a type with simple content.
    #[inline]
    pub fn text(&mut self, value: &dyn WriteText) {
        self.value(value, "", false);
    }

    pub(super) fn simple_outlined(&mut self, name: &'static str, value: &dyn WriteText) {
        let written = self.start(name);
        if self.kept.has_branch() {
            self.kept_attributes_of_child(name);
        }
        self.buffer.push('>');
        let content = self.buffer.len();
        self.value(value, written, false);
        self.end(written, content, false);
    }

    pub(super) fn complex_outlined(
        &mut self,
        name: &'static str,
        info: &'static TypeInfo,
        value: &dyn WriteComplex,
    ) {
        self.complex_of_type(name, None, info, value);
    }

    /// Writes an element of a complex type. If `xsi_type` is a name, the element has the attribute `xsi:type`.
    pub fn complex_of_type(
        &mut self,
        name: &'static str,
        xsi_type: Option<&'static str>,
        info: &'static TypeInfo,
        value: &dyn WriteComplex,
    ) {
        let written = self.start(name);
        if let Some(xsi_type) = xsi_type {
            self.declare(Namespace::XSI);
            if self.is_in_default_namespace(xsi_type) {
                self.declare_messages("xmlns:m");
            }
            let _ = write!(self.buffer, " xsi:type=\"{xsi_type}\"");
        }
        let (outer, first) = (self.records_children, self.children.len());
        let outer_branch =
            if self.options.as_read { self.enter_branch(name, info, value.kept()) } else { None };
        let is_checked = info.checked || (self.options.strict && !info.response);
        self.records_children = is_checked || info.response || self.kept.has_branch();
        self.path.push(name);
        let has_once = self.options.strict && info.once_attributes().next().is_some();
        self.notes_attributes =
            info.response || info.any_attributes || has_once || self.kept.has_attributes();
        if self.notes_attributes {
            self.attribute_names.clear();
            self.is_success = false;
        }
        value.attributes(self);
        self.notes_attributes = false;
        if !self.any_attribute_names.is_empty() {
            self.check_any_attributes();
        }
        if has_once {
            self.check_once_attributes(info);
        }
        if self.kept.has_attributes() {
            self.kept_attributes(xsi_type.map(|_| "type"));
        }
        let must_check = (is_checked || (info.response && self.is_success)) && !self.options.as_read;
        self.buffer.push('>');
        let content = self.buffer.len();
        value.content(self);
        if must_check {
            self.check(info, first);
        }
        let is_filled = self.kept.has_branch() && self.insert_kept(first);
        if self.options.as_read {
            self.leave_branch(outer_branch);
        }
        self.children.truncate(first);
        self.path.pop();
        self.records_children = outer;
        self.end(written, content, is_filled);
    }

    /// Writes an element with `xsi:nil`.
    pub fn nil(&mut self, name: &'static str) {
        let written = self.start(name);
        let content = if self.kept.has_branch() { self.kept_attributes_of_nil(name) } else { None };
        self.declare(Namespace::XSI);
        self.buffer.push_str(" xsi:nil=\"true\">");
        let start = self.buffer.len();
        let is_filled = content.is_some_and(|content| self.insert_nil_content(&content));
        self.end(written, start, is_filled);
    }

    pub(super) fn raw_outlined(&mut self, raw: &RawXml) {
        if self.options.strict || raw.as_str().is_empty() {
            let message = if raw.as_str().is_empty() {
                "expected an alternative of the choice, found an empty value; set one"
            } else {
                "strict writing refuses an element that was kept as raw XML"
            };
            self.refuse(ErrorKind::Unlisted, message, raw.local_name());
        }
        if self.records_children {
            let may_be_known = self.kept.has_branch() && raw.is_near(self.namespaces);
            self.children.push((Written::Unlisted(may_be_known), self.buffer.len()));
        }
        self.kept_raw(raw);
    }

    /// Writes an element of the type `xs:anyType`, which must have the canonical name `name`. With `as_read`, its name may
    /// be in another namespace of the protocol, as in reading.
    #[cold]
    pub(super) fn raw_element(&mut self, name: &'static str, raw: &RawXml) {
        let is_near = || raw.local_name() == local_part(name) && raw.is_near(self.namespaces);
        let is_allowed = raw.is_named(name, self.namespaces) || (self.options.as_read && is_near());
        if !is_allowed {
            let message = format!("expected an element {name}, found {:?}", raw.local_name());
            self.refuse(ErrorKind::Unexpected, &message, name);
        }
        if self.records_children {
            self.children.push((Written::Element(name), self.buffer.len()));
        }
        self.kept_raw(raw);
    }

    /// Writes elements that an `xs:any` allows.
    pub fn any(&mut self, elements: &[RawXml], allowed: &str) {
        for raw in elements {
            if raw.namespace_uri().is_none_or(|uri| !admits(allowed, &uri)) {
                let message =
                    format!("unexpected element {:?}; the wildcard allows {allowed:?}", raw.local_name());
                self.refuse(ErrorKind::Unexpected, &message, raw.local_name());
            }
            if self.records_children {
                self.children.push((Written::Any, self.buffer.len()));
            }
            self.kept_raw(raw);
        }
    }

    /// Writes raw XML after a check of its characters.
    fn kept_raw(&mut self, raw: &RawXml) {
        match raw.legal(self.options.forbidden()) {
            Ok(text) => self.push_raw(raw, &text),
            Err(code) => self.illegal(code, raw.local_name()),
        }
    }

    pub(super) fn illegal(&mut self, code: u32, inside: &str) {
        self.refuse(ErrorKind::Character, &forbidden_message(code), inside);
    }

    /// Writes the start tag of an element. [`Writer::close`] writes its end tag.
    pub(crate) fn open(&mut self, name: &'static str) {
        self.start(name);
        self.buffer.push('>');
        self.path.push(name);
    }

    /// Writes the start tag of an element, with the declaration of a namespace.
    pub(crate) fn open_with(&mut self, name: &'static str, namespace: Namespace) {
        self.start(name);
        self.declare(namespace);
        self.buffer.push('>');
        self.path.push(name);
    }

    /// Writes the end tag of an element that [`Writer::open`] opened.
    pub(crate) fn close(&mut self, name: &'static str) {
        self.path.pop();
        let name = self.written_name(name);
        let _ = write!(self.buffer, "</{name}>");
    }

    /// Writes `<` and the name of a start tag. Returns the name as written, for the end tag.
    fn start(&mut self, name: &'static str) -> &'static str {
        if self.records_children {
            self.children.push((Written::Element(name), self.buffer.len()));
        }
        self.buffer.push('<');
        if self.may_declare {
            return self.start_with_declarations(name);
        }
        self.buffer.push_str(name);
        name
    }

    /// Ends an element whose content begins at the offset `content`. `is_filled` is `true` if entries of `kept` will be
    /// inserted into the element.
    fn end(&mut self, name: &'static str, content: usize, is_filled: bool) {
        if self.buffer.len() == content && !is_filled {
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
        let step = |name: &str| if in_attribute { format!("@{name}") } else { name.to_owned() };
        if let Some(character) = illegal {
            self.illegal(character.into(), &step(name));
        }
        if let Err(ValueError { kind, expected }) = value.check_text()
            && (kind != ErrorKind::Unlisted || self.options.strict)
            && !self.options.as_read
        {
            let text = super::escape::escaped_text(value, self.options, in_attribute);
            self.refuse(kind, &format!("expected {expected}, found {text:?}"), &step(name));
        }
    }

    /// Compares the children of the current element with the content model.
    fn check(&mut self, info: &'static TypeInfo, first: usize) {
        let written = self.children.get(first..).unwrap_or(&[]);
        if written.iter().any(|(written, _)| matches!(written, Written::Unlisted(_))) {
            return; // Raw XML may replace any child.
        }
        let children: Vec<Child<'_>> = written.iter().map(|(written, _)| child(info, *written)).collect();
        if let Err(error) = info.check(&children, false) {
            let remedy = if children.is_empty() { "; add an entry, or leave out the list" } else { "" };
            let message = error.message(info.name, &children) + remedy;
            self.refuse(error.kind(), &message, "");
        }
    }

    #[cold]
    pub(super) fn refuse(&mut self, kind: ErrorKind, message: &str, inside: &str) {
        let mut path: Vec<&str> = self.path.iter().map(|name| local_part(name)).collect();
        let inside = inside.rsplit(':').next().unwrap_or(inside);
        if !inside.is_empty() {
            path.push(inside);
        }
        self.errors.push(Error::new(kind, message).with_path(path.join("/")));
    }
}

/// Returns a written child for the comparison with the content model.
fn child(info: &'static TypeInfo, written: Written) -> Child<'static> {
    match written {
        Written::Element(name) => {
            let number = info.field_number(name).unwrap_or(Child::UNKNOWN);
            Child { number, local: local_part(name) }
        }
        Written::Any => Child { number: info.wildcard_number().unwrap_or(Child::UNKNOWN), local: "any" },
        Written::Unlisted(_) => Child { number: Child::UNKNOWN, local: "" },
    }
}
