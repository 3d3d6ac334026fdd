//! Explaining: the result of each stage of the pipeline for one name.
//!
//! In: a schema folder and an XSD name. Out: a text with a section for each stage.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use crate::error::{Error, ErrorKind, Result};
use crate::import::component;
use crate::lower;
use crate::pipeline::{self, Stages};
use crate::render;
use crate::resolve::Resolved;
use crate::rust::{self, Index, Item, Kind};
use crate::schema::{Name, SourceLocation};
use crate::suggest::did_you_mean;

/// A schema and the results of all stages.
pub struct Explainer {
    stages: Stages,
    paths: BTreeMap<Name, rust::Path>,
    /// The generated file of each type, and its code there.
    code: BTreeMap<rust::Path, (String, String)>,
}

impl Explainer {
    /// Runs the pipeline on a schema folder.
    ///
    /// # Errors
    /// When the schema does not load, or has an unsupported construct.
    pub fn load(schemas: &Path) -> Result<Self> {
        let stages = pipeline::stages(schemas)?;
        let paths = lower::type_paths(&stages.resolved);
        let code = render::code_of_items(&stages.api)?;
        Ok(Self { stages, paths, code })
    }

    /// Explains the types and elements with a name: an XSD name, with or without prefix, or a Rust name.
    ///
    /// # Errors
    /// When the name is unknown.
    pub fn explain(&self, name: &str) -> Result<String> {
        let index = Index::new(&self.stages.api.items);
        let mut text = Text { explainer: self, index, out: String::new() };
        let rust = name.rsplit("::").next().unwrap_or(name);
        let wanted = |known: &&Name| {
            known.to_string() == name || known.local == rust || known.without_suffix() == rust
        };
        for name in self.stages.schema.types.keys().filter(wanted) {
            text.add_type(name);
        }
        for name in self.stages.schema.elements.keys().filter(wanted) {
            text.add_element(name);
        }
        if text.out.is_empty() {
            let all = self.stages.schema.types.keys().chain(self.stages.schema.elements.keys());
            let suggestion = did_you_mean(name, all);
            let message = format!("unknown type or global element {name:?}{suggestion}");
            return Err(Error::new(ErrorKind::Unresolved, message));
        }
        Ok(text.out)
    }
}

/// An explanation while it is written.
struct Text<'e> {
    explainer: &'e Explainer,
    index: Index<'e>,
    out: String,
}

impl Text<'_> {
    fn add_type(&mut self, name: &Name) {
        let Explainer { stages, paths, .. } = self.explainer;
        self.loaded(
            "type",
            name,
            stages.schema.types[name].location(),
            &component::type_text(&stages.schema, name),
        );
        let relations = relations(&stages.resolved, name);
        if !relations.is_empty() {
            self.section("resolve", &format!("relations of {name} to other types"));
            self.line(&format!("  {}\n", relations.join("\n  ")));
        }
        let Some(item) = self.index.item(&paths[name]) else { return };
        self.lowered(item);
        let Some((file, code)) = self.explainer.code.get(&item.path) else { return };
        self.section("render", file);
        self.line(&format!("{}\n", code.trim_end()));
    }

    fn add_element(&mut self, name: &Name) {
        let stages = &self.explainer.stages;
        let location = &stages.schema.elements[name].location;
        self.loaded("element", name, location, &component::element_text(&stages.schema, name));
        if let Some(members) = stages.resolved.substitutions.get(name) {
            self.section("resolve", &format!("members of the substitution group {name}"));
            self.line(&format!("  {}\n", joined(members)));
            let path = lower::substitution_path(&stages.schema, name);
            self.section("lower", &format!("enum {} of these elements", path.name));
        }
        if let Some(element) = stages.api.elements.iter().find(|element| element.name == *name) {
            self.section("lower", &format!("constant {}::elements::{}", element.module, element.constant));
            self.line(&format!("  type: {}", element.ty));
            if element.is_root {
                self.line("  the type implements `Root`: this is its only global element");
            }
        }
        self.line("");
    }

    fn loaded(&mut self, kind: &str, name: &Name, location: &SourceLocation, text: &str) {
        let location = match (location.file(), location.line()) {
            (Some(file), Some(line)) => format!(" at {file}:{line}"),
            _ => String::new(),
        };
        self.section("load", &format!("{kind} {name}{location}"));
        self.line(text);
    }

    /// Adds an item and its fields.
    fn lowered(&mut self, item: &Item) {
        let variants = item.kind.variant_count().map(|count| format!(", {count} variants"));
        let kind = item.kind.description() + &variants.unwrap_or_default();
        self.section("lower", &format!("{}, {kind}", item.path));
        if let Kind::Struct(record) = &item.kind {
            if let Some(base) = &record.base {
                self.line(&format!("  base: {base}"));
            }
            for field in &record.fields {
                self.line(&format!("  {}: {}  // {}", field.name, field.ty, field.docs.join(" ")));
            }
        }
        self.line("");
    }

    fn section(&mut self, stage: &str, title: &str) {
        self.line(&format!("{stage}: {title}\n"));
    }

    fn line(&mut self, line: &str) {
        let _ = writeln!(self.out, "{line}");
    }
}

/// The relations of a type to other types, and its role.
fn relations(resolved: &Resolved, name: &Name) -> Vec<String> {
    let mut relations = Vec::new();
    let complex = resolved.schema.complex(name);
    if let Some(base) = complex.and_then(|complex| complex.derivation.base()) {
        relations.push(format!("base type: {base}"));
    }
    if let Some(derived) = resolved.derived.get(name) {
        relations.push(format!("derived types: {}", joined(derived)));
    }
    if let Some(concrete) = resolved.xsi_types.get(name) {
        relations.push(format!("concrete types that xsi:type may name: {}", joined(concrete)));
    }
    if let Some(wide) = resolved.narrowed.get(name) {
        relations.push(format!("{wide} with only the messages of one operation"));
    }
    if let Some(copied) = resolved.wire.lists.get(name) {
        relations.push(format!("copy of {} with the element {} (wire.toml)", copied.original, copied.child));
    }
    if resolved.responses.contains(name) {
        relations.push("response message: required children may be absent in an error".to_owned());
    }
    relations
}

fn joined(names: &[Name]) -> String {
    names.iter().map(Name::to_string).collect::<Vec<_>>().join(", ")
}
