//! `overrides.toml`: names for Rust where names of the schema clash. The file is optional.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;
use toml::Spanned;

use crate::error::{Error, ErrorKind, Errors, Result};
use crate::schema::{Name, Namespaces, Overrides, Part, SourceLocation};

use super::lines::{line_of, parse_toml};
use super::operations::parse_name;

/// The name of the file in a schema folder.
pub(super) const FILE: &str = "overrides.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    #[serde(default)]
    types: BTreeMap<Spanned<String>, String>,
    #[serde(default)]
    values: BTreeMap<Spanned<String>, BTreeMap<Spanned<String>, String>>,
    #[serde(default)]
    fields: BTreeMap<Spanned<String>, BTreeMap<Spanned<String>, String>>,
    #[serde(default)]
    choices: BTreeMap<Spanned<String>, Vec<String>>,
    #[serde(default)]
    elements: BTreeMap<Spanned<String>, String>,
}

/// Reads the names.
pub(super) fn read(text: &str, namespaces: &Namespaces) -> Result<Overrides> {
    let document: Document = parse_toml(text).map_err(|error| error.in_file(FILE))?;
    let mut reading = Reading { text, namespaces, file: Arc::from(FILE), overrides: Overrides::default() };
    let mut errors = Errors::default();
    for (of, name) in document.types {
        errors.check(reading.add(&of, &of, vec![name], Part::Type));
    }
    for (of, name) in document.elements {
        errors.check(reading.add(&of, &of, vec![name], Part::Element));
    }
    for (of, names) in document.choices {
        errors.check(reading.add(&of, &of, names, Part::Choices));
    }
    for (of, values) in document.values {
        for (value, name) in values {
            let part = |of| Part::Value(of, value.get_ref().clone());
            errors.check(reading.add(&of, &value, vec![name], part));
        }
    }
    for (of, fields) in document.fields {
        for (field, name) in fields {
            let part = |of| Part::Field(of, field.get_ref().clone());
            errors.check(reading.add(&of, &field, vec![name], part));
        }
    }
    errors.finish()?;
    Ok(reading.overrides)
}

struct Reading<'a> {
    text: &'a str,
    namespaces: &'a Namespaces,
    file: Arc<str>,
    overrides: Overrides,
}

impl Reading<'_> {
    /// Adds the names for a part of a component. `key` is the key of the entry.
    fn add(
        &mut self,
        of: &Spanned<String>,
        key: &Spanned<String>,
        names: Vec<String>,
        part: impl FnOnce(Name) -> Part,
    ) -> Result<()> {
        let line = line_of(self.text, key.span().start);
        let fails = |error: Error| error.in_file(FILE).at_line(line);
        let owner = parse_name(of.get_ref(), self.namespaces).map_err(fails)?;
        let is_name = |name: &&String| {
            name.starts_with(|c: char| c.is_ascii_alphabetic())
                && name.chars().all(|c| c.is_ascii_alphanumeric())
        };
        if let Some(name) = names.iter().find(|name| !is_name(name)) {
            let message = format!(
                "expected a name in CamelCase of ASCII letters and digits, such as \"MinusOne\", found {name:?}"
            );
            return Err(fails(Error::new(ErrorKind::Name, message)));
        }
        let location = SourceLocation::new(Arc::clone(&self.file), line);
        self.overrides.names.insert(part(owner), (names, location));
        Ok(())
    }
}
