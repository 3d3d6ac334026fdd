//! Response messages, and the messages in the response of each operation.
//!
//! In the schema, most operations share one list with the messages of all operations. Each response gets a list of the one
//! message that its operation returns; other messages are read as raw XML.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{Error, ErrorKind, Errors};
use crate::exchange;
use crate::schema::{
    Attributes, ComplexType, Content, Derivation, Element, History, Name, Namespace, Occurrence, Operation,
    Particle, Schema, Term, Type, TypeRef,
};

use super::{Member, Resolved, Term as MemberTerm, type_name};

/// Gives a new list to each response that only inherits the list of all messages; returns the new lists, each with
/// the list that it replaces.
pub(super) fn narrow(schema: &mut Schema, errors: &mut Errors) -> BTreeMap<Name, Name> {
    let base = Name::new(Namespace::Messages, exchange::BASE_RESPONSE);
    let Some((field, list)) = inherited_list(schema, &base) else { return BTreeMap::new() };
    let mut narrowed = BTreeMap::new();
    for (component, root, response_element) in roots(schema) {
        let Some(element) = schema.elements.get(&root) else { continue };
        let response = type_name(&element.type_ref).clone();
        let message = exchange::message_element(&response_element.local);
        let Some(message) = find(schema, &list, &message) else { continue };
        let Some(complex) = schema.complex(&response) else { continue };
        let inherits =
            complex.derivation == Derivation::Extension(base.clone()) && complex.content == Content::Empty;
        if !inherits {
            continue;
        }
        let location = element.location.clone();
        let narrow = message_list(&response_element);
        // The new element is not in a file, so it does not have a history.
        let history = History::default();
        let element = Element { type_ref: TypeRef::Named(narrow.clone()), history, ..field.clone() };
        let flat = ComplexType {
            derivation: Derivation::None,
            content: Content::Particle(Particle::new(
                Occurrence::ONCE,
                Term::Sequence(vec![Particle::new(Occurrence::ONCE, Term::Element(element))]),
            )),
            ..complex.clone()
        };
        let only = ComplexType {
            location: complex.location.clone(),
            history: complex.history.clone(),
            is_abstract: false,
            derivation: Derivation::None,
            content: Content::Particle(Particle::new(Occurrence::new(1, None), Term::Choice(vec![message]))),
            attributes: Attributes::default(),
        };
        if schema.types.contains_key(&narrow) {
            let message = format!(
                "the schema has a type {narrow}, but the list of the operation's messages needs this name; rename the type"
            );
            errors.push(Error::new(ErrorKind::Name, message).of(component).at(&location));
            continue;
        }
        schema.types.insert(response, Type::Complex(flat));
        schema.types.insert(narrow.clone(), Type::Complex(only));
        narrowed.insert(narrow, list.clone());
    }
    narrowed
}

/// The elements whose type may inherit the list: a description, the element, and the response element that gives the
/// message its name.
fn roots(schema: &Schema) -> Vec<(String, Name, Name)> {
    let response = |operation: &Operation| {
        let component = format!("operation {}", operation.name);
        (component, operation.response.clone(), operation.response.clone())
    };
    let push = Name::new(Namespace::Messages, exchange::PUSH);
    let push_response = Name::new(Namespace::Messages, exchange::response_element(exchange::PUSH));
    let push = (format!("element {push}"), push, push_response);
    schema.operations.iter().map(response).chain([push]).collect()
}

/// The name of the list that [`narrow`] makes for a response element.
pub(crate) fn message_list(response: &Name) -> Name {
    Name::new(Namespace::Messages, format!("{}Messages", response.local))
}

/// The only element of the base type of responses, and its type.
fn inherited_list(schema: &Schema, base: &Name) -> Option<(Element, Name)> {
    let Content::Particle(Particle { term: Term::Sequence(inner), .. }) = &schema.complex(base)?.content
    else {
        return None;
    };
    match inner.as_slice() {
        [Particle { term: Term::Element(element), .. }]
            if element.name.local == exchange::RESPONSE_MESSAGES =>
        {
            Some((element.clone(), type_name(&element.type_ref).clone()))
        }
        _ => None,
    }
}

/// The alternative of a list, by its local name.
fn find(schema: &Schema, list: &Name, local: &str) -> Option<Particle> {
    let Content::Particle(Particle { term: Term::Sequence(outer), .. }) = &schema.complex(list)?.content
    else {
        return None;
    };
    let [Particle { term: Term::Choice(inner), .. }] = outer.as_slice() else { return None };
    let has_name = |term: &Term| matches!(term, Term::Element(element) if element.name.local == local);
    inner.iter().find(|particle| has_name(&particle.term)).cloned()
}

impl Resolved {
    /// Returns `true` if an element holds a response message: its type derives from the response message, or has
    /// exactly one element of that type, as `m:FreeBusyResponseType`.
    pub(crate) fn is_message(&self, element: &Element) -> bool {
        self.derives_from_message(element) || self.is_plain(element) && self.contains_message(element)
    }

    /// Returns `true` if the type of an element derives from the response message.
    pub(crate) fn derives_from_message(&self, element: &Element) -> bool {
        self.is_plain(element) && self.responses.contains(type_name(&element.type_ref))
    }

    /// Returns `true` if the Rust type of an element is the struct of its type.
    fn is_plain(&self, element: &Element) -> bool {
        !self.xsi_types.contains_key(type_name(&element.type_ref)) && !element.nillable
    }

    fn contains_message(&self, element: &Element) -> bool {
        let root = Name::new(Namespace::Messages, exchange::RESPONSE_MESSAGE.0);
        let Some(content) = self.contents.get(type_name(&element.type_ref)) else { return false };
        let is_root = |member: &&Member| matches!(&member.term, MemberTerm::Element(inner) if *type_name(&inner.type_ref) == root);
        let mut messages = content.members.iter().filter(is_root);
        messages.next().is_some_and(|member| !member.occurrence.is_repeated()) && messages.next().is_none()
    }
}

/// The response message and the types that derive from it.
pub(super) fn descendants(derived: &BTreeMap<Name, Vec<Name>>) -> BTreeSet<Name> {
    let root = Name::new(Namespace::Messages, exchange::RESPONSE_MESSAGE.0);
    let mut all: BTreeSet<Name> = super::derivation::descendants(derived, &root).into_iter().collect();
    all.insert(root);
    all
}
