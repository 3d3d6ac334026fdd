//! Global elements, and enums over `xsi:type`.

use crate::error::Result;
use crate::resolve::type_name;
use crate::rust::{Derives, GlobalElement, Item, Kind, Polymorph, Type};

use super::names::{screaming, snake};
use super::paths::module;
use super::{Lower, docs};

impl Lower<'_> {
    /// The global elements that can stand in a document.
    pub(super) fn elements(&self) -> Result<Vec<GlobalElement>> {
        let elements = self.resolved.schema.elements.values().filter(|element| !element.is_abstract);
        elements
            .map(|element| {
                let name = type_name(&element.type_ref);
                let of_same_type =
                    self.resolved.schema.elements.values().filter(|other| type_name(&other.type_ref) == name);
                let ty = self.element_type(element);
                let is_type =
                    matches!(&ty, Type::Path(path) if *path == *self.paths_of(name).unwrap_or(path));
                Ok(GlobalElement {
                    module: module(element.name.namespace),
                    constant: screaming(&element.name.local),
                    name: element.name.to_string(),
                    is_root: of_same_type.count() == 1
                        && is_type
                        && self.resolved.schema.complex(name).is_some(),
                    ty,
                })
            })
            .collect()
    }

    fn paths_of(&self, name: &crate::schema::Name) -> Option<&crate::rust::Path> {
        self.resolved.schema.types.contains_key(name).then(|| self.paths.of(name))
    }

    /// An enum for each type whose elements need `xsi:type`.
    pub(super) fn polymorph_items(&self) -> Vec<Item> {
        let all = self.resolved.polymorphic.iter();
        all.map(|(name, concrete)| {
            let path = self.paths.polymorph(name);
            let variants = concrete.iter().map(|name| {
                let path = self.paths.of(name).clone();
                (path.name.clone(), name.to_string(), Type::Path(path))
            });
            let declared = concrete.contains(name).then(|| self.paths.of(name).name.clone());
            Item {
                file: snake(&path.name),
                docs: docs::polymorph(name),
                alias: None,
                derives: Derives::default(),
                kind: Kind::Polymorph(Polymorph {
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
