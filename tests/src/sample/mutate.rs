//! Documents with one change each: all sites of a document, and all kinds of change.

use ews_codegen::schema::{Name, Namespace};

use super::element::{Attribute, Content, Element};

/// A kind of change. Most make a document invalid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A child is removed.
    RemovedChild,
    /// A child gets a name that the schema does not declare.
    RenamedChild,
    /// A child gets the other namespace of the protocol.
    OtherNamespace,
    /// A child occurs once more, or more often than its `maxOccurs`.
    RepeatedChild,
    /// A copy of a child, with a text that its type does not allow, is inserted before the child.
    InvalidCopyFirst,
    /// A child moves before its siblings.
    ChildMovedFirst,
    /// A child moves after its siblings.
    ChildMovedLast,
    /// The text of an element becomes one that its type does not allow.
    InvalidText,
    /// Text is added between child elements.
    TextBetweenChildren,
    /// A child element replaces text.
    ElementInText,
    /// The element of a wildcard moves to a namespace that the wildcard may exclude.
    ExcludedByWildcard,
    /// An attribute is added that the schema does not declare.
    UndeclaredAttribute,
    /// An attribute is added to an element with `xsi:nil`. The validator skips such attributes.
    UndeclaredAttributeOfNil,
    /// Content is added to an element with `xsi:nil`.
    ContentOfNil,
    /// `xsi:nil` is added to an element.
    AddedNil,
    /// An attribute is removed.
    RemovedAttribute,
    /// The value of an attribute becomes one that its type does not allow.
    InvalidAttributeValue,
}

/// A location in a document, and the change to make there.
#[derive(Clone, Debug)]
pub struct Site {
    /// The kind of change.
    pub kind: Kind,
    /// The declaration, type or facet that the change concerns.
    pub label: String,
    /// The index of the changed element, in document order.
    pub(super) element_index: usize,
    /// The index of the changed child, attribute or invalid text of that element.
    part_index: usize,
}

/// A document with one change. The document may still be valid.
#[derive(Debug)]
pub struct Mutation {
    /// The kind of change.
    pub kind: Kind,
    /// The type of the changed element.
    pub type_label: String,
    /// The `ResponseClass` of the changed element, if it is a response message.
    pub response_class: Option<String>,
    /// The changed document.
    pub document: Element,
}

impl Site {
    /// Returns a copy of the site's document with the change.
    ///
    /// # Panics
    /// If the site belongs to another document.
    pub fn mutate(&self, document: &Element) -> Mutation {
        let mut changed = document.clone();
        let element = changed.at(&mut { self.element_index }).expect("the site belongs to the document");
        let type_label = element.type_label.clone();
        let class = element.attributes.iter().find(|attribute| attribute.name == "ResponseClass");
        let response_class = class.map(|attribute| attribute.value.clone());
        apply(element, self.kind, self.part_index);
        Mutation { kind: self.kind, type_label, response_class, document: changed }
    }

    /// Returns the declaration of the changed element.
    pub fn declaration(&self, document: &Element) -> String {
        let element = document.clone().at(&mut { self.element_index }).cloned();
        element.map(|element| element.declaration).unwrap_or_default()
    }

    /// Returns the number of the changed attribute.
    pub(super) fn attribute_number(&self) -> usize {
        self.part_index / MAX_INVALID_TEXTS
    }

    /// Returns the index of the changed child, in document order.
    pub(super) fn child_index(&self, document: &Element) -> usize {
        let element = document.clone().at(&mut { self.element_index }).cloned();
        let children = element.iter().flat_map(Element::children).take(self.part_index);
        self.element_index + 1 + children.map(Element::count).sum::<usize>()
    }
}

/// Returns all sites of a document.
pub fn sites(document: &Element) -> Vec<Site> {
    let (mut sites, mut next_index) = (Vec::new(), 0);
    add_sites(document, &mut next_index, &mut sites);
    sites
}

fn add_sites(element: &Element, next_index: &mut usize, sites: &mut Vec<Site>) {
    let element_index = *next_index;
    *next_index += 1;
    let mut add = |kind, label: &str, part_index| {
        sites.push(Site { kind, label: label.to_owned(), element_index, part_index });
    };
    for (index, attribute) in element.attributes.iter().enumerate() {
        add(Kind::RemovedAttribute, &attribute.declaration, index);
        for (number, invalid) in attribute.invalid_texts.iter().enumerate() {
            add(Kind::InvalidAttributeValue, &invalid.label, index * MAX_INVALID_TEXTS + number);
        }
    }
    // The validator skips the attributes of elements of simple types.
    match (element.is_nil, element.is_complex) {
        (true, _) => {
            add(Kind::UndeclaredAttributeOfNil, &element.type_label, 0);
            add(Kind::ContentOfNil, &element.type_label, 0);
        }
        (false, true) => {
            add(Kind::UndeclaredAttribute, &element.type_label, 0);
            add(Kind::AddedNil, &element.type_label, 0);
        }
        (false, false) => add(Kind::AddedNil, &element.type_label, 0),
    }
    for (index, invalid) in element.invalid_texts.iter().enumerate() {
        add(Kind::InvalidText, &invalid.label, index);
    }
    match &element.content {
        Content::Text(_) if !element.is_nil => add(Kind::ElementInText, &element.type_label, 0),
        Content::Children(children) if !element.is_nil => {
            add(Kind::TextBetweenChildren, &element.type_label, 0);
            add_child_sites(&element.type_label, children, &mut add);
        }
        _ => {}
    }
    element.children().iter().for_each(|child| add_sites(child, next_index, sites));
}

fn add_child_sites(parent_type: &str, children: &[Element], add: &mut impl FnMut(Kind, &str, usize)) {
    for (index, child) in children.iter().enumerate() {
        if matches!(child.content, Content::Raw(_)) {
            add(Kind::ExcludedByWildcard, parent_type, index);
            continue;
        }
        for kind in [Kind::RemovedChild, Kind::RenamedChild, Kind::OtherNamespace, Kind::RepeatedChild] {
            add(kind, &child.declaration, index);
        }
        if !child.invalid_texts.is_empty() {
            add(Kind::InvalidCopyFirst, &child.declaration, index);
        }
        let is_other = |other: Option<&Element>| other.is_some_and(|other| other.name != child.name);
        if is_other(children.first()) {
            add(Kind::ChildMovedFirst, &child.declaration, index);
        }
        if is_other(children.last()) {
            add(Kind::ChildMovedLast, &child.declaration, index);
        }
    }
}

/// A number greater than the number of invalid texts of each type.
const MAX_INVALID_TEXTS: usize = 100;

fn apply(element: &mut Element, kind: Kind, index: usize) {
    match kind {
        Kind::UndeclaredAttribute | Kind::UndeclaredAttributeOfNil => {
            element.attributes.push(Attribute::undeclared("nobody", "1"))
        }
        Kind::RemovedAttribute => _ = element.attributes.remove(index),
        Kind::InvalidAttributeValue => {
            let attribute = &mut element.attributes[index / MAX_INVALID_TEXTS];
            attribute.value.clone_from(&attribute.invalid_texts[index % MAX_INVALID_TEXTS].text);
        }
        Kind::InvalidText => element.content = Content::Text(element.invalid_texts[index].text.clone()),
        Kind::AddedNil => element.is_nil = true,
        Kind::ElementInText | Kind::ContentOfNil => {
            element.content = Content::Children(vec![Element::raw("<t:Nobody/>")])
        }
        Kind::TextBetweenChildren => {
            if let Content::Children(children) = &mut element.content {
                children.push(Element::raw("nobody's"));
            }
        }
        _ => {
            if let Content::Children(children) = &mut element.content {
                apply_to_child(children, kind, index);
            }
        }
    }
}

fn apply_to_child(children: &mut Vec<Element>, kind: Kind, index: usize) {
    match kind {
        Kind::RenamedChild => children[index].name = Name::new(Namespace::Types, "Nobody"),
        Kind::OtherNamespace => {
            let other = match children[index].name.namespace {
                Namespace::Types => Namespace::Messages,
                _ => Namespace::Types,
            };
            children[index].name = Name::new(other, children[index].name.local.clone());
        }
        Kind::ExcludedByWildcard => children[index] = Element::raw("<none xmlns=\"\"/>"),
        Kind::RepeatedChild => {
            let child = children[index].clone();
            let count = usize::try_from(child.max_occurs.unwrap_or(1)).unwrap_or(1);
            children.splice(index..index, vec![child; count]);
        }
        Kind::InvalidCopyFirst => {
            let mut child = children[index].clone();
            child.content = Content::Text(child.invalid_texts[0].text.clone());
            children.insert(index, child);
        }
        kind => {
            let child = children.remove(index);
            match kind {
                Kind::ChildMovedFirst => children.insert(0, child),
                Kind::ChildMovedLast => children.push(child),
                _ => {}
            }
        }
    }
}
