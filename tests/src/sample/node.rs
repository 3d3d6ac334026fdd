//! A document as a tree, and as text.

use ews_codegen::schema::{Name, Namespace};

use super::outside::Outside;

/// An element of a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Its name.
    pub name: Name,
    /// The declaration that it follows: its type's and its own name.
    pub label: String,
    /// How often it may occur there; `None` for any number of times.
    pub most: Option<u64>,
    /// What its type is called.
    pub of: String,
    /// Its type is complex.
    pub is_complex: bool,
    /// The type that `xsi:type` names.
    pub xsi_type: Option<Name>,
    /// It is `xsi:nil`.
    pub nil: bool,
    /// Its attributes.
    pub attributes: Vec<Attribute>,
    /// What is in it.
    pub content: Content,
    /// Texts that are none of its type.
    pub outside: Vec<Outside>,
}

/// An attribute.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribute {
    /// Its name.
    pub name: String,
    /// Its value.
    pub value: String,
    /// The declaration that it follows.
    pub label: String,
    /// Values that are none of its type.
    pub outside: Vec<Outside>,
}

impl Attribute {
    /// One that follows no declaration.
    pub fn new(name: &str, value: &str) -> Self {
        Self { name: name.to_owned(), value: value.to_owned(), label: String::new(), outside: Vec::new() }
    }
}

/// What is in an element.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Text, of a simple type.
    Text(String),
    /// Elements.
    Children(Vec<Node>),
    /// An element of another namespace, as text.
    Foreign(String),
}

impl Node {
    /// An element with nothing in it.
    pub(super) fn new(name: Name) -> Self {
        let content = Content::Children(Vec::new());
        Self {
            label: name.to_string(),
            name,
            most: Some(1),
            of: String::new(),
            is_complex: false,
            xsi_type: None,
            nil: false,
            attributes: Vec::new(),
            content,
            outside: Vec::new(),
        }
    }

    /// Something that is put into a document as it is.
    pub(super) fn foreign(text: &str) -> Self {
        let mut node = Self::new(Name::new(Namespace::None, "foreign"));
        node.content = Content::Foreign(text.to_owned());
        node
    }

    /// The elements in it.
    pub fn children(&self) -> &[Node] {
        match &self.content {
            Content::Children(children) => children,
            Content::Text(_) | Content::Foreign(_) => &[],
        }
    }

    /// How many elements there are, this one included.
    pub fn count(&self) -> usize {
        1 + self.children().iter().map(Node::count).sum::<usize>()
    }

    /// The element at a place, counted in the order of the document from 0.
    pub fn at(&mut self, place: &mut usize) -> Option<&mut Node> {
        if *place == 0 {
            return Some(self);
        }
        *place -= 1;
        match &mut self.content {
            Content::Children(children) => children.iter_mut().find_map(|child| child.at(place)),
            Content::Text(_) | Content::Foreign(_) => None,
        }
    }

    /// The same without one of its elements or attributes, or with a shorter text: the largest parts first.
    pub fn smaller(&self) -> impl Iterator<Item = Node> {
        (0..self.count()).flat_map(move |place| (0..).map_while(move |part| self.without(place, part)))
    }

    /// The same without a part of the element at a place.
    fn without(&self, mut place: usize, part: usize) -> Option<Node> {
        let mut smaller = self.clone();
        let node = smaller.at(&mut place)?;
        match &mut node.content {
            Content::Children(children) if part < children.len() => _ = children.remove(part),
            Content::Text(text) if part == 0 && !text.is_empty() => text.clear(),
            content => {
                let before = match content {
                    Content::Children(children) => children.len(),
                    Content::Text(text) => usize::from(!text.is_empty()),
                    Content::Foreign(_) => 0,
                };
                let attribute =
                    part.checked_sub(before).filter(|attribute| *attribute < node.attributes.len())?;
                node.attributes.remove(attribute);
            }
        }
        Some(smaller)
    }

    /// The document.
    pub fn to_xml(&self) -> String {
        let mut text = String::new();
        self.push(true, &mut text);
        text
    }

    fn push(&self, is_root: bool, text: &mut String) {
        if let Content::Foreign(foreign) = &self.content {
            text.push_str(foreign);
            return;
        }
        text.push_str(&format!("<{}", self.name));
        if is_root {
            for namespace in [Namespace::Messages, Namespace::Types] {
                text.push_str(&format!(" xmlns:{}=\"{}\"", namespace.prefix(), namespace.uri()));
            }
            text.push_str(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"");
        }
        if let Some(name) = &self.xsi_type {
            text.push_str(&format!(" xsi:type=\"{name}\""));
        }
        if self.nil {
            text.push_str(" xsi:nil=\"true\"");
        }
        for attribute in &self.attributes {
            text.push_str(&format!(" {}=\"{}\"", attribute.name, escaped(&attribute.value)));
        }
        text.push('>');
        match &self.content {
            Content::Text(value) => text.push_str(&escaped(value)),
            Content::Children(children) => children.iter().for_each(|child| child.push(false, text)),
            Content::Foreign(_) => {}
        }
        text.push_str(&format!("</{}>", self.name));
    }
}

/// Any text, for an element or an attribute.
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
