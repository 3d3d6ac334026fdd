//! Generates code from each schema folder: those of the variable `ROUND_TRIP_SCHEMAS`, or the small schemas of
//! `tests/schemas` and random ones.

mod random;

use std::env;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use ews_codegen::schema::{Name, Namespace, Schema, Type, TypeRef};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    println!("cargo::rerun-if-env-changed=ROUND_TRIP_SCHEMAS");
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
    let (folders, refusals) = match env::var_os("ROUND_TRIP_SCHEMAS") {
        Some(folders) => (env::split_paths(&folders).collect(), Vec::new()),
        None => {
            let mut folders = folders_in(Path::new("../schemas"))?;
            let refusals = add_random(&out.join("random"), &mut folders)?;
            (folders, refusals)
        }
    };
    fs::write(out.join("refusals.rs"), format!("{refusals:?}"))?;
    let (mut modules, mut entries) = (String::new(), String::new());
    for (index, folder) in folders.iter().enumerate() {
        println!("cargo::rerun-if-changed={}", folder.display());
        let module = format!("schema{index}");
        let schemas = out.join(&module).join("schemas");
        copy_with_elements(folder, &schemas)?;
        ews_codegen::Builder::new(&schemas).out_dir(out.join(&module)).generate()?;
        add_module(&module, folder, &out, &mut modules, &mut entries)?;
    }
    writeln!(modules, "/// Returns the schemas.")?;
    writeln!(modules, "#[allow(clippy::too_many_lines)]")?;
    writeln!(modules, "pub fn schemas() -> Vec<Schema> {{ vec![{entries}] }}")?;
    fs::write(out.join("schemas.rs"), modules)?;
    Ok(())
}

/// Writes random schemas. Adds the folders of those that the generator accepts, and returns the errors for the others.
fn add_random(out: &Path, folders: &mut Vec<PathBuf>) -> Result<Vec<String>> {
    let mut refusals = Vec::new();
    let (count, seed) = (number("RANDOM_SCHEMAS", 30)?, number("SEED", 1)?);
    for number in seed * 1_000_000..seed * 1_000_000 + count {
        let folder = out.join(number.to_string());
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("types.xsd"), random::types(number))?;
        match ews_codegen::generate(&folder) {
            Ok(_) => folders.push(folder),
            Err(error) => refusals.push(error.to_string()),
        }
    }
    Ok(refusals)
}

/// The number in an environment variable.
fn number(name: &str, default: u64) -> Result<u64> {
    println!("cargo::rerun-if-env-changed={name}");
    Ok(env::var(name).ok().map(|text| text.parse()).transpose()?.unwrap_or(default))
}

/// The folders in a folder, sorted.
fn folders_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder)?.collect::<std::io::Result<Vec<_>>>()?;
    let mut folders: Vec<PathBuf> =
        entries.iter().map(fs::DirEntry::path).filter(|path| path.is_dir()).collect();
    folders.sort();
    Ok(folders)
}

/// Copies a schema folder. In the copy, each type that can be in a document has a global element.
fn copy_with_elements(folder: &Path, copy: &Path) -> Result<()> {
    if copy.exists() {
        fs::remove_dir_all(copy)?;
    }
    copy_folder(folder, copy)?;
    let schema = ews_codegen::load::load(folder)?;
    for namespace in [Namespace::Types, Namespace::Messages] {
        let file =
            copy.join(format!("{}.xsd", if namespace == Namespace::Types { "types" } else { "messages" }));
        let Ok(text) = fs::read_to_string(&file) else { continue };
        let end = text.rfind("</").ok_or("expected an end tag")?;
        let mut elements = String::new();
        for (index, name) in types_without_element(&schema, namespace).enumerate() {
            writeln!(
                elements,
                "<e:element xmlns:e=\"http://www.w3.org/2001/XMLSchema\" xmlns:n=\"{}\" name=\"Root{index}\" type=\"n:{}\"/>",
                namespace.uri(),
                name.local
            )?;
        }
        fs::write(&file, format!("{}{elements}{}", &text[..end], &text[end..]))?;
    }
    Ok(())
}

/// The types of a namespace that no global element has, and that are not abstract.
fn types_without_element(schema: &Schema, namespace: Namespace) -> impl Iterator<Item = &Name> {
    let is_abstract = |definition: &Type| matches!(definition, Type::Complex(complex) if complex.is_abstract);
    let has_element = |name: &Name| {
        schema.elements.values().any(|element| matches!(&element.type_ref, TypeRef::Named(of) if of == name))
    };
    let types = schema.types.iter().filter(move |(name, _)| name.namespace == namespace);
    types
        .filter(move |(name, definition)| !is_abstract(definition) && !has_element(name))
        .map(|(name, _)| name)
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

/// Adds the module of a schema to the crate, and its entry to the list of schemas.
fn add_module(
    module: &str,
    folder: &Path,
    out: &Path,
    modules: &mut String,
    entries: &mut String,
) -> Result<()> {
    let code = out.join(module);
    let literal = |path: &Path| format!("{:?}", path.display().to_string());
    writeln!(
        modules,
        "#[allow(missing_docs)] pub mod {module} {{ include!({}); }}",
        literal(&code.join("ews.rs"))
    )?;
    let (name, copy) = (literal(folder), literal(&code.join("schemas")));
    writeln!(entries, "Schema {{ name: {name}, folder: {copy}, elements: Elements::collect(|elements| {{")?;
    for namespace in ["types", "messages"] {
        if code.join("ews").join(namespace).join("elements.rs").exists() {
            writeln!(entries, "{module}::ews::{namespace}::elements::visit(elements);")?;
        }
    }
    writeln!(entries, "}}) }},")?;
    Ok(())
}
