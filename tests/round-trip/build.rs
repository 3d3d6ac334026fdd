//! Generates code from each schema folder: those of the variable `ROUND_TRIP_SCHEMAS`, or the small schemas of
//! `tests/schemas` and random ones. Also generates code from `schemas` for a few operations at a time.

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
    let (mut folders, random) = match env::var_os("ROUND_TRIP_SCHEMAS") {
        Some(named) => (env::split_paths(&named).collect(), Vec::new()),
        None => (folders_in(Path::new("../schemas"))?, write_random(&out.join("random"))?),
    };
    let accepted = folders.len();
    folders.extend(random);
    let mut refusals = Vec::new();
    let (mut modules, mut entries) = (String::new(), String::new());
    for (index, folder) in folders.iter().enumerate() {
        let module = format!("schema{index}");
        match generate(folder, &out.join(&module)) {
            Ok(()) => add_module(&module, folder, &out, &mut modules, &mut entries)?,
            // The generator may refuse a random schema.
            Err(error) if index >= accepted => refusals.push(error.to_string()),
            Err(error) => return Err(error),
        }
    }
    fs::write(out.join("refusals.rs"), format!("{refusals:?}"))?;
    if env::var_os("ROUND_TRIP_SCHEMAS").is_none() {
        add_subsets(&out, &mut modules)?;
    }
    writeln!(modules, "/// Returns the schemas.")?;
    writeln!(modules, "#[allow(clippy::too_many_lines)]")?;
    writeln!(modules, "pub fn schemas() -> Vec<Schema> {{ vec![{entries}] }}")?;
    fs::write(out.join("schemas.rs"), modules)?;
    Ok(())
}

/// Writes random schemas; returns their folders.
fn write_random(out: &Path) -> Result<Vec<PathBuf>> {
    let (count, seed) = (number("RANDOM_SCHEMAS", 30)?, number("SEED", 1)?);
    let mut folders = Vec::new();
    for number in seed * 1_000_000..seed * 1_000_000 + count {
        let folder = out.join(number.to_string());
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("types.xsd"), random::types(number))?;
        folders.push(folder);
    }
    Ok(folders)
}

/// Adds the code for some operations of the repository's schemas, chosen at random: it must compile without warnings.
fn add_subsets(out: &Path, modules: &mut String) -> Result<()> {
    let schemas = Path::new("../../schemas");
    let operations = ews_codegen::load::load(schemas)?.operations;
    let mut random = fastrand::Rng::with_seed(number("SEED", 1)?);
    for index in 0..number("RANDOM_SUBSETS", 5)? {
        let module = format!("subset{index}");
        let count = random.usize(1..=3);
        let subset: Vec<String> =
            (0..count).map(|_| operations[random.usize(..operations.len())].name.clone()).collect();
        let code = out.join(&module);
        ews_codegen::Builder::new(schemas).operations(&subset).out_dir(&code).generate()?;
        writeln!(modules, "// {}", subset.join(", "))?;
        add_include(&module, &code, modules)?;
    }
    Ok(())
}

/// Adds a module with generated code.
fn add_include(module: &str, code: &Path, modules: &mut String) -> Result<()> {
    let file = code.join("ews.rs").display().to_string();
    writeln!(modules, "#[allow(missing_docs)] pub mod {module} {{ include!({file:?}); }}")?;
    Ok(())
}

/// Generates the code for a copy of a schema folder, in which each type has a global element.
fn generate(folder: &Path, out: &Path) -> Result<()> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let schemas = out.join("schemas");
    copy_with_elements(folder, &schemas)?;
    ews_codegen::Builder::new(&schemas).out_dir(out).generate()?;
    Ok(())
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
    add_include(module, &code, modules)?;
    let (name, copy) = (literal(folder), literal(&code.join("schemas")));
    writeln!(entries, "Schema {{ name: {name}, folder: {copy}, elements: Elements::collect(|elements| {{")?;
    // A folder can remain from an earlier schema.
    let root = fs::read_to_string(code.join("ews").join("mod.rs"))?;
    let declared = root.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    for namespace in declared {
        if code.join("ews").join(namespace).join("elements.rs").exists() {
            writeln!(entries, "{module}::ews::{namespace}::elements::visit(elements);")?;
        }
    }
    writeln!(entries, "}}) }},")?;
    Ok(())
}
