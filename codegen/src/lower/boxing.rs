//! Boxes for required fields through which a type would contain itself.
//!
//! Optional structs and choices are boxed where fields are made, and a `Vec` breaks a cycle anyway;
//! what is left are cycles of required fields, such as `Not` and the expression in it.

use std::collections::{BTreeMap, BTreeSet};

use crate::rust::{Item, Kind, Path, Type};

/// Boxes the required fields that close a cycle.
pub(super) fn box_recursion(items: &mut [Item]) {
    let inline: BTreeMap<Path, Vec<Path>> =
        items.iter().map(|item| (item.path.clone(), contained(&item.kind))).collect();
    for item in items {
        let Kind::Struct(record) = &mut item.kind else { continue };
        for field in &mut record.fields {
            let Type::Path(path) = &field.ty else { continue };
            if reaches(&inline, path, &item.path) {
                field.ty = Type::Boxed(Box::new(field.ty.clone()));
            }
        }
    }
}

/// The types that a value holds within itself.
fn contained(kind: &Kind) -> Vec<Path> {
    let paths = |types: Vec<&Type>| types.into_iter().filter_map(inline).cloned().collect();
    match kind {
        Kind::Struct(record) => {
            let fields: Vec<Path> = paths(record.fields.iter().map(|field| &field.ty).collect());
            fields.into_iter().chain(record.base.clone()).collect()
        }
        Kind::Choice(choice) | Kind::ChoiceType(choice, _) => {
            paths(choice.variants.iter().map(|variant| &variant.ty).collect())
        }
        Kind::Polymorph(polymorph) => paths(polymorph.variants.iter().map(|(.., ty)| ty).collect()),
        Kind::Alias(ty) => paths(vec![ty]),
        // A wrapper's list or choice is behind a pointer.
        Kind::Wrapper(_)
        | Kind::ChoiceWrapper(_)
        | Kind::Enum(_)
        | Kind::Facet(_)
        | Kind::List(_)
        | Kind::Union(_) => Vec::new(),
    }
}

fn inline(ty: &Type) -> Option<&Path> {
    match ty {
        Type::Path(path) => Some(path),
        Type::Option(inner) | Type::Nillable(inner) => inline(inner),
        Type::BuiltIn(_) | Type::Vec(_) | Type::Boxed(_) | Type::Listed(_) => None,
    }
}

fn reaches(inline: &BTreeMap<Path, Vec<Path>>, from: &Path, to: &Path) -> bool {
    let mut seen = BTreeSet::new();
    let mut next = vec![from];
    while let Some(path) = next.pop() {
        if path == to {
            return true;
        }
        if seen.insert(path) {
            next.extend(inline.get(path).into_iter().flatten());
        }
    }
    false
}
