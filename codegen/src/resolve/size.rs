//! Checks of the depth and size of a schema. Later passes may use recursion within the limits.

use std::collections::BTreeMap;

use crate::error::{Error, ErrorKind, Result};
use crate::limits;
use crate::schema::{ComplexType, Name, Particle, References, Schema, SourceLocation, Term};

/// Fails with a component at the start of a chain of references that is too long.
pub(super) fn check_chains(schema: &Schema) -> Result<()> {
    check_chains_of(&References::of_types(schema), limits::BASES)?;
    check_chains_of(&References::of_elements(schema), limits::CHAIN)?;
    check_chains_of(&References::of_attribute_groups(schema), limits::CHAIN)
}

fn check_chains_of(references: &References<'_>, most: usize) -> Result<()> {
    let mut lengths: BTreeMap<&Name, usize> = BTreeMap::new();
    for name in targets_first(references) {
        let longest = references.targets(name).iter().filter_map(|target| lengths.get(target)).max();
        let length = longest.map_or(0, |length| length + 1);
        if length > most {
            let message = format!(
                "expected a chain of at most {most} {}, found more; shorten the chain",
                references.what
            );
            return Err(Error::new(ErrorKind::Unsupported, message)
                .of(format!("{} {name}", references.kind))
                .at(references.location(name)));
        }
        lengths.insert(name, length);
    }
    Ok(())
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

/// Fails with a group or a type whose content is nested too deep or too large.
pub(super) fn check_contents(schema: &Schema, substitutions: &BTreeMap<Name, Vec<Name>>) -> Result<()> {
    let references = References::of_groups(schema);
    let mut measure = Measure { substitutions, groups: BTreeMap::new() };
    for name in targets_first(&references) {
        let extent = measure.extent(&schema.groups[name].particle);
        check_extent(extent, &format!("group {name}"), references.location(name))?;
        measure.groups.insert(name, extent);
    }
    for (name, definition) in &schema.types {
        if let Some(particle) = definition.as_complex().and_then(ComplexType::particle) {
            check_extent(measure.extent(particle), &format!("type {name}"), definition.location())?;
        }
    }
    Ok(())
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
