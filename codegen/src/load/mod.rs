//! XSD files to [`Schema`]: the only place that knows xsd-parser.
//!
//! In: a folder with `types.xsd` and `messages.xsd` (either may be absent), raw from a server or
//! canonical, and optionally `operations.toml` or `services.wsdl`. Out: one [`Schema`] in which
//! every reference is known to resolve.

mod catalogue;
mod check;
mod complex;
mod convert;
mod cycles;
mod particle;
mod simple;
mod source;
mod wire;
mod wsdl;

use std::collections::{BTreeSet, VecDeque};
use std::fs;
use std::path::Path;

use xsd_parser::models::schema::xs;
use xsd_parser::pipeline::parser::Parser;
use xsd_parser::pipeline::parser::resolver::NoOpResolver;

use crate::error::{Error, ErrorKind, Result};
use crate::schema::{Namespace, Schema};

/// The files that a schema folder may start from.
const ROOTS: [&str; 2] = ["types.xsd", "messages.xsd"];

/// Loads the schema in a folder.
pub fn load(folder: &Path) -> Result<Schema> {
    if !ROOTS.iter().any(|root| folder.join(root).is_file()) {
        let what = match (folder.is_dir(), folder.exists()) {
            (true, _) => "the folder has neither types.xsd nor messages.xsd",
            (false, true) => "a schema is a folder, not a file",
            (false, false) => "there is no such folder",
        };
        let message = format!(
            "{what}; what a server publishes beside its service address (…/EWS/) goes there: types.xsd, \
             messages.xsd and services.wsdl"
        );
        return Err(Error::new(ErrorKind::Io, message).in_file(folder.display().to_string()));
    }
    load_files(&|name| {
        let path = folder.join(name);
        path.is_file().then(|| read(&path)).transpose()
    })
    .map_err(|error| error.in_folder(folder))
}

/// Loads a schema from texts instead of files; errors name the files as `text` does.
pub(crate) fn from_texts(text: impl Fn(&str) -> Option<String>) -> Result<Schema> {
    load_files(&|name| Ok(text(name)))
}

/// Gives a file's text by its name relative to the schema's folder; `None` where it is absent.
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
            queue.extend(load_file(&file, &text, includer, &mut schema)?);
        } else if includer.is_some() {
            let message = "named by an xs:include, but not there";
            return Err(Error::new(ErrorKind::Unresolved, message).in_file(file));
        }
    }
    wire::read(source(wire::FILE)?.as_deref(), &mut schema)?;
    schema.operations = match (source("operations.toml")?, source("services.wsdl")?) {
        (Some(text), _) => catalogue::read("operations.toml", &text)?,
        (None, Some(text)) => wsdl::read("services.wsdl", &text)?,
        (None, None) => wsdl::pair_by_name(&schema),
    };
    // Their order says nothing.
    schema.operations.sort_by(|a, b| a.name.cmp(&b.name));
    for operation in &mut schema.operations {
        operation.request_headers.sort();
        operation.response_headers.sort();
    }
    check::references(&schema)?;
    cycles::none(&schema)?;
    Ok(schema)
}

/// Loads one file; returns the files that it includes, with its own namespace for those without.
fn load_file(
    file: &str,
    text: &str,
    includer: Option<Namespace>,
    schema: &mut Schema,
) -> Result<Vec<(String, Option<Namespace>)>> {
    let stamped = source::stamp(file, text, schema)?;
    let document = parse(&stamped).map_err(|error| error.in_file(file))?;
    let namespace = convert::target_namespace(&document, includer).map_err(|error| error.in_file(file))?;
    if schema.version.is_none() {
        schema.version.clone_from(&document.version);
    }
    convert::add(&document, namespace, schema).map_err(|error| error.in_file(file))?;
    let includes = document.content.iter().filter_map(|content| match content {
        xs::SchemaContent::Include(include) => {
            let path = Path::new(file).with_file_name(&include.schema_location);
            Some((path.display().to_string(), Some(namespace)))
        }
        // What is imported is a root of its own (types, messages) or known to us (xml); a server's
        // import often names a file that it does not publish.
        _ => None,
    });
    Ok(includes.collect())
}

/// Reads a file as UTF-8 without a byte-order mark.
fn read(path: &Path) -> Result<String> {
    let bytes = fs::read(path).map_err(|error| Error::io(path, &error))?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let message = format!("not UTF-8 (first bad byte at offset {})", error.utf8_error().valid_up_to());
        Error::new(ErrorKind::Syntax, message).in_file(path.display().to_string())
    })?;
    Ok(match text.strip_prefix('\u{feff}') {
        Some(rest) => rest.to_owned(),
        None => text,
    })
}

/// One stamped file through xsd-parser.
fn parse(stamped: &str) -> Result<xs::Schema> {
    let parser: Parser<NoOpResolver> = Parser::new().resolve_includes(false).with_default_namespaces();
    let schemas = parser
        .add_schema_from_str(stamped)
        .map_err(|error| Error::new(ErrorKind::Schema, format!("not a schema: {error}")))?
        .finish();
    let parsed = schemas.schemas().map(|(_, info)| info.schema.clone()).next();
    parsed.ok_or_else(|| Error::new(ErrorKind::Schema, "xsd-parser found no schema in the file"))
}

pub(crate) use catalogue::write as write_catalogue;
