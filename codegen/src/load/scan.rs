//! The first pass over a schema file: checks its constructs and notes lines and histories.
//!
//! xsd-parser's model lacks lines and foreign attributes, and xsd-parser ignores unknown attributes. This pass reads the
//! same text with quick-xml. It refuses every construct outside the table of [`supported`] with its line, and lists the
//! elements in document order with their locations and histories. `convert` takes them from the list while it walks
//! xsd-parser's model, which keeps document order too.

use std::borrow::Cow;
use std::cell::Cell;
use std::sync::Arc;

use quick_xml::NsReader;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;

use crate::error::{Error, ErrorKind, Result};
use crate::history::text;
use crate::limits;
use crate::schema::{History, Namespace, PastValue, SourceLocation};
use crate::suggest::suggestion;

use super::lines::Lines;
use super::supported::{self, CONSTRUCTS, Construct};

/// The elements of one schema file in document order, annotations left out.
pub(super) struct Declarations {
    all: Vec<Declaration>,
    next: Cell<usize>,
    /// The versions on record that the root names.
    pub(super) versions: Vec<String>,
}

/// An element of a schema file.
pub(super) struct Declaration {
    /// The local name in the namespace of XML Schema.
    local: String,
    pub(super) location: SourceLocation,
    pub(super) history: History,
}

impl Declarations {
    /// Takes the next element, which must be `xs:LOCAL`.
    pub(super) fn next(&self, local: &str) -> Result<&Declaration> {
        let next = self.all.get(self.next.get());
        self.next.set(self.next.get() + 1);
        match next {
            Some(declaration) if declaration.local == local => Ok(declaration),
            Some(declaration) => {
                Err(out_of_step(&format!("xs:{local}"), &format!("xs:{}", declaration.local))
                    .at(&declaration.location))
            }
            None => Err(out_of_step(&format!("xs:{local}"), "the end of the file")),
        }
    }

    /// Checks that every element was taken.
    pub(super) fn finish(&self) -> Result<()> {
        match self.all.get(self.next.get()) {
            None => Ok(()),
            Some(left) => {
                Err(out_of_step("the end of the file", &format!("xs:{}", left.local)).at(&left.location))
            }
        }
    }
}

/// An element order that xsd-parser's model and the file do not share.
fn out_of_step(expected: &str, found: &str) -> Error {
    let message =
        format!("expected {expected}, found {found}; please report this schema as a defect of the generator");
    Error::new(ErrorKind::Schema, message)
}

/// Checks the text of a file and lists its elements.
pub(super) fn scan(file: &str, text: &str) -> Result<Declarations> {
    let file = Arc::from(file);
    Scan { file, text, declarations: Vec::new(), versions: Vec::new(), open: Vec::new() }.run()
}

struct Scan<'a> {
    file: Arc<str>,
    text: &'a str,
    declarations: Vec<Declaration>,
    versions: Vec<String>,
    /// The open elements, as messages name them.
    open: Vec<String>,
}

impl Scan<'_> {
    fn run(mut self) -> Result<Declarations> {
        let mut reader = NsReader::from_str(self.text);
        let mut lines = Lines::new(self.text);
        loop {
            let line = lines.at(reader.buffer_position());
            let event = reader.read_event();
            match event.map_err(|error| self.malformed(lines.at(reader.error_position()), &error))? {
                Event::Start(start) if self.is_annotation(&reader, &start, line)? => {
                    self.skip_annotation(&mut reader, &mut lines)?;
                }
                Event::Empty(start) if self.is_annotation(&reader, &start, line)? => {}
                Event::Start(start) => {
                    self.element(&reader, &start, line)?;
                    self.open.push(name(&start));
                }
                Event::Empty(start) => self.element(&reader, &start, line)?,
                Event::End(_) => {
                    self.open.pop();
                }
                Event::Text(text) if !text.trim_ascii().is_empty() => {
                    return Err(self.schema_error(line, "expected an element, found text"));
                }
                Event::DocType(_) => {
                    return Err(self.unsupported(line, "document type declaration", "remove it"));
                }
                Event::Eof => break,
                _ => {}
            }
        }
        match self.open.last() {
            Some(open) => {
                Err(self.syntax_error(lines.at(self.text.len() as u64), format!("{open} is not closed")))
            }
            None if self.declarations.is_empty() => {
                Err(self.schema_error(1, "expected the root element xs:schema, found none"))
            }
            None => Ok(Declarations { all: self.declarations, next: Cell::new(0), versions: self.versions }),
        }
    }

    /// Returns `true` for `xs:annotation`; fails for an element outside XML Schema and for a wrong root.
    fn is_annotation(&self, reader: &NsReader<&[u8]>, start: &BytesStart<'_>, line: usize) -> Result<bool> {
        let (namespace, local) = reader.resolver().resolve_element(start.name());
        let local = local.as_ref();
        if !is_bound_to(&namespace, Namespace::Xs.uri()) {
            return Err(if self.open.is_empty() {
                self.schema_error(line, &format!("expected the root element xs:schema, found {local}"))
            } else {
                let construct = format!("element {local:?} outside the namespace of XML Schema");
                self.unsupported(line, &construct, "remove it, or put it into xs:appinfo")
            });
        }
        if self.open.is_empty() && local != "schema" {
            return Err(
                self.schema_error(line, &format!("expected the root element xs:schema, found xs:{local}"))
            );
        }
        Ok(local == "annotation")
    }

    /// Reads to the end of an annotation.
    fn skip_annotation(&self, reader: &mut NsReader<&[u8]>, lines: &mut Lines<'_>) -> Result<()> {
        let own = self.open.len() + 1;
        let mut depth = own;
        while depth >= own {
            let line = lines.at(reader.buffer_position());
            let event = reader.read_event();
            match event.map_err(|error| self.malformed(lines.at(reader.error_position()), &error))? {
                Event::Start(_) if depth >= limits::XML_DEPTH => return Err(self.too_deep(line)),
                Event::Start(start) | Event::Empty(start)
                    if depth == own
                        && !matches!(start.local_name().as_ref(), "appinfo" | "documentation") =>
                {
                    let found = name(&start);
                    return Err(self.schema_error(
                        line,
                        &format!("expected xs:appinfo or xs:documentation in xs:annotation, found {found}"),
                    ));
                }
                Event::Text(text) if depth == own && !text.trim_ascii().is_empty() => {
                    return Err(self.schema_error(line, "expected an element, found text"));
                }
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                Event::Eof => return Err(self.syntax_error(line, "annotation is not closed".to_owned())),
                _ => {}
            }
        }
        Ok(())
    }

    /// Checks an element and adds it to the list.
    fn element(&mut self, reader: &NsReader<&[u8]>, start: &BytesStart<'_>, line: usize) -> Result<()> {
        let declaration = self.declaration(reader, start, line);
        self.declarations.push(declaration.map_err(|error| error.of(self.name_with_parent(start)))?);
        Ok(())
    }

    fn declaration(
        &mut self,
        reader: &NsReader<&[u8]>,
        start: &BytesStart<'_>,
        line: usize,
    ) -> Result<Declaration> {
        if self.open.len() >= limits::XML_DEPTH {
            return Err(self.too_deep(line));
        }
        let local = start.local_name();
        let local = local.as_ref();
        let Some(construct) = CONSTRUCTS.iter().find(|construct| construct.local == local) else {
            let known = CONSTRUCTS.iter().map(|construct| construct.local);
            return Err(self.unknown(
                line,
                &format!("element \"xs:{local}\""),
                suggestion(local, known).as_deref(),
            ));
        };
        if let Some(parent) = self.open.last().and_then(|open| open.split(' ').next())
            && !construct.parents.contains(&parent)
        {
            return Err(self.schema_error(line, &format!("xs:{local} is not allowed in xs:{parent}")));
        }
        let mut history = Vec::new();
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|error| self.syntax_error(line, error.to_string()))?;
            let key = attribute.key.as_ref();
            let value = unescaped(&attribute.value);
            let (namespace, attribute_local) = reader.resolver().resolve_attribute(attribute.key);
            if is_bound_to(&namespace, text::NAMESPACE) {
                self.history(local, attribute_local.as_ref(), &value, &mut history)
                    .map_err(|message| self.schema_error(line, &message))?;
                continue;
            }
            let is_foreign = key.contains(':') && !is_bound_to(&namespace, Namespace::Xs.uri());
            if key != "id" && key != "xmlns" && !is_foreign {
                self.attribute(line, construct, key, &value)?;
            }
        }
        let location = SourceLocation::new(Arc::clone(&self.file), line);
        let history = history.into_iter().collect();
        Ok(Declaration { local: local.to_owned(), location, history })
    }

    /// Checks an attribute of XML Schema.
    fn attribute(&self, line: usize, construct: &Construct, key: &str, value: &str) -> Result<()> {
        let local = construct.local;
        if !construct.attributes.contains(&key) {
            let suggestion = suggestion(key, construct.attributes.iter());
            return Err(self.unknown(
                line,
                &format!("attribute {key:?} of xs:{local}"),
                suggestion.as_deref(),
            ));
        }
        if let Some(expected) = supported::expected_value(local, key, value) {
            return Err(self.schema_error(line, &format!("{key}: expected {expected}, found {value:?}")));
        }
        match supported::unsupported_value(key, value) {
            Some(remedy) => Err(self.unsupported(line, &format!("{key}={value:?}"), remedy)),
            None => Ok(()),
        }
    }

    /// Reads an attribute of the history.
    fn history(
        &mut self,
        local: &str,
        name: &str,
        value: &str,
        history: &mut Vec<PastValue>,
    ) -> Result<(), String> {
        if (local, name) == ("schema", "versions") {
            self.versions = value.split_ascii_whitespace().map(str::to_owned).collect();
            return Ok(());
        }
        text::read(name, value, &self.versions, history)
    }

    /// An element as messages name it; an element without a name is followed by the nearest parent with a name.
    fn name_with_parent(&self, start: &BytesStart<'_>) -> String {
        let own = name(start);
        let parent = self.open.iter().rev().find(|open| open.contains(' '));
        match parent.filter(|_| !own.contains(' ')) {
            Some(parent) => format!("{own} in {parent}"),
            None => own,
        }
    }

    fn malformed(&self, line: usize, error: &quick_xml::Error) -> Error {
        self.syntax_error(line, format!("not well-formed XML: {error}"))
    }

    fn syntax_error(&self, line: usize, message: String) -> Error {
        Error::new(ErrorKind::Syntax, message).in_file(&*self.file).at_line(line)
    }

    fn schema_error(&self, line: usize, message: &str) -> Error {
        Error::new(ErrorKind::Schema, message).in_file(&*self.file).at_line(line)
    }

    fn too_deep(&self, line: usize) -> Error {
        let remedy = format!("nest at most {} elements", limits::XML_DEPTH);
        self.unsupported(line, "depth of nesting", &remedy)
    }

    /// The error for an unsupported name.
    fn unknown(&self, line: usize, construct: &str, suggestion: Option<&str>) -> Error {
        self.unsupported(line, construct, suggestion.unwrap_or("remove it"))
    }

    /// The error for an unsupported construct.
    fn unsupported(&self, line: usize, construct: &str, remedy: &str) -> Error {
        let error = Error::unsupported(construct, remedy).in_file(&*self.file).at_line(line);
        match self.open.iter().find(|open| open.contains(' ')) {
            Some(open) => error.of(open),
            None => error,
        }
    }
}

fn is_bound_to(namespace: &ResolveResult<'_>, uri: &str) -> bool {
    matches!(namespace, ResolveResult::Bound(bound) if bound.0 == uri)
}

/// A value with its references resolved; a value with an invalid reference is unchanged, and xsd-parser refuses it.
fn unescaped(value: &str) -> Cow<'_, str> {
    quick_xml::escape::unescape(value).unwrap_or(Cow::Borrowed(value))
}

/// An element as messages name it: `complexType ItemIdType`, or `sequence` for an element without a name.
fn name(start: &BytesStart<'_>) -> String {
    let local = start.local_name();
    let local = local.as_ref();
    match start.try_get_attribute("name") {
        Ok(Some(name)) => format!("{local} {}", name.value),
        _ => local.to_owned(),
    }
}
