//! `overrides.toml`: names for Rust where names of the schema clash. The file is optional.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use crate::error::{ErrorKind, Errors, Result};
use crate::schema::{Name, Namespaces, Overrides, Part, file_names};

use super::toml_file::TomlFile;

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
    let file = TomlFile::new(file_names::OVERRIDES, text, namespaces);
    let document: Document = file.parse()?;
    let mut reading = Reading { file: &file, overrides: Overrides::default() };
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

struct Reading<'t> {
    file: &'t TomlFile<'t>,
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
        let owner = self.file.name_at(key, of.get_ref())?;
        let is_name = |name: &&String| {
            name.starts_with(|c: char| c.is_ascii_alphabetic())
                && name.chars().all(|c| c.is_ascii_alphanumeric())
        };
        if let Some(name) = names.iter().find(|name| !is_name(name)) {
            let message = format!(
                "expected a name in CamelCase of ASCII letters and digits, such as \"MinusOne\", found {name:?}"
            );
            return Err(self.file.error(key, message).with_kind(ErrorKind::Name));
        }
        self.overrides.names.insert(part(owner), (names, self.file.location(key)));
        Ok(())
    }
}
