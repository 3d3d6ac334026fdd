//! Enums over `xsi:type`.

use std::collections::BTreeMap;

use crate::error::{Error, ErrorKind, Errors};
use crate::rust::{Derives, Item, Kind, Path, Type, XsiTypeEnum};

use crate::schema::{Name, Part};

use super::names::{file_name, type_name};
use super::reserved::{Space, unreserved};
use super::{Lower, docs};

impl Lower<'_> {
    /// An enum for each type whose elements name their type in `xsi:type`.
    pub(super) fn xsi_type_items(&self, errors: &mut Errors) -> Vec<Item> {
        let all = self.resolved.xsi_types.iter();
        all.map(|(name, concrete)| {
            self.check_variants(concrete, errors);
            let path = self.paths.xsi_type(name).clone();
            let paths: Vec<&Path> = concrete.iter().map(|name| self.paths.of(name)).collect();
            let variants = concrete.iter().zip(&paths).map(|(name, path)| {
                let ty = Type::Boxed(Box::new(Type::Path((*path).clone())));
                (variant(path, &paths), name.clone(), ty)
            });
            let declared = concrete.contains(name).then(|| variant(self.paths.of(name), &paths));
            Item {
                file: file_name(&path.name),
                docs: docs::xsi_type(name),
                reference: None,
                aliases: Vec::new(),
                derives: Derives::default(),
                kind: Kind::XsiTypeEnum(XsiTypeEnum {
                    declared,
                    variants: variants.collect(),
                    name: name.clone(),
                }),
                path,
            }
        })
        .collect()
    }
}

impl Lower<'_> {
    /// Reports two types that would have the same variant.
    fn check_variants<'n>(&self, concrete: impl IntoIterator<Item = &'n Name> + Copy, errors: &mut Errors) {
        let paths: Vec<&Path> = concrete.into_iter().map(|name| self.paths.of(name)).collect();
        let mut known = BTreeMap::new();
        for (name, path) in concrete.into_iter().zip(&paths) {
            let variant = variant(path, &paths);
            let message = known.get(&variant).map(|other| {
                format!(
                    "types {other} and {name} would both be the variant {variant:?} of an enum over xsi:type"
                )
            });
            if let Some(message) = message {
                let error =
                    Error::new(ErrorKind::Name, message).with_remedy(&Part::Type(name.clone()).remedy());
                errors.push(error.of(format!("type {name}")).at(self.resolved.schema.types[name].location()));
            }
            known.insert(variant, name);
        }
    }
}

/// The variant for a type. Types of two namespaces with the same name have the name of the module before it.
fn variant(path: &Path, all: &[&Path]) -> String {
    let is_unique = all.iter().filter(|other| other.name == path.name).count() == 1;
    let name = if is_unique { path.name.clone() } else { type_name(&path.module.to_string()) + &path.name };
    unreserved(Space::Variant, name)
}
