//! Facts about the documents of a schema: substitution group members, `xsi:type` alternatives, and the minimum
//! depth of each type.

use std::collections::BTreeMap;

use ews_codegen::schema::{
    Attribute, Attributes, ComplexType, Content, Derivation, Element, Name, Particle, Schema, SimpleType,
    Term, Type, TypeRef, Usage,
};

use super::polymorphism::find_polymorphic;
use super::uses::{Uses, find_uses};

/// A schema with the facts that sampling needs.
pub struct Grammar<'s> {
    /// The schema.
    pub schema: &'s Schema,
    /// The members of each substitution group, direct or not, without those that no document can contain.
    members: BTreeMap<&'s Name, Vec<&'s Element>>,
    /// The concrete types that `xsi:type` may name for each polymorphic type.
    by_xsi_type: BTreeMap<&'s Name, Vec<&'s Name>>,
    /// The depth of the shallowest element of each complex type.
    depths: BTreeMap<&'s Name, usize>,
    /// The types and groups that use each type or group.
    uses: Uses<'s>,
    /// The types of response messages, by response. Only responses that also allow messages of other operations.
    own_messages: BTreeMap<&'s Name, &'s TypeRef>,
}

/// The request with notifications that a server sends to a listener. It has the form of a response.
const PUSH: &str = "SendNotification";

/// Returns the name that the operation's message has in a response.
pub(super) fn own_message_name(response: &Name) -> Name {
    let suffix = if response.local == PUSH { "ResponseMessage" } else { "Message" };
    Name::new(response.namespace, format!("{}{suffix}", response.local))
}

impl<'s> Grammar<'s> {
    /// Derives the facts from a schema.
    pub fn new(schema: &'s Schema) -> Self {
        let mut grammar = Self {
            schema,
            members: BTreeMap::new(),
            by_xsi_type: find_polymorphic(schema),
            depths: BTreeMap::new(),
            uses: Uses::new(),
            own_messages: BTreeMap::new(),
        };
        grammar.find_members();
        while grammar.lower_depths() {}
        grammar.uses = find_uses(&grammar);
        let push = schema.elements.keys().find(|name| name.local == PUSH);
        let responses = schema.operations.iter().map(|operation| &operation.response).chain(push);
        grammar.own_messages =
            responses.filter_map(|response| Some((response, grammar.find_own_message(response)?))).collect();
        grammar
    }

    /// Returns the names of the global elements that can be the root of a document.
    pub fn global_elements(&self) -> Vec<Name> {
        let instantiable = self.schema.elements.values().filter(|element| self.is_instantiable(element));
        instantiable.map(|element| element.name.clone()).collect()
    }

    /// Returns `true` if a document can contain an element.
    ///
    /// The element must not be abstract. Its type may be abstract only if `xsi:type` can name a derived type.
    fn is_instantiable(&self, element: &Element) -> bool {
        let is_abstract = match &element.type_ref {
            TypeRef::Named(name) => {
                self.schema.complex(name).is_some_and(|complex| complex.is_abstract)
                    && !self.is_polymorphic(name)
            }
            TypeRef::Anonymous(_) => false,
        };
        !element.is_abstract && !is_abstract
    }

    fn find_members(&mut self) {
        let schema = self.schema;
        for element in schema.elements.values() {
            if !self.is_instantiable(element) {
                continue;
            }
            let mut head = Some(&element.name);
            while let Some(name) = head {
                self.members.entry(name).or_default().push(element);
                head = schema.elements.get(name).and_then(|head| head.substitution_group.as_ref());
            }
        }
    }

    /// Returns the elements that a reference to an element allows: the element itself and its substitutes.
    pub(super) fn members(&self, head: &Name) -> &[&'s Element] {
        self.members.get(head).map_or(&[], Vec::as_slice)
    }

    /// Returns the types that an element of a declared type may have: the declared type, or those of `xsi:type`.
    pub(super) fn alternatives(&self, declared: &'s Name) -> Vec<&'s Name> {
        self.by_xsi_type.get(declared).cloned().unwrap_or_else(|| vec![declared])
    }

    /// Returns `true` if `xsi:type` selects the type of an element of a declared type.
    pub(super) fn is_polymorphic(&self, declared: &Name) -> bool {
        self.by_xsi_type.contains_key(declared)
    }

    /// Returns the particles of a complex type, inherited ones first, each with the label of its owner.
    pub(super) fn particles(&self, label: &str, complex: &'s ComplexType) -> Vec<(String, &'s Particle)> {
        let mut all = match &complex.derivation {
            Derivation::Extension(base) => self
                .schema
                .complex(base)
                .map(|complex| self.particles(&base.to_string(), complex))
                .unwrap_or_default(),
            Derivation::None | Derivation::Restriction(_) => Vec::new(),
        };
        if let Content::Particle(particle) = &complex.content {
            all.push((label.to_owned(), particle));
        }
        all
    }

    /// Returns the attributes of a complex type, inherited ones included, each with the label of its owner.
    pub(super) fn attributes(&self, label: &str, complex: &'s ComplexType) -> Vec<(String, &'s Attribute)> {
        let mut all = Vec::new();
        self.add_attributes(label, &complex.attributes, &mut all);
        if let Some(name) = complex.derivation.base()
            && let Some(base) = self.schema.complex(name)
        {
            for (label, inherited) in self.attributes(&name.to_string(), base) {
                if !all.iter().any(|(_, own)| own.name == inherited.name) {
                    all.push((label, inherited));
                }
            }
        }
        all
    }

    fn add_attributes(
        &self,
        label: &str,
        attributes: &'s Attributes,
        all: &mut Vec<(String, &'s Attribute)>,
    ) {
        all.extend(attributes.own.iter().map(|attribute| (label.to_owned(), attribute)));
        for group in &attributes.groups {
            self.add_attributes(&group.to_string(), &self.schema.attribute_groups[group].attributes, all);
        }
    }

    /// Returns the simple type of a complex type's text, if the complex type has simple content.
    pub(super) fn simple_content(&self, complex: &'s ComplexType) -> Option<&'s TypeRef> {
        match &complex.content {
            Content::Simple(base) => match self.schema.complex_of(base) {
                Some(complex) => self.simple_content(complex),
                None => Some(base),
            },
            _ => complex.derivation.base().and_then(|base| self.simple_content(self.schema.complex(base)?)),
        }
    }

    /// Returns the definition that a reference names, if it is a simple type of the schema.
    pub(super) fn simple_of<'t>(&'t self, type_ref: &'t TypeRef) -> Option<&'t SimpleType> {
        match type_ref {
            TypeRef::Named(name) => self.schema.simple(name),
            TypeRef::Anonymous(definition) => match definition.as_ref() {
                Type::Simple(simple) => Some(simple),
                Type::Complex(_) => None,
            },
        }
    }

    /// Returns the types and groups that use a type or group.
    pub(super) fn uses(&self, name: &Name) -> &[(&'s Name, bool)] {
        self.uses.get(name).map_or(&[], Vec::as_slice)
    }

    /// Returns the type of the operation's message in a response that also allows messages of other operations.
    pub(super) fn own_message(&self, response: &Name) -> Option<&'s TypeRef> {
        self.own_messages.get(response).copied()
    }

    fn find_own_message(&self, response: &Name) -> Option<&'s TypeRef> {
        let in_namespace = |local: String| Name::new(response.namespace, local);
        let own = own_message_name(response);
        let list = in_namespace("ArrayOfResponseMessagesType".to_owned());
        let base = in_namespace("BaseResponseMessageType".to_owned());
        let complex = self.schema.complex_of(&self.schema.elements.get(response)?.type_ref)?;
        complex.derivation.base().filter(|name| **name == base)?;
        let Content::Particle(particle) = &self.schema.complex(&list)?.content else { return None };
        declaration(particle, &own).map(|element| &element.type_ref)
    }

    /// Returns the depth of the shallowest content of a particle.
    pub(super) fn depth(&self, particle: &'s Particle) -> usize {
        if particle.occurrence.is_optional() {
            return 0;
        }
        match &particle.term {
            Term::Element(element) => self.depth_of(&element.type_ref),
            Term::ElementRef(name) => {
                let depths = self.members(name).iter().map(|element| self.depth_of(&element.type_ref));
                depths.min().unwrap_or(usize::MAX)
            }
            Term::GroupRef(name) => self.depth(&self.schema.groups[name].particle),
            Term::Sequence(inner) | Term::All(inner) => {
                inner.iter().map(|inner| self.depth(inner)).max().unwrap_or(0)
            }
            Term::Choice(inner) => inner.iter().map(|inner| self.depth(inner)).min().unwrap_or(0),
            Term::Any(_) => 1,
        }
    }

    /// Returns the depth of the shallowest element of a type.
    pub(super) fn depth_of(&self, type_ref: &'s TypeRef) -> usize {
        match type_ref {
            TypeRef::Named(name) if self.schema.complex(name).is_some() => {
                let depths = self.alternatives(name).into_iter().map(|name| self.depth_of_type(name));
                depths.min().unwrap_or(usize::MAX)
            }
            type_ref => self.schema.complex_of(type_ref).map_or(1, |complex| self.depth_of_content(complex)),
        }
    }

    /// Returns the depth of the shallowest element of a named complex type.
    pub(super) fn depth_of_type(&self, name: &Name) -> usize {
        self.depths.get(name).copied().unwrap_or(usize::MAX)
    }

    fn depth_of_content(&self, complex: &'s ComplexType) -> usize {
        let depths = self.particles("", complex).into_iter().map(|(_, particle)| self.depth(particle));
        depths.max().unwrap_or(0).saturating_add(1)
    }

    /// Computes all depths again from the known ones. Returns `true` if one became smaller.
    fn lower_depths(&mut self) -> bool {
        let mut found = false;
        for (name, definition) in &self.schema.types {
            if let Type::Complex(complex) = definition {
                let depth = self.depth_of_content(complex);
                found |= depth < self.depth_of_type(name);
                self.depths.insert(name, depth);
            }
        }
        found
    }
}

/// Returns the declaration of an element in a particle.
fn declaration<'s>(particle: &'s Particle, name: &Name) -> Option<&'s Element> {
    match &particle.term {
        Term::Element(element) => Some(element).filter(|element| element.name == *name),
        Term::Sequence(inner) | Term::Choice(inner) | Term::All(inner) => {
            inner.iter().find_map(|inner| declaration(inner, name))
        }
        Term::ElementRef(_) | Term::GroupRef(_) | Term::Any(_) => None,
    }
}

/// Returns `true` unless the use of an attribute is prohibited.
pub(super) fn is_allowed(attribute: &Attribute) -> bool {
    attribute.usage != Usage::Prohibited
}

/// Returns the name of a type. An anonymous type is called `label`.
pub(super) fn type_label(type_ref: &TypeRef, label: &str) -> String {
    match type_ref {
        TypeRef::Named(name) => name.to_string(),
        TypeRef::Anonymous(_) => label.to_owned(),
    }
}
