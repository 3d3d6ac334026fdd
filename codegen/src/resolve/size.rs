//! Checks of the depth and size of a schema. Later passes may use recursion within the limits.

use std::collections::BTreeMap;

use crate::error::{Error, ErrorKind, Errors, Result};
use crate::limits;
use crate::schema::{ComplexType, Name, Particle, References, Schema, SourceLocation, Term};

/// Fails with the components at the start of chains of references that are too long.
pub(super) fn check_chains(schema: &Schema) -> Result<()> {
    let mut errors = Errors::default();
    check_chains_of(&References::of_types(schema), limits::BASES, &mut errors);
    check_chains_of(&References::of_elements(schema), limits::CHAIN, &mut errors);
    check_chains_of(&References::of_attribute_groups(schema), limits::CHAIN, &mut errors);
    errors.finish()
}

fn check_chains_of(references: &References<'_>, most: usize, errors: &mut Errors) {
    let mut lengths: BTreeMap<&Name, usize> = BTreeMap::new();
    for name in targets_first(references) {
        let longest = references.targets(name).iter().filter_map(|target| lengths.get(target)).max();
        let length = longest.map_or(0, |length| length + 1);
        // The chains that contain this one have no error of their own.
        if length == most + 1 {
            let message = format!(
                "expected a chain of at most {most} {}, found more; shorten the chain",
                references.what
            );
            let error = Error::new(ErrorKind::Unsupported, message);
            errors.push(error.of(format!("{} {name}", references.kind)).at(references.location(name)));
        }
        lengths.insert(name, length);
    }
}

fn targets_first<'s>(references: &References<'s>) -> Vec<&'s Name> {
    references.targets_first().unwrap_or_else(|cycle| unreachable!("`load` refuses the cycle {cycle:?}"))
}

/// The nesting and the number of particles in a particle, referenced groups included.
#[derive(Clone, Copy, Default)]
struct Extent {
    nesting: usize,
    particles: usize,
}

/// Fails with the groups and types whose content is nested too deep or too large.
pub(super) fn check_contents(schema: &Schema, substitutions: &BTreeMap<Name, Vec<Name>>) -> Result<()> {
    let references = References::of_groups(schema);
    let mut measure = Measure { substitutions, groups: BTreeMap::new() };
    let mut errors = Errors::default();
    for name in targets_first(&references) {
        // What refers to a group with an error has no error of its own.
        if references.targets(name).iter().any(|group| !measure.groups.contains_key(group)) {
            continue;
        }
        let extent = measure.extent(&schema.groups[name].particle);
        let checked = check_extent(extent, &format!("group {name}"), references.location(name));
        if errors.check(checked).is_some() {
            measure.groups.insert(name, extent);
        }
    }
    for (name, definition) in &schema.types {
        if let Some(particle) = definition.as_complex().and_then(ComplexType::particle) {
            let extent = measure.extent(particle);
            errors.check(check_extent(extent, &format!("type {name}"), definition.location()));
        }
    }
    errors.finish()
}

fn check_extent(extent: Extent, component: &str, location: &SourceLocation) -> Result<()> {
    let message = if extent.nesting > limits::PARTICLE_DEPTH {
        format!(
            "expected particles nested at most {} deep, found {}; put inner particles into the outer \
             ones",
            limits::PARTICLE_DEPTH,
            extent.nesting
        )
    } else if extent.particles > limits::PARTICLES {
        format!(
            "expected content of at most {} particles, found {}; move particles into other types",
            limits::PARTICLES,
            extent.particles
        )
    } else {
        return Ok(());
    };
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
            Term::GroupRef(name) => self.groups.get(name).copied().unwrap_or_default(),
            Term::ElementRef(name) => {
                Extent { nesting: 0, particles: self.substitutions.get(name).map_or(0, Vec::len) }
            }
            term => term.children().iter().fold(Extent::default(), |all, particle| {
                let Extent { nesting, particles } = self.extent(particle);
                let particles = all.particles.saturating_add(particles);
                Extent { nesting: all.nesting.max(nesting), particles }
            }),
        };
        Extent { nesting: inner.nesting + 1, particles: inner.particles.saturating_add(1) }
    }
}
