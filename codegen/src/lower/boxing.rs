//! Boxes for values that would contain themselves, and for large values.
//!
//! Optional structs and alternatives are boxed anyway, and a `Vec` ends a cycle. The cycles that are left are those of
//! required fields and of enums: in these, each field and alternative whose type is in the same cycle is boxed. A required
//! field with a large value is boxed as well: nested values of this kind would not fit on the stack.

use std::collections::BTreeMap;

use crate::limits;
use crate::rust::{Item, Kind, Path, Type};

use super::graph::cycles as cycles_of;

/// The size in bytes, about, from which a required value is boxed.
const LARGE: usize = 4096;
/// The size of a text, a list or a number, about.
const SIMPLE: usize = 24;

/// Boxes the fields and alternatives that close a cycle, and large required fields. Returns the types whose new values would
/// be larger than the limit: a new value has all required values.
pub(super) fn box_values(items: &mut [Item]) -> Vec<Path> {
    box_recursion(items);
    box_large(items)
}

fn box_recursion(items: &mut [Item]) {
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
            if inline(ty).is_some_and(|path| own.is_some() && cycles.get(path) == own) {
                add_box(ty);
            }
        }
    }
}

/// Puts a box around the type itself, where reading and writing expect it.
fn add_box(mut ty: &mut Type) {
    while let Type::Option(inner) | Type::Nillable(inner) = ty {
        ty = inner;
    }
    *ty = Type::Boxed(Box::new(ty.clone()));
}

/// Boxes the fields whose values are large. The types that a type contains come before it.
fn box_large(items: &mut [Item]) -> Vec<Path> {
    // The size of a value without its boxes, and with them.
    let mut sizes: BTreeMap<Path, (usize, usize)> = BTreeMap::new();
    let mut too_large = Vec::new();
    for index in contained_first(items) {
        let item = &mut items[index];
        let parts =
            contained(&item.kind).into_iter().map(|path| sizes.get(path).map_or(SIMPLE, |(_, all)| *all));
        let mut all: usize = parts.sum();
        if let Kind::Struct(record) = &mut item.kind {
            all += record.fields.len() * SIMPLE;
            for field in &mut record.fields {
                if inline(&field.ty).and_then(|path| sizes.get(path)).is_some_and(|(own, _)| *own > LARGE) {
                    add_box(&mut field.ty);
                }
            }
        }
        if all > limits::VALUE_SIZE {
            too_large.push(item.path.clone());
            all = SIMPLE;
        }
        let parts =
            contained(&item.kind).into_iter().map(|path| sizes.get(path).map_or(SIMPLE, |(own, _)| *own));
        let fields = if let Kind::Struct(record) = &item.kind { record.fields.len() } else { 1 };
        let own = parts.sum::<usize>() + fields * SIMPLE;
        sizes.insert(item.path.clone(), (own, all));
    }
    too_large
}

/// The indices of the items, each after the items that it contains. No item contains itself.
fn contained_first(items: &[Item]) -> Vec<usize> {
    let edges = edges(items);
    let (mut order, mut seen) = (Vec::new(), vec![false; items.len()]);
    let mut open: Vec<(usize, bool)> = (0..items.len()).rev().map(|index| (index, false)).collect();
    while let Some((index, is_done)) = open.pop() {
        if is_done {
            order.push(index);
        } else if !std::mem::replace(&mut seen[index], true) {
            open.push((index, true));
            open.extend(edges[index].iter().map(|inner| (*inner, false)));
        }
    }
    order
}

/// The cycle of each type that may contain itself.
fn cycles(items: &[Item]) -> BTreeMap<Path, usize> {
    let cycles = cycles_of(&edges(items));
    items.iter().zip(cycles).filter_map(|(item, cycle)| Some((item.path.clone(), cycle?))).collect()
}

/// The indices of the items that each item contains.
fn edges(items: &[Item]) -> Vec<Vec<usize>> {
    let numbers: BTreeMap<&Path, usize> =
        items.iter().zip(0..).map(|(item, number)| (&item.path, number)).collect();
    let contained = |item: &Item| {
        contained(&item.kind).into_iter().filter_map(|path| numbers.get(path).copied()).collect()
    };
    items.iter().map(contained).collect()
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
