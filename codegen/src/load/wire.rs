//! `wire.toml`: differences between documents on the wire and the XSD.
//!
//! A schema folder has its own `wire.toml`, or else the built-in entries about Exchange apply: `wire.toml` beside this
//! file. That file is a copy of `schemas/wire.toml`, and a test compares the two. An entry of a
//! folder that does not apply to the schema is a warning, and is ignored. Such a built-in entry is ignored without a
//! warning.

use serde::Deserialize;
use toml::Spanned;

use crate::built_in::built_in;
use crate::error::{Error, ErrorKind, Errors, Result};
use crate::schema::{
    Name, Namespaces, Occurrence, SourceLocation, WireChange, WireElement, WireEntry, file_names, is_nc_name,
};

use super::toml_file::TomlFile;

/// The entries about Exchange.
const BUILT_IN: &str = include_str!("wire.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wire {
    #[serde(default)]
    xsi_type: Vec<XsiType>,
    #[serde(default)]
    namespace: Vec<NamespaceEntry>,
    #[serde(default)]
    element: Vec<ElementEntry>,
    #[serde(default)]
    holder: Vec<HolderEntry>,
    #[serde(default)]
    base: Vec<BaseEntry>,
    #[serde(default)]
    empty: Vec<EmptyEntry>,
    #[serde(default)]
    text: Vec<TextEntry>,
}

/// See [`WireChange::XsiType`].
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct XsiType {
    r#type: Spanned<String>,
    evidence: Spanned<String>,
}

/// See [`WireChange::Namespace`].
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NamespaceEntry {
    owner: Spanned<String>,
    field: String,
    child: Spanned<String>,
    evidence: Spanned<String>,
}

/// See [`WireChange::Element`].
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ElementEntry {
    owner: Spanned<String>,
    after: String,
    name: Spanned<String>,
    r#type: Spanned<String>,
    occurs: Spanned<String>,
    since: String,
    evidence: Spanned<String>,
}

/// See [`WireChange::Holder`].
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HolderEntry {
    r#type: Spanned<String>,
    evidence: Spanned<String>,
}

/// See [`WireChange::Base`].
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BaseEntry {
    r#type: Spanned<String>,
    base: Spanned<String>,
    evidence: Spanned<String>,
}

/// See [`WireChange::Empty`].
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EmptyEntry {
    owner: Spanned<String>,
    child: String,
    evidence: Spanned<String>,
}

/// See [`WireChange::Text`].
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TextEntry {
    r#type: Spanned<String>,
    text: Spanned<String>,
    evidence: Spanned<String>,
}

/// Reads the entries of the schema folder's own file, or else the built-in ones.
pub(super) fn read(own: Option<&str>, namespaces: &Namespaces) -> Result<Vec<WireEntry>> {
    let file = TomlFile::new(file_names::WIRE, own.unwrap_or(BUILT_IN), namespaces);
    let Wire { xsi_type, namespace, element, holder, text, base, empty } = file.parse()?;
    let mut reading =
        Reading { file: &file, is_built_in: own.is_none(), entries: Vec::new(), errors: Errors::default() };
    for XsiType { r#type, evidence } in xsi_type {
        reading.add(&r#type, &evidence, || Ok(WireChange::XsiType));
    }
    for NamespaceEntry { owner, field, child, evidence } in namespace {
        reading.add(&owner, &evidence, || Ok(WireChange::Namespace { field, child: file.name(&child)? }));
    }
    for entry in &element {
        reading.add(&entry.owner, &entry.evidence, || wire_element(&file, entry).map(WireChange::Element));
    }
    for HolderEntry { r#type, evidence } in holder {
        reading.add(&r#type, &evidence, || Ok(WireChange::Holder));
    }
    for TextEntry { r#type, text, evidence } in text {
        reading.add(&r#type, &evidence, || built_in_type(&file, &text).map(WireChange::Text));
    }
    for BaseEntry { r#type, base, evidence } in base {
        reading.add(&r#type, &evidence, || file.name(&base).map(WireChange::Base));
    }
    for EmptyEntry { owner, child, evidence } in empty {
        reading.add(&owner, &evidence, || Ok(WireChange::Empty { child }));
    }
    reading.errors.finish()?;
    Ok(reading.entries)
}

/// The entries of a file while they are read.
struct Reading<'t> {
    file: &'t TomlFile<'t>,
    is_built_in: bool,
    entries: Vec<WireEntry>,
    errors: Errors,
}

impl Reading<'_> {
    fn add(
        &mut self,
        owner: &Spanned<String>,
        evidence: &Spanned<String>,
        change: impl FnOnce() -> Result<WireChange>,
    ) {
        let entry = self.entry(owner, evidence, change);
        self.entries.extend(self.errors.check(entry));
    }

    fn entry(
        &self,
        owner: &Spanned<String>,
        evidence: &Spanned<String>,
        change: impl FnOnce() -> Result<WireChange>,
    ) -> Result<WireEntry> {
        let name = self.file.name(owner)?;
        let of_type = |error: Error| error.of(format!("type {name}"));
        if evidence.get_ref().trim().is_empty() {
            return Err(of_type(self.file.error(evidence, "expected evidence for the entry, found \"\"")));
        }
        let change = change().map_err(of_type)?;
        let location = if self.is_built_in { SourceLocation::default() } else { self.file.location(owner) };
        let entry = WireEntry { owner: name.clone(), change, location };
        if self.entries.iter().any(|known| known.is_about_the_same(&entry)) {
            let message = format!("duplicate entry {}; remove one of them", entry.change.header());
            return Err(of_type(self.file.error(owner, message)).with_kind(ErrorKind::Duplicate));
        }
        Ok(entry)
    }
}

/// Reads the name of a built-in type.
fn built_in_type(file: &TomlFile<'_>, value: &Spanned<String>) -> Result<Name> {
    let name = file.xs_name(value.get_ref()).filter(|name| built_in(&name.local).is_some());
    name.ok_or_else(|| {
        let found = value.get_ref();
        file.error(value, format!("expected a built-in type such as xs:base64Binary, found {found:?}"))
    })
}

fn wire_element(file: &TomlFile<'_>, entry: &ElementEntry) -> Result<WireElement> {
    let ElementEntry { after, name, r#type, occurs, since, .. } = entry;
    let type_name = file.xs_name(r#type.get_ref()).map_or_else(|| file.name(r#type), Ok)?;
    // The schema allows documents without the element.
    let occurrence = Occurrence::parse(occurs.get_ref()).filter(|occurrence| occurrence.is_optional());
    let occurrence = occurrence.ok_or_else(|| {
        file.error(occurs, format!("expected 0..MAX or 0..unbounded, found {:?}", occurs.get_ref()))
    })?;
    if !is_nc_name(name.get_ref()) {
        let message = format!("expected a name of XML without a colon, found {:?}", name.get_ref());
        return Err(file.error(name, message));
    }
    Ok(WireElement {
        after: after.clone(),
        name: name.get_ref().clone(),
        type_name,
        occurrence,
        since: since.clone(),
    })
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{BUILT_IN, read};
    use crate::error::Error;
    use crate::schema::Schema;

    fn error(text: &str) -> Error {
        read(Some(text), &Schema::default().namespaces()).expect_err("the entries are wrong")
    }

    #[test]
    fn built_in_entries_equal_those_of_the_schema_folder() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas/wire.toml");
        let text = fs::read_to_string(&path).expect("the repository has the file");
        assert!(text == BUILT_IN, "copy schemas/wire.toml to codegen/src/load/wire.toml");
    }

    #[test]
    fn entry_that_is_wrong_is_refused_with_its_line() {
        let namespace = |child: &str| {
            format!("[[namespace]]\nowner = \"m:A\"\nfield = \"B\"\nchild = \"{child}\"\nevidence = \"a\"\n")
        };
        let element = |ty: &str, occurs: &str| {
            format!(
                "[[element]]\nowner = \"t:A\"\nafter = \"B\"\nname = \"C\"\ntype = \"{ty}\"\noccurs = \"{occurs}\"\n\
                 since = \"V1\"\nevidence = \"a\"\n"
            )
        };
        for (text, expected) in [
            ("[[xsi_type]]\ntype = \"Shape\"\nevidence = \"a\"".to_owned(), ":2: "),
            (
                "[[xsi_type]]\ntype = \"t:Shape\"\nevidence = \" \"".to_owned(),
                ":3: type t:Shape: expected evidence",
            ),
            ("[[xsi_type]]\ntype = \"t:Shape\"".to_owned(), "missing field `evidence`"),
            ("[[xsi_type]]\ntype = \"t:A\"\nevidence = \"a\"\n".repeat(2), ":5: "),
            ("[[xsitype]]".to_owned(), "unknown field `xsitype`"),
            (
                "[[holder]]\ntype = \"t:A\"\nevidence = \"a\"\n".repeat(2),
                ":5: type t:A: duplicate entry [[holder]]",
            ),
            (namespace("Item"), ":4: type m:A: expected t:NAME or m:NAME, found \"Item\""),
            (
                namespace("m:Item") + &namespace("m:Item"),
                ":7: type m:A: duplicate entry [[namespace]]; remove one of them",
            ),
            (namespace("m:Item").replace("\"a\"", "\"\""), ":5: type m:A: expected evidence"),
            (element("string", "0..1"), ":5: type t:A: expected t:NAME or m:NAME, found \"string\""),
            (element("xs:string", "1..1"), ":6: type t:A: expected 0..MAX or 0..unbounded, found \"1..1\""),
            (
                element("xs:string", "0..1") + &element("t:B", "0..unbounded"),
                ":10: type t:A: duplicate entry [[element]]; remove one of them",
            ),
        ] {
            let error = error(&text).to_string();
            assert!(error.contains(expected), "{error}");
        }
    }

    #[test]
    fn wrong_entries_are_all_reported_with_their_file() {
        let text =
            "[[xsi_type]]\ntype = \"Shape\"\nevidence = \"a\"\n[[holder]]\ntype = \"t:A\"\nevidence = \"\"\n";
        let error = error(text);
        assert!(error.to_string().starts_with("wire.toml:2: "), "{error}");
        let [other] = error.others() else { panic!("{error:?}") };
        assert!(other.to_string().starts_with("wire.toml:6: "), "{other}");
    }
}
