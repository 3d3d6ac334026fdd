//! The names of `overrides.toml`, and the check that each entry is for a part that the schema has.

use crate::error::{Error, ErrorKind, Errors};
use crate::resolve::Resolved;
use crate::schema::{Name, Part, Schema};

use super::Lower;

/// Adds an error for each entry for a type, a value or a global element that the schema does not have.
pub(super) fn check(resolved: &Resolved, errors: &mut Errors) {
    let schema = &resolved.schema;
    check_each(schema, errors, |part| match part {
        Part::Type(name) if !schema.types.contains_key(name) => Some(format!("type {name}")),
        Part::Element(name) if !schema.elements.contains_key(name) => Some(format!("global element {name}")),
        Part::Value(name, value) if !has_value(schema, name, value) => {
            Some(format!("value {value:?} in {name}"))
        }
        _ => None,
    });
}

impl Lower<'_> {
    /// The local name of an element or attribute (`@name`), or the name that the schema folder chooses for it.
    pub(super) fn local_name(&self, owner: &Name, local: &str) -> String {
        let chosen = self.resolved.schema.overrides.name(&Part::Field(owner.clone(), local.to_owned()));
        chosen.unwrap_or(local.trim_start_matches('@')).to_owned()
    }

    /// The local name of a global element, or the name that the schema folder chooses for it.
    pub(super) fn global_name<'n>(&'n self, name: &'n Name) -> &'n str {
        self.resolved.schema.overrides.name(&Part::Element(name.clone())).unwrap_or(&name.local)
    }

    /// Adds an error for each entry for a field or a choice that the schema does not have.
    pub(super) fn check_overrides(&self, errors: &mut Errors) {
        check_each(&self.resolved.schema, errors, |part| match part {
            Part::Field(owner, local) if !self.has_field(owner, local) => {
                Some(format!("element or attribute {local:?} in {owner}"))
            }
            Part::Choices(owner) if !self.choices.enums.values().any(|choice| choice.owner == *owner) => {
                Some(format!("choice in {owner}"))
            }
            _ => None,
        });
    }

    fn has_field(&self, owner: &Name, local: &str) -> bool {
        let fields = self.fields.get(owner).into_iter().flat_map(|own| &own.fields);
        let mut choices = self.choices.enums.values().filter(|choice| choice.owner == *owner);
        fields.into_iter().any(|field| field.role.local_name().as_deref() == Some(local))
            || choices.any(|choice| choice.elements.iter().any(|element| element.name.local == local))
    }
}

fn check_each(schema: &Schema, errors: &mut Errors, missing: impl Fn(&Part) -> Option<String>) {
    for (part, (_, location)) in &schema.overrides.names {
        if let Some(missing) = missing(part) {
            let message = format!("the schema does not have the {missing}; correct or remove the entry");
            errors.push(Error::new(ErrorKind::Unresolved, message).at(location));
        }
    }
}

fn has_value(schema: &Schema, name: &Name, value: &str) -> bool {
    schema.simple(name).is_some_and(|simple| simple.variety.values().any(|known| known.value == value))
}
