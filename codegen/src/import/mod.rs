//! Importing: the schema of a server to the canonical files of `schemas/`.
//!
//! In: a folder with `types.xsd`, `messages.xsd` and optionally `services.wsdl`. Out: `types.xsd`, `messages.xsd`,
//! `xml.xsd` and `operations.toml`, which mean the same. There is one way to write each construct: global components are
//! sorted by name, particles and enumeration values keep their order, an occurrence of 1 is left out, and so are
//! comments and documentation.

pub(crate) mod component;
mod verify;
mod xsd;

use std::collections::BTreeSet;
use std::path::Path;

use crate::error::{Error, ErrorKind, Result};
use crate::history::record::record;
use crate::load;
use crate::schema::{Namespace, Schema};
use crate::write::Files;

/// The schema of the `xml` namespace, with the one attribute that the schemas use. It lets validators resolve every
/// import.
const XML_XSD: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n",
    "<!-- `ews-codegen import` writes this file. -->\n",
    "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" ",
    "targetNamespace=\"http://www.w3.org/XML/1998/namespace\">\n",
    "  <xs:attribute name=\"lang\" type=\"xs:language\"/>\n",
    "</xs:schema>\n",
);

/// Reads the schema folders in `from`, oldest first, and returns the canonical files of the last. They record the
/// history of its components in the older ones.
///
/// # Errors
/// When a folder does not load, or when two folders have the same version or are in the wrong order; see [`ErrorKind`].
pub fn import<P: AsRef<Path>>(from: &[P]) -> Result<Files> {
    let schemas: Result<Vec<Schema>> = from.iter().map(|folder| load_named(folder.as_ref())).collect();
    let mut older = schemas?;
    let Some(mut schema) = older.pop() else {
        return Err(Error::new(ErrorKind::Io, "expected at least one schema folder"));
    };
    if let Some(version) = repeated_version(older.iter().chain([&schema])) {
        let message = format!("two folders have the version {version}");
        return Err(Error::new(ErrorKind::Duplicate, message));
    }
    record(&older, &mut schema);
    keep_repeatable(&older, &mut schema);
    verify::check_versions_on_record(&schema)?;
    verify::check_past_fixed_values(&schema)?;
    let files = files(&schema)?;
    verify::check_files(&schema, &files)?;
    Ok(files)
}

/// Fails if the history in a folder has versions that the history in these files lacks.
///
/// # Errors
/// When the files would remove a version from the history.
pub fn keeps_history(files: &Files, folder: &Path) -> Result<()> {
    let Ok(present) = load::load(folder) else { return Ok(()) };
    let kept = load::from_texts(|name| files.get(name).map(str::to_owned))?.versions;
    match present.versions.iter().find(|version| !kept.contains(version)) {
        None => Ok(()),
        Some(version) => {
            let message = format!(
                "refusing to remove {version} from the history; run `import {0} FOLDER` to keep it, or use \
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

/// Loads a schema. Some servers leave out the version; the folder then names it.
fn load_named(folder: &Path) -> Result<Schema> {
    let mut schema = load::load(folder)?;
    if schema.version.is_none() {
        schema.version = folder.file_name().map(|name| name.to_string_lossy().into_owned());
    }
    Ok(schema)
}

/// Returns a version that two schemas without history have. A version on record may come again, to replace its record.
fn repeated_version<'s>(schemas: impl Iterator<Item = &'s Schema>) -> Option<&'s String> {
    let unrecorded = schemas.filter(|schema| schema.versions.is_empty());
    let mut versions: Vec<&String> = unrecorded.filter_map(|schema| schema.version.as_ref()).collect();
    versions.sort();
    versions.windows(2).find(|pair| pair[0] == pair[1]).map(|pair| pair[0])
}

/// The canonical files of a schema.
pub(crate) fn files(schema: &Schema) -> Result<Files> {
    let mut files = Files::default();
    for (file, namespace) in [("types.xsd", Namespace::Types), ("messages.xsd", Namespace::Messages)] {
        files.insert(file, xsd::document(schema, namespace))?;
    }
    files.insert("xml.xsd", XML_XSD.to_owned())?;
    files.insert("operations.toml", load::write_operations(&schema.operations))?;
    Ok(files)
}
