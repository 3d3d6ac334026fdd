//! Lookups in the history: the bases of a type, and the declaration of an element.

use crate::rt::{self, GroupKind, admits};

use super::content_model::uri;
use super::element::Element;
use super::history::{Complex, HISTORY, Particle, PastValue, Term, Versions, past_value};

/// The base types of items and folders.
const ITEM_TYPES: [&str; 2] = ["t:ItemType", "t:BaseFolderType"];

/// The base types of elements that are never left out.
const KEPT_TYPES: [&str; 3] = ["t:ItemType", "t:BaseFolderType", RESPONSE];

/// The base type of response messages.
const RESPONSE: &str = "m:ResponseMessageType";

/// The element that is never left out, although the schema makes it optional.
const RESPONSE_CODE: &str = "m:ResponseCode";

/// Returns a type and all its base types.
pub(super) fn bases(complex: &'static Complex) -> impl Iterator<Item = &'static Complex> {
    let base = |complex: &&'static Complex| complex.base.and_then(|base| HISTORY.types.get(base));
    std::iter::successors(Some(complex), base)
}

/// Returns a type and the base types that it extends, the outermost base first.
pub(super) fn extension_chain(complex: &'static Complex) -> Vec<&'static Complex> {
    let base = |complex: &&'static Complex| {
        complex.base.filter(|_| complex.is_extension).and_then(|base| HISTORY.types.get(base))
    };
    let mut chain: Vec<_> = std::iter::successors(Some(complex), base).collect();
    chain.reverse();
    chain
}

/// Returns the type that an element or attribute had in a version. `newest` is its type in the newest version.
pub(super) fn type_in(past: &[(PastValue, Versions)], version: usize, newest: &'static str) -> &'static str {
    let past_type = past_value(past, version, |past| match past {
        PastValue::Type(name) => Some(*name),
        _ => None,
    });
    past_type.unwrap_or(newest)
}

/// Returns `true` if an element was nillable in a version. `newest` is the value in the newest version.
pub(super) fn is_nillable_in(past: &[(PastValue, Versions)], version: usize, newest: bool) -> bool {
    let past_nillable = past_value(past, version, |past| match past {
        PastValue::Nillable(nillable) => Some(*nillable),
        _ => None,
    });
    past_nillable.unwrap_or(newest)
}

/// Finds the particle for an element: its declaration, or a wildcard that allows it.
pub(super) fn declaration<'p>(particle: &'p Particle, element: &Element) -> Option<&'p Particle> {
    match &particle.term {
        Term::Element { name, .. } => (*name == element.name).then_some(particle),
        Term::Any(allowed) => admits(allowed, uri(element.namespace)).then_some(particle),
        Term::Group(_, inner) => inner.iter().find_map(|inner| declaration(inner, element)),
    }
}

/// Returns `true` if an element with these types is an item or a folder.
pub(super) fn is_item(chain: &[&'static Complex]) -> bool {
    chain.iter().any(|complex| ITEM_TYPES.contains(&complex.name))
}

/// Returns `true` if a child of an element with these types may be left out; [`prune`](super::prune()) lists the exceptions.
pub(super) fn is_removable(chain: &[&'static Complex], child: &Element, is_in_item: bool) -> bool {
    let contents = || chain.iter().filter_map(|complex| complex.content.as_ref());
    let declared = contents().find_map(|content| declaration(content, child));
    let is_kept_type = declared.is_some_and(|particle| match particle.term {
        Term::Element { type_name, .. } => HISTORY
            .types
            .get(type_name)
            .is_some_and(|complex| bases(complex).any(|base| KEPT_TYPES.contains(&base.name))),
        _ => false,
    });
    let is_entry = contents().any(|content| match declared {
        Some(_) => is_mixed_entry(content, child, false),
        None => has_mixed_entries(content),
    });
    child.name != RESPONSE_CODE && (is_in_item || !is_kept_type && !is_entry)
}

/// Returns `true` if an element is an alternative of a choice with several alternatives that repeats.
fn is_mixed_entry(particle: &Particle, element: &Element, is_inside: bool) -> bool {
    match &particle.term {
        Term::Element { name, .. } => is_inside && *name == element.name,
        Term::Any(_) => false,
        Term::Group(_, inner) => {
            let is_inside = is_inside || is_mixed(particle);
            inner.iter().any(|particle| is_mixed_entry(particle, element, is_inside))
        }
    }
}

/// Returns `true` if content has entries of several kinds. A newer server may add a kind.
fn has_mixed_entries(particle: &Particle) -> bool {
    match &particle.term {
        Term::Group(_, inner) => is_mixed(particle) || inner.iter().any(has_mixed_entries),
        Term::Element { .. } | Term::Any(_) => false,
    }
}

/// Returns `true` for a choice with several alternatives that repeats.
fn is_mixed(particle: &Particle) -> bool {
    matches!(&particle.term, Term::Group(GroupKind::Choice, inner) if particle.max > 1 && inner.len() > 1)
}

/// Returns `true` if an element is a response message that is not a success. Its required children may be missing.
pub(super) fn is_failure(element: &Element, chain: &[&'static Complex]) -> bool {
    let class = element.attributes.iter().find(|attribute| attribute.name == "ResponseClass");
    chain.iter().any(|complex| complex.name == RESPONSE)
        && class.is_none_or(|class| rt::trimmed(&class.value) != "Success")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn element_is_nillable_only_in_the_versions_in_which_it_was() {
        let past = [(PastValue::Nillable(false), 0b001), (PastValue::Type("t:A"), 0b111)];
        assert!(!is_nillable_in(&past, 0, true));
        assert!(is_nillable_in(&past, 1, true) && !is_nillable_in(&past, 1, false));
    }
}
