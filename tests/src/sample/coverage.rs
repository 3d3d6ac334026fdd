//! What can be visited of a schema, and how often it has been.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use ews_codegen::schema::{Element, Facet, Name, Particle, SimpleType, Term, Type, TypeRef, Usage, Variety};

use super::content::type_label;
use super::grammar::{Grammar, is_allowed};

/// Counts by label: the first word is what kind of thing it is.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    counts: BTreeMap<String, u64>,
}

impl Coverage {
    /// Everything that is reachable from global elements and types, not visited yet.
    pub fn new(grammar: &Grammar<'_>, roots: &[Name]) -> Self {
        let mut reach = Reach { grammar, seen: BTreeSet::new(), labels: BTreeSet::new() };
        for name in roots {
            match grammar.schema.elements.get(name) {
                Some(element) => {
                    reach.labels.insert(format!("element {name}"));
                    reach.element(element, &name.to_string());
                }
                None => {
                    let named = grammar.schema.types.get_key_value(name);
                    named.into_iter().for_each(|(name, _)| reach.named(name));
                }
            }
        }
        Self { counts: reach.labels.into_iter().map(|label| (label, 0)).collect() }
    }

    /// Counts a visit.
    pub(super) fn visit(&mut self, label: &str) {
        match self.counts.get_mut(label) {
            Some(count) => *count += 1,
            None => {
                self.counts.insert(format!("unforeseen {label}"), 1);
            }
        }
    }

    /// How often a label has been visited.
    pub(super) fn count(&self, label: &str) -> u64 {
        self.counts.get(label).copied().unwrap_or(0)
    }

    /// Adds what another run has visited.
    pub fn add(&mut self, other: &Self) {
        for (label, count) in &other.counts {
            *self.counts.entry(label.clone()).or_default() += count;
        }
    }

    /// What has not been visited.
    pub fn missing(&self) -> Vec<&str> {
        self.counts.iter().filter(|(_, count)| **count == 0).map(|(label, _)| label.as_str()).collect()
    }

    /// All that can be visited.
    pub fn labels(&self) -> impl Iterator<Item = &str> {
        self.counts.keys().map(String::as_str)
    }

    /// Whether a label can be visited.
    pub fn is_reachable(&self, label: &str) -> bool {
        self.counts.contains_key(label)
    }

    /// Whether a label has not been visited.
    pub fn is_missing(&self, label: &str) -> bool {
        self.counts.get(label) == Some(&0)
    }

    /// Visits that were not foreseen: an error in the sampler.
    pub fn unforeseen(&self) -> Vec<&str> {
        self.counts.keys().map(String::as_str).filter(|label| label.starts_with("unforeseen ")).collect()
    }

    /// How many of each kind have been visited, of how many.
    pub fn table(&self) -> String {
        let mut kinds: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for (label, count) in &self.counts {
            let (visited, all) = kinds.entry(label.split(' ').next().unwrap_or("")).or_default();
            *visited += usize::from(*count > 0);
            *all += 1;
        }
        kinds.iter().fold(String::new(), |mut table, (kind, (visited, all))| {
            let _ = writeln!(table, "{kind:10} {visited:5} of {all:5}");
            table
        })
    }
}

/// Goes over all that can be reached.
struct Reach<'f, 's> {
    grammar: &'f Grammar<'s>,
    seen: BTreeSet<&'s Name>,
    labels: BTreeSet<String>,
}

impl<'s> Reach<'_, 's> {
    fn add(&mut self, label: String) {
        self.labels.insert(label);
    }

    fn element(&mut self, element: &'s Element, label: &str) {
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
                self.add(format!("attribute {owner}/@{}", attribute.name));
                if attribute.usage != Usage::Required {
                    self.add(format!("absent {owner}/@{}", attribute.name));
                }
                self.type_ref(&attribute.type_ref, &format!("{owner}/@{}", attribute.name));
            }
        }
        if let Some(text) = self.grammar.text(complex) {
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
                for (place, member) in members.iter().enumerate() {
                    self.add(format!("branch {label} {place}"));
                    self.type_ref(member, &format!("{label}/{place}"));
                }
            }
        }
    }

    fn particle(&mut self, owner: &str, particle: &'s Particle) {
        let line = particle.location.line().unwrap_or(0);
        let (min, max) = (particle.min, particle.max);
        if (min, max) != (1, Some(1)) {
            if min == 0 {
                self.add(format!("none {owner} #{line}"));
            }
            if max != Some(0) {
                self.add(format!("once {owner} #{line}"));
            }
            if max.is_none_or(|max| max > min.max(1)) {
                self.add(format!("several {owner} #{line}"));
            }
        }
        match &particle.term {
            Term::Element(element) => {
                self.add(format!("element {owner}/{}", element.name));
                let label = format!("{owner}/{}", element.name);
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
                for (number, inner) in inner.iter().enumerate() {
                    self.add(format!("branch {owner} #{line} {number}"));
                    self.particle(owner, inner);
                }
            }
            Term::Any(_) => self.add(format!("any {owner}")),
        }
    }
}
