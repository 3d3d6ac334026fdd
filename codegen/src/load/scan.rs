//! The first pass over a schema file: checks its constructs and notes lines and histories.
//!
//! xsd-parser's model lacks lines and foreign attributes, and xsd-parser ignores unknown attributes. This pass reads the
//! same text with quick-xml. It refuses every construct outside the table of [`supported`] with its line, and lists the
//! elements in document order with their locations and histories. `convert` takes them from the list while it walks
//! xsd-parser's model, which keeps document order too.
//!
//! The pass continues after an unsupported construct, without the elements inside it.

use std::sync::Arc;

use quick_xml::NsReader;
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;

use crate::error::{Error, ErrorKind, Errors, Result};
use crate::history::text;
use crate::limits;
use crate::schema::{Namespace, PastValue, SourceLocation, is_nc_name};
use crate::suggest::suggestion_or;

use super::attribute_values::unescaped;
use super::declarations::{Declaration, Declarations};
use super::lines::Lines;
use super::link::{Link, LinkKind};
use super::open_elements::OpenElements;
use super::supported::{self, CONSTRUCTS, Construct};

/// The result of the first pass over a file.
pub(super) struct Scanned {
    pub(super) declarations: Declarations,
    /// The root; `None` if it is not an `xs:schema`.
    pub(super) root: Option<Root>,
    /// The references to other files.
    pub(super) links: Vec<Link>,
    /// If there are errors, the elements are incomplete.
    pub(super) errors: Errors,
}

/// An element `xs:schema`.
pub(super) struct Root {
    pub(super) line: usize,
    pub(super) target_namespace: Option<String>,
}

/// Checks the text of a file and lists its elements.
pub(super) fn scan(file: &str, text: &str) -> Scanned {
    let mut scan = Scan {
        file: Arc::from(file),
        text,
        declarations: Vec::new(),
        versions: Vec::new(),
        open: OpenElements::default(),
        root: None,
        links: Vec::new(),
        errors: Errors::default(),
    };
    if let Err(error) = scan.run() {
        scan.errors.push(error);
    }
    Scanned {
        declarations: Declarations::new(scan.declarations, scan.versions),
        root: scan.root,
        links: scan.links,
        errors: scan.errors,
    }
}

/// Reads the target namespace of a file: empty if it has none, `None` if its root is not an `xs:schema`.
pub(super) fn target_namespace(text: &str) -> Option<String> {
    let (reader, start) = root_tag(text)?;
    let (namespace, local) = reader.resolver().resolve_element(start.name());
    let is_schema = is_bound_to(&namespace, Namespace::Xs.uri()) && local.as_ref() == "schema";
    is_schema.then(|| value(&start, "targetNamespace").unwrap_or_default())
}

/// Returns the tag of the root element, and the reader after it.
pub(super) fn root_tag(text: &str) -> Option<(NsReader<&[u8]>, BytesStart<'_>)> {
    let mut reader = NsReader::from_str(text);
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) | Event::Empty(start) => return Some((reader, start)),
            Event::Eof => return None,
            _ => {}
        }
    }
}

struct Scan<'a> {
    file: Arc<str>,
    text: &'a str,
    declarations: Vec<Declaration>,
    versions: Vec<String>,
    open: OpenElements,
    root: Option<Root>,
    links: Vec<Link>,
    errors: Errors,
}

/// The next step after the start of an element.
enum Step {
    /// Reads the children of the element.
    Enter(&'static Construct),
    /// Reads to the end of the annotation.
    Annotation,
    /// Passes over the children of an element that is not supported.
    Skip,
}

impl Scan<'_> {
    /// Reads the file. Fails if the rest of the file cannot be understood, such as after malformed XML.
    fn run(&mut self) -> Result<()> {
        let mut reader = NsReader::from_str(self.text);
        let mut lines = Lines::new(self.text);
        loop {
            let line = lines.at(reader.buffer_position());
            let event = reader.read_event();
            match event.map_err(|error| self.malformed(lines.at(reader.error_position()), &error))? {
                Event::Start(start) => match self.start(&reader, &start, line)? {
                    Step::Enter(construct) => self.open.push(construct, &start),
                    Step::Annotation => self.skip_annotation(&mut reader, &mut lines)?,
                    Step::Skip => {
                        let skipped = reader.read_to_end(start.name());
                        skipped.map_err(|error| self.malformed(lines.at(reader.error_position()), &error))?;
                    }
                },
                Event::Empty(start) => {
                    self.start(&reader, &start, line)?;
                }
                Event::End(_) => {
                    self.open.pop();
                }
                Event::Text(text) if !text.trim_ascii().is_empty() => {
                    self.errors.push(self.schema_error(line, "expected an element, found text"));
                }
                Event::DocType(_) => {
                    self.errors.push(self.unsupported(line, "document type declaration", DOCTYPE));
                }
                Event::Eof => break,
                _ => {}
            }
        }
        match self.open.innermost() {
            Some(open) => {
                Err(self
                    .syntax_error(lines.at(self.text.len() as u64), format!("{open} is not closed{COPY}")))
            }
            None if self.root.is_none() => {
                Err(self.schema_error(1, &format!("expected the root element xs:schema, found none{COPY}")))
            }
            None => Ok(()),
        }
    }

    /// Checks the start of an element; fails for a wrong root.
    fn start(&mut self, reader: &NsReader<&[u8]>, start: &BytesStart<'_>, line: usize) -> Result<Step> {
        let (namespace, local) = reader.resolver().resolve_element(start.name());
        let local = local.as_ref();
        let is_xsd = is_bound_to(&namespace, Namespace::Xs.uri());
        if self.open.depth() == 0 && self.root.is_some() {
            let message = format!("expected the end of the file, found another root element{COPY}");
            return Err(self.syntax_error(line, message));
        }
        if self.open.depth() == 0 && !(is_xsd && local == "schema") {
            let prefix = if is_xsd { "xs:" } else { "" };
            let message = format!("expected the root element xs:schema, found {prefix}{local}{COPY}");
            return Err(self.schema_error(line, &message));
        }
        if !is_xsd {
            let construct = format!("element {local:?} outside the namespace of XML Schema");
            self.errors.push(self.unsupported(line, &construct, "remove it, or put it into xs:appinfo"));
            return Ok(Step::Skip);
        }
        match local {
            "annotation" => return Ok(Step::Annotation),
            "schema" if self.open.depth() == 0 => {
                self.root = Some(Root { line, target_namespace: value(start, "targetNamespace") });
            }
            _ => {}
        }
        self.element(reader, start, line)
    }

    /// Reads to the end of an annotation.
    fn skip_annotation(&mut self, reader: &mut NsReader<&[u8]>, lines: &mut Lines<'_>) -> Result<()> {
        let own = self.open.depth() + 1;
        let mut depth = own;
        while depth >= own {
            let line = lines.at(reader.buffer_position());
            let event = reader.read_event();
            let event = event.map_err(|error| self.malformed(lines.at(reader.error_position()), &error))?;
            match &event {
                Event::Start(_) if depth >= limits::XML_DEPTH => return Err(self.too_deep(line)),
                Event::Start(start) | Event::Empty(start)
                    if depth == own
                        && !matches!(start.local_name().as_ref(), "appinfo" | "documentation") =>
                {
                    let found = start.local_name();
                    let message = format!(
                        "expected xs:appinfo or xs:documentation in xs:annotation, found {}",
                        found.as_ref()
                    );
                    self.errors.push(self.schema_error(line, &message));
                }
                Event::Text(text) if depth == own && !text.trim_ascii().is_empty() => {
                    self.errors.push(self.schema_error(line, "expected an element, found text"));
                }
                Event::Eof => return Err(self.syntax_error(line, format!("annotation is not closed{COPY}"))),
                _ => {}
            }
            match event {
                Event::Start(_) => depth += 1,
                Event::End(_) => depth -= 1,
                _ => {}
            }
        }
        Ok(())
    }

    /// Checks an element and adds it to the list.
    fn element(&mut self, reader: &NsReader<&[u8]>, start: &BytesStart<'_>, line: usize) -> Result<Step> {
        let component = self.open.describe(start);
        if self.open.depth() >= limits::XML_DEPTH {
            return Err(self.too_deep(line).of(component));
        }
        let construct = match self.construct(start, line) {
            Ok(construct) => construct,
            Err(error) => {
                self.errors.push(error.of(component));
                return Ok(Step::Skip);
            }
        };
        let mut history = Vec::new();
        for attribute in start.attributes() {
            let checked = attribute
                .map_err(|error| self.syntax_error(line, format!("not well-formed XML: {error}{COPY}")))
                .and_then(|attribute| self.any_attribute(reader, construct, &attribute, line, &mut history));
            if let Err(error) = checked {
                self.errors.push(error.of(&*component));
            }
        }
        let required = supported::required_attribute(construct, self.open.parent());
        if let Some(name) = required.filter(|name| matches!(start.try_get_attribute(name), Ok(None))) {
            let error = self.schema_error(line, &format!("missing attribute {name:?}; add it"));
            self.errors.push(error.of(component));
        }
        let location = SourceLocation::new(Arc::clone(&self.file), line);
        self.links.extend(LinkKind::of(construct.local).map(|kind| Link {
            kind,
            location: location.clone(),
            namespace: value(start, "namespace"),
            file: value(start, "schemaLocation"),
        }));
        self.declarations.push(Declaration {
            local: construct.local.to_owned(),
            is_global: self.open.depth() == 1,
            location,
            history: history.into_iter().collect(),
        });
        Ok(Step::Enter(construct))
    }

    /// Finds an element of XML Schema in the table.
    fn construct(&self, start: &BytesStart<'_>, line: usize) -> Result<&'static Construct> {
        let local = start.local_name();
        let local = local.as_ref();
        let Some(construct) = CONSTRUCTS.iter().find(|construct| construct.local == local) else {
            let known = CONSTRUCTS.iter().map(|construct| format!("xs:{}", construct.local));
            let construct = format!("element \"xs:{local}\"");
            let remedy = match local {
                "redefine" => "use xs:include, and change the definitions in that file".to_owned(),
                "whiteSpace" => {
                    "remove it; in place of \"xs:string\", use \"xs:token\" for \"collapse\" and \
                                 \"xs:normalizedString\" for \"replace\""
                        .to_owned()
                }
                _ => suggestion_or("remove it", local, known),
            };
            return Err(self.unsupported(line, &construct, &remedy));
        };
        if let Some(Construct { local: parent, .. }) = self.open.parent()
            && !construct.parents.contains(parent)
        {
            let parents = construct.parents.join(", xs:");
            let message = format!("xs:{local} is not allowed in xs:{parent}; it can be in xs:{parents}");
            return Err(self.schema_error(line, &message));
        }
        Ok(construct)
    }

    /// Checks an attribute of an element of XML Schema, or adds it to the history.
    fn any_attribute(
        &mut self,
        reader: &NsReader<&[u8]>,
        construct: &Construct,
        attribute: &Attribute<'_>,
        line: usize,
        history: &mut Vec<PastValue>,
    ) -> Result<()> {
        let key = attribute.key.as_ref();
        let Some(value) = unescaped(construct.local, key, &attribute.value) else {
            let message =
                format!("unknown entity in {key}={:?}; write the character itself", attribute.value);
            return Err(self.schema_error(line, &message));
        };
        let (namespace, local) = reader.resolver().resolve_attribute(attribute.key);
        if is_bound_to(&namespace, text::NAMESPACE) {
            let read = self.history(construct.local, local.as_ref(), &value, history);
            return read.map_err(|message| self.schema_error(line, &message));
        }
        let is_foreign = key.contains(':') && !is_bound_to(&namespace, Namespace::Xs.uri());
        if key == "id" || key == "xmlns" || is_foreign {
            return Ok(());
        }
        if key == "name" && (!is_nc_name(&value) || (construct.local == "attribute" && value == "xmlns")) {
            let message = format!("expected a name of XML without a colon, found {value:?}");
            return Err(self.schema_error(line, &message));
        }
        self.attribute(line, construct, key, &value)
    }

    /// Checks an attribute of XML Schema.
    fn attribute(&self, line: usize, construct: &Construct, key: &str, value: &str) -> Result<()> {
        let local = construct.local;
        if !construct.attributes.contains(&key) {
            let remedy = suggestion_or("remove it", key, construct.attributes);
            return Err(self.unsupported(line, &format!("attribute {key:?} of xs:{local}"), &remedy));
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
            self.versions = text::names(value)?;
            return Ok(());
        }
        text::read(name, value, &self.versions, history)
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

    /// The error for an unsupported construct.
    fn unsupported(&self, line: usize, construct: &str, remedy: &str) -> Error {
        let error = Error::unsupported(construct, remedy).in_file(&*self.file).at_line(line);
        match self.open.component() {
            Some(open) => error.of(open),
            None => error,
        }
    }
}

/// The remedy for a file that is not a whole schema.
pub(super) const COPY: &str = "; copy the file from the server again";

/// The remedy for a document type declaration. A server that asks for a password sends an HTML page.
const DOCTYPE: &str = "remove it, or copy the file from the server again if this is an HTML page";

fn is_bound_to(namespace: &ResolveResult<'_>, uri: &str) -> bool {
    matches!(namespace, ResolveResult::Bound(bound) if bound.0 == uri)
}

/// The value of an attribute without a prefix.
fn value(start: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = start.try_get_attribute(name).ok().flatten()?;
    unescaped("", name, &attribute.value)
}
