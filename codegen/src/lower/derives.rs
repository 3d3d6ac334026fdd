//! The traits that each type can derive.

use std::collections::{BTreeMap, BTreeSet};

use crate::rust::{Field, Index, Item, Kind, Path, Struct, Type};

/// Sets the derives of all items.
pub(super) fn set(items: &mut [Item]) {
    let with_floats = with_floats(items);
    let defaults = with_default(items);
    for item in items {
        item.derives.eq = !with_floats.contains(&item.path);
        item.derives.default = defaults.contains(&item.path);
        item.derives.ord = matches!(&item.kind, Kind::Struct(record) if is_identifier(&item.path, record));
    }
}

/// Returns `true` if a struct has only fields of texts, integers and `bool`, and a name that ends in `Id`.
fn is_identifier(path: &Path, record: &Struct) -> bool {
    const ORDERED: [&str; 10] = ["String", "bool", "i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64"];
    let is_ordered = |ty: &Type| match ty {
        Type::BuiltIn("xml::Kept") => true,
        Type::BuiltIn(name) => ORDERED.contains(name),
        _ => false,
    };
    let is_ordered_field = |ty: &Type| match ty {
        Type::Option(inner) => is_ordered(inner),
        ty => is_ordered(ty),
    };
    let mut fields = record.fields.iter();
    path.name.ends_with("Id") && record.base.is_none() && fields.all(|field| is_ordered_field(&field.ty))
}

/// The types that contain a floating-point number, directly or in another type.
fn with_floats(items: &[Item]) -> BTreeSet<Path> {
    let mut users: BTreeMap<&Path, Vec<&Path>> = BTreeMap::new();
    let mut found = BTreeSet::new();
    let mut next: Vec<&Path> = Vec::new();
    for item in items {
        for ty in item.kind.held() {
            match leaf(ty) {
                Type::BuiltIn("f32" | "f64") => next.push(&item.path),
                Type::Path(path) => users.entry(path).or_default().push(&item.path),
                _ => {}
            }
        }
        if let Kind::Struct(Struct { base: Some(base), .. }) = &item.kind {
            users.entry(base).or_default().push(&item.path);
        }
        if let Kind::ChoiceWrapper(wrapper) = &item.kind {
            users.entry(&wrapper.choice).or_default().push(&item.path);
        }
    }
    while let Some(path) = next.pop() {
        if found.insert(path.clone()) {
            next.extend(users.get(path).into_iter().flatten());
        }
    }
    found
}

/// The type inside all wrappers.
fn leaf(ty: &Type) -> &Type {
    match ty {
        Type::Option(inner)
        | Type::Vec(inner)
        | Type::Boxed(inner)
        | Type::Nillable(inner)
        | Type::KnownOrRaw(inner) => leaf(inner),
        ty => ty,
    }
}

/// The structs without required fields.
fn with_default(items: &[Item]) -> BTreeSet<Path> {
    let index = Index::new(items);
    let is_default = |record: &Struct| !record.fields.iter().any(Field::is_required);
    let structs = index
        .items()
        .filter(|item| index.record(&item.path).is_some_and(|record| index.chain(record).all(is_default)));
    structs.map(|item| item.path.clone()).collect()
}
