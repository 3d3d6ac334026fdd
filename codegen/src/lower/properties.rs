//! The fields of items and folders by the paths of their properties.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{Error, ErrorKind, Result};
use crate::exchange::{EXTENDED_PROPERTIES, FIELD_URIS};
use crate::rust::{
    Field, Item, Kind, Properties, PropertyChoice, PropertyType, PropertyTypeRoot, Role, Type as RustType,
};
use crate::schema::{Facet, Name, Namespace, PropertyFacts, PropertyPath, Variety};

use super::Lower;
use super::names::variant_name;

/// The fields of each type by the path of their property.
type FieldsByType = BTreeMap<Name, Vec<(String, String)>>;

impl Lower<'_> {
    /// The tables of properties; `None` for a schema folder without facts about them.
    pub(super) fn properties(&self, items: &[Item]) -> Result<Option<Properties>> {
        let Some(facts) = &self.resolved.schema.properties else { return Ok(None) };
        let uris = self.field_uris();
        check_applies(facts, &uris)?;
        let mut fields = FieldsByType::new();
        for uri in &uris {
            let found = self.fields_of(facts, uri)?;
            let is_without = |path: &PropertyPath| matches(&path.uri, uri);
            if found.is_empty() && !facts.without_element.iter().any(is_without) {
                let message = format!(
                    "the path {uri:?} has no element; add it to properties.toml, as [[element]] or as [[without_element]]"
                );
                return Err(Error::new(ErrorKind::Schema, message));
            }
            for (of, field) in found {
                fields.entry(of).or_default().push((variant_name(uri), field));
            }
        }
        let types = self.property_types(facts, &fields)?;
        Ok(Some(Properties {
            choices: choices(items, &types),
            types,
            uris: self.paths.of(&Name::new(Namespace::Types, FIELD_URIS)).clone(),
            extended: self.paths.of(&Name::new(Namespace::Types, EXTENDED_PROPERTIES.1)).clone(),
            read_only: facts.read_only.iter().map(|path| variant_name(&path.uri)).collect(),
            not_deletable: facts.not_deletable.iter().map(|path| variant_name(&path.uri)).collect(),
        }))
    }

    /// The paths that the schema lists.
    fn field_uris(&self) -> Vec<String> {
        let simple = self.resolved.schema.simple(&Name::new(Namespace::Types, FIELD_URIS));
        let facets = simple.map(|simple| match &simple.variety {
            Variety::Restriction { facets, .. } => facets.as_slice(),
            _ => &[],
        });
        let value = |facet: &Facet| match facet {
            Facet::Enumeration(value) => Some(value.value.clone()),
            _ => None,
        };
        facets.unwrap_or_default().iter().filter_map(value).collect()
    }

    /// The types that have the element of a path, each with its field.
    fn fields_of(&self, facts: &PropertyFacts, uri: &str) -> Result<Vec<(Name, String)>> {
        if let Some((path, of, element)) = facts.elements.iter().find(|(path, ..)| path.uri == uri) {
            let field = self.property_field(of, element).ok_or_else(|| {
                let message = format!("expected the type {of} with the element {element:?}; see {uri:?}");
                Error::new(ErrorKind::Schema, message).at(&path.location)
            })?;
            return Ok(vec![(of.clone(), field)]);
        }
        let (prefix, local) = uri.split_once(':').unwrap_or((uri, ""));
        let types = facts.prefixes.iter().find(|(path, _)| path.uri == prefix).map(|(_, types)| types);
        let fields =
            types.into_iter().flatten().filter_map(|of| Some((of.clone(), self.property_field(of, local)?)));
        Ok(fields.collect())
    }

    /// The optional field that a type declares for an element.
    fn property_field(&self, of: &Name, local: &str) -> Option<String> {
        let fields = &self.fields.get(of)?.fields;
        let is_of = |role: &Role| match role {
            Role::Element { name, required: false } => name.rsplit(':').next() == Some(local),
            _ => false,
        };
        fields.iter().find(|field| is_of(&field.role)).map(|field| field.name.clone())
    }

    /// The types with fields by path, in the order of their names.
    fn property_types(&self, facts: &PropertyFacts, fields: &FieldsByType) -> Result<Vec<PropertyType>> {
        let names: BTreeSet<&Name> = facts.prefixes.iter().flat_map(|(_, types)| types).collect();
        let types = names.into_iter().map(|name| {
            let root = match (self.fields.get(name), self.resolved.base(name)) {
                (Some(_), Some(_)) => PropertyTypeRoot::Base,
                (Some(own), None) => PropertyTypeRoot::Extended(extended(&own.fields).ok_or_else(|| {
                    let message =
                        format!("the type {name} has paths but no base and no {}", EXTENDED_PROPERTIES.0);
                    Error::new(ErrorKind::Schema, message)
                })?),
                (None, _) => {
                    let message = format!("unknown type {name} in properties.toml");
                    return Err(Error::new(ErrorKind::Unresolved, message));
                }
            };
            Ok(PropertyType {
                path: self.paths.of(name).clone(),
                root,
                fields: fields.get(name).cloned().unwrap_or_default(),
            })
        });
        types.collect()
    }
}

/// The field with the extended properties.
fn extended(fields: &[Field]) -> Option<String> {
    let is_extended = |role: &Role| match role {
        Role::Element { name, .. } => name.rsplit(':').next() == Some(EXTENDED_PROPERTIES.0),
        _ => false,
    };
    fields.iter().find(|field| is_extended(&field.role)).map(|field| field.name.clone())
}

/// The choices whose alternatives all have fields by path.
fn choices(items: &[Item], types: &[PropertyType]) -> Vec<PropertyChoice> {
    let known: BTreeSet<_> = types.iter().map(|of| &of.path).collect();
    let choices = items.iter().filter_map(|item| {
        let (Kind::Choice(choice) | Kind::ChoiceEnum(choice, _)) = &item.kind else { return None };
        let is_known = choice.variants.len() > 1
            && choice.variants.iter().all(|variant| {
                matches!(variant.ty, RustType::Boxed(_))
                    && variant.ty.path().is_some_and(|path| known.contains(path))
            });
        let variants = choice.variants.iter().map(|variant| variant.name.clone()).collect();
        is_known.then(|| PropertyChoice { path: item.path.clone(), variants })
    });
    choices.collect()
}

/// Returns `true` if an entry such as `item:Subject` or `person:*` is about a path.
fn matches(entry: &str, uri: &str) -> bool {
    match entry.strip_suffix('*') {
        Some(prefix) => uri.starts_with(prefix),
        None => entry == uri,
    }
}

/// Checks that each entry is about a path of the schema.
fn check_applies(facts: &PropertyFacts, uris: &[String]) -> Result<()> {
    let elements = facts.elements.iter().map(|(path, ..)| path);
    let others = facts.without_element.iter().chain(&facts.read_only).chain(&facts.not_deletable);
    for path in elements.chain(others) {
        if !uris.iter().any(|uri| matches(&path.uri, uri)) {
            let message = format!("the schema does not list the path {:?}; remove this entry", path.uri);
            return Err(Error::new(ErrorKind::Schema, message).at(&path.location));
        }
    }
    for (path, _) in &facts.prefixes {
        let is_of = |uri: &String| uri.split_once(':').is_some_and(|(prefix, _)| prefix == path.uri);
        if !uris.iter().any(is_of) {
            let message =
                format!("the schema does not list paths with the prefix {:?}; remove this entry", path.uri);
            return Err(Error::new(ErrorKind::Schema, message).at(&path.location));
        }
    }
    Ok(())
}
