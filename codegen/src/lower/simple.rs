//! Simple types: enumerations, values with facets, lists, unions and other names.

use crate::error::{Error, ErrorKind, Errors, Result};
use crate::limits;
use crate::resolve::type_name;
use crate::rust::{Derives, EnumValue, Facet, Item, Kind};
use crate::schema::{self, EnumerationValue, Name, Part, SimpleType, TypeRef, Variety};

use super::facets::check_enumeration_alone;
use super::names::{file_name, variant_name};
use super::paths::Paths;
use super::{Lower, docs};

impl Lower<'_> {
    pub(super) fn simple_item(&self, name: &Name, simple: &SimpleType) -> Result<Item> {
        let path = self.paths.of(name).clone();
        let kind = match &simple.variety {
            Variety::Restriction { base, facets } => self.restriction(name, simple, base, facets),
            Variety::List(item) => Ok(Kind::TextList(self.paths.named_type(type_name(item)))),
            Variety::Union(members) => self.union(members),
        };
        let kind = kind.map_err(|error| error.of(format!("type {name}")).at(&simple.location))?;
        Ok(Item {
            file: file_name(&path.name),
            docs: docs::simple(self.resolved, name, simple),
            reference: docs::reference(self.resolved, name),
            aliases: docs::aliases(self.resolved, name, &path),
            derives: Derives::default(),
            kind,
            path,
        })
    }

    fn restriction(
        &self,
        name: &Name,
        simple: &SimpleType,
        base: &TypeRef,
        facets: &[schema::Facet],
    ) -> Result<Kind> {
        let base = type_name(base);
        if facets.is_empty() {
            return Ok(Kind::Alias(self.paths.named_type(base)));
        }
        let values: Vec<&EnumerationValue> = simple.variety.values().collect();
        if !values.is_empty() {
            check_enumeration_alone(facets)?;
            return self.enumeration(name, &values);
        }
        let (base, mut steps) = self.restricted(base)?;
        steps.push(facets);
        Ok(Kind::Facet(Facet {
            base: self.paths.named_type(&Paths::unbounded(&base)),
            alternatives: vec![self.facets(&base, &steps)?],
        }))
    }

    /// The Rust name of a value of an enumeration.
    pub(super) fn value_name(&self, name: &Name, text: &str) -> String {
        let part = Part::Value(name.clone(), text.to_owned());
        variant_name(self.resolved.schema.overrides.name(&part).unwrap_or(text))
    }

    fn enumeration(&self, name: &Name, declared: &[&EnumerationValue]) -> Result<Kind> {
        let mut values: Vec<EnumValue> = Vec::new();
        let mut errors = Errors::default();
        errors.check(check_size(declared));
        for EnumerationValue { location, history, value: text } in declared {
            let variant = self.value_name(name, text);
            let version = docs::oldest(&self.resolved.schema, history).unwrap_or(0);
            if let Some(other) = values.iter().position(|value| value.name == variant) {
                let message = format!(
                    "the values {:?} and {text:?} would both have the Rust name {variant:?}",
                    declared[other].value
                );
                // The older value keeps its name.
                let is_older = version < values[other].version;
                let (text, location) = if is_older {
                    (&declared[other].value, &declared[other].location)
                } else {
                    (text, location)
                };
                let remedy = Part::Value(name.clone(), text.clone()).remedy();
                let error = Error::new(ErrorKind::Name, message).with_remedy(&remedy);
                errors.push(error.at(location));
            }
            values.push(EnumValue {
                name: variant,
                text: text.clone(),
                since: docs::since(&self.resolved.schema, history),
                version,
            });
        }
        errors.finish()?;
        Ok(Kind::Enum(values))
    }
}

/// Checks that the runtime can hold the texts of an enumeration.
fn check_size(declared: &[&EnumerationValue]) -> Result<()> {
    let bytes: usize = declared.iter().map(|declared| declared.value.len()).sum();
    match declared {
        [first, ..] if bytes > limits::ENUMERATION => {
            let construct =
                format!("enumeration with {bytes} bytes of values, more than {}", limits::ENUMERATION);
            let remedy =
                "remove the enumeration from the type, which then accepts every value of its base type";
            Err(Error::unsupported(&construct, remedy).at(&first.location))
        }
        _ => Ok(()),
    }
}
