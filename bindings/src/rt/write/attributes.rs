//! Writing attributes.

use std::fmt::Write as _;

use crate::ErrorKind;

use super::traits::WriteText;
use super::writer::Writer;
use crate::rt::model::{AnyAttribute, TypeInfo, admits};
use crate::rt::read::escape_value;
use crate::rt::syntax::{Namespace, XML, expanded, is_name, is_xml_character};

impl Writer {
    /// Writes a required attribute.
    #[inline]
    pub fn attribute(&mut self, name: &'static str, value: &dyn WriteText) {
        self.buffer.push(' ');
        self.buffer.push_str(name);
        self.buffer.push_str("=\"");
        self.value(value, name, true);
        self.buffer.push('"');
        if self.notes_attributes {
            self.note_attribute(name, value);
        }
    }

    /// Writes an attribute if it has a value.
    #[inline]
    pub fn optional_attribute<T: WriteText>(&mut self, name: &'static str, value: &Option<T>) {
        if let Some(value) = value {
            self.attribute(name, value);
        }
    }

    /// Writes an attribute with a prefix if it has a value.
    #[inline]
    pub fn qualified_attribute<T: WriteText>(&mut self, name: &'static str, value: Option<&T>) {
        if let Some(value) = value {
            self.declare_prefix(name);
            self.attribute(name, value);
        }
    }

    /// Notes the name of an attribute of the current start tag, and the class of a response message.
    #[cold]
    fn note_attribute(&mut self, name: &'static str, value: &dyn WriteText) {
        if name == "ResponseClass" {
            self.is_success = super::text_of(value) == "Success";
        }
        self.attribute_names.push(name);
    }

    /// Writes attributes that an `xs:anyAttribute` allows.
    pub fn any_attributes(&mut self, attributes: &[AnyAttribute], allowed: &str) {
        for attribute in attributes {
            let AnyAttribute { namespace, name, value } = attribute;
            if self.kept.has_attributes() {
                self.kept.leave_out_attribute(namespace, name);
            }
            let is_new = self.any_attribute_names.insert((namespace.clone(), name.clone()));
            if !is_new || !may_be_written(attribute, allowed) {
                self.refuse(ErrorKind::Unexpected, &format!("unexpected attribute {name:?}"), "@");
            }
            // A prefix with the offset of the attribute is unique.
            let number = self.buffer.len();
            if namespace.is_empty() {
                let _ = write!(self.buffer, " {name}=\"");
            } else if namespace == XML.uri {
                let _ = write!(self.buffer, " xml:{name}=\"");
            } else {
                let uri = escape_value(namespace);
                let _ = write!(self.buffer, " xmlns:a{number}=\"{uri}\" a{number}:{name}=\"");
            }
            self.value(value, name, true);
            self.buffer.push('"');
        }
    }

    /// Refuses a start tag that has an attribute twice: declared, and as one that a wildcard allows.
    #[cold]
    pub(super) fn check_any_attributes(&mut self) {
        for (namespace, name) in std::mem::take(&mut self.any_attribute_names) {
            if self.has_attribute(&namespace, &name) {
                self.refuse(ErrorKind::Unexpected, &format!("unexpected attribute {name:?}"), "@");
            }
        }
    }

    /// Refuses a start tag without an attribute that the newest schema requires, but not each older one.
    pub(super) fn check_once_attributes(&mut self, info: &'static TypeInfo) {
        let missing = info.once_attributes().find(|name| !self.attribute_names.contains(name));
        if let Some(name) = missing {
            self.refuse(ErrorKind::Missing, &format!("missing @{name}; {} requires it", info.name), "@");
        }
    }

    /// Returns `true` if the current start tag has an attribute that the type declares, with the URI of its namespace.
    pub(super) fn has_attribute(&self, uri: &str, local: &str) -> bool {
        self.attribute_names.iter().any(|name| {
            let (namespace, own) = expanded(name, self.namespaces);
            own == local && namespace.name(self.namespaces).map_or("", |known| known.uri) == uri
        })
    }
}

/// Returns `true` if a wildcard allows an attribute.
fn may_be_written(attribute: &AnyAttribute, allowed: &str) -> bool {
    let AnyAttribute { namespace, name, .. } = attribute;
    is_name(name)
        && !name.contains(':')
        && name != "xmlns"
        && namespace.chars().all(is_xml_character)
        && Namespace::XSI.name(&[]).is_none_or(|xsi| namespace != xsi.uri)
        && admits(allowed, namespace)
}
