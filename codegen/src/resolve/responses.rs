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
    let (mut narrowed, mut owners) = (BTreeMap::new(), BTreeMap::new());
    for (component, root, response_element) in roots(schema) {
        let Some(element) = schema.elements.get(&root) else { continue };
        let response = type_name(&element.type_ref).clone();
        let message = exchange::message_element(&response_element.local);
        let Some(message) = find(schema, &list, &message) else { continue };
        let Some(complex) = schema.complex(&response) else { continue };
        if let Some(other) = owners.get(&response).filter(|other| **other != root) {
            let message = format!(
                "the type {response} is also that of the response {other}, but each has its own list of messages; \
                 give each element its own type"
            );
            errors.push(Error::new(ErrorKind::Unsupported, message).of(component).at(&element.location));
            continue;
        }
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
            content: Content::Particle(message),
            attributes: Attributes::default(),
        };
        if schema.types.contains_key(&narrow) {
            let message = format!(
                "the schema has a type {narrow}, but the list of the operation's messages needs this name; rename the type"
            );
            errors.push(Error::new(ErrorKind::Name, message).of(component).at(&location));
            continue;
        }
        owners.insert(response.clone(), root);
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

/// The only part of the base type of responses: the required element with the list, and the list. `None` if the base type
/// declares more, which a response without base type would lose.
fn inherited_list(schema: &Schema, base: &Name) -> Option<(Element, Name)> {
    let [Particle { term: Term::Element(element), occurrence: Occurrence::ONCE, .. }] =
        bare_sequence(schema, base)?
    else {
        return None;
    };
    let is_list = element.name.local == exchange::RESPONSE_MESSAGES.0 && !element.nillable;
    is_list.then(|| (element.clone(), type_name(&element.type_ref).clone()))
}

/// The repeated choice of a list with one of its alternatives, by its local name.
fn find(schema: &Schema, list: &Name, local: &str) -> Option<Particle> {
    let [Particle { term: Term::Choice(inner), occurrence, .. }] = bare_sequence(schema, list)? else {
        return None;
    };
    let has_name = |term: &Term| matches!(term, Term::Element(element) if element.name.local == local);
    let message = inner.iter().find(|particle| has_name(&particle.term))?;
    occurrence.repeats().then(|| Particle::new(*occurrence, Term::Choice(vec![message.clone()])))
}

/// The particles of a type that is only a sequence: without attributes and without a base type.
fn bare_sequence<'s>(schema: &'s Schema, name: &Name) -> Option<&'s [Particle]> {
    let complex = schema.complex(name)?;
    let is_bare = complex.derivation == Derivation::None && complex.attributes == Attributes::default();
    match &complex.content {
        Content::Particle(Particle { term: Term::Sequence(inner), occurrence: Occurrence::ONCE, .. })
            if is_bare =>
        {
            Some(inner)
        }
        _ => None,
    }
}

impl Resolved {
    /// Returns the type of the schema from which a type was made for one element or operation. For any other type, this is the
    /// type itself.
    pub(crate) fn schema_name<'n>(&'n self, name: &'n Name) -> &'n Name {
        let copied = self.wire.lists.get(name).map(|copied| &copied.original);
        copied.or_else(|| self.narrowed.get(name)).unwrap_or(name)
    }

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
    pub(crate) fn is_plain(&self, element: &Element) -> bool {
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

#[cfg(test)]
mod tests {
    use crate::error::Errors;
    use crate::load::from_texts;
    use crate::schema::{Namespace, Schema};

    use super::narrow;

    const MESSAGES: &str = r#"
        <xs:simpleType name="ResponseCodeType"><xs:restriction base="xs:string"/></xs:simpleType>
        <xs:complexType name="GetType"/>
        <xs:complexType name="ArrayOfResponseMessagesType"><xs:sequence><xs:choice maxOccurs="unbounded">
          <xs:element name="GetResponseMessage" type="m:GetType"/></xs:choice></xs:sequence></xs:complexType>
        <xs:complexType name="BaseResponseMessageType"><xs:sequence>
          <xs:element name="ResponseMessages" type="m:ArrayOfResponseMessagesType"/></xs:sequence></xs:complexType>
        <xs:complexType name="GetResponseType"><xs:complexContent><xs:extension base="m:BaseResponseMessageType"/>
          </xs:complexContent></xs:complexType>
        <xs:element name="Get" type="m:GetType"/>
        <xs:element name="GetResponse" type="m:GetResponseType"/>"#;

    /// The number of lists for one operation, if a text in the schema is replaced.
    fn lists(from: &str, to: &str) -> usize {
        assert!(MESSAGES.contains(from), "{from}");
        narrow(&mut schema(&MESSAGES.replace(from, to)), &mut Errors::default()).len()
    }

    fn schema(messages: &str) -> Schema {
        let uri = Namespace::Messages.uri();
        let messages = format!(
            "<xs:schema xmlns:xs=\"{}\" xmlns:m=\"{uri}\" targetNamespace=\"{uri}\">{messages}</xs:schema>",
            Namespace::Xs.uri(),
        );
        let text = |file: &str| (file == "messages.xsd").then(|| messages.clone());
        from_texts(text).unwrap_or_else(|error| panic!("{error}"))
    }

    #[test]
    fn response_type_of_two_operations_is_refused() {
        let shared = "<xs:element name=\"GetResponse\" type=\"m:GetResponseType\"/>\
            <xs:element name=\"Ask\" type=\"m:AskType\"/><xs:complexType name=\"AskType\"/>\
            <xs:element name=\"AskResponse\" type=\"m:GetResponseType\"/>";
        let list = "<xs:element name=\"GetResponseMessage\" type=\"m:GetType\"/>";
        let both = format!("{list}<xs:element name=\"AskResponseMessage\" type=\"m:GetType\"/>");
        let messages =
            MESSAGES.replace("<xs:element name=\"GetResponse\" type=\"m:GetResponseType\"/>", shared);
        let mut errors = Errors::default();
        narrow(&mut schema(&messages.replace(list, &both)), &mut errors);
        let error = errors.finish().expect_err("the type is shared").to_string();
        assert!(
            error.contains(
                "operation Get: the type m:GetResponseType is also that of the response m:AskResponse"
            ),
            "{error}"
        );
    }

    #[test]
    fn response_keeps_what_its_base_type_and_the_list_declare() {
        assert_eq!(lists("", ""), 1);
        assert_eq!(lists("<xs:choice ", "<xs:choice minOccurs=\"0\" "), 1);
        let attribute = "<xs:attribute name=\"a\" type=\"xs:int\"/>";
        let element = "<xs:element name=\"ResponseMessages\" ";
        for (from, to) in [
            ("maxOccurs=\"unbounded\"", ""),
            (element, &*format!("{element} minOccurs=\"0\" ")),
            (element, &format!("{element} maxOccurs=\"2\" ")),
            (element, &format!("{element} nillable=\"true\" ")),
            ("</xs:choice></xs:sequence>", &format!("</xs:choice></xs:sequence>{attribute}")),
            (
                "ArrayOfResponseMessagesType\"/></xs:sequence>",
                &format!("ArrayOfResponseMessagesType\"/></xs:sequence>{attribute}"),
            ),
        ] {
            assert_eq!(lists(from, to), 0, "{to}");
        }
    }
}
