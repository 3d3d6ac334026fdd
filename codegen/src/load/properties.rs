//! `properties.toml`: facts about the paths of properties.

use serde::Deserialize;
use toml::Spanned;

use crate::error::Result;
use crate::schema::{Namespaces, PropertyFacts, PropertyPath, SourceLocation};

use super::lines::{line_of, parse_toml};
use super::operations::parse_name;

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
    let document: Document = parse_toml(text).map_err(|error| error.in_file(PropertyFacts::FILE))?;
    let path = |uri: &Spanned<String>| {
        let location = SourceLocation::new(PropertyFacts::FILE.into(), line_of(text, uri.span().start));
        PropertyPath { uri: uri.get_ref().clone(), location }
    };
    let paths = |uris: &[Spanned<String>]| uris.iter().map(path).collect::<Vec<_>>();
    let name = |name: &str, at: &Spanned<String>| {
        parse_name(name, namespaces)
            .map_err(|error| error.in_file(PropertyFacts::FILE).at_line(line_of(text, at.span().start)))
    };
    let mut facts = PropertyFacts { is_built_in: own.is_none(), ..PropertyFacts::default() };
    for entry in &document.prefix {
        let types = entry.types.iter().map(|of| name(of, &entry.prefix)).collect::<Result<_>>()?;
        facts.prefixes.push((path(&entry.prefix), types));
    }
    for entry in &document.element {
        facts.elements.push((path(&entry.uri), name(&entry.r#type, &entry.uri)?, entry.element.clone()));
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
