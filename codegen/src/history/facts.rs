//! What a schema says of each part that has a history, by the part's path.
//!
//! A path is a type's, group's or element's name, then `/` and the name of each element inside (`/@` for an
//! attribute, `=` for an enumeration's value), or a compositor's kind, depth and first element:
//! `t:AnyType/choice2.t:A`.

use std::collections::BTreeMap;

use crate::schema::{
    Attribute, Attributes, ComplexType, Content, Element, Facet, Origin, Particle, Schema, SimpleType, Term,
    Type, TypeRef, Usage, Variety,
};

use super::Was;

/// What a schema says of a part.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Fact {
    /// Where the part stands; for a value, its enumeration.
    pub(crate) origin: Origin,
    /// What can be another in another version: at most one of each kind.
    pub(crate) is: Vec<Was>,
    /// The groups that it stands in, the outermost first.
    pub(crate) around: Vec<Around>,
    /// What else is said of it, which no history is kept of: `nillable`, `default`.
    pub(crate) also: Vec<(&'static str, String)>,
}

/// A group around a part.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Around {
    /// Its own path.
    pub(crate) path: String,
    /// `sequence`, `choice` or `all`.
    pub(crate) kind: &'static str,
    /// How often it occurs.
    pub(crate) occurs: (u64, Option<u64>),
}

impl Around {
    /// Whether it says nothing: a sequence that occurs just once.
    pub(crate) fn is_plain(&self) -> bool {
        self.kind == "sequence" && self.occurs == (1, Some(1))
    }

    /// Whether what is in it may be absent for its sake.
    pub(crate) fn is_optional(&self) -> bool {
        self.kind == "choice" || self.occurs.0 == 0
    }

    /// Whether what is in it may occur again for its sake.
    pub(crate) fn repeats(&self) -> bool {
        self.occurs.1 != Some(1)
    }
}

/// The parts of a schema.
pub(crate) type Facts = BTreeMap<String, Fact>;

/// The types of a schema by their paths, those without a name by their elements'.
pub(crate) type Definitions<'s> = BTreeMap<String, &'s Type>;

/// The parts of a schema as it is, and its types.
pub(crate) fn of(schema: &Schema) -> (Facts, Definitions<'_>) {
    let mut walk = Walk {
        facts: Facts::new(),
        definitions: Definitions::new(),
        compositors: BTreeMap::new(),
        around: Vec::new(),
    };
    for (name, definition) in &schema.types {
        walk.definition(&name.to_string(), definition);
    }
    for (name, element) in &schema.elements {
        walk.element(&format!("element {name}"), element, Vec::new());
    }
    for (name, group) in &schema.groups {
        walk.add(format!("group {name}"), group.origin, Vec::new());
        walk.particle(&format!("group {name}"), &group.particle, 1);
    }
    for (name, group) in &schema.attribute_groups {
        walk.add(format!("attributeGroup {name}"), group.origin, Vec::new());
        walk.attributes(&format!("attributeGroup {name}"), &group.attributes);
    }
    (walk.facts, walk.definitions)
}

/// The parts of a schema as they were in each version on record; just the schema's own without a record.
pub(crate) fn of_versions(schema: &Schema) -> Vec<(String, Facts)> {
    let (newest, _) = of(schema);
    if schema.versions.is_empty() {
        return vec![(schema.version.clone().unwrap_or_default(), newest)];
    }
    let of_version = |(place, version): (usize, &String)| {
        let facts =
            newest.keys().filter_map(|path| Some((path.clone(), in_version(schema, &newest, path, place)?)));
        (version.clone(), facts.collect())
    };
    schema.versions.iter().enumerate().map(of_version).collect()
}

/// What a part stands in.
pub(crate) fn parent(path: &str) -> Option<&str> {
    path.split_once('=').or_else(|| path.rsplit_once('/')).map(|(parent, _)| parent)
}

/// A group as it is by another version's fact of it.
pub(crate) fn group_of(group: &Around, fact: &Fact) -> Option<Around> {
    fact.is.iter().find_map(|is| match is {
        Was::Occurs(min, max) => Some(Around { occurs: (*min, *max), ..group.clone() }),
        _ => None,
    })
}

/// What a version says of a part, and of the groups around it.
fn in_version(schema: &Schema, newest: &Facts, path: &str, place: usize) -> Option<Fact> {
    let mut fact = alone_in_version(schema, newest, path, place)?;
    let groups = fact.around.iter();
    let groups =
        groups.filter_map(|group| group_of(group, &alone_in_version(schema, newest, &group.path, place)?));
    fact.around = groups.collect();
    Some(fact)
}

/// What a version says of a part, if it knows it and what it stands in; the groups around it are the newest's.
fn alone_in_version(schema: &Schema, newest: &Facts, path: &str, place: usize) -> Option<Fact> {
    let mut fact = newest.get(path)?.clone();
    if let Some(parent) = parent(path) {
        alone_in_version(schema, newest, parent, place)?;
    }
    let Some(known) = schema.place(fact.origin) else { return Some(fact) };
    if let Some((_, value)) = path.split_once('=') {
        return known.values.get(value).is_none_or(|versions| versions.has(place)).then_some(fact);
    }
    if !known.history.is_in(place) {
        return None;
    }
    for (_, was) in known.history.was.iter().filter(|(versions, _)| versions.has(place)) {
        for is in &mut fact.is {
            if std::mem::discriminant(is) == std::mem::discriminant(was) {
                is.clone_from(was);
            }
        }
    }
    Some(fact)
}

struct Walk<'s> {
    facts: Facts,
    definitions: Definitions<'s>,
    /// How many compositors of a kind, depth and first element a part has had.
    compositors: BTreeMap<String, usize>,
    around: Vec<Around>,
}

impl<'s> Walk<'s> {
    fn add(&mut self, path: String, origin: Origin, is: Vec<Was>) {
        self.facts.insert(path, Fact { origin, is, around: self.around.clone(), also: Vec::new() });
    }

    fn also(&mut self, path: &str, what: &'static str, text: String) {
        if let Some(fact) = self.facts.get_mut(path) {
            fact.also.push((what, text));
        }
    }

    fn definition(&mut self, path: &str, definition: &'s Type) {
        self.definitions.insert(path.to_owned(), definition);
        self.facts
            .entry(path.to_owned())
            .or_insert_with(|| Fact { origin: definition.origin(), ..Fact::default() });
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
                        self.add(format!("{path}={value}"), simple.origin, Vec::new());
                    }
                }
                self.inside(&format!("{path}/base"), base);
            }
            Variety::List(item) => self.inside(&format!("{path}/item"), item),
            Variety::Union(members) => {
                for (place, member) in members.iter().enumerate() {
                    self.inside(&format!("{path}/{place}"), member);
                }
            }
        }
    }

    /// A type that is defined in place.
    fn inside(&mut self, path: &str, type_ref: &'s TypeRef) {
        if let TypeRef::Anonymous(definition) = type_ref {
            self.definition(path, definition);
        }
    }

    fn complex(&mut self, path: &str, complex: &'s ComplexType) {
        match &complex.content {
            Content::Empty => {}
            Content::Simple(base) => self.inside(&format!("{path}/text"), base),
            Content::Particle(particle) => self.particle(path, particle, 1),
        }
        self.attributes(path, &complex.attributes);
    }

    fn attributes(&mut self, path: &str, attributes: &'s Attributes) {
        // One that is prohibited is none.
        for attribute in attributes.own.iter().filter(|attribute| attribute.usage != Usage::Prohibited) {
            let path = format!("{path}/@{}", attribute.name);
            self.add(path.clone(), attribute.origin, of_attribute(attribute));
            self.also(&path, "has the default", attribute.default.clone().unwrap_or_default());
            self.inside(&path, &attribute.type_ref);
        }
    }

    fn element(&mut self, path: &str, element: &'s Element, mut is: Vec<Was>) {
        is.push(Was::Type(type_text(&element.type_ref)));
        self.add(path.to_owned(), element.origin, is);
        self.also(path, "may be nil", element.nillable.to_string());
        self.also(path, "has the default", element.default.clone().unwrap_or_default());
        let around = std::mem::take(&mut self.around);
        self.inside(path, &element.type_ref);
        self.around = around;
    }

    fn particle(&mut self, path: &str, particle: &'s Particle, depth: usize) {
        let occurs = Was::Occurs(particle.min, particle.max);
        let (kind, inner) = match &particle.term {
            Term::Element(element) => {
                return self.element(&format!("{path}/{}", element.name), element, vec![occurs]);
            }
            Term::ElementRef(name) => {
                return self.add(format!("{path}/{name}"), particle.origin, vec![occurs]);
            }
            Term::GroupRef(name) => {
                return self.add(format!("{path}/group {name}"), particle.origin, vec![occurs]);
            }
            Term::Any(wildcard) => {
                let path = format!("{path}/any");
                self.add(path.clone(), particle.origin, vec![occurs]);
                let lets_in = format!("{}, {}", wildcard.namespaces, wildcard.process_contents);
                return self.also(&path, "lets in", lets_in);
            }
            Term::Sequence(inner) => ("sequence", inner),
            Term::Choice(inner) => ("choice", inner),
            Term::All(inner) => ("all", inner),
        };
        // Groups have no names: one with the same first element is taken for the same, and the outermost always is.
        let first = particle.elements().first().map(ToString::to_string).filter(|_| depth > 1);
        let first = first.unwrap_or_else(|| "all".to_owned());
        let mut compositor = format!("{path}/{kind}{depth}.{first}");
        let number = self.compositors.entry(compositor.clone()).or_default();
        *number += 1;
        if *number > 1 {
            compositor.push_str(&format!(".{number}"));
        }
        self.add(compositor.clone(), particle.origin, vec![occurs]);
        self.around.push(Around { path: compositor, kind, occurs: (particle.min, particle.max) });
        inner.iter().for_each(|particle| self.particle(path, particle, depth + 1));
        self.around.pop();
    }
}

fn of_attribute(attribute: &Attribute) -> Vec<Was> {
    vec![
        Was::Required(attribute.usage == Usage::Required),
        Was::Type(type_text(&attribute.type_ref)),
        Was::Fixed(attribute.fixed.clone()),
    ]
}

/// A type's name; nothing for one that is defined in place.
fn type_text(type_ref: &TypeRef) -> String {
    match type_ref {
        TypeRef::Named(name) => name.to_string(),
        TypeRef::Anonymous(_) => String::new(),
    }
}
