//! Enums over `xsi:type`.

use crate::rust::{Derives, Item, Kind, Path, Type, XsiTypeEnum};

use super::names::{file_name, type_name};
use super::reserved::{Space, unreserved};
use super::{Lower, docs};

impl Lower<'_> {
    /// An enum for each type whose elements name their type in `xsi:type`.
    pub(super) fn xsi_type_items(&self) -> Vec<Item> {
        let all = self.resolved.xsi_types.iter();
        all.map(|(name, concrete)| {
            let path = self.paths.xsi_type(name).clone();
            let paths: Vec<&Path> = concrete.iter().map(|name| self.paths.of(name)).collect();
            let variants = concrete.iter().zip(&paths).map(|(name, path)| {
                let ty = Type::Boxed(Box::new(Type::Path((*path).clone())));
                (variant(path, &paths), name.to_string(), ty)
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
                    name: name.to_string(),
                }),
                path,
            }
        })
        .collect()
    }
}

/// The variant for a type. Types of two namespaces with the same name have the name of the module before it.
fn variant(path: &Path, all: &[&Path]) -> String {
    let is_unique = all.iter().filter(|other| other.name == path.name).count() == 1;
    let name = if is_unique { path.name.clone() } else { type_name(&path.module.to_string()) + &path.name };
    unreserved(Space::Variant, name)
}
