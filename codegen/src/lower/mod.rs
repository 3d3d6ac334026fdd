//! The schema to Rust items: names, fields, choices, boxes.
//!
//! In: [`Resolved`]. Out: [`Api`]. Data flows one way: names ([`paths`]), the enums of choices ([`choice_names`]), the
//! class of each type ([`class`]), the fields of each type ([`fields`]), then the items.

mod areas;
mod bounds;
mod boxing;
mod choice_items;
mod choice_names;
mod class;
mod complex;
mod derives;
mod docs;
mod elements;
mod empty;
mod endless;
mod facets;
mod fields;
mod graph;
mod history;
mod names;
mod operations;
mod overrides;
mod paths;
mod pattern;
mod properties;
mod reserved;
mod simple;
mod type_info;
mod union;
mod xsi_type;

use std::collections::BTreeMap;

use crate::error::{Errors, Result};
use crate::resolve::Resolved;
use crate::rust::{Api, Item, Path};
use crate::schema::{Name, Namespace, Type};

pub(crate) use self::choice_names::substitution_path;

use self::choice_names::Choices;
use self::class::TypeClass;
use self::fields::OwnFields;
use self::paths::Paths;

/// Lowers a schema.
pub(crate) fn lower(resolved: &Resolved) -> Result<Api> {
    let lower = Lower::new(resolved)?;
    let mut items = lower.items()?;
    boxing::box_recursion(&mut items);
    derives::set(&mut items);
    let mut warnings = resolved.wire.warnings.clone();
    Ok(Api {
        version: resolved.schema.version.clone().unwrap_or_default(),
        namespaces: [Namespace::Messages, Namespace::Types]
            .into_iter()
            .chain(resolved.schema.other_namespaces().into_iter().map(Namespace::Other))
            .map(|namespace| (paths::module(namespace), namespace.prefix(), namespace.uri()))
            .collect(),
        history: lower.history(),
        elements: lower.elements()?,
        operations: lower.operations()?,
        areas: lower.areas(&mut warnings)?,
        push: lower.push_request(),
        has_status: lower.has_status(),
        request_headers: lower.headers(|operation| &operation.request_headers)?,
        response_headers: lower.headers(|operation| &operation.response_headers)?,
        properties: lower.properties(&items, &mut warnings)?,
        items,
        warnings,
    })
}

/// The Rust type of a schema type.
pub(crate) fn path_of(resolved: &Resolved, name: &Name) -> Result<Path> {
    Ok(Paths::new(resolved)?.of(name).clone())
}

/// The tables that all lowering reads.
struct Lower<'a> {
    resolved: &'a Resolved,
    paths: Paths,
    choices: Choices,
    classes: BTreeMap<Name, TypeClass>,
    /// The fields of the complex types.
    fields: BTreeMap<Name, OwnFields>,
}

impl<'a> Lower<'a> {
    /// Names and classifies all types, and finds their fields.
    fn new(resolved: &'a Resolved) -> Result<Self> {
        overrides::check(resolved)?;
        let mut paths = Paths::new(resolved)?;
        let choices = Choices::new(resolved, &mut paths)?;
        let classes = class::classify(resolved, &choices);
        let mut lower = Self { resolved, paths, choices, classes, fields: BTreeMap::new() };
        lower.check_endless_types()?;
        lower.fields = lower.fields_by_type()?;
        lower.check_overrides()?;
        Ok(lower)
    }

    fn items(&self) -> Result<Vec<Item>> {
        let mut items = self.choice_items()?;
        items.extend(self.xsi_type_items());
        let mut errors = Errors::default();
        for (name, definition) in &self.resolved.schema.types {
            items.extend(errors.check(match definition {
                Type::Simple(simple) => self.simple_item(name, simple),
                Type::Complex(complex) => self.complex_item(name, complex),
            }));
        }
        errors.finish()?;
        Ok(items)
    }
}
