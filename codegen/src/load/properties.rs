//! `properties.toml`: facts about the paths of properties.

use serde::Deserialize;
use toml::Spanned;

use crate::error::Result;
use crate::schema::{Namespaces, PropertyFacts, PropertyPath, file_names};

use super::toml_file::TomlFile;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Document {
    #[serde(default)]
    prefix: Vec<PrefixEntry>,
    #[serde(default)]
    element: Vec<ElementEntry>,
    #[serde(default)]
    without_element: Vec<WithoutElementEntry>,
    #[serde(default)]
    read_only: Vec<SourceEntry>,
    #[serde(default)]
    not_deletable: Vec<SourceEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PrefixEntry {
    prefix: Spanned<String>,
    types: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ElementEntry {
    uri: Spanned<String>,
    r#type: String,
    element: String,
    #[allow(dead_code)] // For readers of the file.
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WithoutElementEntry {
    uris: Vec<Spanned<String>>,
    #[allow(dead_code)] // For readers of the file.
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SourceEntry {
    uris: Vec<Spanned<String>>,
    #[allow(dead_code)] // For readers of the file.
    source: String,
}

/// The facts about Exchange.
const BUILT_IN: &str = include_str!("properties.toml");

/// Reads the facts of the schema folder's own file, or else the built-in ones.
pub(super) fn read(own: Option<&str>, namespaces: &Namespaces) -> Result<PropertyFacts> {
    let text = own.unwrap_or(BUILT_IN);
    let file = TomlFile::new(file_names::PROPERTIES, text, namespaces);
    let document: Document = file.parse()?;
    let path =
        |uri: &Spanned<String>| PropertyPath { uri: uri.get_ref().clone(), location: file.location(uri) };
    let paths = |uris: &[Spanned<String>]| uris.iter().map(path).collect::<Vec<_>>();
    let mut facts = PropertyFacts { is_built_in: own.is_none(), ..PropertyFacts::default() };
    for entry in &document.prefix {
        let types = entry.types.iter().map(|of| file.name_at(&entry.prefix, of)).collect::<Result<_>>()?;
        facts.prefixes.push((path(&entry.prefix), types));
    }
    for entry in &document.element {
        let name = file.name_at(&entry.uri, &entry.r#type)?;
        facts.elements.push((path(&entry.uri), name, entry.element.clone()));
    }
    facts.without_element = document.without_element.iter().flat_map(|entry| paths(&entry.uris)).collect();
    facts.read_only = document.read_only.iter().flat_map(|entry| paths(&entry.uris)).collect();
    facts.not_deletable = document.not_deletable.iter().flat_map(|entry| paths(&entry.uris)).collect();
    Ok(facts)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::BUILT_IN;

    #[test]
    fn built_in_facts_equal_those_of_the_schema_folder() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas/properties.toml");
        let text = fs::read_to_string(&path).expect("the repository has the file");
        assert!(text == BUILT_IN, "copy schemas/properties.toml to codegen/src/load/properties.toml");
    }
}
