//! The description of a complex type: occurrence and content model.

use crate::rust::{GroupKind, Occurs, Particle, TypeInfo};

use super::layout::literal;
use super::scope::Scope;

/// The head of the macro that describes a type: base, name and flags.
pub(super) fn head(info: &TypeInfo, any_attributes: bool, scope: &mut Scope) -> String {
    let base = info.base.as_ref().map(|base| format!(": {}", scope.path_text(base))).unwrap_or_default();
    let flags = [
        ("checked", info.checked),
        ("response", info.response),
        ("any_attributes", any_attributes),
        ("wildcard", info.wildcard),
    ];
    let flags = flags.iter().filter(|(_, set)| *set).map(|(flag, _)| *flag);
    let name = literal(&info.name);
    let parts: Vec<&str> = std::iter::once(name.as_str()).chain(flags).collect();
    format!("{base} = {}", parts.join(" "))
}

/// The bits of required attributes and fields: each has a bit that the reader sets.
pub(super) struct RequiredBits {
    next: usize,
}

impl RequiredBits {
    /// The bits after those of the base types.
    pub(super) fn after(inherited: usize) -> Self {
        Self { next: inherited }
    }

    /// An occurrence, with its bit if the field is required.
    pub(super) fn occurs(&mut self, occurrence: Occurs) -> String {
        let mut text = occurs(occurrence);
        if occurrence.required {
            text.push_str(&format!(" {}", self.next));
            self.next += 1;
        }
        text
    }
}

/// An occurrence in the macros' notation.
pub(super) fn occurs(occurs: Occurs) -> String {
    match (occurs.required, occurs.min, occurs.max) {
        (true, 1, Some(1)) => "required".to_owned(),
        (false, 1, Some(1)) => "once".to_owned(),
        (false, 0, Some(1)) => "optional".to_owned(),
        (false, 0, None) => "repeated".to_owned(),
        (false, 1, None) => "at_least_once".to_owned(),
        (required, min, max) => {
            let name = if required { "required_between" } else { "between" };
            let max = max.map_or_else(|| "::ews_bindings::rt::UNBOUNDED".to_owned(), |max| max.to_string());
            format!("{name}({min}, {max})")
        }
    }
}

/// The entries of an explicit content model.
pub(super) fn model(info: &TypeInfo) -> Vec<String> {
    let mut entries = Vec::new();
    for particle in info.model.iter().flatten() {
        entry(particle, 0, &mut entries);
    }
    entries
}

fn entry(particle: &Particle, depth: usize, entries: &mut Vec<String>) {
    let indent = "    ".repeat(depth);
    let bounds = |occurs: &Occurs| {
        let max = occurs.max.map_or_else(|| "*".to_owned(), |max| max.to_string());
        format!("{} {max}", occurs.min)
    };
    match particle {
        Particle::Field(number, occurs) => entries.push(format!("{indent}field {number} {}", bounds(occurs))),
        Particle::Group(kind, occurs, inner) => {
            let kind = match kind {
                GroupKind::Sequence => "sequence",
                GroupKind::Choice => "choice",
                GroupKind::All => "all",
            };
            entries.push(format!("{indent}{kind} {} {}", bounds(occurs), particle.size()));
            inner.iter().for_each(|particle| entry(particle, depth + 1, entries));
        }
    }
}
