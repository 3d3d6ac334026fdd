//! Checks of the whole schema: every reference resolves, and no occurrence is unsupported.

use std::collections::BTreeSet;

use crate::built_in::{self, ANY_TYPE, BUILT_IN, built_in};
use crate::error::{Error, ErrorKind, Errors, SHOWN};
use crate::limits;
use crate::schema::{
    Attributes, ComplexType, Content, Element, Name, Namespace, Occurrence, OtherNamespace, Particle, Schema,
    SimpleType, SourceLocation, Term, Type, TypeRef, Variety,
};
use crate::suggest::{did_you_mean, suggestion_or};

use super::convert::built_in_type;
use super::folder::{ROOTS, Source};
use super::inherit;
use super::model_groups;

/// Checks all components of a schema. If a file was not loaded, unknown components are no errors: they can be in that file.
pub(super) fn check_references(schema: &Schema, source: &dyn Source, all_loaded: bool) -> Errors {
    let others = schema.other_namespaces();
    let mut check = Check {
        schema,
        source,
        others,
        component: String::new(),
        errors: Errors::default(),
        undefined: BTreeSet::new(),
    };
    for (name, definition) in &schema.types {
        check.component = format!("type {name}");
        check.definition(definition);
    }
    for (name, element) in &schema.elements {
        check.component = format!("element {name}");
        check.element(element);
        if let Some(head) = &element.substitution_group {
            check.defined(schema.elements.contains_key(head), "element", head, &element.location);
        }
    }
    for (name, group) in &schema.groups {
        check.component = format!("group {name}");
        check.particle(&group.particle);
    }
    for (name, attribute) in &schema.attributes {
        check.component = format!("attribute {name}");
        check.simple_type_ref(&attribute.type_ref, &attribute.location);
    }
    for (name, group) in &schema.attribute_groups {
        check.component = format!("attributeGroup {name}");
        check.attributes(&group.attributes, &group.location);
    }
    for operation in &schema.operations {
        check.component = format!("operation {}", operation.name);
        let headers = operation.request_headers.iter().chain(&operation.response_headers);
        for element in [&operation.request, &operation.response].into_iter().chain(headers) {
            let is_defined = schema.elements.contains_key(element);
            check.defined(is_defined, "element", element, &operation.location);
        }
    }
    if all_loaded {
        check.missing_files();
    } else {
        check.errors.remove(ErrorKind::Unresolved);
    }
    check.errors
}

struct Check<'a> {
    schema: &'a Schema,
    source: &'a dyn Source,
    /// The namespaces of the schema besides those of EWS.
    others: BTreeSet<&'static OtherNamespace>,
    component: String,
    errors: Errors,
    /// The namespaces of the undefined components.
    undefined: BTreeSet<Namespace>,
}

/// Returns the named base type of a complex type.
fn complex_base(complex: &ComplexType) -> Option<&Name> {
    match &complex.content {
        Content::Simple(TypeRef::Named(base)) => Some(base),
        _ => complex.derivation.base(),
    }
}

/// Returns `true` if a simple type is a list, or a union with a list.
fn is_list<'s>(schema: &'s Schema, of: &'s TypeRef) -> bool {
    let (mut seen, mut left) = (BTreeSet::new(), vec![of]);
    while let Some(of) = left.pop() {
        if let TypeRef::Named(name) = of {
            if name.namespace == Namespace::Xs && built_in::is_list(&name.local) {
                return true;
            }
            if !seen.insert(name) {
                continue;
            }
        }
        match schema.simple_of(of).map(|simple| &simple.variety) {
            None => {}
            Some(Variety::List(_)) => return true,
            Some(Variety::Restriction { base, .. }) => left.push(base),
            Some(Variety::Union(members)) => left.extend(members),
        }
    }
    false
}

impl Check<'_> {
    /// Replaces the errors about undefined components by one if a whole namespace of EWS is missing.
    fn missing_files(&mut self) {
        let (types, elements) = (&self.schema.types, &self.schema.elements);
        for (namespace, file) in [(Namespace::Types, ROOTS[0]), (Namespace::Messages, ROOTS[1])] {
            let mut names = types.keys().chain(elements.keys());
            if self.undefined.contains(&namespace) && !names.any(|name| name.namespace == namespace) {
                self.errors.remove(ErrorKind::Unresolved);
                let uri = namespace.uri();
                let message = format!(
                    "no loaded file has the target namespace {uri:?}; download {file} from https://SERVER/EWS/, or rename \
                     the file that has it"
                );
                self.errors.push(Error::new(ErrorKind::Io, message).in_file(file));
            }
        }
    }

    fn definition(&mut self, definition: &Type) {
        match definition {
            Type::Simple(simple) => self.simple(simple),
            Type::Complex(complex) => {
                if let Some(base) = complex.derivation.base() {
                    let is_built_in = base.namespace == Namespace::Xs && built_in(&base.local).is_some();
                    if is_built_in || matches!(self.schema.types.get(base), Some(Type::Simple(_))) {
                        let message = format!("{base} is a simple type; use xs:simpleContent");
                        self.error(ErrorKind::Schema, message, &complex.location);
                    } else {
                        let is_defined = self.schema.complex(base).is_some();
                        self.defined(is_defined, "complexType", base, &complex.location);
                    }
                }
                self.content_of_base(complex);
                match &complex.content {
                    Content::Empty => {}
                    Content::Simple(base) => self.type_ref(base, &complex.location),
                    Content::Particle(particle) => self.particle(particle),
                }
                self.attributes(&complex.attributes, &complex.location);
            }
        }
    }

    fn simple(&mut self, simple: &SimpleType) {
        if let Variety::List(item) = &simple.variety
            && !self.schema.simple_of(item).is_some_and(|of| std::ptr::eq(of, simple))
            && is_list(self.schema, item)
        {
            let found = match item {
                TypeRef::Named(name) => format!("\"{name}\""),
                TypeRef::Anonymous(_) => "a list".to_owned(),
            };
            let message = format!("expected an item type that is not a list, found {found}");
            self.error(ErrorKind::Schema, message, &simple.location);
        }
        match &simple.variety {
            Variety::Restriction { base, .. } | Variety::List(base) => {
                self.simple_type_ref(base, &simple.location);
            }
            Variety::Union(members) => {
                members.iter().for_each(|member| self.simple_type_ref(member, &simple.location));
            }
        }
    }

    /// Checks that a type and its base type both have text, or that neither has.
    fn content_of_base(&mut self, complex: &ComplexType) {
        let Some(name) = complex_base(complex).filter(|base| self.schema.complex(base).is_some()) else {
            return;
        };
        // The content of a circular type is unknown, and `cycles` has the error.
        let mut seen = BTreeSet::new();
        let next = |name: &&Name| self.schema.complex(name).and_then(complex_base);
        if std::iter::successors(Some(name), next).any(|name| !seen.insert(name)) {
            return;
        }
        let message = match &complex.content {
            Content::Simple(_) => format!("{name} does not have simple content; use xs:complexContent"),
            Content::Particle(_) if self.schema.has_simple_content(name) => {
                format!("{name} has simple content; use xs:simpleContent, without elements")
            }
            _ => return,
        };
        self.error(ErrorKind::Schema, message, &complex.location);
    }

    /// Checks the reference to the type of a text.
    fn simple_type_ref(&mut self, type_ref: &TypeRef, location: &SourceLocation) {
        match type_ref {
            TypeRef::Named(name) if self.schema.complex(name).is_some() => {
                let message = format!("expected a simple type, found the complex type {name}");
                self.error(ErrorKind::Schema, message, location);
            }
            _ => self.type_ref(type_ref, location),
        }
    }

    fn attributes(&mut self, attributes: &Attributes, location: &SourceLocation) {
        for (index, attribute) in attributes.own.iter().enumerate() {
            if attributes.own[..index].iter().any(|other| other.name == attribute.name) {
                let message = format!(
                    "attribute \"{}\" is declared twice; remove one of the declarations",
                    attribute.name
                );
                self.error(ErrorKind::Duplicate, message, &attribute.location);
            }
            if attribute.is_reference {
                let (name, location) = (&attribute.name, &attribute.location);
                let is_defined =
                    self.schema.attributes.contains_key(name) || inherit::xml_attribute(name).is_some();
                self.defined(is_defined, "attribute", name, location);
            } else {
                self.simple_type_ref(&attribute.type_ref, &attribute.location);
            }
        }
        for group in &attributes.groups {
            let is_defined = self.schema.attribute_groups.contains_key(group);
            self.defined(is_defined, "attributeGroup", group, location);
        }
    }

    fn particle(&mut self, particle: &Particle) {
        let Occurrence { min, max } = particle.occurrence;
        let location = &particle.location;
        if max.is_some_and(|max| max < min) {
            let message = format!("expected minOccurs of at most {}, found {min}", max.unwrap_or(min));
            self.error(ErrorKind::Schema, message, location);
        }
        if max.unwrap_or(min) >= limits::OCCURRENCE {
            let message = format!(
                "expected minOccurs and maxOccurs below {}, found {}; use maxOccurs=\"unbounded\"",
                limits::OCCURRENCE,
                max.unwrap_or(min)
            );
            self.error(ErrorKind::Unsupported, message, location);
        }
        match &particle.term {
            Term::Element(element) => self.element(element),
            Term::ElementRef(name) => {
                self.defined(self.schema.elements.contains_key(name), "element", name, location);
                self.abstract_element(name, location);
            }
            Term::GroupRef(name) => {
                self.defined(self.schema.groups.contains_key(name), "group", name, location);
            }
            Term::Sequence(inner) | Term::Choice(inner) | Term::All(inner) => {
                if inner.is_empty() && min > 0 && matches!(particle.term, Term::Choice(_)) {
                    let message =
                        "expected an alternative in xs:choice, found none; add one, or remove the xs:choice";
                    self.error(ErrorKind::Schema, message, location);
                }
                for error in model_groups::check(particle, self.schema) {
                    self.errors.push(error.of(&self.component));
                }
                inner.iter().for_each(|particle| self.particle(particle));
            }
            Term::Any(_) => {}
        }
    }

    /// Refuses a reference to an abstract element if no element may replace it.
    fn abstract_element(&mut self, name: &Name, location: &SourceLocation) {
        let elements = &self.schema.elements;
        let is_abstract = elements.get(name).is_some_and(|element| element.is_abstract);
        let mut heads = elements.values().filter_map(|element| element.substitution_group.as_ref());
        if is_abstract && !heads.any(|head| head == name) {
            let construct = format!("reference to the abstract element {name}, which no element substitutes");
            self.unsupported(&construct, "remove the reference, or the attribute abstract", location);
        }
    }

    fn element(&mut self, element: &Element) {
        if let Some(value) = &element.fixed {
            let construct = format!("fixed value {value:?} of an element");
            self.unsupported(&construct, "remove it", &element.location);
        }
        if element.type_ref != built_in_type(ANY_TYPE) {
            self.type_ref(&element.type_ref, &element.location);
        }
    }

    /// Checks the reference to a type other than `xs:anyType`.
    fn type_ref(&mut self, type_ref: &TypeRef, location: &SourceLocation) {
        match type_ref {
            TypeRef::Anonymous(definition) => self.definition(definition),
            TypeRef::Named(name) if name.namespace == Namespace::Xs => {
                if built_in(&name.local).is_none() {
                    self.unsupported_built_in(name, location);
                }
            }
            TypeRef::Named(name) => {
                self.defined(self.schema.types.contains_key(name), "type", name, location);
            }
        }
    }

    fn unsupported_built_in(&mut self, name: &Name, location: &SourceLocation) {
        let construct = format!("built-in type \"{name}\"");
        if let Some((reason, remedy)) = built_in::unsupported(&name.local) {
            self.unsupported(&format!("{construct}: {reason}"), remedy, location);
            return;
        }
        let known = BUILT_IN.iter().map(|known| format!("xs:{}", known.xsd));
        self.unsupported(&construct, &suggestion_or("use \"xs:string\"", &name.local, known), location);
    }

    /// Adds an error if a referenced component is not defined.
    fn defined(&mut self, is_defined: bool, kind: &str, name: &Name, location: &SourceLocation) {
        if is_defined {
            return;
        }
        self.undefined.insert(name.namespace);
        let schema = self.schema;
        let known: Vec<&Name> = match kind {
            "element" => schema.elements.keys().collect(),
            "group" => schema.groups.keys().collect(),
            "attribute" => schema.attributes.keys().collect(),
            "attributeGroup" => schema.attribute_groups.keys().collect(),
            _ => schema.types.keys().collect(),
        };
        let built_in = built_in(&name.local).filter(|_| kind == "type");
        let built_in = built_in.map(|known| format!("xs:{}", known.xsd));
        // The search compares all names. The errors that are not shown do without it.
        let suggestion = if self.errors.len() < SHOWN {
            let is_type = matches!(kind, "type" | "complexType");
            let unread = is_type.then(|| self.source.unread_file(name, &self.schema.files)).flatten();
            let known = built_in.into_iter().chain(known.into_iter().map(Name::to_string));
            unread.map_or_else(
                || did_you_mean(&name.to_string(), known),
                |file| format!("; {file} declares it, but no file that was read includes that file"),
            )
        } else {
            String::new()
        };
        let origin = match name.namespace {
            Namespace::Other(namespace) if !self.others.contains(namespace) => format!(
                " of the namespace {:?}; import the namespace, with a schemaLocation that names a file in the schema folder",
                namespace.uri()
            ),
            Namespace::Xml => "; refer to the attributes xml:lang, xml:space and xml:base instead".to_owned(),
            _ => suggestion,
        };
        self.error(ErrorKind::Unresolved, format!("unknown {kind} \"{name}\"{origin}"), location);
    }

    fn unsupported(&mut self, construct: &str, remedy: &str, location: &SourceLocation) {
        self.errors.push(Error::unsupported(construct, remedy).of(&self.component).at(location));
    }

    fn error(&mut self, kind: ErrorKind, message: impl Into<String>, location: &SourceLocation) {
        self.errors.push(Error::new(kind, message).of(&self.component).at(location));
    }
}
