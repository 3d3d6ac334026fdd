//! Boxes for what would make a type contain itself.
//!
//! Structs that are optional or an alternative are boxed anyway, and a `Vec` breaks a cycle; what is
//! left are cycles of required fields and of choices.

use std::collections::{BTreeMap, BTreeSet};

use crate::rust::{Item, Kind, Path, Type};

/// Boxes the fields and alternatives that close a cycle.
pub(super) fn box_recursion(items: &mut [Item]) {
    let inline: BTreeMap<Path, Vec<Path>> =
        items.iter().map(|item| (item.path.clone(), contained(&item.kind))).collect();
    for item in items {
        let types: Vec<&mut Type> = match &mut item.kind {
            Kind::Struct(record) => record.fields.iter_mut().map(|field| &mut field.ty).collect(),
            Kind::Choice(choice) | Kind::ChoiceType(choice, _) => {
                choice.variants.iter_mut().map(|variant| &mut variant.ty).collect()
            }
            _ => continue,
        };
        for ty in types {
            // The box goes around the type itself, where reading and writing know it.
            let mut ty = ty;
            while let Type::Option(inner) | Type::Nillable(inner) = ty {
                ty = inner;
            }
            if self::inline(ty).is_some_and(|path| reaches(&inline, path, &item.path)) {
                *ty = Type::Boxed(Box::new(ty.clone()));
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
        Kind::ChoiceWrapper(wrapper) => vec![wrapper.choice.clone()],
        // A list is behind a pointer.
        Kind::Wrapper(_) | Kind::Enum(_) | Kind::Facet(_) | Kind::List(_) | Kind::Union(_) => Vec::new(),
    }
}

fn inline(ty: &Type) -> Option<&Path> {
    match ty {
        Type::Path(path) => Some(path),
        Type::Option(inner) | Type::Nillable(inner) => inline(inner),
        Type::BuiltIn(_) | Type::Vec(_) | Type::Boxed(_) | Type::KnownOrRaw(_) => None,
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
