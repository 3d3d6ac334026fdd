//! The kind of Rust type that each schema type becomes, decided once.

use std::collections::{BTreeMap, BTreeSet};

use crate::resolve::{Resolved, Term, type_name};
use crate::schema::{Name, Type};

use super::choices::Choices;

/// The kind of Rust type that a schema type becomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TypeClass {
    /// A simple type.
    Simple,
    /// A struct with fields.
    Struct,
    /// A list of one repeated element.
    List,
    /// A list of a repeated choice.
    ChoiceList,
    /// The enum of its only choice.
    ChoiceEnum,
    /// A struct around its only choice, which is a separate enum because several types share it.
    ChoiceWrapper,
    /// A struct around a substitution group.
    SubstitutionWrapper,
}

/// The class of each named type.
pub(super) fn classify(resolved: &Resolved, choices: &Choices) -> BTreeMap<Name, TypeClass> {
    let mut classes = BTreeMap::new();
    for (name, definition) in &resolved.schema.types {
        let class = match definition {
            Type::Simple(_) => TypeClass::Simple,
            Type::Complex(_) => complex(resolved, choices, name),
        };
        classes.insert(name.clone(), class);
    }
    for name in lists_of_themselves(resolved, &classes) {
        classes.insert(name, TypeClass::Struct);
    }
    classes
}

fn complex(resolved: &Resolved, choices: &Choices, name: &Name) -> TypeClass {
    // A type that others extend is their field `base`, which is a struct.
    let only = resolved.contents[name].only_member().filter(|_| !resolved.derived.contains_key(name));
    let Some(member) = only else { return TypeClass::Struct };
    match &member.term {
        Term::Element(_) if member.occurrence.is_repeated() => TypeClass::List,
        Term::Choice(_) | Term::Substitution(..) if member.occurrence.is_repeated() => TypeClass::ChoiceList,
        Term::Choice(_) if choices.is_own(name) => TypeClass::ChoiceEnum,
        Term::Choice(_) | Term::Substitution(..) if member.occurrence.is_optional => TypeClass::Struct,
        Term::Choice(_) => TypeClass::ChoiceWrapper,
        Term::Substitution(..) => TypeClass::SubstitutionWrapper,
        Term::Element(_) | Term::Any(_) => TypeClass::Struct,
    }
}

/// The lists whose entries are the list itself, directly or through other lists. A list is a type alias, which cannot
/// contain itself.
fn lists_of_themselves(resolved: &Resolved, classes: &BTreeMap<Name, TypeClass>) -> Vec<Name> {
    let entry = |name: &Name| match resolved.contents.get(name)?.members.as_slice() {
        [only] if classes.get(name) == Some(&TypeClass::List) => match &only.term {
            // An enum over `xsi:type` is not an alias.
            Term::Element(element) => {
                Some(type_name(&element.type_ref)).filter(|entry| !resolved.xsi_types.contains_key(*entry))
            }
            _ => None,
        },
        _ => None,
    };
    let (mut cyclic, mut done) = (Vec::new(), BTreeSet::new());
    for name in classes.keys() {
        let mut path = Vec::new();
        let mut next = Some(name);
        while let Some(name) = next.filter(|name| done.insert(*name)) {
            path.push(name);
            next = entry(name);
        }
        // The path ends at a list of an earlier path, or of this one, which is then a cycle.
        let start = next.and_then(|name| path.iter().position(|other| *other == name));
        cyclic.extend(start.into_iter().flat_map(|start| &path[start..]).map(|name| (*name).clone()));
    }
    cyclic
}
