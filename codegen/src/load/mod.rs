//! Loading: XSD files to [`Schema`]. This is the only module that uses xsd-parser.
//!
//! In: a folder with `types.xsd` and `messages.xsd` (either may be absent), as a server publishes them or canonical, and
//! optionally `operations.toml` or `services.wsdl`, `wire.toml`, `doc-pages.toml` and
//! `operation-docs.toml`. Out: one [`Schema`] in which every reference resolves.
//!
//! A file goes through `scan`, which checks it and notes lines and histories, then through xsd-parser and `convert`.
//! `check` and `cycles` look at the whole schema.

mod check;
mod complex;
mod convert;
mod cycles;
pub(crate) mod doc_pages;
mod lines;
mod operation_docs;
mod operations;
mod particle;
mod properties;
mod repeatable;
mod scan;
mod simple;
mod supported;
#[cfg(test)]
mod tests;
mod wildcard;
mod wire;
mod wsdl;

use std::collections::{BTreeSet, VecDeque};
use std::fs;
use std::path::Path;

use xsd_parser::models::schema::xs;
use xsd_parser::pipeline::parser::resolver::NoOpResolver;
use xsd_parser::pipeline::parser::{Error as ParserError, Parser};

use crate::error::{Error, ErrorKind, Result};
use crate::schema::{Area, Namespace, Schema};

/// The root files of a schema folder. One of them may be absent.
const ROOTS: [&str; 2] = ["types.xsd", "messages.xsd"];

/// Returns `true` if a folder has a root file of a schema.
pub(crate) fn has_schema(folder: &Path) -> bool {
    ROOTS.iter().any(|root| folder.join(root).is_file())
}

/// Loads the schema in a folder.
pub fn load(folder: &Path) -> Result<Schema> {
    if !has_schema(folder) {
        let problem = match (folder.is_dir(), folder.exists()) {
            (true, _) => "expected types.xsd or messages.xsd in this folder, found neither",
            (false, true) => "expected a folder, found a file",
            (false, false) => "folder not found",
        };
        let message = format!(
            "{problem}; put the files there that the server publishes beside its service address (…/EWS/): \
             types.xsd, messages.xsd and services.wsdl"
        );
        return Err(Error::new(ErrorKind::Io, message).in_file(folder.display().to_string()));
    }
    load_files(&|name| {
        let path = folder.join(name);
        path.is_file().then(|| read(&path)).transpose()
    })
    .map_err(|error| error.in_folder(folder))
}

/// Loads a schema from texts instead of files. Errors name a file as `text` does.
pub(crate) fn from_texts(text: impl Fn(&str) -> Option<String>) -> Result<Schema> {
    load_files(&|name| Ok(text(name)))
}

/// Returns the text of a file by its name relative to the schema folder; `None` if the file is absent.
type Source<'a> = &'a dyn Fn(&str) -> Result<Option<String>>;

fn load_files(source: Source<'_>) -> Result<Schema> {
    let mut schema = Schema::default();
    let mut queue: VecDeque<_> = ROOTS.iter().map(|root| ((*root).to_owned(), None)).collect();
    let mut seen = BTreeSet::new();
    while let Some((file, includer)) = queue.pop_front() {
        if !seen.insert(file.clone()) {
            continue;
        }
        if let Some(text) = source(&file)? {
            let includes = load_file(&file, &text, includer, &mut schema);
            queue.extend(includes.map_err(|error| error.in_file(&file))?);
            schema.files.push(file);
        } else if includer.is_some() {
            let message = "file not found, but an xs:include names it";
            return Err(Error::new(ErrorKind::Unresolved, message).in_file(file));
        }
    }
    schema.properties = source(properties::FILE)?.map(|text| properties::read(&text)).transpose()?;
    wire::read(source(wire::FILE)?.as_deref(), &mut schema)?;
    schema.operations = match (source("operations.toml")?, source("services.wsdl")?) {
        (Some(text), _) => operations::read("operations.toml", &text)?,
        (None, Some(text)) => wsdl::read("services.wsdl", &text)?,
        (None, None) => wsdl::pair_by_name(&schema),
    };
    // The order of operations and of their headers is irrelevant.
    schema.operations.sort_by(|a, b| a.name.cmp(&b.name));
    for operation in &mut schema.operations {
        operation.request_headers.sort();
        operation.response_headers.sort();
    }
    if let Some(text) = source(doc_pages::FILE)? {
        schema.doc_pages = doc_pages::read(&text)?;
    }
    if let Some(text) = source(Area::FILE)? {
        (schema.areas, schema.notes) = operation_docs::read(&text)?;
    }
    check::check_references(&schema)?;
    cycles::check_cycles(&schema)?;
    Ok(schema)
}

/// Loads one file; returns the files that it includes, each with this file's namespace.
fn load_file(
    file: &str,
    text: &str,
    includer: Option<Namespace>,
    schema: &mut Schema,
) -> Result<Vec<(String, Option<Namespace>)>> {
    let declarations = scan::scan(file, text)?;
    let document = parse(text)?;
    let namespace = convert::target_namespace(&document, includer)?;
    if schema.version.is_none() {
        schema.version.clone_from(&document.version);
    }
    if !declarations.versions.is_empty() {
        schema.versions.clone_from(&declarations.versions);
    }
    convert::add(&document, namespace, &declarations, schema)?;
    let includes = document.content.iter().filter_map(|content| match content {
        xs::SchemaContent::Include(include) => {
            let path = Path::new(file).with_file_name(&include.schema_location);
            Some((path.display().to_string(), Some(namespace)))
        }
        // An imported namespace is loaded from its own root file, or is `xml`, which is built in. A server's import
        // often names a file that the server does not publish.
        _ => None,
    });
    Ok(includes.collect())
}

/// Reads a file as UTF-8 without a byte-order mark.
fn read(path: &Path) -> Result<String> {
    let bytes = fs::read(path).map_err(|error| Error::io(path, &error))?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let message =
            format!("expected UTF-8, found an invalid byte at offset {}", error.utf8_error().valid_up_to());
        Error::new(ErrorKind::Syntax, message).in_file(path.display().to_string())
    })?;
    Ok(match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    })
}

/// Parses one file with xsd-parser.
fn parse(text: &str) -> Result<xs::Schema> {
    let parser: Parser<NoOpResolver> = Parser::new().resolve_includes(false).with_default_namespaces();
    let parser = parser.add_schema_from_str(text).map_err(|error| refused(text, &error))?;
    let parsed = parser.finish().schemas().map(|(_, info)| info.schema.clone()).next();
    parsed.ok_or_else(|| Error::new(ErrorKind::Schema, "expected xs:schema, found none"))
}

/// The error for a file that xsd-parser refuses, with the line where it stopped.
fn refused<E: std::fmt::Display>(text: &str, error: &ParserError<E>) -> Error {
    let message = Error::new(ErrorKind::Schema, format!("not a schema: {error}"));
    let ParserError::XmlError(error) = error else { return message };
    let offset = error.error.position.and_then(|offset| usize::try_from(offset).ok());
    match offset {
        Some(offset) => message.at_line(lines::line_of(text, offset)),
        None => message,
    }
}

pub(crate) use operations::write as write_operations;
