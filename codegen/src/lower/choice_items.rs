//! Enums of elements: one item for each choice and each substitution group.

use std::collections::BTreeSet;

use crate::error::{Error, ErrorKind, Errors, Result};
use crate::resolve::type_name;
use crate::rust::{Choice, Derives, Item, Kind, Path, Type, Variant};
use crate::schema::{Element, Name, Part};

use super::choice_names::{common_base, without_base};
use super::names::{file_name, snake, variant_name};
use super::overlap::{Held, overlap};
use super::{Lower, docs};

impl Lower<'_> {
    /// An item for each enum that is not itself a schema type.
    pub(super) fn choice_items(&self) -> Result<Vec<Item>> {
        let mut errors = Errors::default();
        let enums = self.choices.enums.iter().filter(|(_, value)| !value.is_type);
        let items = enums.filter_map(|(path, value)| {
            // The choice of one type is in the type's file; one of several types, or of a group, has its own.
            let is_of_one_type = !value.is_shared && self.resolved.schema.types.contains_key(&value.owner);
            let file = if is_of_one_type { &self.paths.of(&value.owner).name } else { &path.name };
            Some(Item {
                path: path.clone(),
                file: file_name(file),
                docs: docs::choice(self.resolved, &value.owner, &value.elements, value.is_shared),
                reference: None,
                aliases: Vec::new(),
                derives: Derives::default(),
                kind: Kind::Choice(errors.check(self.choice(&value.owner, &value.elements))?),
            })
        });
        let items = items.collect();
        errors.finish()?;
        Ok(items)
    }

    /// The enum of a type that is a choice.
    pub(super) fn choice_of_type(&self, path: &Path) -> Result<Choice> {
        let value = &self.choices.enums[path];
        self.choice(&value.owner, &value.elements)
    }

    fn choice(&self, owner: &Name, elements: &[Element]) -> Result<Choice> {
        let base = common_base(self.resolved, elements).filter(|base| self.resolved.has_content(base));
        let schema = &self.resolved.schema;
        let (mut names, mut errors) = (BTreeSet::new(), Errors::default());
        let variants = elements.iter().map(|element| {
            let name = variant_name(&self.alternative_name(owner, &element.name));
            if !names.insert(name.clone()) {
                errors.push(same_name(owner, element, elements, &name));
            }
            let own = type_name(&element.type_ref);
            // An enum over `xsi:type` does not have the field `base`.
            let base = base.as_ref().filter(|_| !self.resolved.xsi_types.contains_key(own));
            let base_steps = base.and_then(|base| self.resolved.base_steps(own, base));
            let ty = self.boxed(element, self.element_type(element));
            let since = docs::since(schema, &element.history);
            Variant { name, element: element.name.clone(), since, ty, base_steps }
        });
        let variants: Vec<Variant> = variants.collect();
        errors.finish()?;
        let plain = variants.iter().all(|variant| matches!(variant.ty.unboxed(), Type::Path(_)));
        let has_base = variants.iter().any(|variant| variant.base_steps.is_some());
        let common_base = base.filter(|_| plain && has_base).map(|base| self.paths.of(&base).clone());
        let stem = common_base.as_ref().map_or("", |base| without_base(&base.name));
        Ok(Choice { variants, accessor: format!("as_{}", snake(stem)), common_base })
    }
}

/// The error for an alternative whose Rust name another alternative has.
fn same_name(owner: &Name, element: &Element, elements: &[Element], name: &str) -> Error {
    let local = &element.name.local;
    let error = if elements.iter().filter(|other| other.name == element.name).count() > 1 {
        overlap(Held::Element(&element.name))
    } else {
        // The local name would be an entry for both.
        let is_ambiguous =
            elements.iter().any(|other| other.name.local == *local && other.name != element.name);
        let spelled = if is_ambiguous { element.name.to_string() } else { local.clone() };
        Error::new(ErrorKind::Name, format!("two alternatives would both have the Rust name {name:?}"))
            .with_remedy(&Part::Field(owner.clone(), spelled).remedy())
    };
    error.of(format!("element {}", element.name)).at(&element.location)
}
