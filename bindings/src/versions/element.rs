//! A tree of the elements of a document, for the version check.

use std::ops::Range;

use crate::Result;
use crate::generated::ns;
use crate::rt::{self, Namespace, ReadOptions, Reader, StartTag};

/// The header element that names the version of a request.
pub(super) const REQUEST_VERSION: &str = "t:RequestServerVersion";

/// An element. Names have the canonical prefix of their namespace.
pub(super) struct Element {
    pub(super) namespace: Namespace,
    pub(super) name: String,
    pub(super) xsi_type: Option<XsiType>,
    pub(super) is_nil: bool,
    pub(super) attributes: Vec<Attribute>,
    pub(super) children: Vec<Element>,
    /// All text between the children.
    pub(super) text: String,
    /// The range of bytes of the element in the document.
    pub(super) span: Range<usize>,
    /// The offset after the start tag.
    pub(super) content_start: usize,
}

/// An attribute `xsi:type`.
pub(super) struct XsiType {
    /// The name of the type.
    pub(super) name: String,
    /// The name of the attribute in the document.
    pub(super) written: String,
}

pub(super) struct Attribute {
    pub(super) namespace: Namespace,
    pub(super) name: String,
    /// The name in the document.
    pub(super) written: String,
    pub(super) value: String,
}

impl Element {
    /// Reads the root element of a document and its content.
    pub(super) fn read(text: &str) -> Result<Self> {
        rt::read_document(text, ReadOptions::new(), ns::ALL, read_element).map_err(|error| {
            // The types of the elements are not known here, so any text or name may be a secret.
            if error.may_show_secret() { error.hide_text().with_path(String::new()) } else { error }
        })
    }

    /// Returns the version that the header of an envelope names in `RequestServerVersion`.
    pub(super) fn request_version(&self) -> Option<&str> {
        let header = self.child("soap:Header")?.child(REQUEST_VERSION)?;
        let version = header.attributes.iter().find(|attribute| attribute.name == "Version")?;
        Some(rt::trimmed(&version.value))
    }

    fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }
}

fn read_element(tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<Element> {
    let mut element = Element {
        namespace: tag.namespace,
        name: canonical_name(tag.namespace, tag.local),
        xsi_type: None,
        is_nil: false,
        attributes: Vec::new(),
        children: Vec::new(),
        text: String::new(),
        span: tag.start..tag.end + 2,
        content_start: tag.end + 1,
    };
    reader.open(tag, None)?;
    reader.each_attribute(tag, |reader, attribute| {
        match (attribute.namespace, attribute.local) {
            (Namespace::XSI, "type") => {
                let local = attribute.value.rsplit(':').next().unwrap_or("");
                let known = reader.resolve_name(&attribute.value);
                let name = known.unwrap_or_else(|| canonical_name(Namespace::NEVER, local));
                element.xsi_type = Some(XsiType { name, written: attribute.qualified.to_owned() });
            }
            (Namespace::XSI, "nil") => {
                element.is_nil = rt::is_true(&attribute.value);
            }
            (Namespace::XSI, _) => {}
            (namespace, local) => {
                let (name, value) = (canonical_name(namespace, local), attribute.value.into_owned());
                let written = attribute.qualified.to_owned();
                element.attributes.push(Attribute { namespace, name, written, value });
            }
        }
        Ok(())
    })?;
    if !tag.empty {
        loop {
            element.text.push_str(&reader.character_data()?);
            let Some(child) = reader.next_child()? else { break };
            element.children.push(read_element(&child, reader)?);
        }
        element.span.end = reader.scanner.at;
    }
    reader.close(tag);
    Ok(element)
}

/// Returns a name with the canonical prefix of its namespace. The prefix of an unknown namespace is `?`.
fn canonical_name(namespace: Namespace, local: &str) -> String {
    match namespace.name(ns::ALL) {
        Some(known) => format!("{}:{local}", known.prefix),
        None if namespace == Namespace::NONE => local.to_owned(),
        None => format!("?:{local}"),
    }
}
