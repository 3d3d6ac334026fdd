//! Namespace declarations, and names without a prefix if the messages namespace is the default namespace.

use std::fmt::Write as _;

use super::writer::Writer;
use crate::rt::read::{RawXml, escape_value};
use crate::rt::syntax::Namespace;

/// The prefix of the messages namespace.
const MESSAGES: &str = "m";

impl Writer {
    /// Writes the name and the declarations of a start tag: of the root element, or of any element if the messages
    /// namespace is the default namespace. Returns the name as written.
    #[cold]
    pub(super) fn start_with_declarations(&mut self, name: &'static str) -> &'static str {
        let written = self.written_name(name);
        self.buffer.push_str(written);
        let has_default_namespace = self.has_default_namespace();
        if self.is_in_default_namespace(name) && !has_default_namespace {
            self.declare_messages("xmlns");
        } else if has_default_namespace && !name.contains(':') {
            self.buffer.push_str(" xmlns=\"\"");
        }
        if !self.has_root {
            self.has_root = true;
            self.may_declare = self.options.default_namespace;
            self.declare_namespaces(name);
        }
        written
    }

    /// Returns a name as it is written: without the prefix of the messages namespace if that is the default namespace.
    pub(super) fn written_name(&self, name: &'static str) -> &'static str {
        local_name(name).filter(|_| self.options.default_namespace).unwrap_or(name)
    }

    /// Returns `true` if a name is in the namespace that is the default namespace of the document.
    pub(super) fn is_in_default_namespace(&self, name: &str) -> bool {
        self.options.default_namespace && local_name(name).is_some()
    }

    /// Returns `true` if the messages namespace is the default namespace of the open element: an element in the messages
    /// namespace declares it, and an unqualified element removes it.
    pub(super) fn has_default_namespace(&self) -> bool {
        let changes = |name: &&&'static str| local_name(name).is_some() || !name.contains(':');
        let changed = self.path.iter().rev().find(changes);
        self.options.default_namespace && changed.is_some_and(|name| local_name(name).is_some())
    }

    /// Declares the prefix of an attribute of the messages namespace, if that is the default namespace. An attribute
    /// without a prefix is in no namespace.
    #[inline]
    pub(super) fn declare_prefix(&mut self, name: &str) {
        if self.is_in_default_namespace(name) {
            self.declare_messages_once();
        }
    }

    #[cold]
    fn declare_messages_once(&mut self) {
        let tag = self.buffer.rfind('<').and_then(|start| self.buffer.get(start..)).unwrap_or("");
        if !tag.contains(" xmlns:m=\"") {
            self.declare_messages("xmlns:m");
        }
    }

    /// Declares the namespaces of the schema on the root element, and the SOAP namespace on an envelope.
    fn declare_namespaces(&mut self, root: &str) {
        if root.starts_with("soap:") {
            self.declare(crate::rt::SOAP);
        }
        for (index, known) in (0..).zip(self.namespaces).skip(crate::rt::PROTOCOL_NAMESPACES) {
            if !self.options.default_namespace || known.prefix != MESSAGES {
                self.declare(Namespace::known(index));
            }
        }
    }

    /// Writes the declaration of the canonical prefix of a namespace.
    pub(super) fn declare(&mut self, namespace: Namespace) {
        if let Some(name) = namespace.name(self.namespaces) {
            let _ = write!(self.buffer, " xmlns:{}=\"{}\"", name.prefix, escape_value(name.uri));
        }
    }

    /// Writes a declaration of the messages namespace: of the default namespace (`xmlns`) or of a prefix (`xmlns:m`).
    pub(super) fn declare_messages(&mut self, attribute: &str) {
        if let Some(known) = self.namespaces.iter().find(|known| known.prefix == MESSAGES) {
            let _ = write!(self.buffer, " {attribute}=\"{}\"", escape_value(known.uri));
        }
    }

    /// Writes raw XML. If the document has a default namespace, an element that does not declare a default namespace
    /// gets `xmlns=""`. So its names without a prefix stay in no namespace.
    pub(super) fn push_raw(&mut self, raw: &RawXml, text: &str) {
        let name_end =
            if self.has_default_namespace() { raw.name_end_without_default_namespace() } else { None };
        match name_end.and_then(|name_end| text.split_at_checked(name_end)) {
            Some((start, rest)) => {
                self.buffer.push_str(start);
                self.buffer.push_str(" xmlns=\"\"");
                self.buffer.push_str(rest);
            }
            None => self.buffer.push_str(text),
        }
    }
}

/// Returns the local part of a name in the messages namespace.
fn local_name(name: &str) -> Option<&str> {
    name.strip_prefix(MESSAGES)?.strip_prefix(':')
}
