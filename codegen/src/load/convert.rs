//! xsd-parser's model of one file to components of [`Schema`].

use std::collections::BTreeMap;

use xsd_parser::models::schema::{QName, xs};

use crate::error::{Error, ErrorKind, Result};
use crate::schema::{AttributeGroup, Group, Name, Namespace, Origin, Schema, Type};

/// The namespace that a file defines names in.
pub(super) fn target_namespace(document: &xs::Schema, includer: Option<Namespace>) -> Result<Namespace> {
    let schema_error = |message: String| Error::new(ErrorKind::Schema, message).of("schema");
    match &document.target_namespace {
        None => includer.ok_or_else(|| schema_error("targetNamespace is missing".to_owned())),
        Some(uri) => match Namespace::from_uri(uri) {
            Some(namespace) if includer.is_none_or(|includer| includer == namespace) => Ok(namespace),
            Some(_) => Err(schema_error(format!("included from a file of another namespace than {uri}"))),
            None => Err(schema_error(format!("{uri} is not a namespace of Exchange Web Services"))),
        },
    }
}

/// Adds the components of a file.
pub(super) fn add(document: &xs::Schema, namespace: Namespace, schema: &mut Schema) -> Result<()> {
    let convert =
        Convert { namespace, qualified: document.element_form_default == xs::FormChoiceType::Qualified };
    for content in &document.content {
        convert.component(content, schema).map_err(|error| match convert.global_name(content) {
            Some((kind, name)) => error.of(format!("{kind} {name}")),
            None => error,
        })?;
    }
    Ok(())
}

/// What all conversions of one file need to know.
pub(super) struct Convert {
    /// The file's target namespace.
    pub(super) namespace: Namespace,
    /// Local elements are in the target namespace.
    pub(super) qualified: bool,
}

/// The origin that `load::source` wrote into a component's `id`.
pub(super) fn origin(id: Option<&String>) -> Origin {
    Origin(id.and_then(|id| id.parse().ok()).unwrap_or(usize::MAX))
}

impl Convert {
    fn component(&self, content: &xs::SchemaContent, schema: &mut Schema) -> Result<()> {
        use xs::SchemaContent as Item;
        match content {
            Item::SimpleType(definition) => {
                let value = Type::Simple(self.simple_type(definition, schema)?);
                let (name, origin) = (self.name(definition.name.as_ref()), origin(definition.id.as_ref()));
                Self::define("simpleType", name, origin, value, schema, |schema| &mut schema.types)
            }
            Item::ComplexType(definition) => {
                let value = Type::Complex(self.complex_type(definition, schema)?);
                let (name, origin) = (self.name(definition.name.as_ref()), origin(definition.id.as_ref()));
                Self::define("complexType", name, origin, value, schema, |schema| &mut schema.types)
            }
            Item::Element(declaration) => {
                let value = self.element(declaration, self.namespace, schema)?;
                let (name, origin) = (self.name(declaration.name.as_ref()), value.origin);
                Self::define("element", name, origin, value, schema, |schema| &mut schema.elements)
            }
            Item::Group(definition) => {
                let origin = origin(definition.id.as_ref());
                let particle = self.only_particle(definition, schema)?;
                let (name, value) = (self.name(definition.name.as_ref()), Group { origin, particle });
                Self::define("group", name, origin, value, schema, |schema| &mut schema.groups)
            }
            Item::AttributeGroup(definition) => {
                let origin = origin(definition.id.as_ref());
                let value = AttributeGroup { origin, attributes: self.attribute_group(definition, schema)? };
                let name = self.name(definition.name.as_ref());
                Self::define("attributeGroup", name, origin, value, schema, |schema| {
                    &mut schema.attribute_groups
                })
            }
            Item::Attribute(_) => Err(unsupported("a global attribute")),
            _ => Ok(()), // Includes are followed by `load`; the rest ended in `load::source`.
        }
    }

    /// A global component's kind and name, as messages have it.
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

    fn define<T>(
        kind: &str,
        name: Option<Name>,
        origin: Origin,
        value: T,
        schema: &mut Schema,
        table: fn(&mut Schema) -> &mut BTreeMap<Name, T>,
    ) -> Result<()> {
        let Some(name) = name else {
            return Err(
                Error::new(ErrorKind::Schema, format!("a global {kind} without a name")).at(schema, origin)
            );
        };
        if table(schema).contains_key(&name) {
            return Err(Error::new(ErrorKind::Duplicate, "defined twice")
                .of(format!("{kind} {}", name.local))
                .at(schema, origin));
        }
        table(schema).insert(name, value);
        Ok(())
    }

    fn name(&self, local: Option<&String>) -> Option<Name> {
        local.map(|local| Name::new(self.namespace, local))
    }

    /// A reference, with its prefix resolved; a name without a namespace is in the includer's.
    pub(super) fn reference(&self, name: &QName, origin: Origin, schema: &Schema) -> Result<Name> {
        let local = String::from_utf8_lossy(name.local_name()).into_owned();
        let Some(uri) = name.namespace() else {
            return match name.prefix() {
                None => Ok(Name::new(self.namespace, local)),
                Some(_) => {
                    Err(Error::new(ErrorKind::Unresolved, format!("the prefix of {name} is not declared"))
                        .at(schema, origin))
                }
            };
        };
        let uri = String::from_utf8_lossy(&uri.0);
        Namespace::from_uri(&uri).map(|namespace| Name::new(namespace, local)).ok_or_else(|| {
            Error::new(ErrorKind::Unresolved, format!("{name} is in {uri}, not in a namespace of EWS"))
                .at(schema, origin)
        })
    }
}

/// An error for what the generator cannot express.
pub(super) fn unsupported(what: &str) -> Error {
    Error::new(ErrorKind::Unsupported, format!("{what} is not supported"))
}
