//! A document as a tree of elements, and its XML text.

use std::collections::BTreeSet;

use ews_codegen::schema::{Name, Namespace};

use super::invalid::InvalidText;

/// An element of a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    /// The element's name.
    pub name: Name,
    /// The declaration that the element follows: the owning type's name and the element's name.
    pub declaration: String,
    /// The `maxOccurs` of the particle; `None` if it is unbounded.
    pub max_occurs: Option<u64>,
    /// The name of the element's type, or a label if the type is anonymous.
    pub type_label: String,
    /// `true` if the element's type is complex.
    pub is_complex: bool,
    /// The type that `xsi:type` names.
    pub xsi_type: Option<Name>,
    /// `true` if the element has `xsi:nil="true"`.
    pub is_nil: bool,
    /// The attributes.
    pub attributes: Vec<Attribute>,
    /// The content.
    pub content: Content,
    /// Texts that the element's type does not allow.
    pub invalid_texts: Vec<InvalidText>,
}

/// An attribute.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribute {
    /// The attribute's name.
    pub name: String,
    /// The namespace of the name.
    pub namespace: Namespace,
    /// The attribute's value.
    pub value: String,
    /// The declaration that the attribute follows; empty if none declares it.
    pub declaration: String,
    /// Values that the attribute's type does not allow.
    pub invalid_texts: Vec<InvalidText>,
}

impl Attribute {
    /// Creates an attribute that no declaration allows.
    pub fn undeclared(name: &str, value: &str) -> Self {
        Self {
            name: name.to_owned(),
            namespace: Namespace::None,
            value: value.to_owned(),
            declaration: String::new(),
            invalid_texts: Vec::new(),
        }
    }

    /// Returns the XML text of the attribute.
    pub(super) fn xml(&self) -> String {
        format!("{}=\"{}\"", self.name, escaped(&self.value))
    }
}

/// The content of an element.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Text of a simple type.
    Text(String),
    /// Child elements.
    Children(Vec<Element>),
    /// XML that is written unchanged, in place of the element.
    Raw(String),
}

impl Element {
    /// Creates an empty element.
    pub(super) fn new(name: Name) -> Self {
        Self {
            declaration: name.to_string(),
            name,
            max_occurs: Some(1),
            type_label: String::new(),
            is_complex: false,
            xsi_type: None,
            is_nil: false,
            attributes: Vec::new(),
            content: Content::Children(Vec::new()),
            invalid_texts: Vec::new(),
        }
    }

    /// Creates a placeholder for XML that is written unchanged.
    pub(super) fn raw(xml: &str) -> Self {
        let mut element = Self::new(Name::new(Namespace::None, "raw"));
        element.content = Content::Raw(xml.to_owned());
        element
    }

    /// Returns the child elements.
    pub fn children(&self) -> &[Element] {
        match &self.content {
            Content::Children(children) => children,
            Content::Text(_) | Content::Raw(_) => &[],
        }
    }

    /// Returns the number of elements in this tree, the root included.
    pub fn count(&self) -> usize {
        1 + self.children().iter().map(Element::count).sum::<usize>()
    }

    /// Returns the element with an index, counted in document order from 0.
    ///
    /// Counts `index` down by the number of elements that precede the result.
    pub fn at(&mut self, index: &mut usize) -> Option<&mut Element> {
        if *index == 0 {
            return Some(self);
        }
        *index -= 1;
        match &mut self.content {
            Content::Children(children) => children.iter_mut().find_map(|child| child.at(index)),
            Content::Text(_) | Content::Raw(_) => None,
        }
    }

    /// Returns copies that lack one element, attribute or text each. Copies without a large part come first.
    pub fn smaller(&self) -> impl Iterator<Item = Element> {
        (0..self.count()).flat_map(move |index| (0..).map_while(move |part| self.without(index, part)))
    }

    /// Returns a copy in which the element with an index lacks one part.
    ///
    /// The parts of an element are its children or its text, then its attributes.
    fn without(&self, mut index: usize, part: usize) -> Option<Element> {
        let mut smaller = self.clone();
        let element = smaller.at(&mut index)?;
        match &mut element.content {
            Content::Children(children) if part < children.len() => _ = children.remove(part),
            Content::Text(text) if part == 0 && !text.is_empty() => text.clear(),
            content => {
                let content_parts = match content {
                    Content::Children(children) => children.len(),
                    Content::Text(text) => usize::from(!text.is_empty()),
                    Content::Raw(_) => 0,
                };
                let attribute = part.checked_sub(content_parts)?;
                if attribute >= element.attributes.len() {
                    return None;
                }
                element.attributes.remove(attribute);
            }
        }
        Some(smaller)
    }

    /// Returns the XML text of a document with this root.
    pub fn to_xml(&self) -> String {
        let mut text = String::new();
        self.push(true, &mut text);
        text
    }

    /// Returns the XML text of the element inside a document.
    pub(super) fn xml(&self) -> String {
        let mut text = String::new();
        self.push(false, &mut text);
        text
    }

    /// Adds the namespaces of the names in this tree besides those of EWS.
    fn add_other_namespaces(&self, others: &mut BTreeSet<Namespace>) {
        let of_attributes = self.attributes.iter().map(|attribute| attribute.namespace);
        let of_names =
            [Some(&self.name), self.xsi_type.as_ref()].into_iter().flatten().map(|name| name.namespace);
        others.extend(
            of_names.chain(of_attributes).filter(|namespace| matches!(namespace, Namespace::Other(_))),
        );
        self.children().iter().for_each(|child| child.add_other_namespaces(others));
    }

    fn push(&self, is_root: bool, text: &mut String) {
        if let Content::Raw(xml) = &self.content {
            text.push_str(xml);
            return;
        }
        text.push_str(&format!("<{}", self.name));
        if is_root {
            let mut others = BTreeSet::new();
            self.add_other_namespaces(&mut others);
            for namespace in [Namespace::Messages, Namespace::Types].into_iter().chain(others) {
                text.push_str(&format!(" xmlns:{}=\"{}\"", namespace.prefix(), escaped(namespace.uri())));
            }
            text.push_str(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"");
        }
        if let Some(name) = &self.xsi_type {
            text.push_str(&format!(" xsi:type=\"{name}\""));
        }
        if self.is_nil {
            text.push_str(" xsi:nil=\"true\"");
        }
        for attribute in &self.attributes {
            text.push_str(&format!(" {}", attribute.xml()));
        }
        text.push('>');
        match &self.content {
            Content::Text(value) => text.push_str(&escaped(value)),
            Content::Children(children) => children.iter().for_each(|child| child.push(false, text)),
            Content::Raw(_) => {}
        }
        text.push_str(&format!("</{}>", self.name));
    }
}

/// Returns a text with the escapes that both elements and attributes need.
fn escaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    for character in value.chars() {
        match character {
            '<' => text.push_str("&lt;"),
            '>' => text.push_str("&gt;"),
            '&' => text.push_str("&amp;"),
            '"' => text.push_str("&quot;"),
            '\t' | '\n' | '\r' => text.push_str(&format!("&#{};", u32::from(character))),
            character => text.push(character),
        }
    }
    text
}
