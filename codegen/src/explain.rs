//! What each stage of the pipeline makes of a name.
//!
//! In: a schema folder and an XSD name. Out: a text with a section for each stage.

use std::fmt::Write as _;
use std::path::Path;

use crate::error::{Error, ErrorKind, Result};
use crate::import::component;
use crate::load;
use crate::lower;
use crate::near::near;
use crate::render;
use crate::resolve::{self, Resolved};
use crate::rust::{self, Api, Item, Kind};
use crate::schema::{Name, Origin, Schema};
use crate::write::Files;

/// A schema and what every stage has made of it.
pub struct Explainer {
    schema: Schema,
    resolved: Resolved,
    api: Api,
    files: Files,
}

impl Explainer {
    /// Runs the pipeline on a schema folder.
    ///
    /// # Errors
    /// When the schema does not load, or cannot be generated.
    pub fn load(schemas: &Path) -> Result<Self> {
        let schema = load::load(schemas)?;
        let resolved = resolve::resolve(schema.clone())?;
        let api = lower::lower(&resolved)?;
        let files = render::render(&api)?;
        Ok(Self { schema, resolved, api, files })
    }

    /// Explains the types and elements of an XSD name, with or without a prefix, or of a name in Rust.
    ///
    /// # Errors
    /// When the schema has no such name.
    pub fn explain(&self, name: &str) -> Result<String> {
        let mut text = Text { of: self, out: String::new() };
        // The schema's name, with its prefix or without, or Rust's.
        let rust = name.rsplit("::").next().unwrap_or(name);
        let wanted = |known: &&Name| {
            known.to_string() == name
                || known.local == rust
                || known.local.strip_suffix("Type").is_some_and(|local| local == rust)
        };
        for name in self.schema.types.keys().filter(wanted) {
            text.of_type(name)?;
        }
        for name in self.schema.elements.keys().filter(wanted) {
            text.of_element(name);
        }
        if text.out.is_empty() {
            let all = self.schema.types.keys().chain(self.schema.elements.keys());
            let similar = near(name, all);
            let message = format!("{name:?} is neither a type nor a global element of the schema{similar}");
            return Err(Error::new(ErrorKind::Unresolved, message));
        }
        Ok(text.out)
    }
}

/// An explanation as it grows.
struct Text<'e> {
    of: &'e Explainer,
    out: String,
}

impl Text<'_> {
    fn of_type(&mut self, name: &Name) -> Result<()> {
        self.loaded(
            "type",
            name,
            self.of.schema.types[name].origin(),
            &component::of_type(&self.of.schema, name),
        );
        let facts = facts(&self.of.resolved, name);
        if !facts.is_empty() {
            self.section("resolve", &format!("what {name} is to other types"));
            self.line(&format!("  {}\n", facts.join("\n  ")));
        }
        let path = lower::path_of(&self.of.resolved, name)?;
        let Some(item) = self.of.api.items.iter().find(|item| item.path == path) else { return Ok(()) };
        self.lowered(item);
        let file = format!("{}/{}.rs", path.module, item.file);
        let code = self.of.files.get(&file).unwrap_or("").to_owned();
        self.section("render", &file);
        self.line(code.trim_end());
        self.line("");
        Ok(())
    }

    fn of_element(&mut self, name: &Name) {
        let origin = self.of.schema.elements[name].origin;
        self.loaded("element", name, origin, &component::of_element(&self.of.schema, name));
        if let Some(members) = self.of.resolved.substitutions.get(name) {
            self.section("resolve", &format!("elements that may stand for {name}"));
            self.line(&format!("  {}\n", list(members)));
            self.section("lower", &format!("the enum {} of them", lower::substitution_path(name).name));
        }
        if let Some(element) = self.of.api.elements.iter().find(|element| element.name == name.to_string()) {
            self.section(
                "lower",
                &format!("the constant {}::elements::{}", element.module, element.constant),
            );
            self.line(&format!("  its values are {}", element.ty));
            if element.is_root {
                self.line(
                    "  they are of no other global element, so that they read and write themselves (`Root`)",
                );
            }
        }
        self.line("");
    }

    fn loaded(&mut self, kind: &str, name: &Name, origin: Origin, text: &str) {
        let place = self.of.schema.place(origin);
        let place = place.map_or(String::new(), |place| format!(" at {}:{}", place.file, place.line));
        self.section("load", &format!("{kind} {name}{place}"));
        self.line(text);
    }

    /// The item and its fields.
    fn lowered(&mut self, item: &Item) {
        let rust::Path { module, name } = &item.path;
        self.section("lower", &format!("{module}::{name}, {}", what(item)));
        if let Kind::Struct(record) = &item.kind {
            if let Some(base) = &record.base {
                self.line(&format!("  base: {}::{}", base.module, base.name));
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

/// What follows from the schema as a whole for a type.
fn facts(resolved: &Resolved, name: &Name) -> Vec<String> {
    let mut facts = Vec::new();
    let complex = resolved.schema.complex(name);
    if let Some(base) = complex.and_then(|complex| complex.derivation.base()) {
        facts.push(format!("it derives from {base}"));
    }
    if let Some(derived) = resolved.derived.get(name) {
        facts.push(format!("from it derive {}", list(derived)));
    }
    if let Some(concrete) = resolved.xsi_types.get(name) {
        facts.push(format!("its elements say by xsi:type which they are: {}", list(concrete)));
    }
    if let Some(wide) = resolved.narrowed.get(name) {
        facts.push(format!("it is {wide} with the messages of one operation"));
    }
    if resolved.responses.contains(name) {
        facts.push("it is a response message: what it requires, only a success has to have".to_owned());
    }
    facts
}

fn list(names: &[Name]) -> String {
    names.iter().map(Name::to_string).collect::<Vec<_>>().join(", ")
}

fn what(item: &Item) -> String {
    match &item.kind {
        Kind::Struct(_) => "a struct".to_owned(),
        Kind::Wrapper(wrapper) => format!("a list of {}", wrapper.item),
        Kind::ChoiceWrapper(wrapper) => format!("a struct around the choice {}", wrapper.choice.name),
        Kind::Choice(choice) | Kind::ChoiceType(choice, _) => {
            format!("an enum of {} elements", choice.variants.len())
        }
        Kind::Polymorph(polymorph) => format!("an enum over xsi:type of {} types", polymorph.variants.len()),
        Kind::Enum(values) => format!("an open enum of {} texts", values.len()),
        Kind::Facet(facet) => format!("{} with facets", facet.base),
        Kind::List(inner) => format!("a list of {inner} in one text"),
        Kind::Union(members) => format!("an enum of {} simple types", members.len()),
        Kind::Alias(inner) => format!("another name for {inner}"),
    }
}
