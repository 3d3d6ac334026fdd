//! When two documents are the same.
//!
//! Expanded names with `https://` forms folded; attributes as a set; comments, processing
//! instructions, `xsi:schemaLocation`, redundant `xsi:type` and empty SOAP headers dropped; `QName`
//! values expanded; `xs:all` and the
//! blocks of a SOAP header unordered; numbers, booleans, base64, lists and enumerations by value;
//! dates by their lexical parts; strings exactly. What is which, the schema says.

use std::fmt::Write as _;

use ews_codegen::schema::{
    Attribute, ComplexType, Content, Element, Facet, Name, Namespace, Particle, Schema, Term, Type, TypeRef,
    Variety,
};
use roxmltree::{Document, Node, ParsingOptions};

const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// A document as lines that are equal for documents that are the same.
///
/// # Errors
/// When the document is not well-formed.
pub fn canonical(schema: &Schema, text: &str) -> Result<String, String> {
    let options = ParsingOptions { allow_dtd: false, ..ParsingOptions::default() };
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let document = Document::parse_with_options(text, options).map_err(|error| error.to_string())?;
    let mut out = String::new();
    Canonical { schema, out: &mut out }.element(document.root_element(), None, 0);
    Ok(out)
}

/// The first line in which two canonical documents differ.
pub fn first_difference(before: &str, after: &str) -> Option<String> {
    if before == after {
        return None;
    }
    let differs = before.lines().zip(after.lines()).find(|(before, after)| before != after);
    Some(match differs {
        Some((before, after)) => format!("\n  - {before}\n  + {after}"),
        None => format!("{} lines and {}", before.lines().count(), after.lines().count()),
    })
}

struct Canonical<'a> {
    schema: &'a Schema,
    out: &'a mut String,
}

/// A type, by name or in place.
type Of<'a> = Option<&'a TypeRef>;

impl<'a> Canonical<'a> {
    fn element(&mut self, node: Node<'_, '_>, declared: Of<'a>, depth: usize) {
        let name = expanded(node);
        if name.ends_with("envelope/}Header") && !node.children().any(|child| child.is_element()) {
            return;
        }
        let global = || self.global(node).map(|element| &element.type_ref);
        let declared = declared.or_else(global);
        let xsi_type = node.attribute((XSI, "type")).and_then(|text| self.named(node, text));
        let own = xsi_type
            .as_ref()
            .and_then(|name| self.schema.types.get_key_value(name))
            .map(|(_, definition)| definition);
        // Tests have elements of their own for types, of the same names.
        let namesake = || self.schema.types.iter().find(|(name, _)| depth == 0 && self.matches(name, node));
        let definition = own
            .or_else(|| declared.and_then(|declared| self.definition(declared)))
            .or_else(|| namesake().map(|(_, definition)| definition));
        let declared_name = match declared {
            Some(TypeRef::Named(name)) => Some(name),
            _ => namesake().map(|(name, _)| name),
        };
        let redundant = xsi_type.as_ref() == declared_name;
        let _ = write!(self.out, "{:depth$}{name}", "");
        self.attributes(node, definition, xsi_type.clone().filter(|_| !redundant));
        let complex = match definition {
            Some(Type::Complex(complex)) => Some(complex),
            _ => None,
        };
        let mut children: Vec<_> = node.children().filter(Node::is_element).collect();
        if children.is_empty() {
            let text: String =
                node.children().filter_map(|child| child.text().filter(|_| child.is_text())).collect();
            let value = self.text(&text, declared, definition);
            let _ = writeln!(self.out, " {value:?}");
            return;
        }
        let _ = writeln!(self.out);
        let is_all = |complex: &ComplexType| {
            matches!(&complex.content, Content::Particle(Particle { term: Term::All(_), .. }))
        };
        if complex.is_some_and(is_all) || name.ends_with("envelope/}Header") {
            children.sort_by_key(|child| expanded(*child));
        }
        for child in children {
            let declared = complex.and_then(|complex| self.child(complex, child));
            self.element(child, declared, depth + 1);
        }
    }

    fn attributes(&mut self, node: Node<'_, '_>, definition: Option<&'a Type>, xsi_type: Option<Name>) {
        let mut shown: Vec<String> = Vec::new();
        for attribute in node.attributes() {
            let namespace = attribute.namespace().unwrap_or("");
            if namespace == XSI
                && matches!(attribute.name(), "type" | "schemaLocation" | "noNamespaceSchemaLocation")
            {
                continue;
            }
            let of = match definition {
                Some(Type::Complex(complex)) => self.attribute(complex, attribute.name()),
                _ => None,
            };
            let value = match of {
                Some(declared) => self.value(&declared.type_ref, attribute.value()),
                None => attribute.value().to_owned(),
            };
            shown.push(format!(" @{{{}}}{}={value:?}", fold(namespace), attribute.name()));
        }
        shown.extend(xsi_type.map(|name| format!(" @xsi:type={name}")));
        shown.sort();
        shown.iter().for_each(|attribute| self.out.push_str(attribute));
    }

    fn text(&self, text: &str, declared: Of<'a>, definition: Option<&'a Type>) -> String {
        match (declared, definition) {
            (_, Some(Type::Complex(complex))) => match self.simple_content(complex) {
                Some(base) => self.value(base, text),
                None => text.trim().to_owned(),
            },
            (Some(declared), _) => self.value(declared, text),
            _ if text.trim().is_empty() => String::new(),
            _ => text.to_owned(),
        }
    }

    fn simple_content(&self, complex: &'a ComplexType) -> Option<&'a TypeRef> {
        match &complex.content {
            Content::Simple(base) => match self.definition(base) {
                Some(Type::Complex(base)) => self.simple_content(base),
                _ => Some(base),
            },
            _ => self.base(complex).and_then(|base| self.simple_content(base)),
        }
    }

    fn base(&self, complex: &'a ComplexType) -> Option<&'a ComplexType> {
        complex.derivation.base().and_then(|base| self.schema.complex(base))
    }

    fn attribute(&self, complex: &'a ComplexType, local: &str) -> Option<&'a Attribute> {
        let groups = complex
            .attributes
            .groups
            .iter()
            .flat_map(|group| &self.schema.attribute_groups[group].attributes.own);
        let own = complex.attributes.own.iter().chain(groups).find(|attribute| attribute.name.local == local);
        own.or_else(|| self.base(complex).and_then(|base| self.attribute(base, local)))
    }

    fn child(&self, complex: &'a ComplexType, node: Node<'_, '_>) -> Of<'a> {
        let own = match &complex.content {
            Content::Particle(particle) => self.in_particle(particle, node),
            _ => None,
        };
        own.or_else(|| self.base(complex).and_then(|base| self.child(base, node)))
    }

    fn in_particle(&self, particle: &'a Particle, node: Node<'_, '_>) -> Of<'a> {
        match &particle.term {
            Term::Element(element) => (self.matches(&element.name, node)).then_some(&element.type_ref),
            Term::ElementRef(name) => {
                let stands_for = |element: &&Element| {
                    element.name == *name || element.substitution_group.as_ref() == Some(name)
                };
                self.global(node).filter(stands_for).map(|element| &element.type_ref)
            }
            Term::GroupRef(name) => self.in_particle(&self.schema.groups[name].particle, node),
            Term::Sequence(inner) | Term::Choice(inner) | Term::All(inner) => {
                inner.iter().find_map(|particle| self.in_particle(particle, node))
            }
            Term::Any(_) => None,
        }
    }

    fn global(&self, node: Node<'_, '_>) -> Option<&'a Element> {
        self.schema.elements.values().find(|element| self.matches(&element.name, node))
    }

    #[allow(clippy::unused_self)]
    fn matches(&self, name: &Name, node: Node<'_, '_>) -> bool {
        name.local == node.tag_name().name()
            && name.namespace.uri() == fold(node.tag_name().namespace().unwrap_or(""))
    }

    fn definition(&self, type_ref: &'a TypeRef) -> Option<&'a Type> {
        match type_ref {
            TypeRef::Named(name) => self.schema.types.get(name),
            TypeRef::Anonymous(definition) => Some(definition),
        }
    }

    /// The type that a `QName` in a value names.
    #[allow(clippy::unused_self)]
    fn named(&self, node: Node<'_, '_>, text: &str) -> Option<Name> {
        let (prefix, local) = match text.trim().split_once(':') {
            Some((prefix, local)) => (Some(prefix), local),
            None => (None, text.trim()),
        };
        let uri = node.lookup_namespace_uri(prefix)?;
        Some(Name::new(Namespace::from_uri(&fold(uri))?, local))
    }

    /// A text by value.
    fn value(&self, type_ref: &'a TypeRef, text: &str) -> String {
        match type_ref {
            TypeRef::Named(name) if name.namespace == Namespace::Xs => built_in(&name.local, text),
            _ => match self.definition(type_ref) {
                Some(Type::Simple(simple)) => match &simple.variety {
                    Variety::Restriction { facets, .. }
                        if facets.iter().any(|facet| matches!(facet, Facet::Enumeration(_))) =>
                    {
                        text.trim().to_owned()
                    }
                    Variety::Restriction { base, .. } => self.value(base, text),
                    Variety::List(item) => {
                        let items: Vec<String> =
                            text.split_whitespace().map(|text| self.value(item, text)).collect();
                        items.join(" ")
                    }
                    Variety::Union(_) => text.trim().to_owned(),
                },
                _ => text.to_owned(),
            },
        }
    }
}

/// A value of a built-in type.
fn built_in(local: &str, text: &str) -> String {
    let trimmed = text.trim();
    match local {
        "boolean" => matches!(trimmed, "true" | "1").to_string(),
        "double" | "float" => trimmed.parse::<f64>().map_or(trimmed.to_owned(), |number| number.to_string()),
        "base64Binary" => text.split_whitespace().collect(),
        "date" | "dateTime" | "time" => trimmed.to_owned(),
        // Leading zeros of a part say nothing.
        "duration" => trimmed.to_owned(),
        "string" | "normalizedString" | "token" | "language" | "anyURI" | "NCName" | "NMTOKEN" => {
            text.to_owned()
        }
        _ => trimmed.parse::<i128>().map_or(trimmed.to_owned(), |number| number.to_string()),
    }
}

fn expanded(node: Node<'_, '_>) -> String {
    format!("{{{}}}{}", fold(node.tag_name().namespace().unwrap_or("")), node.tag_name().name())
}

/// The `http://` form of a namespace.
fn fold(uri: &str) -> String {
    match uri.strip_prefix("https://") {
        Some(rest) if rest.starts_with("schemas.") => format!("http://{rest}"),
        _ => uri.to_owned(),
    }
}
