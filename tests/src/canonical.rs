//! Canonical texts of documents. Two documents that mean the same have the same canonical text.
//!
//! - Names are expanded, and `https://` forms of namespaces become `http://` forms.
//! - Attributes are a set.
//! - Comments, processing instructions, `xsi:schemaLocation`, redundant `xsi:type` and empty SOAP headers are dropped.
//! - `xsi:type` is an expanded name.
//! - The children of an `xs:all` and the blocks of a SOAP header are unordered.
//! - Numbers, booleans, base64, lists and enumerations are compared by value.
//! - Dates are compared by their lexical parts, strings exactly.
//!
//! The types of elements and attributes come from the schema.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use ews_codegen::schema::{
    Attribute, ComplexType, Content, Element, Facet, Name, Namespace, Particle, Schema, SimpleType, Term,
    Type, TypeRef, Variety,
};
use roxmltree::{Document, Node, ParsingOptions};

const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// Returns the canonical text of a document, with one line for each element.
///
/// # Errors
/// If the document is not well-formed.
pub fn canonical(schema: &Schema, text: &str) -> Result<String, String> {
    let options = ParsingOptions { allow_dtd: false, ..ParsingOptions::default() };
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let document = Document::parse_with_options(text, options).map_err(|error| error.to_string())?;
    let mut out = String::new();
    Canonical { schema, out: &mut out }.element(document.root_element(), None, 0);
    Ok(out)
}

/// Returns the first line in which two canonical texts differ.
pub fn first_difference(before: &str, after: &str) -> Option<String> {
    if before == after {
        return None;
    }
    let different = before.lines().zip(after.lines()).find(|(before, after)| before != after);
    Some(match different {
        Some((before, after)) => format!("\n  - {before}\n  + {after}"),
        None => format!("{} lines before, {} lines after", before.lines().count(), after.lines().count()),
    })
}

struct Canonical<'a> {
    schema: &'a Schema,
    out: &'a mut String,
}

/// The type of an element.
struct ElementType<'a> {
    /// The reference in the declaration of the element.
    declared: Option<&'a TypeRef>,
    /// The definition of the type that `xsi:type` names, or of the declared type.
    definition: Option<&'a Type>,
    /// The type in `xsi:type`, unless it is the declared type.
    xsi_type: Option<Name>,
}

impl<'a> ElementType<'a> {
    fn complex(&self) -> Option<&'a ComplexType> {
        match self.definition {
            Some(Type::Complex(complex)) => Some(complex),
            _ => None,
        }
    }
}

impl<'a> Canonical<'a> {
    fn element(&mut self, node: Node<'_, '_>, declared: Option<&'a TypeRef>, depth: usize) {
        let name = expanded_name(node);
        let is_header = name.ends_with("envelope/}Header");
        if is_header && !node.children().any(|child| child.is_element()) {
            return;
        }
        let element_type = self.element_type(node, declared, depth == 0);
        let complex = element_type.complex();
        let _ = write!(self.out, "{:depth$}{name}", "");
        self.attributes(node, complex, element_type.xsi_type.clone());
        let mut children: Vec<_> = node.children().filter(Node::is_element).collect();
        if children.is_empty() {
            let texts = node.children().filter(Node::is_text);
            let text: String = texts.filter_map(|child| child.text()).collect();
            let value = self.text(&text, &element_type);
            let _ = writeln!(self.out, " {value:?}");
            return;
        }
        let _ = writeln!(self.out);
        let is_all = |complex: &ComplexType| {
            matches!(&complex.content, Content::Particle(Particle { term: Term::All(_), .. }))
        };
        if complex.is_some_and(is_all) || is_header {
            children.sort_by_key(|child| expanded_name(*child));
        }
        for child in children {
            let declared = complex.and_then(|complex| self.child(complex, child));
            self.element(child, declared, depth + 1);
        }
    }

    /// Finds the type of an element: declared in the parent's type, or by a global element.
    ///
    /// Tests also read types as root elements of the same name.
    fn element_type(
        &self,
        node: Node<'_, '_>,
        declared: Option<&'a TypeRef>,
        is_root: bool,
    ) -> ElementType<'a> {
        let declared = declared.or_else(|| self.global(node).map(|element| &element.type_ref));
        let same_name = if is_root { component(&self.schema.types, node) } else { None };
        let xsi_type = node.attribute((XSI, "type"));
        let xsi_type = xsi_type.and_then(|text| expanded_value(node, text, self.schema.types.keys()));
        let definition = { xsi_type.as_ref() }
            .and_then(|name| self.schema.types.get(name))
            .or_else(|| declared.and_then(|declared| self.definition(declared)))
            .or_else(|| same_name.map(|(_, definition)| definition));
        let declared_name = match declared {
            Some(TypeRef::Named(name)) => Some(name),
            _ => same_name.map(|(name, _)| name),
        };
        let xsi_type = xsi_type.filter(|name| Some(name) != declared_name);
        ElementType { declared, definition, xsi_type }
    }

    fn attributes(&mut self, node: Node<'_, '_>, complex: Option<&'a ComplexType>, xsi_type: Option<Name>) {
        let mut shown: Vec<String> = Vec::new();
        for attribute in node.attributes() {
            let namespace = attribute.namespace().unwrap_or("");
            let is_dropped =
                ["type", "schemaLocation", "noNamespaceSchemaLocation"].contains(&attribute.name());
            if namespace == XSI && is_dropped {
                continue;
            }
            let declaration = complex.and_then(|complex| self.attribute(complex, attribute.name()));
            let value = match declaration {
                Some(declaration) => self.value(&declaration.type_ref, attribute.value()),
                None => attribute.value().to_owned(),
            };
            shown.push(format!(" @{{{}}}{}={value:?}", http_form(namespace), attribute.name()));
        }
        shown.extend(xsi_type.map(|name| format!(" @xsi:type={name}")));
        shown.sort();
        shown.iter().for_each(|attribute| self.out.push_str(attribute));
    }

    fn text(&self, text: &str, element_type: &ElementType<'a>) -> String {
        match (element_type.declared, element_type.complex()) {
            (_, Some(complex)) => match self.simple_content(complex) {
                Some(base) => self.value(base, text),
                None => text.trim().to_owned(),
            },
            (Some(declared), None) => self.value(declared, text),
            (None, None) if text.trim().is_empty() => String::new(),
            (None, None) => text.to_owned(),
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
        let groups = complex.attributes.groups.iter();
        let in_groups = groups.flat_map(|group| &self.schema.attribute_groups[group].attributes.own);
        let mut own = complex.attributes.own.iter().chain(in_groups);
        own.find(|attribute| attribute.name.local == local)
            .or_else(|| self.base(complex).and_then(|base| self.attribute(base, local)))
    }

    /// Returns the declared type of a child in a complex type.
    fn child(&self, complex: &'a ComplexType, node: Node<'_, '_>) -> Option<&'a TypeRef> {
        let own = match &complex.content {
            Content::Particle(particle) => self.child_in(particle, node),
            _ => None,
        };
        own.or_else(|| self.base(complex).and_then(|base| self.child(base, node)))
    }

    fn child_in(&self, particle: &'a Particle, node: Node<'_, '_>) -> Option<&'a TypeRef> {
        match &particle.term {
            Term::Element(element) => matches(&element.name, node).then_some(&element.type_ref),
            Term::ElementRef(name) => {
                let is_member = |element: &&Element| {
                    element.name == *name || element.substitution_group.as_ref() == Some(name)
                };
                self.global(node).filter(is_member).map(|element| &element.type_ref)
            }
            Term::GroupRef(name) => self.child_in(&self.schema.groups[name].particle, node),
            Term::Sequence(inner) | Term::Choice(inner) | Term::All(inner) => {
                inner.iter().find_map(|particle| self.child_in(particle, node))
            }
            Term::Any(_) => None,
        }
    }

    fn global(&self, node: Node<'_, '_>) -> Option<&'a Element> {
        component(&self.schema.elements, node).map(|(_, element)| element)
    }

    fn definition(&self, type_ref: &'a TypeRef) -> Option<&'a Type> {
        match type_ref {
            TypeRef::Named(name) => self.schema.types.get(name),
            TypeRef::Anonymous(definition) => Some(definition),
        }
    }

    /// Returns the canonical form of a text of a type.
    fn value(&self, type_ref: &'a TypeRef, text: &str) -> String {
        match type_ref {
            TypeRef::Named(name) if name.namespace == Namespace::Xs => built_in_value(&name.local, text),
            _ => match self.definition(type_ref) {
                Some(Type::Simple(simple)) => self.simple_value(simple, text),
                _ => text.to_owned(),
            },
        }
    }

    fn simple_value(&self, simple: &'a SimpleType, text: &str) -> String {
        let is_enumeration = |facet: &Facet| matches!(facet, Facet::Enumeration(_));
        match &simple.variety {
            Variety::Restriction { facets, .. } if facets.iter().any(is_enumeration) => {
                text.trim().to_owned()
            }
            Variety::Restriction { base, .. } => self.value(base, text),
            Variety::List(item) => {
                let items: Vec<String> = text.split_whitespace().map(|text| self.value(item, text)).collect();
                items.join(" ")
            }
            Variety::Union(members) => self.union_value(members, text.trim()),
        }
    }

    /// A text that several members allow has several canonical forms. Here it has the form of the last that changes it.
    fn union_value(&self, members: &'a [TypeRef], text: &str) -> String {
        let mut value = text.to_owned();
        for member in members {
            let is_boolean = matches!(member, TypeRef::Named(name) if name.local == "boolean");
            if !is_boolean || ["true", "false", "1", "0"].contains(&value.as_str()) {
                value = self.value(member, &value);
            }
        }
        value
    }
}

/// Returns the canonical form of a text of a built-in type.
fn built_in_value(local: &str, text: &str) -> String {
    let trimmed = text.trim();
    match local {
        "boolean" => matches!(trimmed, "true" | "1").to_string(),
        "double" | "float" => trimmed.parse::<f64>().map_or(trimmed.to_owned(), |number| number.to_string()),
        "base64Binary" => text.split_whitespace().collect(),
        "hexBinary" => trimmed.to_uppercase(),
        "date" | "dateTime" | "time" | "duration" | "decimal" => trimmed.to_owned(),
        "gYear" | "gYearMonth" | "gMonth" | "gMonthDay" | "gDay" => trimmed.to_owned(),
        "NMTOKENS" | "IDREFS" | "ENTITIES" => text.split_whitespace().collect::<Vec<_>>().join(" "),
        "string" | "normalizedString" | "token" | "language" | "anyURI" | "anySimpleType" => text.to_owned(),
        "Name" | "NCName" | "NMTOKEN" | "ID" | "IDREF" | "ENTITY" => text.to_owned(),
        _ => trimmed.parse::<i128>().map_or(trimmed.to_owned(), |number| number.to_string()),
    }
}

/// Returns the name that a `QName` value refers to.
fn expanded_value<'n>(node: Node<'_, '_>, text: &str, names: impl Iterator<Item = &'n Name>) -> Option<Name> {
    let (prefix, local) = match text.trim().split_once(':') {
        Some((prefix, local)) => (Some(prefix), local),
        None => (None, text.trim()),
    };
    let uri = node.lookup_namespace_uri(prefix)?;
    Some(Name::new(namespace(uri, names)?, local))
}

/// Returns the namespace of a URI: one of EWS, or the namespace of one of the names.
fn namespace<'n>(uri: &str, mut names: impl Iterator<Item = &'n Name>) -> Option<Namespace> {
    let uri = http_form(uri);
    let known = Namespace::from_uri(&uri);
    known.or_else(|| names.find(|name| name.namespace.uri() == uri).map(|name| name.namespace))
}

fn expanded_name(node: Node<'_, '_>) -> String {
    format!("{{{}}}{}", http_form(node.tag_name().namespace().unwrap_or("")), node.tag_name().name())
}

/// Returns the component with the name of an element.
fn component<'a, T>(components: &'a BTreeMap<Name, T>, node: Node<'_, '_>) -> Option<(&'a Name, &'a T)> {
    match namespace(node.tag_name().namespace().unwrap_or(""), components.keys()) {
        Some(namespace) => components.get_key_value(&Name::new(namespace, node.tag_name().name())),
        None => components.iter().find(|(name, _)| matches(name, node)),
    }
}

/// Returns `true` if an element has a name of the schema.
fn matches(name: &Name, node: Node<'_, '_>) -> bool {
    name.local == node.tag_name().name()
        && name.namespace.uri() == http_form(node.tag_name().namespace().unwrap_or(""))
}

/// Returns the `http://` form of a namespace.
fn http_form(uri: &str) -> String {
    match uri.strip_prefix("https://") {
        Some(rest) if rest.starts_with("schemas.") => format!("http://{rest}"),
        _ => uri.to_owned(),
    }
}
