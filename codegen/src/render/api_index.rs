//! An index of the items by path, for types that depend on other types.

use std::collections::BTreeMap;

use crate::rust::{Api, Choice, Field, Kind, Path, Struct, Type};

/// The structs, the choices and the roots of an [`Api`] by path.
pub(crate) struct ApiIndex<'a> {
    structs: BTreeMap<&'a Path, &'a Struct>,
    choices: BTreeMap<&'a Path, &'a Choice>,
    /// The one global element of a type.
    roots: BTreeMap<&'a Path, &'a str>,
}

impl<'a> ApiIndex<'a> {
    pub(crate) fn new(api: &'a Api) -> Self {
        let (mut structs, mut choices) = (BTreeMap::new(), BTreeMap::new());
        for item in &api.items {
            match &item.kind {
                Kind::Struct(record) => _ = structs.insert(&item.path, record),
                Kind::Choice(choice) => _ = choices.insert(&item.path, choice),
                _ => {}
            }
        }
        let roots = api.elements.iter().filter(|element| element.is_root);
        let roots = roots.filter_map(|element| Some((element.ty.path()?, element.name.as_str())));
        Self { structs, choices, roots: roots.collect() }
    }

    /// The canonical name of a type's one global element.
    pub(super) fn root(&self, path: &Path) -> Option<&'a str> {
        self.roots.get(path).copied()
    }

    /// The types of a choice's alternatives that no other alternative has.
    pub(super) fn alternatives(&self, path: &Path) -> impl Iterator<Item = &'a Type> {
        let choice = self.choices.get(path).copied();
        choice.into_iter().flat_map(Choice::unshared).map(|variant| variant.ty.unboxed())
    }

    /// A struct and its bases, from the struct up.
    pub(super) fn chain(&self, record: &'a Struct) -> impl Iterator<Item = &'a Struct> {
        let base = |record: &&'a Struct| self.structs.get(record.base.as_ref()?).copied();
        std::iter::successors(Some(record), base)
    }

    /// The bases of a struct with their paths, from the nearest up.
    pub(super) fn bases(&self, record: &'a Struct) -> impl Iterator<Item = (&'a Path, &'a Struct)> {
        self.chain(record).filter_map(|record| {
            let path = record.base.as_ref()?;
            Some((path, self.structs.get(path).copied()?))
        })
    }
}

/// The required fields of a struct and its bases, the bases' first.
pub(crate) fn required<'a>(record: &'a Struct, index: &ApiIndex<'a>) -> Vec<&'a Field> {
    let mut chain: Vec<_> = index.chain(record).collect();
    chain.reverse();
    chain.into_iter().flat_map(|record| record.fields.iter().filter(|field| field.is_required())).collect()
}
