//! Checks of an import: the history can be written, and the canonical files mean the same as the schema.

use std::collections::BTreeMap;

use crate::error::{Error, ErrorKind, Result};
use crate::exchange::SERVER_VERSIONS;
use crate::history::{versions, walk};
use crate::load;
use crate::schema::{Name, Property, Schema, Versions};
use crate::write::Files;

/// Checks the names of the versions on record and their order, which is that of the newest `ExchangeVersionType`.
pub(super) fn check_versions_on_record(schema: &Schema) -> Result<()> {
    let error = |message: String| Err(Error::new(ErrorKind::Schema, message).of("the history"));
    if schema.versions.len() > Versions::LIMIT {
        return error(format!(
            "expected at most {} versions, found {}; leave out folders",
            Versions::LIMIT,
            schema.versions.len()
        ));
    }
    let is_separator = |c: char| c.is_whitespace() || matches!(c, ';' | '@');
    let is_unwritable = |version: &&String| version.contains(is_separator) || version.contains("..");
    if let Some(version) = schema.versions.iter().find(is_unwritable) {
        return error(format!(
            "expected a version without white space, \";\", \"@\" and \"..\", found {version:?}; rename the folder, \
             or set the version attribute of its schemas"
        ));
    }
    let Some(listed) = schema.listed_versions() else { return Ok(()) };
    let position = |version: &String| listed.iter().position(|known| known == version);
    let mut previous: Option<(usize, &String)> = None;
    for version in &schema.versions {
        let Some(position) = position(version) else {
            // Some schemas do not list their own version.
            if schema.version.as_ref() == Some(version) {
                continue;
            }
            return error(format!(
                "unknown version {version:?}: {SERVER_VERSIONS} of the newest folder does not list it; name the \
                 oldest folder first, or correct the version attribute of its schemas"
            ));
        };
        if let Some((_, newer)) = previous.filter(|(previous, _)| *previous > position) {
            return error(format!(
                "expected version {version:?} before {newer:?}, found it after; name the oldest folder first"
            ));
        }
        previous = Some((position, version));
    }
    Ok(())
}

/// Checks that every past `fixed` value can be written in the history, which separates values by `; `.
pub(super) fn check_past_fixed_values(schema: &Schema) -> Result<()> {
    for component in walk::components(schema).0.values() {
        for past in component.history.past_values() {
            if let Property::Fixed(Some(value)) = &past.property
                && (value.is_empty() || value.contains("; "))
            {
                let message = format!(
                    "unsupported past fixed value {value:?}: empty, or contains \"; \"; leave out the folder of the \
                     version that has it"
                );
                return Err(Error::new(ErrorKind::Unsupported, message).at(&component.location));
            }
        }
    }
    Ok(())
}

/// Checks that the canonical files mean the same as the schema.
pub(super) fn check_files(schema: &Schema, files: &Files) -> Result<()> {
    let written = load::from_texts(|name| files.get(name).map(str::to_owned))?;
    let changed = difference("type", &schema.types, &written.types)
        .or_else(|| difference("element", &schema.elements, &written.elements))
        .or_else(|| difference("group", &schema.groups, &written.groups))
        .or_else(|| difference("attributeGroup", &schema.attribute_groups, &written.attribute_groups))
        .or_else(|| {
            let changed = schema.operations != written.operations;
            changed.then(|| changed_operation(schema, &written))
        })
        .or_else(|| (versions::of(schema) != versions::of(&written)).then(|| "the history".to_owned()))
        .or_else(|| (schema.version != written.version).then(|| "the version".to_owned()));
    match changed {
        None => Ok(()),
        Some(changed) => {
            let message = "the canonical form has another meaning; please report this as a defect of import";
            Err(Error::new(ErrorKind::Schema, message).of(changed))
        }
    }
}

/// The first component that differs between two tables, or that is in only one of them.
fn difference<T: PartialEq>(
    kind: &str,
    read: &BTreeMap<Name, T>,
    written: &BTreeMap<Name, T>,
) -> Option<String> {
    let mut names = read.keys().chain(written.keys());
    names.find(|name| read.get(name) != written.get(name)).map(|name| format!("{kind} {name}"))
}

fn changed_operation(read: &Schema, written: &Schema) -> String {
    let pairs = read.operations.iter().zip(&written.operations);
    let changed = pairs.into_iter().find(|(read, written)| read != written);
    changed.map_or_else(|| "operations".to_owned(), |(read, _)| format!("operation {}", read.name))
}
