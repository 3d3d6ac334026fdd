//! Prepares the text of one schema file for xsd-parser.
//!
//! In: a file as a server publishes it. Out: the same schema without comments and annotations, in
//! which every component carries its [`Origin`](crate::schema::Origin) as its `id`: xsd-parser's
//! model has no positions, but keeps `id`, and no reference in XSD goes by `id`.
//!
//! A construct outside the tables of [`SUPPORTED`] ends here with its line, so that nothing is
//! dropped silently further on.

use std::borrow::Cow;
use std::fmt::Write as _;

use quick_xml::NsReader;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::{Namespace as XmlNamespace, ResolveResult};

use crate::error::{Error, ErrorKind, Result};
use crate::history::{Part, text};
use crate::near::near;
use crate::schema::{Namespace, Place, Schema};

/// The elements of XML Schema that the generator understands, each with its attributes.
const SUPPORTED: &[(&str, &[&str])] = &[
    ("all", &["minOccurs", "maxOccurs"]),
    ("any", &["minOccurs", "maxOccurs", "namespace", "processContents"]),
    ("anyAttribute", &["namespace", "processContents"]),
    ("attribute", &["name", "ref", "type", "use", "default", "fixed"]),
    ("attributeGroup", &["name", "ref"]),
    ("choice", &["minOccurs", "maxOccurs"]),
    ("complexContent", &["mixed"]),
    ("complexType", &["name", "abstract", "mixed"]),
    (
        "element",
        &[
            "name",
            "ref",
            "type",
            "minOccurs",
            "maxOccurs",
            "nillable",
            "abstract",
            "substitutionGroup",
            "default",
            "fixed",
        ],
    ),
    ("enumeration", &["value"]),
    ("extension", &["base"]),
    ("group", &["name", "ref", "minOccurs", "maxOccurs"]),
    ("import", &["namespace", "schemaLocation"]),
    ("include", &["schemaLocation"]),
    ("length", &["value"]),
    ("list", &["itemType"]),
    ("maxInclusive", &["value"]),
    ("maxLength", &["value"]),
    ("minInclusive", &["value"]),
    ("minLength", &["value"]),
    ("pattern", &["value"]),
    ("restriction", &["base"]),
    ("schema", &["targetNamespace", "elementFormDefault", "attributeFormDefault", "version"]),
    ("sequence", &["minOccurs", "maxOccurs"]),
    ("simpleContent", &[]),
    ("simpleType", &["name"]),
    ("union", &["memberTypes"]),
];

/// How deep a schema may nest: what follows is recursive.
const MAX_DEPTH: usize = 64;

/// Stamps the text of a file; the places go to `schema.origins`, with the history that the file tells.
pub(super) fn stamp(file: &str, text: &str, schema: &mut Schema) -> Result<String> {
    let Schema { origins, versions, .. } = schema;
    let out = String::with_capacity(text.len());
    Stamp { file, text, origins, versions, out, components: Vec::new(), open: Vec::new() }.run()
}

struct Stamp<'a> {
    file: &'a str,
    text: &'a str,
    origins: &'a mut Vec<Place>,
    /// The versions on record.
    versions: &'a mut Vec<String>,
    out: String,
    /// The open elements, as messages name them.
    components: Vec<String>,
    /// Their origins.
    open: Vec<usize>,
}

impl Stamp<'_> {
    fn run(mut self) -> Result<String> {
        let text = self.text;
        let mut reader = NsReader::from_str(text);
        let mut line = Line { text, offset: 0, number: 1 };
        loop {
            let number = line.at(reader.buffer_position());
            let event = match reader.read_event() {
                Ok(event) => event,
                Err(error) => {
                    let at = line.at(reader.error_position());
                    return Err(self.syntax(at, format!("not well-formed XML: {error}")));
                }
            };
            match event {
                Event::Start(start) if self.is_annotation(&reader, &start, number)? => {
                    let skipped = reader.read_to_end(start.name());
                    skipped.map_err(|error| self.syntax(number, format!("not well-formed XML: {error}")))?;
                }
                Event::Empty(start) if self.is_annotation(&reader, &start, number)? => {}
                Event::Start(start) => {
                    let origin = self.origins.len();
                    self.open(&start, number, ">").map_err(|error| error.of(self.component(&start)))?;
                    self.components.push(describe(&start));
                    self.open.push(origin);
                }
                Event::Empty(start) => {
                    self.open(&start, number, "/>").map_err(|error| error.of(self.component(&start)))?;
                }
                Event::End(end) => {
                    self.components.pop();
                    self.open.pop();
                    let _ = write!(self.out, "</{}>", end.name().as_ref());
                }
                Event::Text(text) if !text.trim_ascii().is_empty() => {
                    return Err(self.schema_error(number, "text where only elements belong"));
                }
                Event::DocType(_) => {
                    return Err(self.unsupported(number, "a document type declaration"));
                }
                Event::Eof => break,
                _ => {}
            }
        }
        match self.components.last() {
            Some(open) => Err(self.syntax(line.at(text.len() as u64), format!("{open} is not closed"))),
            None if self.out.is_empty() => Err(self.schema_error(1, "the file holds no element")),
            None => Ok(self.out),
        }
    }

    fn is_annotation(&self, reader: &NsReader<&[u8]>, start: &BytesStart<'_>, line: usize) -> Result<bool> {
        let (namespace, local) = reader.resolver().resolve_element(start.name());
        let local = local.as_ref();
        if !matches!(namespace, ResolveResult::Bound(XmlNamespace(uri)) if uri == Namespace::Xs.uri()) {
            return Err(if self.components.is_empty() {
                self.schema_error(line, &format!("the root element is {local}, not xs:schema"))
            } else {
                self.unsupported(line, &format!("element {local} outside the XML Schema namespace"))
            });
        }
        if self.components.is_empty() && local != "schema" {
            return Err(self.schema_error(line, &format!("the root element is xs:{local}, not xs:schema")));
        }
        Ok(local == "annotation")
    }

    fn open(&mut self, start: &BytesStart<'_>, line: usize, end: &str) -> Result<()> {
        if self.components.len() >= MAX_DEPTH {
            return Err(self.unsupported(line, &format!("a schema that nests more than {MAX_DEPTH} deep")));
        }
        let (name, local) = (start.name(), start.local_name());
        let (name, local) = (name.as_ref(), local.as_ref());
        let Some((_, allowed)) = SUPPORTED.iter().find(|(element, _)| *element == local) else {
            let near = near(local, SUPPORTED.iter().map(|(element, _)| element));
            return Err(self.unknown(line, &format!("xs:{local}"), &near));
        };
        let _ = write!(self.out, "<{name} id=\"{}\"", self.origins.len());
        let origin = self.origins.len();
        self.origins.push(Place { file: self.file.to_owned(), line, ..Place::default() });
        self.history(start, local, origin, line)?;
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|error| self.syntax(line, error.to_string()))?;
            let key = attribute.key.as_ref();
            let is_declaration = key == "xmlns" || key.starts_with("xmlns:");
            if key == "id" || (key.contains(':') && !is_declaration) {
                continue; // Ours takes its place; foreign attributes say nothing about documents.
            }
            if !is_declaration && !allowed.contains(&key) {
                let near = near(key, allowed.iter());
                return Err(self.unknown(line, &format!("attribute {key} of xs:{local}"), &near));
            }
            let value = attribute.value.as_ref();
            if let Some(expected) = expected(local, key, value) {
                let message = format!("{key}={value:?}, which has to be {expected}");
                return Err(self.schema_error(line, &message));
            }
            match (key, value) {
                ("mixed", "true" | "1") => return Err(self.unsupported(line, "mixed content")),
                ("attributeFormDefault", "qualified") => {
                    return Err(self.unsupported(line, "attributeFormDefault=\"qualified\""));
                }
                _ => {}
            }
            let quote = if value.contains('"') { '\'' } else { '"' };
            let _ = write!(self.out, " {key}={quote}{value}{quote}");
        }
        self.out.push_str(end);
        Ok(())
    }

    /// Takes the attributes of the history; their prefix is always `h`.
    fn history(&mut self, start: &BytesStart<'_>, local: &str, origin: usize, line: usize) -> Result<()> {
        let mut part = Part::default();
        for attribute in start.attributes().flatten() {
            let Some(name) = attribute.key.as_ref().strip_prefix("h:") else { continue };
            if (local, name) == ("schema", "versions") {
                *self.versions = attribute.value.split_ascii_whitespace().map(str::to_owned).collect();
                continue;
            }
            let value = unescaped(&attribute.value);
            text::read(name, &value, self.versions, &mut part)
                .map_err(|message| self.schema_error(line, &message))?;
        }
        let value = start.try_get_attribute("value").ok().flatten();
        let Some(value) = value.filter(|_| local == "enumeration") else {
            self.origins[origin].history = part;
            return Ok(());
        };
        // A restriction's values are told of the type around it.
        let simple = self.open.len().checked_sub(2).and_then(|place| self.open.get(place));
        if let (Some(simple), Some(present)) = (simple, part.present) {
            self.origins[*simple].values.insert(unescaped(&value.value), present);
        }
        Ok(())
    }

    /// An element as messages name it: with the component around it where it has no name itself.
    fn component(&self, start: &BytesStart<'_>) -> String {
        let own = describe(start);
        let around = self.components.iter().rev().find(|component| component.contains(' '));
        match around.filter(|_| !own.contains(' ')) {
            Some(around) => format!("{own} in {around}"),
            None => own,
        }
    }

    fn syntax(&self, line: usize, message: String) -> Error {
        Error::new(ErrorKind::Syntax, message).in_file(self.file).at_line(line)
    }

    fn schema_error(&self, line: usize, message: &str) -> Error {
        Error::new(ErrorKind::Schema, message).in_file(self.file).at_line(line)
    }

    fn unsupported(&self, line: usize, what: &str) -> Error {
        self.unknown(line, what, "")
    }

    /// The error for a name that is none of ours; `near` says which may have been meant.
    fn unknown(&self, line: usize, what: &str, near: &str) -> Error {
        let error = Error::new(ErrorKind::Unsupported, format!("{what} is not supported{near}"))
            .in_file(self.file)
            .at_line(line);
        match self.components.iter().find(|component| component.contains(' ')) {
            Some(component) => error.of(component),
            None => error,
        }
    }
}

/// A value without references; one with a wrong reference as it is, for xsd-parser to refuse.
fn unescaped(value: &str) -> String {
    quick_xml::escape::unescape(value).map_or_else(|_| value.to_owned(), Cow::into_owned)
}

/// What the value of an attribute has to be, where it is not.
fn expected(local: &str, key: &str, value: &str) -> Option<&'static str> {
    let value = value.trim();
    let is_number = value.parse::<u64>().is_ok();
    let (is_right, expected) = match (local, key) {
        (_, "minOccurs") | ("length" | "minLength" | "maxLength", "value") => (is_number, "a number"),
        (_, "maxOccurs") => (is_number || value == "unbounded", "a number or unbounded"),
        (_, "nillable" | "abstract" | "mixed") => {
            (matches!(value, "true" | "false" | "1" | "0"), "true or false")
        }
        (_, "use") => {
            (matches!(value, "optional" | "required" | "prohibited"), "optional, required or prohibited")
        }
        (_, "processContents") => (matches!(value, "strict" | "lax" | "skip"), "strict, lax or skip"),
        (_, "elementFormDefault" | "attributeFormDefault") => {
            (matches!(value, "qualified" | "unqualified"), "qualified or unqualified")
        }
        _ => return None,
    };
    (!is_right).then_some(expected)
}

/// An element as messages name it: `complexType ItemIdType`, or `sequence` where it has no name.
fn describe(start: &BytesStart<'_>) -> String {
    let local = start.local_name();
    let local = local.as_ref();
    match start.try_get_attribute("name") {
        Ok(Some(name)) => format!("{local} {}", name.value),
        _ => local.to_owned(),
    }
}

/// Counts lines as the reader goes forward.
struct Line<'a> {
    text: &'a str,
    offset: usize,
    number: usize,
}

impl Line<'_> {
    fn at(&mut self, offset: u64) -> usize {
        let offset = usize::try_from(offset).unwrap_or(usize::MAX).min(self.text.len());
        if let Some(passed) = self.text.as_bytes().get(self.offset..offset) {
            self.number += passed.split(|byte| *byte == b'\n').count() - 1;
            self.offset = offset;
        }
        self.number
    }
}
