//! `wire.toml`: differences between documents on the wire and the XSD.
//!
//! A schema folder has its own `wire.toml`, or else the built-in entries about Exchange apply: `wire.toml` beside this
//! file. That file is a copy of `schemas/wire.toml`, and a test compares the two. An entry of a
//! folder that does not apply to the schema is a warning, and is ignored. Such a built-in entry is ignored without a
//! warning.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use serde::Deserialize;
use toml::Spanned;

use crate::built_in::built_in;
use crate::error::{Error, ErrorKind, Errors, Result};
use crate::schema::{
    Name, Namespace, Namespaces, Occurrence, Schema, SourceLocation, WireBase, WireElement, WireEmpty,
    WireHolder, WireNamespace, WireText, is_nc_name,
};

use super::lines::{line_of, parse_toml};
use super::operations::parse_name;

/// The name of the file in a schema folder.
pub(super) const FILE: &str = "wire.toml";

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

/// A concrete type whose elements are read as an enum over `xsi:type`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct XsiType {
    r#type: Spanned<String>,
    evidence: Spanned<String>,
}

/// See [`WireNamespace`].
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NamespaceEntry {
    owner: Spanned<String>,
    field: String,
    child: Spanned<String>,
    evidence: Spanned<String>,
}

/// See [`WireElement`].
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

/// See [`WireHolder`].
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HolderEntry {
    r#type: Spanned<String>,
    evidence: Spanned<String>,
}

/// See [`WireBase`].
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BaseEntry {
    r#type: Spanned<String>,
    base: Spanned<String>,
    evidence: Spanned<String>,
}

/// See [`WireEmpty`].
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EmptyEntry {
    owner: Spanned<String>,
    child: String,
    evidence: Spanned<String>,
}

/// See [`WireText`].
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TextEntry {
    r#type: Spanned<String>,
    text: Spanned<String>,
    evidence: Spanned<String>,
}

/// The entries of a file, each under the name that identifies it.
#[derive(Default)]
struct Entries {
    xsi_types: BTreeMap<Name, Option<SourceLocation>>,
    namespaces: BTreeMap<(Name, String), WireNamespace>,
    /// In the order of the file: an element can come after one that another entry adds.
    elements: Vec<WireElement>,
    holders: BTreeMap<Name, WireHolder>,
    bases: BTreeMap<Name, WireBase>,
    empties: BTreeMap<(Name, String), WireEmpty>,
    texts: BTreeMap<Name, WireText>,
}

/// Adds the entries of the schema folder's own file, or else the built-in ones.
pub(super) fn read(own: Option<&str>, schema: &mut Schema) -> Result<()> {
    let namespaces = &schema.namespaces();
    let entries = match own {
        Some(text) => Entries::read(Source { text, file: Some(FILE), namespaces })
            .map_err(|error| error.in_file(FILE))?,
        None => Entries::read(Source { text: BUILT_IN, file: None, namespaces })?,
    };
    schema.xsi_types = entries.xsi_types;
    schema.wire_namespaces = entries.namespaces.into_values().collect();
    schema.wire_elements = entries.elements;
    schema.wire_holders = entries.holders.into_values().collect();
    schema.wire_bases = entries.bases.into_values().collect();
    schema.wire_empties = entries.empties.into_values().collect();
    schema.wire_texts = entries.texts.into_values().collect();
    Ok(())
}

impl Entries {
    fn read(source: Source<'_>) -> Result<Self> {
        let wire: Wire = parse_toml(source.text)?;
        let (mut entries, mut errors) = (Self::default(), Errors::default());
        wire.xsi_type.iter().for_each(|entry| _ = errors.check(entries.add_xsi_type(source, entry)));
        wire.namespace.iter().for_each(|entry| _ = errors.check(entries.add_namespace(source, entry)));
        wire.element.iter().for_each(|entry| _ = errors.check(entries.add_element(source, entry)));
        wire.holder.iter().for_each(|entry| _ = errors.check(entries.add_holder(source, entry)));
        wire.text.iter().for_each(|entry| _ = errors.check(entries.add_text(source, entry)));
        wire.base.iter().for_each(|entry| _ = errors.check(entries.add_base(source, entry)));
        wire.empty.iter().for_each(|entry| _ = errors.check(entries.add_empty(source, entry)));
        errors.finish()?;
        Ok(entries)
    }

    fn add_xsi_type(&mut self, source: Source<'_>, entry: &XsiType) -> Result<()> {
        let context = Context::new(source, "[[xsi_type]]", &entry.r#type, &entry.evidence)?;
        context.insert(&mut self.xsi_types, context.owner.clone(), context.location())
    }

    fn add_namespace(&mut self, source: Source<'_>, entry: &NamespaceEntry) -> Result<()> {
        let context = Context::new(source, "[[namespace]]", &entry.owner, &entry.evidence)?;
        let (owner, field) = (context.owner.clone(), entry.field.clone());
        let child = context.name(&entry.child)?;
        let namespace =
            WireNamespace { owner: owner.clone(), field: field.clone(), child, location: context.location() };
        context.insert(&mut self.namespaces, (owner, field), namespace)
    }

    fn add_element(&mut self, source: Source<'_>, entry: &ElementEntry) -> Result<()> {
        let context = Context::new(source, "[[element]]", &entry.owner, &entry.evidence)?;
        let element = context.element(entry)?;
        if self.elements.iter().any(|known| known.owner == element.owner && known.name == element.name) {
            return Err(context.repeated());
        }
        self.elements.push(element);
        Ok(())
    }

    fn add_holder(&mut self, source: Source<'_>, entry: &HolderEntry) -> Result<()> {
        let context = Context::new(source, "[[holder]]", &entry.r#type, &entry.evidence)?;
        let holder = WireHolder { owner: context.owner.clone(), location: context.location() };
        context.insert(&mut self.holders, context.owner.clone(), holder)
    }

    fn add_text(&mut self, source: Source<'_>, entry: &TextEntry) -> Result<()> {
        let context = Context::new(source, "[[text]]", &entry.r#type, &entry.evidence)?;
        let (type_name, location) = (context.owner.clone(), context.location());
        let text = WireText { type_name, text: context.built_in(&entry.text)?, location };
        context.insert(&mut self.texts, context.owner.clone(), text)
    }

    fn add_base(&mut self, source: Source<'_>, entry: &BaseEntry) -> Result<()> {
        let context = Context::new(source, "[[base]]", &entry.r#type, &entry.evidence)?;
        let (type_name, location) = (context.owner.clone(), context.location());
        let base = WireBase { type_name, base: context.name(&entry.base)?, location };
        context.insert(&mut self.bases, context.owner.clone(), base)
    }

    fn add_empty(&mut self, source: Source<'_>, entry: &EmptyEntry) -> Result<()> {
        let context = Context::new(source, "[[empty]]", &entry.owner, &entry.evidence)?;
        let (owner, child) = (context.owner.clone(), entry.child.clone());
        let empty = WireEmpty { owner: owner.clone(), child: child.clone(), location: context.location() };
        context.insert(&mut self.empties, (owner, child), empty)
    }
}

/// A file with entries.
#[derive(Clone, Copy)]
struct Source<'t> {
    text: &'t str,
    /// The file that the locations of the entries name.
    file: Option<&'t str>,
    namespaces: &'t Namespaces,
}

/// The parts of an entry that all kinds have.
struct Context<'t> {
    source: Source<'t>,
    /// The header of the entry.
    header: &'static str,
    /// The type that the entry is about.
    owner: Name,
    line: usize,
}

impl<'t> Context<'t> {
    fn new(
        source: Source<'t>,
        header: &'static str,
        owner: &Spanned<String>,
        evidence: &Spanned<String>,
    ) -> Result<Self> {
        let at = line_of(source.text, owner.span().start);
        let owner = parse_name(owner.get_ref(), source.namespaces).map_err(|error| error.at_line(at))?;
        let context = Self { source, header, owner, line: at };
        if evidence.get_ref().trim().is_empty() {
            return Err(context.wrong(evidence, "expected evidence for the entry, found \"\""));
        }
        Ok(context)
    }

    fn location(&self) -> Option<SourceLocation> {
        self.source.file.map(|file| SourceLocation::new(file.into(), self.line))
    }

    fn error(&self, kind: ErrorKind, message: impl Into<String>) -> Error {
        Error::new(kind, message).of(format!("type {}", self.owner))
    }

    /// The error for a value of the entry.
    fn wrong(&self, value: &Spanned<String>, message: impl Into<String>) -> Error {
        self.error(ErrorKind::Schema, message).at_line(line_of(self.source.text, value.span().start))
    }

    /// Reads a name with a prefix.
    fn name(&self, value: &Spanned<String>) -> Result<Name> {
        parse_name(value.get_ref(), self.source.namespaces)
            .map_err(|error| error.at_line(line_of(self.source.text, value.span().start)))
    }

    /// Reads the name of a built-in type.
    fn built_in(&self, value: &Spanned<String>) -> Result<Name> {
        let name =
            self.source.namespaces.name(value.get_ref()).filter(|name| name.namespace == Namespace::Xs);
        name.filter(|name| built_in(&name.local).is_some()).ok_or_else(|| {
            let message =
                format!("expected a built-in type such as xs:base64Binary, found {:?}", value.get_ref());
            self.wrong(value, message)
        })
    }

    fn element(&self, entry: &ElementEntry) -> Result<WireElement> {
        let type_name = match self.source.namespaces.name(entry.r#type.get_ref()) {
            Some(name) if name.namespace == Namespace::Xs => name,
            _ => self.name(&entry.r#type)?,
        };
        // The schema allows documents without the element.
        let occurrence = Occurrence::parse(entry.occurs.get_ref());
        let occurrence = occurrence.filter(|occurrence| occurrence.is_optional()).ok_or_else(|| {
            let message = format!("expected 0..MAX or 0..unbounded, found {:?}", entry.occurs.get_ref());
            self.wrong(&entry.occurs, message)
        })?;
        if !is_nc_name(entry.name.get_ref()) {
            let message = format!("expected a name of XML without a colon, found {:?}", entry.name.get_ref());
            return Err(self.wrong(&entry.name, message));
        }
        Ok(WireElement {
            owner: self.owner.clone(),
            after: entry.after.clone(),
            name: entry.name.get_ref().clone(),
            type_name,
            occurrence,
            since: entry.since.clone(),
            location: self.location(),
        })
    }

    /// Adds an entry under the name that identifies it.
    fn insert<K: Ord, V>(&self, entries: &mut BTreeMap<K, V>, key: K, value: V) -> Result<()> {
        match entries.entry(key) {
            Entry::Vacant(vacant) => {
                vacant.insert(value);
                Ok(())
            }
            Entry::Occupied(_) => Err(self.repeated()),
        }
    }

    fn repeated(&self) -> Error {
        let message = format!("duplicate entry {}; remove one of them", self.header);
        self.error(ErrorKind::Duplicate, message).at_line(self.line)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::{BUILT_IN, Entries, Source};
    use crate::error::Error;
    use crate::schema::Schema;

    fn error(text: &str) -> Error {
        let namespaces = &Schema::default().namespaces();
        let error = Entries::read(Source { text, file: None, namespaces }).err();
        error.expect("the entries are wrong").in_file("wire.toml")
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
            (namespace("Item"), ":4: expected t:NAME or m:NAME, found \"Item\""),
            (
                namespace("m:Item") + &namespace("m:Item"),
                ":7: type m:A: duplicate entry [[namespace]]; remove one of them",
            ),
            (namespace("m:Item").replace("\"a\"", "\"\""), ":5: type m:A: expected evidence"),
            (element("string", "0..1"), ":5: expected t:NAME or m:NAME, found \"string\""),
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
