//! A document as a tree of names: what a version is asked about.

use crate::Result;
use crate::generated::ns;
use crate::rt::{self, Namespace, ReadOptions, Reader, StartTag};

/// An element, its names canonical.
pub(super) struct Node {
    pub(super) namespace: Namespace,
    pub(super) name: String,
    pub(super) xsi_type: Option<String>,
    pub(super) nil: bool,
    pub(super) attributes: Vec<Attribute>,
    pub(super) children: Vec<Node>,
    /// All text between its children.
    pub(super) text: String,
}

pub(super) struct Attribute {
    pub(super) namespace: Namespace,
    pub(super) name: String,
    pub(super) value: String,
}

impl Node {
    /// Reads a document.
    pub(super) fn read(text: &str) -> Result<Self> {
        rt::read_document(text, ReadOptions::new(), ns::ALL, node)
    }
}

fn node(tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<Node> {
    let mut node = Node {
        namespace: tag.namespace,
        name: canonical(tag.namespace, tag.local),
        xsi_type: None,
        nil: false,
        attributes: Vec::new(),
        children: Vec::new(),
        text: String::new(),
    };
    reader.open(tag, None)?;
    reader.each_attribute(tag, |reader, attribute| {
        match (attribute.namespace, attribute.local) {
            (Namespace::XSI, "type") => {
                let local = attribute.value.rsplit(':').next().unwrap_or("");
                let known = reader.resolve_name(&attribute.value);
                node.xsi_type = known.or_else(|| Some(canonical(Namespace::NEVER, local)));
            }
            (Namespace::XSI, "nil") => node.nil = matches!(rt::trimmed(&attribute.value), "true" | "1"),
            (Namespace::XSI, _) => {}
            (namespace, local) => {
                let (name, value) = (canonical(namespace, local), attribute.value.into_owned());
                node.attributes.push(Attribute { namespace, name, value });
            }
        }
        Ok(())
    })?;
    if !tag.empty {
        loop {
            node.text.push_str(&reader.character_data()?);
            let Some(child) = reader.next_child()? else { break };
            node.children.push(self::node(&child, reader)?);
        }
    }
    reader.close(tag);
    Ok(node)
}

/// A name with the canonical prefix of its namespace; `?` for a namespace that the schema does not name.
fn canonical(namespace: Namespace, local: &str) -> String {
    match namespace.name(ns::ALL) {
        Some(known) => format!("{}:{local}", known.prefix),
        None if namespace == Namespace::NONE => local.to_owned(),
        None => format!("?:{local}"),
    }
}
