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
mod library_names;
mod names;
mod operations;
mod overlap;
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

use crate::error::{Error, Errors, Problems, Result};
use crate::resolve::Resolved;
use crate::rust::{Api, Item, Path};
use crate::schema::{Name, Namespace, Type};

pub(crate) use self::choice_names::substitution_path;

use self::choice_names::Choices;
use self::class::TypeClass;
use self::fields::OwnFields;
use self::paths::Paths;

/// Lowers a schema. Fails with the errors of resolving and of lowering.
pub(crate) fn lower(resolved: &Resolved, mut problems: Problems) -> Result<Api> {
    let Problems { errors, warnings } = &mut problems;
    let lower = Lower::new(resolved, errors);
    let mut items = errors.check(lower.items()).unwrap_or_default();
    let elements = errors.check(lower.elements()).unwrap_or_default();
    let operations = errors.check(lower.operations()).unwrap_or_default();
    let areas = errors.check(lower.areas(warnings)).unwrap_or_default();
    let request_headers = errors.check(lower.headers(|of| &of.request_headers)).unwrap_or_default();
    let response_headers = errors.check(lower.headers(|of| &of.response_headers)).unwrap_or_default();
    for path in boxing::box_values(&mut items) {
        errors.push(lower.too_large(&path));
    }
    let properties = lower.properties(&items, warnings);
    problems.errors.finish()?;
    derives::set(&mut items);
    Ok(Api {
        version: resolved.schema.version.clone().unwrap_or_default(),
        namespaces: [Namespace::Messages, Namespace::Types]
            .into_iter()
            .chain(resolved.schema.other_namespaces().into_iter().map(Namespace::Other))
            .map(|namespace| (paths::module(namespace), namespace.prefix(), namespace.uri()))
            .collect(),
        history: lower.history(),
        elements,
        operations,
        areas,
        push: lower.push_request(),
        has_status: lower.has_status(),
        request_headers,
        response_headers,
        properties,
        items,
        warnings: problems.warnings,
    })
}

/// The Rust type of each schema type.
pub(crate) fn type_paths(resolved: &Resolved) -> BTreeMap<Name, Path> {
    Paths::new(resolved, &mut Errors::default()).types
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
    /// Names and classifies all types, and finds their fields. After an error, the tables have an entry for the component
    /// too.
    fn new(resolved: &'a Resolved, errors: &mut Errors) -> Self {
        overrides::check(resolved, errors);
        let mut paths = Paths::new(resolved, errors);
        let choices = Choices::new(resolved, &mut paths, errors);
        library_names::check(resolved, &paths, errors);
        let classes = class::classify(resolved, &choices);
        let mut lower = Self { resolved, paths, choices, classes, fields: BTreeMap::new() };
        lower.check_endless_types(errors);
        lower.fields = lower.fields_by_type(errors);
        lower.check_overrides(errors);
        lower
    }

    #[cfg(test)]
    fn without_errors(resolved: &'a Resolved) -> Self {
        let mut errors = Errors::default();
        let lower = Self::new(resolved, &mut errors);
        errors.finish().expect("the schema can be lowered");
        lower
    }

    /// The error for a type whose values are too large.
    fn too_large(&self, path: &Path) -> Error {
        let construct = "nesting of required elements: a value has more than a megabyte";
        let error = Error::unsupported(construct, "make some of the elements optional");
        match self.paths.name_of(path) {
            Some(name) => error.of(format!("type {name}")).at(self.resolved.schema.types[name].location()),
            None => error.of(format!("type {}", path.name)),
        }
    }

    fn items(&self) -> Result<Vec<Item>> {
        let mut errors = Errors::default();
        let mut items = errors.check(self.choice_items()).unwrap_or_default();
        items.extend(self.xsi_type_items(&mut errors));
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
