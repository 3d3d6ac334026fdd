//! The labels of everything that documents of some roots can contain.

use std::collections::BTreeSet;

use ews_codegen::schema::{
    Element as ElementDeclaration, Facet, Name, Particle, SimpleType, Term, Type, TypeRef, Usage, Variety,
};

use super::grammar::{Grammar, is_allowed, type_label};

/// Returns the labels that documents of the roots (global elements and types) can contain.
pub(super) fn reachable_labels(grammar: &Grammar<'_>, roots: &[Name]) -> BTreeSet<String> {
    let mut reach = Reach { grammar, seen: BTreeSet::new(), labels: BTreeSet::new() };
    for name in roots {
        if let Some(element) = grammar.schema.elements.get(name) {
            reach.add(format!("element {name}"));
            reach.element(element, &name.to_string());
        } else if let Some((name, _)) = grammar.schema.types.get_key_value(name) {
            reach.named(name);
        }
    }
    reach.labels
}

/// A walk over the schema that enters each named type once.
struct Reach<'g, 's> {
    grammar: &'g Grammar<'s>,
    seen: BTreeSet<&'s Name>,
    labels: BTreeSet<String>,
}

impl<'s> Reach<'_, 's> {
    fn add(&mut self, label: String) {
        self.labels.insert(label);
    }

    fn element(&mut self, element: &'s ElementDeclaration, label: &str) {
        if element.nillable {
            self.add(format!("nil {label}"));
            self.add(format!("filled {label}"));
        }
        self.type_ref(&element.type_ref, label);
    }

    fn named(&mut self, name: &'s Name) {
        if !self.seen.insert(name) {
            return;
        }
        let alternatives = self.grammar.alternatives(name);
        if self.grammar.is_polymorphic(name) {
            for alternative in &alternatives {
                self.add(format!("xsi:type {name} > {alternative}"));
            }
        }
        for alternative in alternatives {
            self.seen.insert(alternative);
            if let Some(definition) = self.grammar.schema.types.get(alternative) {
                self.definition(definition, &alternative.to_string());
            }
        }
    }

    fn type_ref(&mut self, type_ref: &'s TypeRef, label: &str) {
        match type_ref {
            TypeRef::Named(name) => self.named(name),
            TypeRef::Anonymous(definition) => self.definition(definition, &type_label(type_ref, label)),
        }
    }

    fn definition(&mut self, definition: &'s Type, label: &str) {
        let complex = match definition {
            Type::Simple(simple) => return self.simple(simple, label),
            Type::Complex(complex) => complex,
        };
        self.add(format!("type {label}"));
        for (owner, attribute) in self.grammar.attributes(label, complex) {
            if is_allowed(attribute) {
                let label = format!("{owner}/@{}", attribute.name);
                self.add(format!("attribute {label}"));
                if attribute.usage != Usage::Required {
                    self.add(format!("absent {label}"));
                }
                self.type_ref(&attribute.type_ref, &label);
            }
        }
        if let Some(text) = self.grammar.simple_content(complex) {
            self.type_ref(text, label);
        }
        for (owner, particle) in self.grammar.particles(label, complex) {
            self.particle(&owner, particle);
        }
    }

    fn simple(&mut self, simple: &'s SimpleType, label: &str) {
        self.add(format!("type {label}"));
        match &simple.variety {
            Variety::Restriction { base, facets } => {
                let mut is_enum = false;
                for facet in facets {
                    if let Facet::Enumeration(value) = facet {
                        is_enum = true;
                        self.add(format!("value {label} = {}", value.value));
                    }
                }
                if !is_enum {
                    self.type_ref(base, &format!("{label}/base"));
                }
            }
            Variety::List(item) => self.type_ref(item, &format!("{label}/item")),
            Variety::Union(members) => {
                for (index, member) in members.iter().enumerate() {
                    self.add(format!("branch {label} {index}"));
                    self.type_ref(member, &format!("{label}/{index}"));
                }
            }
        }
    }

    fn particle(&mut self, owner: &str, particle: &'s Particle) {
        let particle_id = particle.location.line().unwrap_or(0);
        let (min, max) = (particle.occurrence.min, particle.occurrence.max);
        if (min, max) != (1, Some(1)) {
            if min == 0 {
                self.add(format!("none {owner} #{particle_id}"));
            }
            if max != Some(0) {
                self.add(format!("once {owner} #{particle_id}"));
            }
            if max.is_none_or(|max| max > min.max(1)) {
                self.add(format!("several {owner} #{particle_id}"));
            }
        }
        self.term(owner, particle);
    }

    fn term(&mut self, owner: &str, particle: &'s Particle) {
        match &particle.term {
            Term::Element(element) => {
                let label = format!("{owner}/{}", element.name);
                self.add(format!("element {label}"));
                self.element(element, &label);
            }
            Term::ElementRef(head) => {
                for element in self.grammar.members(head) {
                    self.add(format!("element {owner}/{head} > {}", element.name));
                    self.element(element, &element.name.to_string());
                }
            }
            Term::GroupRef(name) => {
                let (name, group) = (name.to_string(), &self.grammar.schema.groups[name].particle);
                self.particle(&name, group);
            }
            Term::Sequence(inner) | Term::All(inner) => {
                inner.iter().for_each(|inner| self.particle(owner, inner));
            }
            Term::Choice(inner) => {
                for (index, inner) in inner.iter().enumerate() {
                    self.add(format!("branch {owner} #{} {index}", particle.location.line().unwrap_or(0)));
                    self.particle(owner, inner);
                }
            }
            Term::Any(_) => self.add(format!("any {owner}")),
        }
    }
}
