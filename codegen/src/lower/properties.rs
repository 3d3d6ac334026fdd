//! The fields of items and folders by the paths of their properties.

use std::collections::{BTreeMap, BTreeSet};

use crate::error::{Error, ErrorKind};
use crate::exchange::{EXTENDED_PROPERTIES, FIELD_URIS, SYNCED};
use crate::resolve::declared_types;
use crate::rust::{
    Field, Item, Kind, Properties, PropertyChoice, PropertyType, PropertyTypeRoot, Role, Type as RustType,
};
use crate::schema::{ComplexType, Name, Namespace, PropertyFacts, PropertyPath, file_names};

use super::Lower;

/// The fields of each type by the path of their property.
type FieldsByType = BTreeMap<Name, Vec<(String, String)>>;

impl Lower<'_> {
    /// The tables of properties; `None` for a schema without paths.
    pub(super) fn properties(&self, items: &[Item], warnings: &mut Vec<Error>) -> Option<Properties> {
        let facts = &self.resolved.schema.properties;
        let (uris_type, uris) = (Name::new(Namespace::Types, FIELD_URIS), self.field_uris());
        let mut ignored = Vec::new();
        let warnings = if facts.is_built_in { &mut ignored } else { warnings };
        let facts = &self.applicable(facts, &uris, warnings);
        let mut fields = FieldsByType::new();
        for uri in &uris {
            let found = self.fields_of(facts, uri);
            let is_without = |path: &PropertyPath| matches(&path.uri, uri);
            if found.is_empty() && !facts.without_element.iter().any(is_without) {
                let message = missing_entry(facts, uri);
                warnings.push(Error::new(ErrorKind::Entry, message).in_file(file_names::PROPERTIES));
            }
            for (of, field) in found {
                fields.entry(of).or_default().push((self.value_name(&uris_type, uri), field));
            }
        }
        let types = self.property_types(facts, &fields, warnings);
        if uris.is_empty() || types.is_empty() {
            return None;
        }
        let names = |entries: &[PropertyPath]| {
            let uris = entries.iter().flat_map(|entry| uris.iter().filter(|uri| matches(&entry.uri, uri)));
            uris.map(|uri| self.value_name(&uris_type, uri)).collect()
        };
        let with_field: BTreeSet<&String> =
            types.iter().flat_map(|of| &of.fields).map(|(variant, _)| variant).collect();
        let mut without_field: Vec<String> =
            uris.iter().map(|uri| self.value_name(&uris_type, uri)).collect();
        without_field.retain(|variant| !with_field.contains(variant));
        Some(Properties {
            choices: choices(items, &types),
            types,
            uris: self.paths.of(&uris_type).clone(),
            extended: self.paths.of(&Name::new(Namespace::Types, EXTENDED_PROPERTIES.1)).clone(),
            read_only: names(&facts.read_only),
            not_deletable: names(&facts.not_deletable),
            without_field,
        })
    }

    /// The entries that apply to the schema. A newer schema can lack the path, the type or the element of an entry.
    fn applicable(&self, facts: &PropertyFacts, uris: &[String], warnings: &mut Vec<Error>) -> PropertyFacts {
        let mut facts = facts.clone();
        let unlisted = |path: &PropertyPath| {
            let is_listed = uris.iter().any(|uri| matches(&path.uri, uri));
            (!is_listed).then(|| format!("unknown path {:?}", path.uri))
        };
        for list in [&mut facts.without_element, &mut facts.read_only, &mut facts.not_deletable] {
            retain(list, |path| path, unlisted, warnings);
        }
        let of_element = |(path, of, element): &(PropertyPath, Name, String)| {
            let missing = || {
                format!(
                    "expected an optional element {element:?} in {of} for the path {:?}, found none",
                    path.uri
                )
            };
            unlisted(path).or_else(|| self.property_field(of, element).is_none().then(missing))
        };
        retain(&mut facts.elements, |(path, ..)| path, of_element, warnings);
        let of_prefix = |(path, _): &(PropertyPath, Vec<Name>)| {
            let is_of = |uri: &String| uri.split_once(':').is_some_and(|(prefix, _)| prefix == path.uri);
            let message = || format!("unknown prefix {:?} of paths", path.uri);
            (!uris.iter().any(is_of)).then(message)
        };
        retain(&mut facts.prefixes, |(path, _)| path, of_prefix, warnings);
        for (path, types) in &mut facts.prefixes {
            types.retain(|name| {
                let is_known = self.fields.contains_key(name);
                if !is_known {
                    let message = format!("unknown type {name}; remove it from the entry");
                    warnings.push(Error::new(ErrorKind::Entry, message).at(&path.location));
                }
                is_known
            });
        }
        facts
    }

    /// The paths that the schema lists.
    fn field_uris(&self) -> Vec<String> {
        let simple = self.resolved.schema.simple(&Name::new(Namespace::Types, FIELD_URIS));
        let values = simple.into_iter().flat_map(|simple| simple.variety.values());
        values.map(|value| value.value.clone()).collect()
    }

    /// The types that have the element of a path, each with its field.
    fn fields_of(&self, facts: &PropertyFacts, uri: &str) -> Vec<(Name, String)> {
        let field = |of: &Name, local: &str| Some((of.clone(), self.property_field(of, local)?));
        if let Some((_, of, element)) = facts.elements.iter().find(|(path, ..)| path.uri == uri) {
            return field(of, element).into_iter().collect();
        }
        let (prefix, local) = uri.split_once(':').unwrap_or((uri, ""));
        facts.types_of(prefix).into_iter().flatten().filter_map(|of| field(of, local)).collect()
    }

    /// The optional field that a type declares for an element. The type with the extended properties has the fields of its
    /// base types too.
    fn property_field(&self, of: &Name, local: &str) -> Option<String> {
        let is_of = |role: &Role| match role {
            Role::Element { name, required: false } => name.local == local,
            _ => false,
        };
        let is_root = self.property_root(of).is_some_and(|(root, _)| root == of);
        let owners = self.resolved.with_bases(of).take(if is_root { usize::MAX } else { 1 });
        let mut fields = owners.filter_map(|owner| self.fields.get(owner)).flat_map(|own| &own.fields);
        fields.find(|field| is_of(&field.role)).map(|field| field.name.clone())
    }

    /// The types of all kinds of items and folders, also of kinds without own paths.
    fn synced_types(&self) -> BTreeSet<&Name> {
        let schema = &self.resolved.schema;
        let mut types = BTreeSet::new();
        for local in SYNCED {
            let change = schema.complex(&Name::new(Namespace::Types, local));
            types.extend(change.and_then(ComplexType::particle).into_iter().flat_map(declared_types));
        }
        types.retain(|name| self.fields.contains_key(*name));
        types
    }

    /// The types with fields by path, in the order of their names. A base type of such a type is one too, up to the type with
    /// the extended properties.
    fn property_types(
        &self,
        facts: &PropertyFacts,
        fields: &FieldsByType,
        warnings: &mut Vec<Error>,
    ) -> Vec<PropertyType> {
        let mut names = self.synced_types();
        for (path, types) in &facts.prefixes {
            let unfit = types.iter().filter_map(|name| self.unfit_for_paths(name));
            warnings.extend(unfit.map(|expected| {
                let message = format!("expected {expected}; remove the type from the entry");
                Error::new(ErrorKind::Entry, message).at(&path.location)
            }));
            names.extend(types);
        }
        names.retain(|name| self.unfit_for_paths(name).is_none());
        let mut types = BTreeMap::new();
        for name in names {
            let Some((root, extended)) = self.property_root(name) else { continue };
            for name in self.resolved.with_bases(name) {
                let kind = if name == root {
                    PropertyTypeRoot::Extended(extended.clone())
                } else {
                    PropertyTypeRoot::Base
                };
                types.insert(name, kind);
                if name == root {
                    break;
                }
            }
        }
        let types = types.into_iter().map(|(name, root)| PropertyType {
            path: self.paths.of(name).clone(),
            root,
            fields: fields.get(name).cloned().unwrap_or_default(),
        });
        types.collect()
    }

    /// The condition for fields by path that a type does not meet, in words; `None` for a type that meets all.
    fn unfit_for_paths(&self, name: &Name) -> Option<String> {
        if !self.is_struct(name) {
            return Some(format!("elements besides a list in {name}, found none"));
        }
        if self.property_root(name).is_none() {
            let (element, of) = EXTENDED_PROPERTIES;
            return Some(format!("{element} as a list of {of} in {name} or a base type, found none"));
        }
        // An empty value of the type must be possible.
        self.has_required_part(name)
            .then(|| format!("no required element or attribute in {name} and its base types, found one"))
    }

    /// Returns `true` if a value of a type always has an element, an attribute or text.
    fn has_required_part(&self, name: &Name) -> bool {
        let own = self.resolved.with_bases(name).filter_map(|name| self.fields.get(name));
        own.flat_map(|own| &own.fields).any(Field::is_required)
    }

    /// The type or base type that declares the extended properties, and their field; `None` if the schema declares them in
    /// another way.
    fn property_root<'l>(&'l self, name: &'l Name) -> Option<(&'l Name, String)> {
        let extended = Name::new(Namespace::Types, EXTENDED_PROPERTIES.1);
        let list = RustType::Vec(Box::new(RustType::Path(
            self.paths.of(self.is_struct(&extended).then_some(&extended)?).clone(),
        )));
        let is_extended = |field: &&Field| match &field.role {
            Role::Element { name, .. } => name.local == EXTENDED_PROPERTIES.0 && field.ty == list,
            _ => false,
        };
        self.resolved.with_bases(name).find_map(|root| {
            let field = self.fields.get(root)?.fields.iter().find(is_extended)?;
            Some((root, field.name.clone()))
        })
    }
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

/// Keeps the entries for which `problem` returns `None`, and adds a warning for each other.
fn retain<T>(
    entries: &mut Vec<T>,
    path: impl Fn(&T) -> &PropertyPath,
    problem: impl Fn(&T) -> Option<String>,
    warnings: &mut Vec<Error>,
) {
    entries.retain(|entry| match problem(entry) {
        None => true,
        Some(problem) => {
            let message = format!("{problem}; remove the entry");
            warnings.push(Error::new(ErrorKind::Entry, message).at(&path(entry).location));
            false
        }
    });
}

/// The message for a path without an element in `properties.toml`.
fn missing_entry(facts: &PropertyFacts, uri: &str) -> String {
    let (prefix, local) = uri.split_once(':').unwrap_or((uri, ""));
    if facts.types_of(prefix).is_some() {
        format!(
            "the types of the prefix {prefix:?} lack an optional element {local:?}; if the schema lacks it, add the path \
             {uri:?} to [[without_element]], otherwise to [[element]]"
        )
    } else {
        format!("missing entry for the path {uri:?}; add [[prefix]], [[element]] or [[without_element]]")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn path_without_an_element_names_the_table_for_its_entry() {
        let location = crate::schema::SourceLocation::default();
        let contacts = PropertyPath { uri: "contacts".to_owned(), location };
        let facts = PropertyFacts { prefixes: vec![(contacts, Vec::new())], ..PropertyFacts::default() };
        assert_eq!(
            missing_entry(&facts, "contacts:SpouseName"),
            "the types of the prefix \"contacts\" lack an optional element \"SpouseName\"; if the schema lacks it, add the \
             path \"contacts:SpouseName\" to [[without_element]], otherwise to [[element]]"
        );
        assert_eq!(
            missing_entry(&facts, "sticky:Color"),
            "missing entry for the path \"sticky:Color\"; add [[prefix]], [[element]] or [[without_element]]"
        );
    }
}
