//! `wire.toml`: facts about documents on the wire that the XSD does not state.
//!
//! The facts about Exchange are part of this crate: `wire.toml` beside this file is a copy of `schemas/wire.toml`, which
//! is the file to edit; a test compares the two. The `wire.toml` of a schema folder adds to them. An entry for a type
//! that the schema lacks is ignored. An entry for a type of the schema that is not a concrete base type of declared
//! elements is an error in the file of the folder, and ignored if it is built in.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use crate::error::{Error, ErrorKind, Result};
use crate::schema::{Name, Schema, SourceLocation};

use super::operations::parse_name;

/// The name of the file in a schema folder.
pub(super) const FILE: &str = "wire.toml";

/// The facts about Exchange.
const BUILT_IN: &str = include_str!("wire.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wire {
    #[serde(default)]
    xsi_type: Vec<XsiType>,
}

/// A concrete type whose elements are read as an enum over `xsi:type`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct XsiType {
    r#type: Spanned<String>,
    evidence: Spanned<String>,
}

/// Adds the facts about Exchange, and those of the schema folder's own file.
pub(super) fn read(own: Option<&str>, schema: &mut Schema) -> Result<()> {
    schema.xsi_types = entries(BUILT_IN)?.into_keys().map(|name| (name, None)).collect();
    let Some(text) = own else { return Ok(()) };
    for (name, line) in entries(text).map_err(|error| error.in_file(FILE))? {
        schema.xsi_types.insert(name, Some(SourceLocation::new(FILE.into(), line)));
    }
    Ok(())
}

/// The types of all entries `[[xsi_type]]`, with their lines.
fn entries(text: &str) -> Result<BTreeMap<Name, usize>> {
    let line = |offset: usize| 1 + text[..offset].matches('\n').count();
    let wire: Wire = toml::from_str(text).map_err(|error| {
        Error::new(ErrorKind::Syntax, error.message())
            .at_line(error.span().map_or(1, |span| line(span.start)))
    })?;
    let mut entries = BTreeMap::new();
    for entry in wire.xsi_type {
        let at = line(entry.r#type.span().start);
        let name = parse_name(entry.r#type.get_ref()).map_err(|error| error.at_line(at))?;
        if entry.evidence.get_ref().trim().is_empty() {
            let message = "expected evidence for the entry, found \"\"";
            return Err(Error::new(ErrorKind::Schema, message)
                .of(format!("type {name}"))
                .at_line(line(entry.evidence.span().start)));
        }
        if entries.insert(name.clone(), at).is_some() {
            let message = "the entry [[xsi_type]] is there twice";
            return Err(Error::new(ErrorKind::Duplicate, message).of(format!("type {name}")).at_line(at));
        }
    }
    Ok(entries)
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{BUILT_IN, entries};

    #[test]
    fn built_in_facts_equal_those_of_the_schema_folder() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas/wire.toml");
        let text = fs::read_to_string(&path).expect("the repository has the file");
        assert_eq!(text, BUILT_IN, "copy schemas/wire.toml to codegen/src/load/wire.toml");
    }

    #[test]
    fn entry_that_is_wrong_is_refused_with_its_line() {
        for (text, expected) in [
            ("[[xsi_type]]\ntype = \"Shape\"\nevidence = \"a\"", ":2: "),
            ("[[xsi_type]]\ntype = \"t:Shape\"\nevidence = \" \"", ":3: type t:Shape: expected evidence"),
            ("[[xsi_type]]\ntype = \"t:Shape\"", "missing field `evidence`"),
            (
                "[[xsi_type]]\ntype = \"t:A\"\nevidence = \"a\"\n[[xsi_type]]\ntype = \"t:A\"\nevidence = \"a\"",
                ":5: ",
            ),
            ("[[xsitype]]", "unknown field `xsitype`"),
        ] {
            let error = entries(text).expect_err("the entry is wrong").in_file("wire.toml").to_string();
            assert!(error.contains(expected), "{error}");
        }
    }
}
