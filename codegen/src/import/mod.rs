//! Importing: the schema of a server to the canonical files of `schemas/`.
//!
//! In: a folder with `types.xsd`, `messages.xsd` and optionally WSDL files. Out: `types.xsd`, `messages.xsd`, a file for
//! each other namespace, `xml.xsd` and `operations.toml`, with the meaning of the input. There is one way to write each
//! construct: global components are sorted by name, particles and enumeration values keep their order, an occurrence of 1
//! is left out, and so are comments and documentation.
//!
//! `versions` names the version of each folder and checks that it may be added to the history. `verify` checks the files
//! before they are written.

pub(crate) mod component;
mod content;
mod verify;
mod versions;
mod xsd;

use std::collections::BTreeSet;
use std::path::Path;

use crate::built_in::XML_ATTRIBUTES;
use crate::error::{Error, ErrorKind, Result};
use crate::history::record::record;
use crate::load::{self, RESTORE};
use crate::schema::{Name, Namespace, Operation, Schema, Versions, file_names};
use crate::write::Files;

/// Reads the schema folders in `from`, oldest first, and returns the canonical files of the last. They record the
/// history of its components in the older ones.
///
/// # Errors
/// As for [`import_as`].
pub fn import<P: AsRef<Path>>(from: &[P]) -> Result<Files> {
    import_as(from, None)
}

/// Reads the schema folders like [`import()`]; `version` names the version of the last folder.
///
/// [`Files::warnings`] has the operations that the WSDL of the last folder may lack.
///
/// Without a name, the version is the `version` attribute of the schema, or the fixed version of `RequestServerVersion`,
/// or the name of the folder if that is the name of a server version.
///
/// # Errors
/// When a folder does not load, when its version is missing or invalid, when folders are not in the order of their
/// versions, when two folders of one version differ, when a folder has another schema, or when the history cannot be
/// written; see [`ErrorKind`].
pub fn import_as<P: AsRef<Path>>(from: &[P], version: Option<&str>) -> Result<Files> {
    let mut older: Vec<Schema> = Vec::new();
    for (index, folder) in from.iter().map(AsRef::as_ref).enumerate() {
        let mut schema = load::load_after(folder, &older)?;
        let given = version.filter(|_| index + 1 == from.len());
        schema.version = Some(versions::version_name(&schema, folder, given)?);
        if let Some(previous) = older.last() {
            keep_operations(previous, &mut schema);
        }
        versions::check_next(&older, &schema).map_err(|error| error.in_file(folder.display().to_string()))?;
        older.push(schema);
    }
    let Some(mut schema) = older.pop() else {
        return Err(Error::new(ErrorKind::Io, "expected at least one schema folder"));
    };
    record_history(&older, &mut schema);
    versions::check_versions_on_record(&older, &schema)?;
    verify::check_past_fixed_values(&schema)?;
    let mut files = files(&schema)?;
    verify::check_files(&schema, &files)?;
    if let Some(previous) = older.last() {
        operations_not_in_wsdl(previous, &schema).into_iter().for_each(|warning| files.warn(warning));
    }
    Ok(files)
}

/// Returns a warning for each pair of new elements `X` and `XResponse` without an operation. The WSDL may be older than
/// the schemas.
fn operations_not_in_wsdl(previous: &Schema, schema: &Schema) -> Vec<Error> {
    let pairs = new_pairs(previous, schema, &schema.operations).into_iter();
    let warning = |pair: Operation| {
        let Operation { name, request, response, .. } = pair;
        let message = format!(
            "the schema has the new elements {request} and {response}, but the WSDL has no operation for them; if they \
             are an operation, {RESTORE} with the services.wsdl of the same server version, or without a WSDL: all new pairs \
             become operations then"
        );
        Error::new(ErrorKind::Entry, message).of(format!("operation {name}"))
    };
    pairs.map(warning).collect()
}

/// Records in a schema the history of its components in older schemas, which are given oldest first.
fn record_history(older: &[Schema], schema: &mut Schema) {
    record(older, schema);
    load::set_references(schema);
    keep_repeatable(older, schema);
}

/// Records the history of an older schema in a schema without history, as an import would do, for a comparison. A schema
/// that is known to be older stays as it is: an import would refuse it.
///
/// The schema can lack a version, or have the version of the older schema. `name` is its version, if it is known.
pub(crate) fn record_as_next(older: &Schema, schema: &mut Schema, name: Option<&str>) {
    if !schema.versions.is_empty() || name.is_some_and(|name| versions::is_older_version(name, older)) {
        return;
    }
    let version = schema.version.take();
    let mut next = version.clone().unwrap_or_else(|| "+".to_owned());
    while versions::on_record(older).contains(&next) {
        next.push('+');
    }
    schema.version = Some(next);
    keep_operations(older, schema);
    record_history(std::slice::from_ref(older), schema);
    schema.version = version;
}

/// The version of a schema, by its own name or that of its folder; `None` if an import would need `--version`.
pub(crate) fn version_name(schema: &Schema, folder: &Path) -> Option<String> {
    versions::version_name(schema, folder, None).ok()
}

/// The versions on record in the files of an import, oldest first.
///
/// # Errors
/// When the files are not those of a schema.
pub fn versions_on_record(files: &Files) -> Result<Vec<String>> {
    let schema = load::from_texts(|name| files.get(name).map(str::to_owned))?;
    Ok(versions::on_record(&schema).to_vec())
}

/// Writes the files of an import. Fails if the history in the folder has versions that the history in these files lacks.
///
/// # Errors
/// When the files would remove a version from the history, or when the schema in the folder does not load. As
/// [`Files::write`].
pub fn write_keeping_history(files: &Files, folder: &Path) -> Result<()> {
    files.write_after(folder, None, || keeps_history(files, folder))
}

fn keeps_history(files: &Files, folder: &Path) -> Result<()> {
    if !load::has_schema(folder) {
        return Ok(());
    }
    let imported = load::from_texts(|name| files.get(name).map(str::to_owned))?;
    let kept = versions::on_record(&imported);
    let present = load::load(folder).map_err(|error| {
        Error::new(ErrorKind::Schema, format!("cannot read the schema in this folder: {error}; {RESTORE}"))
    })?;
    match versions::on_record(&present).iter().find(|version| !kept.contains(version)) {
        // Another process may have imported the version since the folder was read.
        None if kept.last() == versions::on_record(&present).last() => {
            versions::check_same_content(&present, &imported)
                .map_err(|error| error.in_file(folder.display().to_string()))
        }
        None => Ok(()),
        Some(version) => {
            let message = format!(
                "refusing to remove {version} from the history; run `ews-codegen import \"{0}\" FOLDER` to keep it, or use \
                 --forget-history",
                folder.display()
            );
            Err(Error::new(ErrorKind::Schema, message).in_file(folder.display().to_string()))
        }
    }
}

/// Copies from the older schemas which operations are repeatable. A WSDL does not say it.
fn keep_repeatable(older: &[Schema], schema: &mut Schema) {
    let past = older.iter().flat_map(|schema| &schema.operations).filter(|past| past.is_repeatable);
    let names: BTreeSet<&String> = past.map(|past| &past.name).collect();
    for operation in &mut schema.operations {
        operation.is_repeatable |= names.contains(&operation.name);
    }
}

/// Gives a schema without a WSDL the operations of the previous version whose elements it has. Only pairs of new elements are
/// new operations.
fn keep_operations(previous: &Schema, schema: &mut Schema) {
    if !schema.operations_are_pairs {
        return;
    }
    let has = |name: &Name| schema.elements.contains_key(name);
    let past = previous.operations.iter().filter(|past| has(&past.request) && has(&past.response));
    let mut operations: Vec<Operation> = past.cloned().collect();
    for operation in &mut operations {
        operation.request_headers.retain(has);
        operation.response_headers.retain(has);
    }
    let mut new = new_pairs(previous, schema, &operations);
    let [request_headers, response_headers] = known_headers(previous, schema);
    // A first version without operations has no headers on record.
    for operation in new.iter_mut().filter(|_| !previous.operations.is_empty()) {
        operation.request_headers.clone_from(&request_headers);
        operation.response_headers.clone_from(&response_headers);
    }
    operations.extend(new);
    operations.sort_by(|a, b| a.name.cmp(&b.name));
    schema.operations = operations;
}

/// The headers of the requests and of the responses of all operations of the previous version, as far as the schema has them.
fn known_headers(previous: &Schema, schema: &Schema) -> [Vec<Name>; 2] {
    let lists: [fn(&Operation) -> &Vec<Name>; 2] =
        [|operation| &operation.request_headers, |operation| &operation.response_headers];
    lists.map(|list| {
        let all: BTreeSet<&Name> = previous.operations.iter().flat_map(list).collect();
        all.into_iter().filter(|name| schema.elements.contains_key(*name)).cloned().collect()
    })
}

/// The pairs of new elements `X` and `XResponse` that are not among these operations.
fn new_pairs(previous: &Schema, schema: &Schema, operations: &[Operation]) -> Vec<Operation> {
    let mut pairs = load::pair_by_name(schema);
    pairs.retain(|pair| {
        is_new(previous, schema, &pair.request)
            && !operations.iter().any(|operation| operation.request == pair.request)
    });
    pairs
}

/// Returns `true` if the version before a schema lacks an element. The previous schema can be an earlier import of the same
/// version.
fn is_new(previous: &Schema, schema: &Schema, name: &Name) -> bool {
    let Some(element) = previous.elements.get(name) else { return true };
    let count = previous.versions.len();
    let is_only_in_newest = |present| count > 1 && present == Versions::one(count - 1);
    previous.version == schema.version && element.history.present(count).is_some_and(is_only_in_newest)
}

/// The schema of the `xml` namespace. It lets validators resolve every import.
fn xml_xsd() -> String {
    let attribute =
        |(name, of): (&str, &str)| format!("  <xs:attribute name=\"{name}\" type=\"xs:{of}\"/>\n");
    format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!-- `ews-codegen import` writes this file. -->\n\
         <xs:schema xmlns:xs=\"{}\" targetNamespace=\"{}\">\n{}</xs:schema>\n",
        Namespace::Xs.uri(),
        Namespace::Xml.uri(),
        XML_ATTRIBUTES.map(attribute).concat()
    )
}

/// The canonical files of a schema.
pub(crate) fn files(schema: &Schema) -> Result<Files> {
    let mut files = Files::default();
    for (file, namespace) in [("types.xsd", Namespace::Types), ("messages.xsd", Namespace::Messages)] {
        files.insert(file, xsd::document(schema, namespace))?;
    }
    for namespace in schema.other_namespaces().into_iter().map(Namespace::Other) {
        files.insert(format!("{}.xsd", namespace.prefix()), xsd::document(schema, namespace))?;
    }
    files.insert("xml.xsd", xml_xsd())?;
    files.insert(file_names::OPERATIONS, load::write_operations(&schema.operations))?;
    Ok(files)
}
