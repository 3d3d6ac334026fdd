//! A server's schema to the canonical files of `schemas/`.
//!
//! In: a folder with `types.xsd`, `messages.xsd` and optionally `services.wsdl`. Out: the same facts
//! as `types.xsd`, `messages.xsd`, `xml.xsd` and `operations.toml`, in one way to write each thing:
//! no comments and no prose, global components sorted by name, particles and enumeration values in
//! their own order, occurrence written only where it is not 1.

pub(crate) mod component;
mod xsd;

use std::collections::BTreeMap;
use std::path::Path;

use crate::error::{Error, ErrorKind, Result};
use crate::history::record::record;
use crate::history::{versions, walk};
use crate::load;
use crate::schema::{Facet, Name, Namespace, Property, Schema, Variety};
use crate::write::Files;

/// The stub that gives `xml:lang` to validators that want every import to resolve.
const XML_XSD: &str = concat!(
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n",
    "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" ",
    "targetNamespace=\"http://www.w3.org/XML/1998/namespace\">\n",
    "  <xs:attribute name=\"lang\" type=\"xs:language\"/>\n",
    "</xs:schema>\n",
);

/// Reads the schemas in `from`, the oldest first, and gives the canonical files for the last, with the history of
/// its parts in all.
///
/// # Errors
/// When a folder does not load; see [`ErrorKind`].
pub fn import<P: AsRef<Path>>(from: &[P]) -> Result<Files> {
    let schemas: Result<Vec<Schema>> = from.iter().map(|folder| named(folder.as_ref())).collect();
    let mut older = schemas?;
    let Some(mut schema) = older.pop() else {
        return Err(Error::new(ErrorKind::Io, "no schema folder to import"));
    };
    // A version that is on a record may come again by itself, to be read anew; two folders may not be of one.
    let alone = older.iter().chain([&schema]).filter(|schema| schema.versions.is_empty());
    let mut names: Vec<&String> = alone.filter_map(|schema| schema.version.as_ref()).collect();
    names.sort();
    let before = names.iter().skip(1);
    if let Some((name, _)) = names.iter().zip(before).find(|(name, next)| name == next) {
        let message = format!("two of the folders are of the version {name}");
        return Err(Error::new(ErrorKind::Duplicate, message));
    }
    record(&older, &mut schema);
    in_order(&schema)?;
    can_be_told(&schema)?;
    let files = files(&schema);
    verify(&schema, &files)?;
    Ok(files)
}

/// The versions on record come in the order in which the newest lists them, and fit into the bits of a set.
fn in_order(schema: &Schema) -> Result<()> {
    let error = |message: String| Err(Error::new(ErrorKind::Schema, message).of("the history"));
    if schema.versions.len() > 32 {
        return error("more than 32 versions are not supported".to_owned());
    }
    let is_separator = |c: char| c.is_whitespace() || matches!(c, ';' | '@');
    if let Some(version) =
        schema.versions.iter().find(|version| version.contains(is_separator) || version.contains(".."))
    {
        return error(format!(
            "a version on record may not be called {version:?}: give the folder a name without white space, \
             \";\", \"@\" and \"..\", or its schemas a version"
        ));
    }
    let listed = schema.simple(&Name::new(Namespace::Types, "ExchangeVersionType"));
    let Some(Variety::Restriction { facets, .. }) = listed.map(|simple| &simple.variety) else {
        return Ok(());
    };
    let place = |version: &String| {
        facets.iter().position(|facet| matches!(facet, Facet::Enumeration(known) if known.value == *version))
    };
    let mut before = 0;
    for version in &schema.versions {
        // A version that the newest does not list is newer, if it is not the newest itself.
        match place(version) {
            Some(place) if place >= before => before = place,
            None if schema.version.as_ref() == Some(version) => {}
            _ => {
                return error(format!(
                    "{version} is newer than the folder after it; name the oldest folder first"
                ));
            }
        }
    }
    Ok(())
}

/// The only values that an attribute had are told in one text, with separators.
fn can_be_told(schema: &Schema) -> Result<()> {
    for component in walk::components(schema).0.values() {
        for past in component.history.past_values() {
            if let Property::Fixed(Some(value)) = &past.property
                && (value.is_empty() || value.contains("; "))
            {
                let message = format!("that an attribute was always {value:?} cannot be told in a history");
                return Err(Error::new(ErrorKind::Unsupported, message).at(&component.location));
            }
        }
    }
    Ok(())
}

/// Fails when a folder holds a history with versions that these files for it do not have.
pub fn keeps_history(files: &Files, folder: &Path) -> Result<()> {
    let Ok(there) = load::load(folder) else { return Ok(()) };
    let kept = load::from_texts(|name| files.get(name).map(str::to_owned))?.versions;
    match there.versions.iter().find(|version| !kept.contains(version)) {
        None => Ok(()),
        Some(version) => {
            let message = format!(
                "the history there has {version}, which would be lost; add to it by `import {0} FOLDER`, or say \
                 --forget-history",
                folder.display()
            );
            Err(Error::new(ErrorKind::Schema, message).in_file(folder.display().to_string()))
        }
    }
}

/// A schema with its version.
fn named(folder: &Path) -> Result<Schema> {
    let mut schema = load::load(folder)?;
    if schema.version.is_none() {
        // Some servers leave `version` out; the folder is then all that names it.
        schema.version = folder.file_name().map(|name| name.to_string_lossy().into_owned());
    }
    Ok(schema)
}

/// The canonical files of a schema.
fn files(schema: &Schema) -> Files {
    let mut files = Files::default();
    for (file, namespace) in [("types.xsd", Namespace::Types), ("messages.xsd", Namespace::Messages)] {
        files.insert(file, xsd::document(schema, namespace));
    }
    files.insert("xml.xsd", XML_XSD.to_owned());
    files.insert("operations.toml", load::write_operations(&schema.operations));
    files
}

/// What was written says the same as what was read.
fn verify(schema: &Schema, files: &Files) -> Result<()> {
    let written = load::from_texts(|name| files.get(name).map(str::to_owned))?;
    let lost = difference("type", &schema.types, &written.types)
        .or_else(|| difference("element", &schema.elements, &written.elements))
        .or_else(|| difference("group", &schema.groups, &written.groups))
        .or_else(|| difference("attributeGroup", &schema.attribute_groups, &written.attribute_groups))
        .or_else(|| {
            let pairs = schema.operations.iter().zip(&written.operations);
            let changed = pairs.into_iter().find(|(read, written)| read != written);
            changed.map(|(read, _)| format!("operation {}", read.name))
        })
        .or_else(|| (versions::of(schema) != versions::of(&written)).then(|| "the history".to_owned()))
        .or_else(|| (schema.version != written.version).then(|| "the version".to_owned()));
    match lost {
        None if schema.operations.len() == written.operations.len() => Ok(()),
        lost => {
            let message = "its canonical form would say another thing; this is a defect of import";
            Err(Error::new(ErrorKind::Schema, message).of(lost.unwrap_or_else(|| "operations".to_owned())))
        }
    }
}

/// The first component that only one of two schemas has, or that differs.
fn difference<T: PartialEq>(
    kind: &str,
    read: &BTreeMap<Name, T>,
    written: &BTreeMap<Name, T>,
) -> Option<String> {
    let mut names = read.keys().chain(written.keys());
    names.find(|name| read.get(name) != written.get(name)).map(|name| format!("{kind} {name}"))
}
