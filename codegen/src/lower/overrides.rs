//! The names of `overrides.toml`, and the check that each entry is for a part that the schema has.

use crate::error::{Error, ErrorKind, Errors};
use crate::resolve::Resolved;
use crate::schema::{Name, Part, Schema};
use crate::suggest::suggestion_or;

use super::Lower;

/// Adds an error for each entry for a type, a value or a global element that the schema does not have.
pub(super) fn check(resolved: &Resolved, errors: &mut Errors) {
    let schema = &resolved.schema;
    check_each(schema, errors, |part| match part {
        Part::Type(name) if !schema.types.contains_key(name) => {
            Some(missing(&format!("type {name}"), &name.to_string(), schema.types.keys()))
        }
        Part::Element(name) if !schema.elements.contains_key(name) => {
            Some(missing(&format!("global element {name}"), &name.to_string(), schema.elements.keys()))
        }
        Part::Value(name, value) => {
            let values = schema.simple(name).into_iter().flat_map(|simple| simple.variety.values());
            let known: Vec<&String> = values.map(|known| &known.value).collect();
            let is_known = known.contains(&value);
            (!is_known).then(|| missing(&format!("value {value:?} in {name}"), value, known))
        }
        _ => None,
    });
}

/// The message for a part that the schema does not have, with the most similar name or another remedy.
fn missing(part: &str, name: &str, known: impl IntoIterator<Item = impl ToString>) -> String {
    format!(
        "the schema does not have the {part}; {}",
        suggestion_or("correct or remove the entry", name, known)
    )
}

impl Lower<'_> {
    /// The local name of an element or attribute (`@name`), or the name that the schema folder chooses for it.
    pub(super) fn local_name(&self, owner: &Name, local: &str) -> String {
        let chosen = self.resolved.schema.overrides.name(&Part::Field(owner.clone(), local.to_owned()));
        chosen.unwrap_or(local.trim_start_matches('@')).to_owned()
    }

    /// As [`Self::local_name`], for an element that a type has from a group.
    pub(super) fn element_name(&self, ty: &Name, group: &Name, local: &str) -> String {
        let part = Part::Field(ty.clone(), local.to_owned());
        let owner = if self.resolved.schema.overrides.name(&part).is_some() { ty } else { group };
        self.local_name(owner, local)
    }

    /// As [`Self::local_name`], for an alternative of a choice. An entry can have the prefix of the element.
    pub(super) fn alternative_name(&self, owner: &Name, name: &Name) -> String {
        let chosen = self.resolved.schema.overrides.name(&Part::Field(owner.clone(), name.to_string()));
        chosen.map_or_else(|| self.local_name(owner, &name.local), str::to_owned)
    }

    /// The local name of a global element, or the name that the schema folder chooses for it.
    pub(super) fn global_name<'n>(&'n self, name: &'n Name) -> &'n str {
        self.resolved.schema.overrides.name(&Part::Element(name.clone())).unwrap_or(&name.local)
    }

    /// Adds an error for each entry for a field or a choice that the schema does not have.
    pub(super) fn check_overrides(&self, errors: &mut Errors) {
        check_each(&self.resolved.schema, errors, |part| match part {
            Part::Field(owner, local) => {
                let known = self.local_names(owner);
                let part = format!("element or attribute {local:?} in {owner}");
                (!known.contains(local)).then(|| missing(&part, local, &known))
            }
            Part::Choices(owner) => {
                let names = self.resolved.schema.overrides.choices(owner).len();
                let choices = self.choices.enums.values().filter(|choice| choice.owner == *owner).count();
                let message = || {
                    format!(
                        "expected at most {choices} names for the choices of {owner}, found {names}; remove the last"
                    )
                };
                (names > choices).then(message)
            }
            _ => None,
        });
    }

    /// The local names of the elements and attributes (`@name`) of a type or group. Alternatives also have their full names.
    fn local_names(&self, owner: &Name) -> Vec<String> {
        let fields = self.fields.get(owner).into_iter().flat_map(|own| &own.fields);
        let choices = self.choices.enums.values().filter(|choice| choice.owner == *owner);
        let alternatives = choices
            .flat_map(|choice| &choice.elements)
            .flat_map(|element| [element.name.local.clone(), element.name.to_string()]);
        let group = self.resolved.schema.groups.get(owner);
        let elements = group.into_iter().flat_map(|group| group.particle.elements());
        let elements = elements.map(|name| name.local.clone());
        fields.filter_map(|field| field.role.local_name()).chain(alternatives).chain(elements).collect()
    }
}

fn check_each(schema: &Schema, errors: &mut Errors, problem: impl Fn(&Part) -> Option<String>) {
    if schema.overrides.is_older {
        return;
    }
    for (part, (_, location)) in &schema.overrides.names {
        if let Some(message) = problem(part) {
            errors.push(Error::new(ErrorKind::Unresolved, message).at(location));
        }
    }
}
