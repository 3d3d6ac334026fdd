//! Loading: XSD files to [`Schema`]. This is the only module that uses xsd-parser.
//!
//! In: a folder with `types.xsd` and `messages.xsd` (either may be absent), as a server publishes them or canonical, or
//! with files of other names that have the same target namespaces. The folder can have `operations.toml` or
//! `services.wsdl`, `wire.toml`, `properties.toml`, `overrides.toml`, `doc-pages.toml` and `operation-docs.toml`. Out:
//! one [`Schema`] in which every reference resolves.
//!
//! `folder` finds and decodes the files, and `files` follows the references between them. A file goes through `scan`, which
//! checks it and notes lines and histories, then through xsd-parser and `convert`.
//! `inherit`, `check` and `cycles` look at the whole schema. An error does not stop the loading: one run finds the errors of all files
//! and components.

mod attribute_values;
mod check;
mod complex;
mod convert;
mod cycles;
mod declarations;
mod decode;
pub(crate) mod doc_pages;
mod files;
mod folder;
mod inherit;
mod lines;
mod link;
mod model_groups;
mod open_elements;
mod operation_docs;
mod operations;
mod overrides;
mod parse;
mod particle;
mod prefixes;
mod properties;
mod repeatable;
mod scan;
mod simple;
mod supported;
#[cfg(test)]
mod tests;
mod toml_file;
mod wildcard;
mod wire;
mod wsdl;

use std::path::Path;

use crate::error::{Error, ErrorKind, Errors, Result};
use crate::schema::{Name, Operation, OtherNamespace, Prefixes, Schema, file_names};

use self::folder::{Folder, NextFolder, ROOTS, Source, Texts};

pub(crate) use self::operations::pair_by_name;

/// The remedy for a schema folder with files of several imports.
pub(crate) const RESTORE: &str = "restore the schema folder from version control, and import again";

/// Returns `true` if a folder has a root file of a schema by name.
pub(crate) fn has_schema(folder: &Path) -> bool {
    ROOTS.iter().any(|root| folder.join(root).is_file())
}

/// Loads the schema in a folder.
pub fn load(folder: &Path) -> Result<Schema> {
    load_after(folder, &[])
}

/// Loads the schema in a folder. The namespaces of older schemas keep their prefixes.
pub(crate) fn load_after(folder: &Path, older: &[Schema]) -> Result<Schema> {
    let source = Folder(folder);
    let kept = Prefixes::kept(older.iter().flat_map(Schema::other_namespaces));
    load_schema(&source, &source.roots()?, kept).map_err(|error| error.in_folder(folder))
}

/// Loads the schema in a folder as an import into the folder `old` would leave it. `older` is the schema in `old`.
pub(crate) fn load_as_next(folder: &Path, old: &Path, older: &Schema) -> Result<Schema> {
    let source = NextFolder { new: Folder(folder), old: Folder(old) };
    let kept = Prefixes::kept(older.other_namespaces());
    let loaded = load_schema(&source, &source.new.roots()?, kept);
    let mut schema = loaded.map_err(|error| in_next_folder(error, folder, old))?;
    schema.overrides.is_older = source.new.find(file_names::OVERRIDES).is_none();
    Ok(schema)
}

/// Adds the folder to an error about a schema of [`load_as_next`].
pub(crate) fn in_next_folder(error: Error, folder: &Path, old: &Path) -> Error {
    let source = NextFolder { new: Folder(folder), old: Folder(old) };
    error.in_folder_of(|file| source.of(file))
}

/// Loads a schema from texts instead of files. Errors name a file as `text` does.
pub(crate) fn from_texts(text: impl Fn(&str) -> Option<String>) -> Result<Schema> {
    load_schema(&Texts(text), &ROOTS.map(str::to_owned), Prefixes::default())
}

fn load_schema(source: &dyn Source, roots: &[String], mut prefixes: Prefixes) -> Result<Schema> {
    let (mut schema, mut errors) = files::load_files(source, roots, &mut prefixes);
    let namespaces = schema.other_namespaces();
    prefixes.add(&namespaces);
    let is_kept = |other: &&OtherNamespace| prefixes.namespace(other.uri()).prefix() == other.prefix();
    if !namespaces.iter().all(is_kept) {
        (schema, errors) = files::load_files(source, roots, &mut prefixes);
    }
    let all_loaded = errors.is_empty();
    errors.append(inherit::set_types(&mut schema));
    read_other_files(source, &mut schema, &mut errors);
    errors.append(check::check_references(&schema, source, all_loaded));
    errors.append(cycles::check_cycles(&schema));
    errors.finish()?;
    Ok(schema)
}

/// Reads the files of the folder that are not XSD.
fn read_other_files(source: &dyn Source, schema: &mut Schema, errors: &mut Errors) {
    let mut text = |name| errors.check(source.text(name)).flatten();
    let [properties, wire, operations, pages, docs, overrides] = [
        file_names::PROPERTIES,
        file_names::WIRE,
        file_names::OPERATIONS,
        file_names::DOC_PAGES,
        file_names::OPERATION_DOCS,
        file_names::OVERRIDES,
    ]
    .map(&mut text);
    let namespaces = schema.namespaces();
    schema.properties =
        errors.check(properties::read(properties.as_deref(), &namespaces)).unwrap_or_default();
    schema.wire = errors.check(wire::read(wire.as_deref(), &namespaces)).unwrap_or_default();
    let wsdl_files = if operations.is_none() { source.wsdl_files() } else { Vec::new() };
    schema.operations_are_pairs = operations.is_none() && wsdl_files.is_empty();
    if let Some(text) = operations {
        schema.operations = errors.check(operations::read(&text, schema)).unwrap_or_default();
    } else if wsdl_files.is_empty() {
        schema.operations = pair_by_name(schema);
    }
    read_wsdl(source, &wsdl_files, schema, errors);
    // The order of operations and of their headers is irrelevant.
    schema.operations.sort_by(|a, b| a.name.cmp(&b.name));
    schema.operations.iter_mut().for_each(sort_headers);
    schema.doc_pages =
        pages.and_then(|text| errors.check(doc_pages::read(&text, &namespaces))).unwrap_or_default();
    (schema.areas, schema.notes) =
        docs.and_then(|text| errors.check(operation_docs::read(&text, &namespaces))).unwrap_or_default();
    schema.overrides =
        overrides.and_then(|text| errors.check(overrides::read(&text, &namespaces))).unwrap_or_default();
}

/// Reads the operations of the WSDL files.
fn read_wsdl(source: &dyn Source, files: &[String], schema: &mut Schema, errors: &mut Errors) {
    let mut has_errors = false;
    for file in files {
        let read = source.text(file).and_then(|text| wsdl::read(file, &text.unwrap_or_default()));
        has_errors |= read.is_err();
        let operations = errors.check(read).unwrap_or_default();
        operations.into_iter().for_each(|operation| add_operation(schema, operation, errors));
    }
    if let [file, ..] = files
        && schema.operations.is_empty()
        && !has_errors
    {
        let message = "expected an operation with a binding to SOAP 1.1, found none; copy the file from the server again, or remove it";
        errors.push(Error::new(ErrorKind::Schema, message).in_file(file));
    }
}

/// Adds the headers that are not known yet.
fn unite(known: &mut Vec<Name>, headers: Vec<Name>) {
    known.extend(headers);
    known.sort();
    known.dedup();
}

fn sort_headers(operation: &mut Operation) {
    operation.request_headers.sort();
    operation.response_headers.sort();
}

/// Adds an operation. Two bindings or files can have the same operation. Its headers can differ: each of the
/// protocol specifications names other headers.
fn add_operation(schema: &mut Schema, operation: Operation, errors: &mut Errors) {
    match schema.operations.iter_mut().find(|known| known.name == operation.name) {
        None => schema.operations.push(operation),
        Some(known) if known.is_same_apart_from_headers(&operation) => {
            unite(&mut known.request_headers, operation.request_headers);
            unite(&mut known.response_headers, operation.response_headers);
        }
        Some(known) => {
            let (file, line) =
                (known.location.file().unwrap_or_default(), known.location.line().unwrap_or_default());
            let message = format!("defined differently in {file}:{line}; remove one of the definitions");
            let error = Error::new(ErrorKind::Duplicate, message).of(format!("operation {}", operation.name));
            errors.push(error.at(&operation.location));
        }
    }
}

pub(crate) use inherit::set_references;
pub(crate) use operations::write as write_operations;
