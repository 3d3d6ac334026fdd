//! Limits to the depth and size of a schema. Later passes may use recursion within the limits.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{Error, ErrorKind, Result};
use crate::schema::{Content, Name, Particle, Schema, SourceLocation, Term, Type};

/// The longest chain of base types; a type holds its base type.
const MAX_BASES: usize = super::nesting::MAX_TYPE_STEPS;

/// The longest chain of attribute groups, or of heads of substitution groups.
const MAX_CHAIN: usize = 64;

/// The deepest nesting of particles, with the content of referenced groups.
const MAX_PARTICLE_DEPTH: usize = 128;

/// The most particles in one type or group, with the content of referenced groups and the members of substitution groups.
const MAX_PARTICLES: usize = 10_000;

/// The components of one kind, each with the components that it refers to.
type Graph<'s> = BTreeMap<&'s Name, (&'s SourceLocation, Vec<&'s Name>)>;

/// Fails with a component at the start of a chain of references that is too long. The references are free of cycles.
pub(super) fn chains(schema: &Schema) -> Result<()> {
    let types = { schema.types.iter() }.map(|(name, ty)| (name, (ty.location(), ty.made_of()))).collect();
    let elements = { schema.elements.iter() }
        .map(|(name, element)| (name, (&element.location, element.substitution_group.iter().collect())))
        .collect();
    let attribute_groups = { schema.attribute_groups.iter() }
        .map(|(name, group)| (name, (&group.location, group.attributes.groups.iter().collect())))
        .collect();
    chains_of(&types, "type", MAX_BASES, "base types")?;
    chains_of(&elements, "element", MAX_CHAIN, "heads of substitution groups")?;
    chains_of(&attribute_groups, "attributeGroup", MAX_CHAIN, "attribute groups")
}

fn chains_of(graph: &Graph<'_>, kind: &str, most: usize, parts: &str) -> Result<()> {
    let mut lengths: BTreeMap<&Name, usize> = BTreeMap::new();
    for name in references_first(graph) {
        let (location, references) = &graph[name];
        let longest = references.iter().filter_map(|reference| lengths.get(reference)).max();
        let length = longest.map_or(0, |length| length + 1);
        if length > most {
            let message = format!("a chain of more than {most} {parts} is not supported");
            return Err(Error::new(ErrorKind::Unsupported, message)
                .of(format!("{kind} {name}"))
                .at(location));
        }
        lengths.insert(name, length);
    }
    Ok(())
}

/// The components, each after those that it refers to.
fn references_first<'s>(graph: &Graph<'s>) -> Vec<&'s Name> {
    let mut order = Vec::new();
    let mut seen = BTreeSet::new();
    for name in graph.keys() {
        // Each open component with the number of its references that are done.
        let mut open = if seen.insert(*name) { vec![(*name, 0)] } else { Vec::new() };
        while let Some((name, done)) = open.last_mut() {
            let reference = graph.get(*name).and_then(|(_, references)| references.get(*done));
            *done += 1;
            match reference {
                Some(reference) if graph.contains_key(*reference) && seen.insert(*reference) => {
                    open.push((*reference, 0));
                }
                Some(_) => {}
                None => {
                    order.push(*name);
                    open.pop();
                }
            }
        }
    }
    order
}

/// The nesting and the number of particles in a particle, referenced groups included.
#[derive(Clone, Copy, Default)]
struct Extent {
    nesting: usize,
    particles: usize,
}

/// Fails with a group or a type whose content is nested too deep or too large.
pub(super) fn contents(schema: &Schema, substitutions: &BTreeMap<Name, Vec<Name>>) -> Result<()> {
    let references = |particle| {
        let mut names = Vec::new();
        group_references(particle, &mut names);
        names
    };
    let graph = { schema.groups.iter() }
        .map(|(name, group)| (name, (&group.location, references(&group.particle))))
        .collect();
    let mut measure = Measure { substitutions, groups: BTreeMap::new() };
    for name in references_first(&graph) {
        let extent = measure.extent(&schema.groups[name].particle);
        within_limits(extent, &format!("group {name}"), graph[name].0)?;
        measure.groups.insert(name, extent);
    }
    for (name, definition) in &schema.types {
        if let Type::Complex(complex) = definition
            && let Content::Particle(particle) = &complex.content
        {
            within_limits(measure.extent(particle), &format!("type {name}"), &complex.location)?;
        }
    }
    Ok(())
}

fn within_limits(extent: Extent, component: &str, location: &SourceLocation) -> Result<()> {
    let construct = if extent.nesting > MAX_PARTICLE_DEPTH {
        format!("content with more than {MAX_PARTICLE_DEPTH} groups inside each other")
    } else if extent.particles > MAX_PARTICLES {
        format!("content of more than {MAX_PARTICLES} particles")
    } else {
        return Ok(());
    };
    let message = format!("{construct} is not supported");
    Err(Error::new(ErrorKind::Unsupported, message).of(component).at(location))
}

struct Measure<'s> {
    substitutions: &'s BTreeMap<Name, Vec<Name>>,
    /// The extent of each named group.
    groups: BTreeMap<&'s Name, Extent>,
}

impl Measure<'_> {
    fn extent(&self, particle: &Particle) -> Extent {
        let inner = match &particle.term {
            Term::Sequence(inner) | Term::Choice(inner) | Term::All(inner) => {
                let mut all = Extent::default();
                for extent in inner.iter().map(|particle| self.extent(particle)) {
                    all.nesting = all.nesting.max(extent.nesting);
                    all.particles = all.particles.saturating_add(extent.particles);
                }
                all
            }
            Term::GroupRef(name) => self.groups.get(name).copied().unwrap_or_default(),
            Term::ElementRef(name) => {
                Extent { nesting: 0, particles: self.substitutions.get(name).map_or(0, Vec::len) }
            }
            Term::Element(_) | Term::Any(_) => Extent::default(),
        };
        Extent { nesting: inner.nesting + 1, particles: inner.particles.saturating_add(1) }
    }
}

fn group_references<'s>(particle: &'s Particle, names: &mut Vec<&'s Name>) {
    match &particle.term {
        Term::GroupRef(name) => names.push(name),
        Term::Sequence(inner) | Term::Choice(inner) | Term::All(inner) => {
            inner.iter().for_each(|particle| group_references(particle, names));
        }
        Term::Element(_) | Term::ElementRef(_) | Term::Any(_) => {}
    }
}
