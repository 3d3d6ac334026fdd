//! Loading of all XSD files: the roots, and the files that they include or import.

use std::collections::{BTreeSet, VecDeque};
use std::path::PathBuf;

use xsd_parser::models::schema::xs;
use xsd_parser::pipeline::parser::resolver::NoOpResolver;
use xsd_parser::pipeline::parser::{Error as ParserError, Parser};

use crate::error::{Error, ErrorKind, Errors, Result};
use crate::schema::{Namespace, Schema};

use super::folder::{FoundFile, Source};
use super::link::{Link, LinkKind, names};
use super::scan::{Scanned, scan};
use super::{convert, lines};

/// Loads files into a schema. A file with errors does not stop the others.
pub(super) struct Loader<'a> {
    source: &'a dyn Source,
    schema: Schema,
    errors: Errors,
    queue: VecDeque<Reference>,
    /// The files that were loaded, each with the namespace of its names: a file without a target namespace is loaded for
    /// each namespace that includes it.
    seen: BTreeSet<(PathBuf, Namespace)>,
}

/// A reference to a file.
struct Reference {
    file: FoundFile,
    /// The kind of the reference and the namespace that the file must have; `None` for a root.
    expected: Option<(LinkKind, Namespace)>,
}

/// Loads the root files and all files that they need. The schema lacks the components with errors.
pub(super) fn load_files(source: &dyn Source, roots: &[String]) -> (Schema, Errors) {
    let roots = roots.iter().filter_map(|root| source.find(root));
    let mut loader = Loader {
        source,
        schema: Schema::default(),
        errors: Errors::default(),
        queue: roots.map(|file| Reference { file, expected: None }).collect(),
        seen: BTreeSet::new(),
    };
    while let Some(reference) = loader.queue.pop_front() {
        let loaded = loader.load(&reference).map_err(|error| error.in_file(reference.file.name));
        loader.errors.check(loaded);
    }
    (loader.schema, loader.errors)
}

impl Loader<'_> {
    fn load(&mut self, reference: &Reference) -> Result<()> {
        let FoundFile { name, identity } = &reference.file;
        if let Some((_, namespace)) = reference.expected
            && self.seen.contains(&(identity.clone(), namespace))
        {
            return Ok(());
        }
        let Some(text) = self.source.text(name)? else { return Ok(()) };
        let Scanned { declarations, target_namespace, links, errors } = scan(name, &text);
        let Some(target_namespace) = target_namespace else { return errors.finish() };
        let namespace = convert::target_namespace(target_namespace.as_deref(), reference.expected)?;
        if !self.seen.insert((identity.clone(), namespace)) {
            return Ok(());
        }
        if !self.schema.files.contains(name) {
            self.schema.files.push(name.clone());
        }
        for link in links {
            let followed = self.follow(name, namespace, &link);
            self.errors.check(followed.map_err(|error| error.of(link.kind.local()).at(&link.location)));
        }
        if !errors.is_empty() {
            return errors.finish();
        }
        let document = parse(&text)?;
        if self.schema.version.is_none() {
            self.schema.version.clone_from(&document.version);
        }
        if !declarations.versions.is_empty() {
            self.schema.versions.clone_from(&declarations.versions);
        }
        convert::add(&document, namespace, &declarations, &mut self.schema).finish()
    }

    /// Adds the file that an `xs:include` or `xs:import` names to the queue.
    ///
    /// An import is followed if it names a file that exists and a namespace of EWS. A server's import often names a file
    /// that the server does not publish, and the namespace `xml` is built in.
    fn follow(&mut self, includer: &str, namespace: Namespace, link: &Link) -> Result<()> {
        let Some(schema_location) = &link.file else { return Ok(()) };
        let found = names(includer, schema_location).map(|names| {
            let file = names.iter().find_map(|name| self.source.find(name));
            file.ok_or_else(|| names.into_iter().next().unwrap_or_default())
        });
        let namespace = match link.kind {
            LinkKind::Include => namespace,
            LinkKind::Import => match link.namespace.as_deref().and_then(Namespace::from_uri) {
                Some(imported @ (Namespace::Types | Namespace::Messages)) => imported,
                _ => return Ok(()),
            },
        };
        match (found, link.kind) {
            (Ok(Ok(file)), kind) => {
                self.queue.push_back(Reference { file, expected: Some((kind, namespace)) });
                Ok(())
            }
            (_, LinkKind::Import) => Ok(()),
            (Ok(Err(name)), LinkKind::Include) => {
                let message = format!("file {name:?} not found; copy it into the schema folder");
                Err(Error::new(ErrorKind::Unresolved, message))
            }
            (Err(error), LinkKind::Include) => Err(error),
        }
    }
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
