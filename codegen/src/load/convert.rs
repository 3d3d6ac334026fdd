//! Conversion of one file from xsd-parser's model to components of [`Schema`].
//!
//! An element is taken from [`Declarations`] before its children are converted, in document order. The function that
//! converts the element takes it, except for global groups, which `component` takes.
//!
//! After an error that [`Convert::report`] gets, the conversion of the component continues with a placeholder. A function
//! returns an error only if it cannot take the children in document order.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use quick_xml::escape::unescape;
use xsd_parser::models::schema::{MaxOccurs, QName, xs};

use crate::error::{Error, ErrorKind, Errors, Result};
use crate::schema::{
    AttributeGroup, Group, Name, Namespace, Prefixes, Schema, SourceLocation, Type, TypeRef, Usage,
};

use super::declarations::Declarations;
use super::link::LinkKind;

/// The namespaces whose elements and attributes the runtime reads and writes without a schema.
const PROTOCOL: [&str; 3] = [
    "http://schemas.xmlsoap.org/soap/envelope/",
    "http://schemas.microsoft.com/exchange/services/2006/errors",
    "http://www.w3.org/2001/XMLSchema-instance",
];

/// Returns the namespace of the names that a file declares. A file without one is in its includer's.
pub(super) fn target_namespace(
    declared: Option<&str>,
    expected: Option<(LinkKind, Namespace)>,
) -> Result<Namespace> {
    let error = |expected: &str, remedy: &str| {
        let found = declared.map_or_else(|| "none".to_owned(), |uri| format!("{uri:?}"));
        let message = format!("targetNamespace: expected {expected}, found {found}; {remedy}");
        Error::new(ErrorKind::Schema, message).of("schema")
    };
    match (expected, declared.map(Namespace::from_uri)) {
        (Some((LinkKind::Include, namespace)), None)
        | (None, Some(Some(namespace @ (Namespace::Types | Namespace::Messages)))) => Ok(namespace),
        (Some((_, expected)), _) if declared == Some(expected.uri()) => Ok(expected),
        (Some((kind, expected)), _) => {
            let reason = match kind {
                LinkKind::Include => "the namespace of the including file",
                LinkKind::Import => "the namespace in the xs:import of the file",
            };
            Err(error(&format!("{:?}, {reason}", expected.uri()), "change one of them"))
        }
        (None, _) => {
            let known = [Namespace::Types, Namespace::Messages].map(|known| format!("{:?}", known.uri()));
            let remedy = "change it, or name the file in an xs:import of another file";
            Err(error(&known.join(" or "), remedy))
        }
    }
}

/// Adds the components of a file to a schema, except for those with errors. `used` gets the namespaces of all references.
pub(super) fn add(
    document: &xs::Schema,
    namespace: Namespace,
    prefixes: &Prefixes,
    declarations: &Declarations,
    used: &RefCell<BTreeSet<Namespace>>,
    schema: &mut Schema,
) -> Errors {
    let is_qualified = |form: &xs::FormChoiceType| *form == xs::FormChoiceType::Qualified;
    let convert = Convert {
        namespace,
        prefixes,
        elements_are_qualified: is_qualified(&document.element_form_default),
        attributes_are_qualified: is_qualified(&document.attribute_form_default),
        declarations,
        used,
        errors: RefCell::default(),
    };
    let mut errors = Errors::default();
    errors.check(declarations.next("schema"));
    for content in &document.content {
        let converted = convert.component(content, schema);
        let mut found = convert.errors.take();
        found.check(converted);
        if let Err(error) = found.finish() {
            errors.push(match convert.global_name(content) {
                Some((kind, name)) => error.of(format!("{kind} {name}")),
                None => error,
            });
            declarations.skip_to_global();
        }
    }
    errors.check(declarations.finish());
    errors
}

/// The message about a reference to a group without a name.
pub(super) const MISSING_REF: &str = "missing ref; add the name of the group";

/// The message for a declaration with two types.
pub(super) const TWO_TYPES: &str = "expected one type, found two; remove the attribute or the inner type";

/// The conversion of one file.
pub(super) struct Convert<'a> {
    /// The target namespace of the file.
    pub(super) namespace: Namespace,
    prefixes: &'a Prefixes,
    /// Local elements are in the target namespace, unless their `form` differs.
    pub(super) elements_are_qualified: bool,
    /// Local attributes are in the target namespace, unless their `form` differs.
    pub(super) attributes_are_qualified: bool,
    /// The elements of the file.
    pub(super) declarations: &'a Declarations,
    /// The namespaces of the references.
    used: &'a RefCell<BTreeSet<Namespace>>,
    /// The errors of the component that is converted.
    errors: RefCell<Errors>,
}

impl Convert<'_> {
    fn component(&self, content: &xs::SchemaContent, schema: &mut Schema) -> Result<()> {
        use xs::SchemaContent as Item;
        match content {
            Item::SimpleType(definition) => {
                let value = self.simple_type(definition)?;
                let name = self.name(definition.name.as_ref());
                self.define(&mut schema.types, "simpleType", name, Type::Simple(value), Type::location)
            }
            Item::ComplexType(definition) => {
                let value = self.complex_type(definition)?;
                let name = self.name(definition.name.as_ref());
                self.define(&mut schema.types, "complexType", name, Type::Complex(value), Type::location)
            }
            Item::Element(declaration) => {
                let value = self.element(declaration, self.namespace)?;
                self.not_global("ref", declaration.ref_.is_some(), &value.location);
                self.not_global("form", declaration.form.is_some(), &value.location);
                self.not_global("minOccurs", declaration.min_occurs != 1, &value.location);
                let is_once = matches!(declaration.max_occurs, MaxOccurs::Bounded(1));
                self.not_global("maxOccurs", !is_once, &value.location);
                let name = self.name(declaration.name.as_ref());
                self.define(&mut schema.elements, "element", name, value, |value| &value.location)
            }
            Item::Group(definition) => {
                let own = self.declarations.next("group")?;
                let (location, history) = (own.location.clone(), own.history.clone());
                let particle = self.only_particle(definition, &own.location)?;
                let (name, value) =
                    (self.name(definition.name.as_ref()), Group { location, history, particle });
                self.define(&mut schema.groups, "group", name, value, |value| &value.location)
            }
            Item::AttributeGroup(definition) => {
                let own = self.declarations.next("attributeGroup")?;
                let (location, history) = (own.location.clone(), own.history.clone());
                let attributes = self.attribute_group(definition)?;
                let name = self.name(definition.name.as_ref());
                let value = AttributeGroup { location, history, attributes };
                self.define(&mut schema.attribute_groups, "attributeGroup", name, value, |value| {
                    &value.location
                })
            }
            Item::Attribute(declaration) => {
                let value = self.attribute(declaration, self.namespace)?;
                self.not_global("form", declaration.form.is_some(), &value.location);
                self.not_global("use", value.usage != Usage::Optional, &value.location);
                let name = self.name(declaration.name.as_ref());
                self.define(&mut schema.attributes, "attribute", name, value, |value| &value.location)
            }
            // `files` follows includes and imports.
            Item::Include(_) => self.declarations.next("include").map(|_| ()),
            Item::Import(_) => self.declarations.next("import").map(|_| ()),
            _ => Ok(()),
        }
    }

    /// The kind and name of a global component, for messages.
    fn global_name(&self, content: &xs::SchemaContent) -> Option<(&'static str, Name)> {
        use xs::SchemaContent as Item;
        let (kind, name) = match content {
            Item::SimpleType(definition) => ("type", &definition.name),
            Item::ComplexType(definition) => ("type", &definition.name),
            Item::Element(declaration) => ("element", &declaration.name),
            Item::Group(definition) => ("group", &definition.name),
            Item::AttributeGroup(definition) => ("attributeGroup", &definition.name),
            Item::Attribute(declaration) => ("attribute", &declaration.name),
            _ => return None,
        };
        Some((kind, self.name(name.as_ref())?))
    }

    fn name(&self, local: Option<&String>) -> Option<Name> {
        local.map(|local| Name::new(self.namespace, local))
    }

    /// The namespace of a local element or attribute. `is_qualified` is the default of the file.
    pub(super) fn local_namespace(&self, form: Option<&xs::FormChoiceType>, is_qualified: bool) -> Namespace {
        let is_qualified = form.map_or(is_qualified, |form| *form == xs::FormChoiceType::Qualified);
        if is_qualified { self.namespace } else { Namespace::None }
    }

    /// Resolves the prefix of a reference. A name without a namespace is in the target namespace.
    pub(super) fn reference(&self, name: &QName, location: &SourceLocation) -> Name {
        let local = String::from_utf8_lossy(name.local_name()).into_owned();
        let Some(uri) = name.namespace() else {
            if let Some(prefix) = name.prefix() {
                let prefix = String::from_utf8_lossy(prefix);
                let message = format!("undeclared prefix in \"{name}\"; declare it with xmlns:{prefix}");
                self.report(Error::new(ErrorKind::Unresolved, message), location);
            }
            return Name::new(self.namespace, local);
        };
        let uri = String::from_utf8_lossy(&uri.0);
        let uri = unescape(&uri).unwrap_or(Cow::Borrowed(&uri));
        if PROTOCOL.contains(&&*uri) {
            let construct = format!("reference \"{name}\" to the namespace {uri:?} of the protocol");
            self.report(Error::unsupported(construct, "remove it, or use a wildcard"), location);
        }
        let namespace = self.prefixes.namespace(&uri);
        self.used.borrow_mut().insert(namespace);
        Name::new(namespace, local)
    }

    /// A reference to a type.
    pub(super) fn named(&self, name: &QName, location: &SourceLocation) -> TypeRef {
        TypeRef::Named(self.reference(name, location))
    }

    /// Reports a number of parts other than one.
    pub(super) fn expect_one(&self, parts: &str, count: usize, location: &SourceLocation) {
        if count != 1 {
            let (found, remedy) = if count == 0 { ("none", "add one") } else { ("several", "keep one") };
            self.report_schema(
                &format!("expected exactly one of {parts}, found {found}; {remedy}"),
                location,
            );
        }
    }

    /// Adds an error of the component. The component is then left out.
    pub(super) fn report(&self, error: Error, location: &SourceLocation) {
        self.errors.borrow_mut().push(error.at(location));
    }

    /// Adds an error of the kind [`ErrorKind::Schema`].
    pub(super) fn report_schema(&self, message: &str, location: &SourceLocation) {
        self.report(Error::new(ErrorKind::Schema, message), location);
    }

    /// Reports an attribute that only local declarations can have.
    fn not_global(&self, attribute: &str, is_present: bool, location: &SourceLocation) {
        if is_present {
            let message = format!("unexpected {attribute:?} of a global declaration; remove it");
            self.report_schema(&message, location);
        }
    }

    /// Adds a global component without errors to its table. Two files may define the same component if the definitions are
    /// equal.
    fn define<T: PartialEq>(
        &self,
        table: &mut BTreeMap<Name, T>,
        kind: &str,
        name: Option<Name>,
        value: T,
        location_of: fn(&T) -> &SourceLocation,
    ) -> Result<()> {
        if !self.errors.borrow().is_empty() {
            return Ok(());
        }
        let Some(name) = name else {
            let message = format!("missing name of a global {kind}; add it");
            return Err(Error::new(ErrorKind::Schema, message).at(location_of(&value)));
        };
        let Some(known) = table.get(&name) else {
            table.insert(name, value);
            return Ok(());
        };
        let (first, second) = (location_of(known), location_of(&value));
        let message = match (first.file(), first.line()) {
            (Some(file), Some(line)) if second.file() != Some(file) => {
                if *known == value {
                    return Ok(());
                }
                format!(
                    "defined differently at {file}:{line}; make the definitions equal, or remove one of them"
                )
            }
            (_, Some(line)) => {
                format!("defined twice, first at line {line}; remove one of the definitions")
            }
            _ => "defined twice; remove one of the definitions".to_owned(),
        };
        Err(Error::new(ErrorKind::Duplicate, message).of(format!("{kind} {}", name.local)).at(second))
    }
}

/// A built-in type.
pub(super) fn built_in_type(local: &str) -> TypeRef {
    TypeRef::Named(Name::new(Namespace::Xs, local))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn root_outside_the_namespaces_of_ews_is_refused() {
        let xsd = "http://www.w3.org/2001/XMLSchema";
        let found_xsd = format!("{xsd:?}");
        for (declared, found) in [(None, "none"), (Some("urn:a"), "\"urn:a\""), (Some(xsd), &*found_xsd)] {
            let error = target_namespace(declared, None).expect_err("the namespace is refused");
            let expected = format!(
                "schema: targetNamespace: expected {:?} or {:?}, found {found}; change it, or name the file in an xs:import \
                 of another file",
                Namespace::Types.uri(),
                Namespace::Messages.uri()
            );
            assert_eq!(error.to_string(), expected);
        }
    }
}
