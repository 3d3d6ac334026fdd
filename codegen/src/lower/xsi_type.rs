//! Enums over `xsi:type`.

use crate::rust::{Derives, Item, Kind, Path, Type, XsiTypeEnum};

use super::names::file_name;
use super::reserved::{Space, unreserved};
use super::{Lower, docs};

impl Lower<'_> {
    /// An enum for each type whose elements name their type in `xsi:type`.
    pub(super) fn xsi_type_items(&self) -> Vec<Item> {
        let all = self.resolved.xsi_types.iter();
        all.map(|(name, concrete)| {
            let path = self.paths.xsi_type(name).clone();
            let variants = concrete.iter().map(|name| {
                let path = self.paths.of(name).clone();
                (variant(&path), name.to_string(), Type::Boxed(Box::new(Type::Path(path))))
            });
            let declared = concrete.contains(name).then(|| variant(self.paths.of(name)));
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

/// The variant for a type.
fn variant(path: &Path) -> String {
    unreserved(Space::Variant, path.name.clone())
}
