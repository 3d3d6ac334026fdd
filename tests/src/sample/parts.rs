//! The parts of a document that contain a change, and the document without each of them.

use super::element::{Content, Element};
use super::mutate::{Kind, Site};

/// A part of a document: an attribute, or an element with its content.
#[derive(Debug)]
pub struct Part {
    /// The document without the part.
    pub without: Element,
    /// The XML of the part in the changed document.
    pub xml: String,
}

impl Site {
    /// Returns the parts that contain the change, the smallest first. The root is not among them.
    pub fn parts(&self, original: &Element, changed: &Element) -> Vec<Part> {
        let mut parts: Vec<Part> = self.attribute_part(original, changed).into_iter().collect();
        let inner =
            if self.kind == Kind::OtherNamespace { self.child_index(original) } else { self.element_index };
        for index in ancestors(original, inner) {
            parts.push(Part { without: without(original, index), xml: element(changed, index).xml() });
        }
        parts
    }

    /// The changed attribute, if the change concerns an attribute.
    fn attribute_part(&self, original: &Element, changed: &Element) -> Option<Part> {
        if self.kind != Kind::InvalidAttributeValue {
            return None;
        }
        let number = self.attribute_number();
        let mut without = original.clone();
        without.at(&mut { self.element_index })?.attributes.remove(number);
        let attribute = element(changed, self.element_index).attributes.get(number)?.clone();
        Some(Part { without, xml: attribute.xml() })
    }
}

/// Returns the indices of an element and of those around it, the innermost first, without the root.
fn ancestors(root: &Element, index: usize) -> Vec<usize> {
    let (mut path, mut element, mut at) = (Vec::new(), root, 0);
    while at < index {
        at += 1;
        let child = element.children().iter().find(|child| {
            let is_around = index < at + child.count();
            at += if is_around { 0 } else { child.count() };
            is_around
        });
        path.push(at);
        element = child.expect("the document has the element");
    }
    path.reverse();
    path
}

fn element(root: &Element, index: usize) -> Element {
    root.clone().at(&mut { index }).expect("the document has the element").clone()
}

/// Returns a copy of a document without an element.
fn without(root: &Element, index: usize) -> Element {
    let mut copy = root.clone();
    let parent = ancestors(root, index).get(1).copied().unwrap_or(0);
    let mut at = parent + 1;
    if let Some(Content::Children(children)) = copy.at(&mut { parent }).map(|element| &mut element.content) {
        let place = children.iter().position(|child| {
            let found = at == index;
            at += child.count();
            found
        });
        children.remove(place.expect("the parent has the child"));
    }
    copy
}
