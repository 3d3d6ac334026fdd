//! What follows from the schema for a document: what may stand for what, and the shortest way out.

use std::collections::{BTreeMap, BTreeSet};

use super::goal::{self, Uses};

use ews_codegen::schema::{
    Attribute, Attributes, ComplexType, Content, Derivation, Element, Name, Particle, Schema, SimpleType,
    Term, Type, TypeRef, Usage,
};

/// Names that a type's elements may have in `xsi:type`, where the bindings leave them out on purpose: `t:Item`
/// stands for an item without a class, and the Office kinds that no element declares are read as such.
const PLAIN: &str = "ItemType";

/// A schema with what follows from it.
pub struct Grammar<'s> {
    /// The schema.
    pub schema: &'s Schema,
    /// The types that derive from one directly.
    derived: BTreeMap<&'s Name, Vec<&'s Name>>,
    /// The elements that may stand for a head, directly or not, without abstract ones.
    members: BTreeMap<&'s Name, Vec<&'s Element>>,
    /// Types whose elements name theirs by `xsi:type`.
    by_xsi_type: BTreeMap<&'s Name, Vec<&'s Name>>,
    /// How deep the least document of a type is.
    depths: BTreeMap<&'s Name, usize>,
    uses: Uses<'s>,
    /// The types of operations' own messages in their responses, where the schema has those of all operations there.
    own_messages: BTreeMap<&'s Name, &'s TypeRef>,
}

impl<'s> Grammar<'s> {
    /// Looks at the whole schema.
    pub fn new(schema: &'s Schema) -> Self {
        let mut grammar = Self {
            schema,
            derived: BTreeMap::new(),
            members: BTreeMap::new(),
            by_xsi_type: BTreeMap::new(),
            depths: BTreeMap::new(),
            uses: Uses::new(),
            own_messages: BTreeMap::new(),
        };
        for (name, definition) in &schema.types {
            if let Type::Complex(ComplexType { derivation, .. }) = definition
                && let Some(base) = derivation.base()
            {
                grammar.derived.entry(base).or_default().push(name);
            }
        }
        grammar.find_polymorphic();
        grammar.find_members();
        while grammar.deepen() {}
        grammar.uses = goal::uses(&grammar);
        let responses = schema.operations.iter().map(|operation| &operation.response);
        grammar.own_messages =
            responses.filter_map(|response| Some((response, grammar.find_own_message(response)?))).collect();
        grammar
    }

    /// The names of the global elements that may stand in a document by themselves.
    pub fn global_elements(&self) -> Vec<Name> {
        let instantiable = self.schema.elements.values().filter(|element| self.is_instantiable(element));
        instantiable.map(|element| element.name.clone()).collect()
    }

    /// Whether an element may stand in a document by itself: neither it nor its type is abstract, or `xsi:type` says
    /// another.
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

    /// The elements that may stand where one is referred to.
    pub(super) fn members(&self, head: &Name) -> &[&'s Element] {
        self.members.get(head).map_or(&[], Vec::as_slice)
    }

    /// The types that an element of a declared type may be of: one, unless `xsi:type` has to say which.
    pub(super) fn alternatives(&self, declared: &'s Name) -> Vec<&'s Name> {
        self.by_xsi_type.get(declared).cloned().unwrap_or_else(|| vec![declared])
    }

    /// Whether `xsi:type` has to say which of the alternatives an element is.
    pub(super) fn is_polymorphic(&self, declared: &Name) -> bool {
        self.by_xsi_type.contains_key(declared)
    }

    /// The content of a complex type: its bases' and its own, each with what it is called in reports.
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

    /// The attributes of a complex type, each with what its owner is called in reports.
    pub(super) fn attributes(&self, label: &str, complex: &'s ComplexType) -> Vec<(String, &'s Attribute)> {
        let mut all = Vec::new();
        self.own_attributes(label, &complex.attributes, &mut all);
        if let Some((name, base)) =
            complex.derivation.base().and_then(|base| Some((base, self.schema.complex(base)?)))
        {
            for (label, inherited) in self.attributes(&name.to_string(), base) {
                if !all.iter().any(|(_, own)| own.name == inherited.name) {
                    all.push((label, inherited));
                }
            }
        }
        all
    }

    /// The type of a complex type's text, if it has text for content.
    pub(super) fn text(&self, complex: &'s ComplexType) -> Option<&'s TypeRef> {
        match &complex.content {
            Content::Simple(base) => match self.complex_of(base) {
                Some(complex) => self.text(complex),
                None => Some(base),
            },
            _ => complex.derivation.base().and_then(|base| self.text(self.schema.complex(base)?)),
        }
    }

    /// The complex type that is meant, if it is one.
    pub(super) fn complex_of(&self, type_ref: &'s TypeRef) -> Option<&'s ComplexType> {
        match type_ref {
            TypeRef::Named(name) => self.schema.complex(name),
            TypeRef::Anonymous(definition) => match definition.as_ref() {
                Type::Complex(complex) => Some(complex),
                Type::Simple(_) => None,
            },
        }
    }

    /// The simple type that is meant, if the schema has it.
    pub(super) fn simple_of<'t>(&'t self, type_ref: &'t TypeRef) -> Option<&'t SimpleType> {
        match type_ref {
            TypeRef::Named(name) => self.schema.simple(name),
            TypeRef::Anonymous(definition) => match definition.as_ref() {
                Type::Simple(simple) => Some(simple),
                Type::Complex(_) => None,
            },
        }
    }

    /// What has a type or group as a part.
    pub(super) fn uses(&self, name: &Name) -> &[(&'s Name, bool)] {
        self.uses.get(name).map_or(&[], Vec::as_slice)
    }

    /// The type of an operation's own message in its response, where the schema has those of all operations there.
    pub(super) fn own_message(&self, response: &Name) -> Option<&'s TypeRef> {
        self.own_messages.get(response).copied()
    }

    fn find_own_message(&self, response: &Name) -> Option<&'s TypeRef> {
        let [own, list, base] = [
            format!("{}Message", response.local),
            "ArrayOfResponseMessagesType".to_owned(),
            "BaseResponseMessageType".to_owned(),
        ]
        .map(|local| Name::new(response.namespace, local));
        let complex = self.complex_of(&self.schema.elements.get(response)?.type_ref)?;
        complex.derivation.base().filter(|name| **name == base)?;
        let Content::Particle(particle) = &self.schema.complex(&list)?.content else { return None };
        declaration(particle, &own).map(|element| &element.type_ref)
    }

    /// How deep the least content of a particle is.
    pub(super) fn depth(&self, particle: &'s Particle) -> usize {
        if particle.min == 0 {
            return 0;
        }
        match &particle.term {
            Term::Element(element) => self.depth_of(&element.type_ref),
            Term::ElementRef(name) => self
                .members(name)
                .iter()
                .map(|element| self.depth_of(&element.type_ref))
                .min()
                .unwrap_or(usize::MAX),
            Term::GroupRef(name) => self.depth(&self.schema.groups[name].particle),
            Term::Sequence(inner) | Term::All(inner) => {
                inner.iter().map(|inner| self.depth(inner)).max().unwrap_or(0)
            }
            Term::Choice(inner) => inner.iter().map(|inner| self.depth(inner)).min().unwrap_or(0),
            Term::Any(_) => 1,
        }
    }

    /// How deep the least element of a type is.
    pub(super) fn depth_of(&self, type_ref: &'s TypeRef) -> usize {
        match type_ref {
            TypeRef::Named(name) if self.schema.complex(name).is_some() => {
                let depths = self.alternatives(name).into_iter().map(|name| self.depth_of_type(name));
                depths.min().unwrap_or(usize::MAX)
            }
            type_ref => self.complex_of(type_ref).map_or(1, |complex| self.content_depth(complex)),
        }
    }

    /// How deep the least element of a complex type of the schema is.
    pub(super) fn depth_of_type(&self, name: &Name) -> usize {
        self.depths.get(name).copied().unwrap_or(usize::MAX)
    }

    fn content_depth(&self, complex: &'s ComplexType) -> usize {
        let deepest = self.particles("", complex).into_iter().map(|(_, particle)| self.depth(particle)).max();
        deepest.unwrap_or(0).saturating_add(1)
    }

    /// Finds depths that are less than known so far; says whether there were any.
    fn deepen(&mut self) -> bool {
        let mut found = false;
        for (name, definition) in &self.schema.types {
            if let Type::Complex(complex) = definition {
                let depth = self.content_depth(complex);
                found |= depth < self.depths.get(name).copied().unwrap_or(usize::MAX);
                self.depths.insert(name, depth);
            }
        }
        found
    }

    fn own_attributes(
        &self,
        label: &str,
        attributes: &'s Attributes,
        all: &mut Vec<(String, &'s Attribute)>,
    ) {
        all.extend(attributes.own.iter().map(|attribute| (label.to_owned(), attribute)));
        for group in &attributes.groups {
            self.own_attributes(&group.to_string(), &self.schema.attribute_groups[group].attributes, all);
        }
    }

    /// A declared type that is abstract, and one with a type below it that no element declares.
    fn find_polymorphic(&mut self) {
        let declared = self.declared();
        let schema = self.schema;
        let is_abstract = |name: &Name| schema.complex(name).is_some_and(|complex| complex.is_abstract);
        let mut found: BTreeSet<&Name> = declared.iter().copied().filter(|name| is_abstract(name)).collect();
        for name in schema.types.keys().filter(|name| !is_abstract(name)) {
            let mut with_below = vec![name];
            self.below(name, &mut with_below);
            if with_below.iter().any(|name| declared.contains(name)) {
                continue;
            }
            let bases = std::iter::successors(Some(name), |name| schema.complex(name)?.derivation.base());
            found.extend(bases.filter(|base| declared.contains(base)).last());
        }
        found.retain(|name| name.local != PLAIN);
        for name in found {
            let mut all = vec![name];
            self.below(name, &mut all);
            all.retain(|name| !is_abstract(name));
            self.by_xsi_type.insert(name, all);
        }
    }

    fn below(&self, name: &Name, all: &mut Vec<&'s Name>) {
        for derived in self.derived.get(name).into_iter().flatten() {
            all.push(derived);
            self.below(derived, all);
        }
    }

    /// The types that elements declare, but for heads of substitution groups.
    fn declared(&self) -> BTreeSet<&'s Name> {
        let mut all = BTreeSet::new();
        let heads: BTreeSet<&Name> =
            self.schema.elements.values().filter_map(|element| element.substitution_group.as_ref()).collect();
        for element in self.schema.elements.values().filter(|element| !heads.contains(&element.name)) {
            self.declared_by(element, &mut all);
        }
        for definition in self.schema.types.values() {
            if let Type::Complex(complex) = definition {
                self.declared_in_type(complex, &mut all);
            }
        }
        for group in self.schema.groups.values() {
            self.declared_in(&group.particle, &mut all);
        }
        all
    }

    fn declared_by(&self, element: &'s Element, all: &mut BTreeSet<&'s Name>) {
        match &element.type_ref {
            TypeRef::Named(name) => {
                all.insert(name);
            }
            TypeRef::Anonymous(_) => {
                if let Some(complex) = self.complex_of(&element.type_ref) {
                    self.declared_in_type(complex, all);
                }
            }
        }
    }

    fn declared_in_type(&self, complex: &'s ComplexType, all: &mut BTreeSet<&'s Name>) {
        if let Content::Particle(particle) = &complex.content {
            self.declared_in(particle, all);
        }
    }

    fn declared_in(&self, particle: &'s Particle, all: &mut BTreeSet<&'s Name>) {
        match &particle.term {
            Term::Element(element) => self.declared_by(element, all),
            Term::Sequence(inner) | Term::Choice(inner) | Term::All(inner) => {
                inner.iter().for_each(|particle| self.declared_in(particle, all));
            }
            Term::ElementRef(_) | Term::GroupRef(_) | Term::Any(_) => {}
        }
    }
}

/// The declaration of an element in a particle.
fn declaration<'s>(particle: &'s Particle, name: &Name) -> Option<&'s Element> {
    match &particle.term {
        Term::Element(element) => Some(element).filter(|element| element.name == *name),
        Term::Sequence(inner) | Term::Choice(inner) | Term::All(inner) => {
            inner.iter().find_map(|inner| declaration(inner, name))
        }
        Term::ElementRef(_) | Term::GroupRef(_) | Term::Any(_) => None,
    }
}

/// Whether an attribute may stand there at all.
pub(super) fn is_allowed(attribute: &Attribute) -> bool {
    attribute.usage != Usage::Prohibited
}
