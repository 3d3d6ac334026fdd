//! Boxes for values that would contain themselves.
//!
//! Optional structs and alternatives are boxed anyway, and a `Vec` ends a cycle. The cycles that are left are those of
//! required fields and of enums: in these, each field and alternative whose type is in the same cycle is boxed.

use std::collections::BTreeMap;

use crate::rust::{Item, Kind, Path, Type};

use super::graph::cycles as cycles_of;

/// Boxes the fields and alternatives that close a cycle.
pub(super) fn box_recursion(items: &mut [Item]) {
    let cycles = cycles(items);
    for item in items {
        let types: Vec<&mut Type> = match &mut item.kind {
            Kind::Struct(record) => record.fields.iter_mut().map(|field| &mut field.ty).collect(),
            Kind::Choice(choice) | Kind::ChoiceEnum(choice, _) => {
                choice.variants.iter_mut().map(|variant| &mut variant.ty).collect()
            }
            _ => continue,
        };
        let own = cycles.get(&item.path);
        for ty in types {
            // The box goes around the type itself, where reading and writing expect it.
            let mut ty = ty;
            while let Type::Option(inner) | Type::Nillable(inner) = ty {
                ty = inner;
            }
            if inline(ty).is_some_and(|path| own.is_some() && cycles.get(path) == own) {
                *ty = Type::Boxed(Box::new(ty.clone()));
            }
        }
    }
}

/// The cycle of each type that may contain itself.
fn cycles(items: &[Item]) -> BTreeMap<Path, usize> {
    let numbers: BTreeMap<&Path, usize> =
        items.iter().zip(0..).map(|(item, number)| (&item.path, number)).collect();
    let contained = |item: &Item| {
        contained(&item.kind).into_iter().filter_map(|path| numbers.get(path).copied()).collect()
    };
    let edges: Vec<Vec<usize>> = items.iter().map(contained).collect();
    let cycles = cycles_of(&edges);
    items.iter().zip(cycles).filter_map(|(item, cycle)| Some((item.path.clone(), cycle?))).collect()
}

/// The types that a value holds within itself.
fn contained(kind: &Kind) -> Vec<&Path> {
    fn paths<'k>(types: impl Iterator<Item = &'k Type>) -> Vec<&'k Path> {
        types.filter_map(inline).collect()
    }
    match kind {
        Kind::Struct(record) => {
            let mut all = paths(record.fields.iter().map(|field| &field.ty));
            all.extend(&record.base);
            all
        }
        Kind::Choice(choice) | Kind::ChoiceEnum(choice, _) => {
            paths(choice.variants.iter().map(|variant| &variant.ty))
        }
        Kind::XsiTypeEnum(value) => paths(value.variants.iter().map(|(.., ty)| ty)),
        Kind::Alias(ty) => paths(std::iter::once(ty)),
        Kind::ChoiceWrapper(wrapper) => vec![&wrapper.choice],
        // A list is behind a pointer.
        Kind::List(_) | Kind::Enum(_) | Kind::Facet(_) | Kind::TextList(_) | Kind::Union(_) => Vec::new(),
    }
}

fn inline(ty: &Type) -> Option<&Path> {
    match ty {
        Type::Path(path) => Some(path),
        Type::Option(inner) | Type::Nillable(inner) => inline(inner),
        Type::BuiltIn(_) | Type::Vec(_) | Type::Boxed(_) | Type::KnownOrRaw(_) => None,
    }
}
