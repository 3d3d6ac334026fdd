//! Writing components as canonical XSD.

use std::fmt::Write as _;

use crate::history::text;
use crate::schema::{
    Attribute, Attributes, ComplexType, Content, Derivation, Element, Facet, History, Name, Namespace,
    Occurrence, Particle, Schema, SimpleType, Term, Type, TypeRef, Usage, Variety, Wildcard,
};

/// The canonical schema document of one namespace.
pub(super) fn document(schema: &Schema, namespace: Namespace) -> String {
    let mut content = XsdWriter::new(schema);
    content.depth = 1;
    components(&mut content, schema, namespace);
    // The files of EWS do not import messages into types. A value that only looks like a reference does no harm.
    let uses_messages =
        namespace != Namespace::Types || [" m:", "\"m:"].iter().any(|name| content.out.contains(name));
    let mut writer = XsdWriter::new(schema);
    let others = schema.other_namespaces();
    writer.out.push_str("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    writer.out.push_str("<!-- `ews-codegen import` writes this file. -->\n");
    writer.open("schema", |attributes| {
        attributes.push(("xmlns:xs", Namespace::Xs.uri().to_owned()));
        attributes.push(("xmlns:t", Namespace::Types.uri().to_owned()));
        if uses_messages {
            attributes.push(("xmlns:m", Namespace::Messages.uri().to_owned()));
        }
        attributes.extend(others.iter().map(|other| (other.declaration(), other.uri().to_owned())));
        attributes.push(("targetNamespace", namespace.uri().to_owned()));
        attributes.push(("elementFormDefault", "qualified".to_owned()));
        attributes.extend(schema.version.iter().map(|version| ("version", version.clone())));
        if !schema.versions.is_empty() {
            attributes.push(("xmlns:h", text::NAMESPACE.to_owned()));
            attributes.push(("h:versions", schema.versions.join(" ")));
        }
    });
    if namespace != Namespace::Types {
        writer.import(Namespace::Types, "types.xsd");
    }
    if uses_messages && namespace != Namespace::Messages {
        writer.import(Namespace::Messages, "messages.xsd");
    }
    for other in others.into_iter().map(Namespace::Other).filter(|other| *other != namespace) {
        writer.import(other, &format!("{}.xsd", other.prefix()));
    }
    writer.import(Namespace::Xml, "xml.xsd");
    writer.out.push_str(&content.out);
    writer.close("schema");
    writer.finish()
}

/// Writes the global components of a namespace.
fn components(writer: &mut XsdWriter<'_>, schema: &Schema, namespace: Namespace) {
    let of = |name: &&Name| name.namespace == namespace;
    for name in schema.types.keys().filter(of) {
        writer.definition(Some(&name.local), &schema.types[name]);
    }
    for name in schema.groups.keys().filter(of) {
        let history = writer.history(&schema.groups[name].history);
        writer.open("group", |attributes| {
            attributes.push(("name", name.local.clone()));
            attributes.extend(history);
        });
        writer.particle(&schema.groups[name].particle);
        writer.close("group");
    }
    for name in schema.attributes.keys().filter(of) {
        writer.attribute(&schema.attributes[name], true);
    }
    for name in schema.attribute_groups.keys().filter(of) {
        let history = writer.history(&schema.attribute_groups[name].history);
        writer.open("attributeGroup", |attributes| {
            attributes.push(("name", name.local.clone()));
            attributes.extend(history);
        });
        writer.attributes(&schema.attribute_groups[name].attributes);
        writer.close("attributeGroup");
    }
    for name in schema.elements.keys().filter(of) {
        writer.element(&schema.elements[name], None);
    }
}

/// The attributes of an XML element, in the order in which they are written.
type XmlAttributes = Vec<(&'static str, String)>;

/// A writer of canonical XSD.
pub(super) struct XsdWriter<'s> {
    out: String,
    depth: usize,
    schema: &'s Schema,
}

impl<'s> XsdWriter<'s> {
    pub(super) fn new(schema: &'s Schema) -> Self {
        Self { out: String::new(), depth: 0, schema }
    }

    /// The text that was written.
    pub(super) fn finish(self) -> String {
        self.out
    }

    /// The attributes for the history of a component.
    fn history(&self, history: &History) -> XmlAttributes {
        text::attributes(history, &self.schema.versions)
    }

    /// Writes a start tag.
    fn tag(&mut self, local: &str, set_attributes: impl FnOnce(&mut XmlAttributes), end: &str) {
        let mut attributes = XmlAttributes::new();
        set_attributes(&mut attributes);
        let _ = write!(self.out, "{:indent$}<xs:{local}", "", indent = self.depth * 2);
        for (name, value) in attributes {
            // A line break or tab as itself would be read as a space.
            let escaped = quick_xml::escape::escape(value.as_str());
            let escaped = escaped.replace('\n', "&#10;").replace('\r', "&#13;").replace('\t', "&#9;");
            let _ = write!(self.out, " {name}=\"{escaped}\"");
        }
        self.out.push_str(end);
        self.out.push('\n');
    }

    fn open(&mut self, local: &str, set_attributes: impl FnOnce(&mut XmlAttributes)) {
        self.tag(local, set_attributes, ">");
        self.depth += 1;
    }

    fn empty(&mut self, local: &str, set_attributes: impl FnOnce(&mut XmlAttributes)) {
        self.tag(local, set_attributes, "/>");
    }

    fn close(&mut self, local: &str) {
        self.depth -= 1;
        let _ = writeln!(self.out, "{:indent$}</xs:{local}>", "", indent = self.depth * 2);
    }

    fn import(&mut self, namespace: Namespace, location: &str) {
        self.empty("import", |attributes| {
            attributes.push(("namespace", namespace.uri().to_owned()));
            attributes.push(("schemaLocation", location.to_owned()));
        });
    }

    pub(super) fn definition(&mut self, name: Option<&str>, definition: &Type) {
        match definition {
            Type::Simple(simple) => self.simple(name, simple),
            Type::Complex(complex) => self.complex(name, complex),
        }
    }

    fn simple(&mut self, name: Option<&str>, simple: &SimpleType) {
        let history = self.history(&simple.history);
        self.open("simpleType", |attributes| {
            attributes.extend(name.map(|name| ("name", name.to_owned())));
            attributes.extend(history);
        });
        match &simple.variety {
            Variety::Restriction { base, facets } => {
                self.derived("restriction", "base", base, |writer| {
                    facets.iter().for_each(|facet| writer.facet(facet));
                });
            }
            Variety::List(item) => self.derived("list", "itemType", item, |_| {}),
            Variety::Union(members) => {
                let named: Vec<String> = members.iter().filter_map(named).collect();
                self.open("union", |attributes| {
                    if !named.is_empty() {
                        attributes.push(("memberTypes", named.join(" ")));
                    }
                });
                members.iter().for_each(|member| self.anonymous(member));
                self.close("union");
            }
        }
        self.close("simpleType");
    }

    /// Writes a derivation whose base is named in an attribute or defined inside.
    fn derived(
        &mut self,
        local: &str,
        key: &'static str,
        base: &TypeRef,
        write_content: impl FnOnce(&mut Self),
    ) {
        self.open(local, |attributes| attributes.extend(named(base).map(|name| (key, name))));
        self.anonymous(base);
        write_content(self);
        self.close(local);
    }

    fn anonymous(&mut self, type_ref: &TypeRef) {
        if let TypeRef::Anonymous(definition) = type_ref {
            self.definition(None, definition);
        }
    }

    fn facet(&mut self, facet: &Facet) {
        let (local, value) = facet.name_and_value();
        let history = match facet {
            Facet::Enumeration(value) => self.history(&value.history),
            _ => XmlAttributes::new(),
        };
        self.empty(local, |attributes| {
            attributes.push(("value", value));
            attributes.extend(history);
        });
    }

    fn complex(&mut self, name: Option<&str>, complex: &ComplexType) {
        let history = self.history(&complex.history);
        self.open("complexType", |attributes| {
            attributes.extend(name.map(|name| ("name", name.to_owned())));
            if complex.is_abstract {
                attributes.push(("abstract", "true".to_owned()));
            }
            attributes.extend(history);
        });
        let (wrapper, derivation, base) = match (&complex.derivation, &complex.content) {
            (Derivation::None, Content::Simple(base)) => ("simpleContent", "extension", named(base)),
            (Derivation::None, _) => ("", "", None),
            (Derivation::Extension(base), Content::Empty) if self.schema.has_simple_content(base) => {
                ("simpleContent", "extension", Some(base.to_string()))
            }
            (Derivation::Extension(base), _) => ("complexContent", "extension", Some(base.to_string())),
            (Derivation::Restriction(base), _) => ("complexContent", "restriction", Some(base.to_string())),
        };
        if let Some(base) = &base {
            self.open(wrapper, |_| {});
            self.open(derivation, |attributes| attributes.push(("base", base.clone())));
        }
        match &complex.content {
            Content::Particle(particle) => self.particle(particle),
            // The empty sequence is redundant, but some validators lose the content of the base without it.
            Content::Empty if wrapper == "complexContent" => self.empty("sequence", |_| {}),
            Content::Empty | Content::Simple(_) => {}
        }
        self.attributes(&complex.attributes);
        if base.is_some() {
            self.close(derivation);
            self.close(wrapper);
        }
        self.close("complexType");
    }

    fn attributes(&mut self, attributes: &Attributes) {
        for attribute in &attributes.own {
            self.attribute(attribute, false);
        }
        for group in &attributes.groups {
            self.empty("attributeGroup", |attributes| attributes.push(("ref", group.to_string())));
        }
        if let Some(wildcard) = &attributes.wildcard {
            self.empty("anyAttribute", |attributes| write_wildcard(wildcard, attributes));
        }
    }

    fn attribute(&mut self, attribute: &Attribute, is_global: bool) {
        let inline = matches!(attribute.type_ref, TypeRef::Anonymous(_)) && !attribute.is_reference;
        let history = self.history(&attribute.history);
        let set_attributes = |attributes: &mut XmlAttributes| {
            if attribute.is_reference {
                attributes.push(("ref", attribute.name.to_string()));
            } else {
                attributes.push(("name", attribute.name.local.clone()));
                attributes.extend(named(&attribute.type_ref).map(|name| ("type", name)));
                if attribute.name.namespace != Namespace::None && !is_global {
                    attributes.push(("form", "qualified".to_owned()));
                }
            }
            match attribute.usage {
                Usage::Optional => {}
                Usage::Required => attributes.push(("use", "required".to_owned())),
                Usage::Prohibited => attributes.push(("use", "prohibited".to_owned())),
            }
            // XSD forbids a default value of a required attribute. A reference can have that of the global attribute.
            let default = attribute.default.iter().filter(|_| attribute.usage == Usage::Optional);
            attributes.extend(default.map(|value| ("default", value.clone())));
            attributes.extend(attribute.fixed.iter().map(|value| ("fixed", value.clone())));
            attributes.extend(history);
        };
        if inline {
            self.open("attribute", set_attributes);
            self.anonymous(&attribute.type_ref);
            self.close("attribute");
        } else {
            self.empty("attribute", set_attributes);
        }
    }

    fn particle(&mut self, particle: &Particle) {
        let history = self.history(particle.history());
        let reference = |name: &Name| {
            let name = name.to_string();
            let history = history.clone();
            move |attributes: &mut XmlAttributes| {
                attributes.push(("ref", name));
                occurrence(particle, attributes);
                attributes.extend(history);
            }
        };
        match &particle.term {
            Term::Element(element) => self.element(element, Some(particle)),
            Term::ElementRef(name) => self.empty("element", reference(name)),
            Term::GroupRef(name) => self.empty("group", reference(name)),
            Term::Sequence(inner) => self.group("sequence", particle, inner),
            Term::Choice(inner) => self.group("choice", particle, inner),
            Term::All(inner) => self.group("all", particle, inner),
            Term::Any(wildcard) => self.empty("any", |attributes| {
                write_wildcard(wildcard, attributes);
                occurrence(particle, attributes);
                attributes.extend(history);
            }),
        }
    }

    fn group(&mut self, local: &str, particle: &Particle, inner: &[Particle]) {
        let history = self.history(particle.history());
        self.open(local, |attributes| {
            occurrence(particle, attributes);
            attributes.extend(history);
        });
        inner.iter().for_each(|particle| self.particle(particle));
        self.close(local);
    }

    /// Writes an element; a local element has a particle.
    pub(super) fn element(&mut self, element: &Element, particle: Option<&Particle>) {
        let inline = matches!(element.type_ref, TypeRef::Anonymous(_));
        let history = self.history(&element.history);
        let set_attributes = |attributes: &mut XmlAttributes| {
            attributes.push(("name", element.name.local.clone()));
            attributes.extend(named(&element.type_ref).map(|name| ("type", name)));
            if let Some(particle) = particle {
                occurrence(particle, attributes);
            }
            if element.name.namespace == Namespace::None {
                attributes.push(("form", "unqualified".to_owned()));
            }
            if element.nillable {
                attributes.push(("nillable", "true".to_owned()));
            }
            if element.is_abstract {
                attributes.push(("abstract", "true".to_owned()));
            }
            attributes.extend(
                element.substitution_group.iter().map(|head| ("substitutionGroup", head.to_string())),
            );
            // `load` refuses elements with a fixed value.
            attributes.extend(element.default.iter().map(|value| ("default", value.clone())));
            attributes.extend(history);
        };
        if inline {
            self.open("element", set_attributes);
            self.anonymous(&element.type_ref);
            self.close("element");
        } else {
            self.empty("element", set_attributes);
        }
    }
}

fn named(type_ref: &TypeRef) -> Option<String> {
    type_ref.name().map(Name::to_string)
}

fn occurrence(particle: &Particle, attributes: &mut XmlAttributes) {
    let Occurrence { min, max } = particle.occurrence;
    if min != 1 {
        attributes.push(("minOccurs", min.to_string()));
    }
    if max != Some(1) {
        attributes.push(("maxOccurs", particle.occurrence.max_text()));
    }
}

fn write_wildcard(wildcard: &Wildcard, attributes: &mut XmlAttributes) {
    attributes.push(("namespace", wildcard.namespaces.clone()));
    attributes.push(("processContents", wildcard.process_contents.clone()));
}
