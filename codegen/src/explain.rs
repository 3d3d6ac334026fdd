//! What the schema says of a name, and what becomes of it.

use std::fmt::Write as _;
use std::path::Path;

use crate::error::{Error, ErrorKind, Result};
use crate::import::component;
use crate::load;
use crate::lower;
use crate::resolve;
use crate::rust::{Api, Item, Kind};
use crate::schema::{Name, Schema};

/// Explains a type or element by its XSD name, with or without a prefix.
///
/// # Errors
/// When the schema does not load, or has no such name.
pub fn explain(schemas: &Path, name: &str) -> Result<String> {
    let schema = load::load(schemas)?;
    let resolved = resolve::resolve(schema.clone())?;
    let api = lower::lower(&resolved)?;
    let wanted = |known: &&Name| known.to_string() == name || known.local == name;
    let mut out = String::new();
    for name in schema.types.keys().filter(wanted) {
        said(&schema, name, "type", &component::of_type(&schema, name), &mut out);
        if let Some(polymorphic) = resolved.polymorphic.get(name) {
            let names: Vec<String> = polymorphic.iter().map(Name::to_string).collect();
            let _ =
                writeln!(out, "Elements of this type say by xsi:type which they are: {}.", names.join(", "));
        }
        became(&api, &lower::path_of(&resolved, name)?, &mut out);
    }
    for name in schema.elements.keys().filter(wanted) {
        said(&schema, name, "element", &component::of_element(&schema, name), &mut out);
        if let Some(element) = api.elements.iter().find(|element| element.name == name.to_string()) {
            let root = if element.is_root { "; values of its type know it (`Root`)" } else { "" };
            let _ = writeln!(out, "Rust: {}::elements::{}{root}\n", element.module, element.constant);
            if let Some(path) = element.ty.path() {
                became(&api, path, &mut out);
            }
        }
        if let Some(members) = resolved.substitutions.get(name) {
            let names: Vec<String> = members.iter().map(Name::to_string).collect();
            let _ = writeln!(
                out,
                "Rust: the enum Any{} of {}\n",
                lower::upper_camel(&name.local),
                names.join(", ")
            );
        }
    }
    if out.is_empty() {
        let message = format!(
            "{name:?} is neither a type nor a global element of the schema{}",
            similar(&schema, name)
        );
        return Err(Error::new(ErrorKind::Unresolved, message).in_file(schemas.display().to_string()));
    }
    Ok(out)
}

/// What the schema says: place and canonical text.
fn said(schema: &Schema, name: &Name, kind: &str, text: &str, out: &mut String) {
    let origin = match kind {
        "type" => schema.types[name].origin(),
        _ => schema.elements[name].origin,
    };
    let place = schema.place(origin).map_or(String::new(), |place| format!("{}:{}", place.file, place.line));
    let _ = writeln!(out, "XSD: {kind} {name} ({place})\n\n{text}");
}

/// What became of it: the item, its file and its fields.
fn became(api: &Api, path: &crate::rust::Path, out: &mut String) {
    let Some(item) = api.items.iter().find(|item| item.path == *path) else { return };
    let _ = writeln!(
        out,
        "Rust: {}::{} in {}/{}.rs: {}\n",
        path.module,
        path.name,
        path.module,
        item.file,
        what(item)
    );
    if let Kind::Struct(record) = &item.kind {
        if let Some(base) = &record.base {
            let _ = writeln!(out, "  base: {}::{}", base.module, base.name);
        }
        for field in &record.fields {
            let _ = writeln!(out, "  {}: {}  // {}", field.name, field.ty, field.docs.join(" "));
        }
        out.push('\n');
    }
}

fn what(item: &Item) -> String {
    match &item.kind {
        Kind::Struct(_) => "a struct".to_owned(),
        Kind::Wrapper(wrapper) => format!("a struct around Vec<{}>", wrapper.item),
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

/// Names that differ only in case or in the suffix.
fn similar(schema: &Schema, name: &str) -> String {
    let stem = |name: &str| name.rsplit(':').next().unwrap_or(name).trim_end_matches("Type").to_lowercase();
    let all = schema.types.keys().chain(schema.elements.keys());
    let mut names: Vec<String> =
        all.filter(|known| stem(&known.local) == stem(name)).map(Name::to_string).collect();
    names.dedup();
    if names.is_empty() { String::new() } else { format!("; did you mean {}?", names.join(" or ")) }
}
