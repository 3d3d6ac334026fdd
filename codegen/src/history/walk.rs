//! The walk over a schema that gives every component its path.

use std::collections::BTreeMap;

use crate::schema::{
    Attribute, Attributes, ComplexType, Content, Element, Facet, History, Name, Namespace, Particle,
    Property, Schema, SimpleType, SourceLocation, Term, Type, TypeRef, Usage, Variety,
};

use super::component::{self, Component, Components, EnclosingGroup};

/// The types of a schema by path. An anonymous type has the path of its element or attribute.
pub(crate) type Definitions<'s> = BTreeMap<String, &'s Type>;

/// The components and the types of a schema as they are in its newest version.
pub(crate) fn components(schema: &Schema) -> (Components, Definitions<'_>) {
    let mut walk = Walk {
        components: Components::new(),
        definitions: Definitions::new(),
        visited: 0,
        model_groups: BTreeMap::new(),
        is_absent: false,
        enclosing_groups: Vec::new(),
    };
    for (name, definition) in &schema.types {
        walk.definition(&name.to_string(), definition);
    }
    for (name, element) in &schema.elements {
        walk.element(&format!("element {name}"), element, Vec::new());
    }
    for (name, group) in &schema.groups {
        let path = format!("group {name}");
        walk.add(&path, &group.location, &group.history, Vec::new());
        walk.particle(&path, &group.particle, 1);
    }
    for (name, group) in &schema.attribute_groups {
        let path = format!("attributeGroup {name}");
        walk.add(&path, &group.location, &group.history, Vec::new());
        walk.attributes(&path, &group.attributes);
    }
    for (name, attribute) in &schema.attributes {
        walk.attribute(&format!("attribute {name}"), attribute);
    }
    component::set_several(&mut walk.components);
    (walk.components, walk.definitions)
}

struct Walk<'s> {
    components: Components,
    definitions: Definitions<'s>,
    /// The number of components visited so far.
    visited: usize,
    /// The number of model groups visited so far by path: a type may have several with the same path.
    model_groups: BTreeMap<String, usize>,
    /// The particle that is visited never occurs: its components are absent.
    is_absent: bool,
    enclosing_groups: Vec<EnclosingGroup>,
}

impl<'s> Walk<'s> {
    /// Counts a component that is visited, and returns its index.
    fn visit(&mut self) -> usize {
        self.visited += 1;
        self.visited - 1
    }

    fn add(&mut self, path: &str, location: &SourceLocation, history: &History, properties: Vec<Property>) {
        let index = self.visit();
        if self.is_absent {
            return;
        }
        let component = Component {
            location: location.clone(),
            history: history.clone(),
            index,
            properties,
            enclosing_groups: self.enclosing_groups.clone(),
            ..Component::default()
        };
        self.components.insert(path.to_owned(), component);
    }

    fn add_unrecorded(&mut self, path: &str, property: &'static str, text: String) {
        if let Some(component) = self.components.get_mut(path) {
            component.unrecorded.push((property, text));
        }
    }

    fn definition(&mut self, path: &str, definition: &'s Type) {
        let index = self.visit();
        if self.is_absent {
            return self.definition_inside(path, definition);
        }
        self.definitions.insert(path.to_owned(), definition);
        // An anonymous type has the path, and so the history, of its element or attribute.
        self.components.entry(path.to_owned()).or_insert_with(|| Component {
            location: definition.location().clone(),
            history: definition.history().clone(),
            index,
            ..Component::default()
        });
        if let (Type::Simple(simple), Some(component)) = (definition, self.components.get_mut(path)) {
            component.properties.push(Property::Facets(simple.variety.facets_text()));
        }
        self.definition_inside(path, definition);
    }

    fn definition_inside(&mut self, path: &str, definition: &'s Type) {
        match definition {
            Type::Simple(simple) => self.simple(path, simple),
            Type::Complex(complex) => self.complex(path, complex),
        }
    }

    fn simple(&mut self, path: &str, simple: &'s SimpleType) {
        match &simple.variety {
            Variety::Restriction { base, facets } => {
                for facet in facets {
                    if let Facet::Enumeration(value) = facet {
                        let path = format!("{path}={}", value.value);
                        self.add(&path, &value.location, &value.history, Vec::new());
                    }
                }
                self.anonymous(&format!("{path}/base"), base);
            }
            Variety::List(item) => self.anonymous(&format!("{path}/item"), item),
            Variety::Union(members) => {
                let anonymous = members.iter().filter(|member| matches!(member, TypeRef::Anonymous(_)));
                for (index, member) in anonymous.enumerate() {
                    self.anonymous(&format!("{path}/{index}"), member);
                }
            }
        }
    }

    /// Visits a type if it is defined in place.
    fn anonymous(&mut self, path: &str, type_ref: &'s TypeRef) {
        if let TypeRef::Anonymous(definition) = type_ref {
            self.definition(path, definition);
        }
    }

    fn complex(&mut self, path: &str, complex: &'s ComplexType) {
        match &complex.content {
            Content::Empty => {}
            Content::Simple(base) => self.anonymous(&format!("{path}/text"), base),
            Content::Particle(particle) => self.particle(path, particle, 1),
        }
        self.attributes(path, &complex.attributes);
    }

    fn attributes(&mut self, path: &str, attributes: &'s Attributes) {
        for attribute in &attributes.own {
            self.attribute(&format!("{path}/@{}", attribute.name), attribute);
        }
    }

    fn attribute(&mut self, path: &str, attribute: &'s Attribute) {
        // A prohibited attribute is absent.
        if attribute.usage == Usage::Prohibited {
            self.visit();
            return;
        }
        self.add(path, &attribute.location, &attribute.history, attribute_properties(attribute));
        self.add_unrecorded(path, "default", attribute.default.clone().unwrap_or_default());
        // The type of a reference is in the global attribute, which has its history.
        if !attribute.is_reference {
            self.anonymous(path, &attribute.type_ref);
        }
    }

    fn element(&mut self, path: &str, element: &'s Element, mut properties: Vec<Property>) {
        properties.push(Property::Type(type_text(&element.type_ref)));
        properties.push(Property::Nillable(element.nillable));
        self.add(path, &element.location, &element.history, properties);
        self.add_unrecorded(path, "default", element.default.clone().unwrap_or_default());
        let enclosing_groups = std::mem::take(&mut self.enclosing_groups);
        self.anonymous(path, &element.type_ref);
        self.enclosing_groups = enclosing_groups;
    }

    fn particle(&mut self, path: &str, particle: &'s Particle, depth: usize) {
        let was_absent = self.is_absent;
        self.is_absent |= particle.occurrence.max == Some(0);
        self.occurring_particle(path, particle, depth);
        self.is_absent = was_absent;
    }

    fn occurring_particle(&mut self, path: &str, particle: &'s Particle, depth: usize) {
        match part_path(path, &particle.term) {
            Some(part) => self.part(&part, particle),
            None => self.model_group(path, particle, depth),
        }
    }

    /// Visits an element, a reference to a group or a wildcard.
    fn part(&mut self, path: &str, particle: &'s Particle) {
        let properties = vec![Property::Occurrence(particle.occurrence)];
        if let Term::Element(element) = &particle.term {
            return self.element(path, element, properties);
        }
        self.add(path, &particle.location, particle.history(), properties);
        if let Term::Any(wildcard) = &particle.term {
            let allowed = format!("{}, {}", wildcard.namespaces, wildcard.process_contents);
            self.add_unrecorded(path, "allowed namespaces", allowed);
        }
    }

    fn model_group(&mut self, path: &str, particle: &'s Particle, depth: usize) {
        let inner = particle.term.children();
        let kind = match particle.term {
            Term::Choice(_) => "choice",
            Term::All(_) => "all",
            _ => "sequence",
        };
        let group_path = self.model_group_path(path, particle, kind, depth);
        let occurrence = particle.occurrence;
        let properties = vec![Property::Occurrence(occurrence)];
        self.add(&group_path, &particle.location, particle.history(), properties);
        if let Some(group) = self.components.get_mut(&group_path) {
            group.is_model_group = true;
            if kind == "choice" {
                group.alternatives = inner.iter().flat_map(|inner| alternatives(path, inner)).collect();
            }
        }
        let group = EnclosingGroup { path: group_path, kind, occurrence, position: 0, has_several: false };
        // A sequence around other groups can come and go without a meaning, so it does not count.
        let inner_depth = if depth > 1 && kind == "sequence" { depth } else { depth + 1 };
        self.enclosing_groups.push(group);
        for (position, particle) in inner.iter().enumerate() {
            if let Some(group) = self.enclosing_groups.last_mut() {
                group.position = position;
            }
            self.particle(path, particle, inner_depth);
        }
        self.enclosing_groups.pop();
    }

    /// The path of a model group. The outermost group of a type is the same in two versions if its kind is the same. An
    /// inner group is the same if its kind, its depth and its first element are the same; several such groups are counted.
    fn model_group_path(&mut self, parent: &str, group: &Particle, kind: &str, depth: usize) -> String {
        let mut path = format!("{parent}/{kind}{depth}");
        if let Some(first) = group.elements().first().filter(|_| depth > 1) {
            path.push_str(&format!(".{first}"));
        }
        let number = self.model_groups.entry(path.clone()).or_default();
        *number += 1;
        if *number > 1 {
            path.push_str(&format!(".{number}"));
        }
        path
    }
}

/// The path of an element, a reference to a group or a wildcard; `None` for a model group.
fn part_path(parent: &str, term: &Term) -> Option<String> {
    match term {
        Term::Element(element) => {
            // A name without a namespace could be that of another part, such as `any`.
            let kind = if element.name.namespace == Namespace::None { "element " } else { "" };
            Some(format!("{parent}/{kind}{}", element.name))
        }
        Term::ElementRef(name) => Some(format!("{parent}/{name}")),
        Term::GroupRef(name) => Some(format!("{parent}/group {name}")),
        Term::Any(_) => Some(format!("{parent}/any")),
        Term::Sequence(_) | Term::Choice(_) | Term::All(_) => None,
    }
}

/// The paths of the parts of an alternative, or of each alternative of a choice in its place. An alternative that never
/// occurs is left out.
fn alternatives(parent: &str, alternative: &Particle) -> Vec<Vec<String>> {
    match &alternative.term {
        _ if alternative.occurrence.max == Some(0) => Vec::new(),
        Term::Choice(inner) => inner.iter().flat_map(|inner| alternatives(parent, inner)).collect(),
        _ => {
            let parts = alternative.descendants().filter_map(|particle| part_path(parent, &particle.term));
            vec![parts.collect()]
        }
    }
}

fn attribute_properties(attribute: &Attribute) -> Vec<Property> {
    vec![
        Property::Required(attribute.usage == Usage::Required),
        Property::Type(type_text(&attribute.type_ref)),
        Property::Fixed(attribute.fixed.clone()),
    ]
}

/// The name of a type; empty for an anonymous type.
fn type_text(type_ref: &TypeRef) -> String {
    type_ref.name().map_or_else(String::new, Name::to_string)
}
