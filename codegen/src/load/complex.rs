//! Complex types and their attributes.

use xsd_parser::models::schema::xs;

use crate::error::{Error, ErrorKind, Result};
use crate::schema::{
    Attribute, Attributes, ComplexType, Content, Derivation, Name, Namespace, Origin, Particle, Schema, Term,
    TypeRef, Usage, Wildcard,
};

use super::convert::{Convert, origin, unsupported};
use super::particle::process_contents;

/// The arms that complex types, extensions and restrictions share: xsd-parser has an enum for each.
macro_rules! fill {
    ($self:ident, $complex:ident, $schema:ident, $content:expr, $item:ident, { $($rest:tt)* }) => {{
        use xs::$item as Item;
        for content in $content {
            match content {
                Item::Group(group) => $complex.content = Content::Particle($self.group_ref(group, $schema)?),
                Item::All(group) => $complex.content = Content::Particle($self.group(group, Term::All, $schema)?),
                Item::Choice(group) => $complex.content = Content::Particle($self.group(group, Term::Choice, $schema)?),
                Item::Sequence(group) => {
                    $complex.content = Content::Particle($self.group(group, Term::Sequence, $schema)?);
                }
                Item::Attribute(attribute) => $complex.attributes.own.push($self.attribute(attribute, $schema)?),
                Item::AttributeGroup(group) => $complex.attributes.groups.push($self.attribute_group_ref(group, $schema)?),
                Item::AnyAttribute(any) => $complex.attributes.wildcard = Some($self.any_attribute(any, $schema)?),
                $($rest)*
            }
        }
    }};
}

impl Convert {
    pub(super) fn complex_type(
        &self,
        definition: &xs::ComplexBaseType,
        schema: &Schema,
    ) -> Result<ComplexType> {
        let mut complex = ComplexType {
            origin: origin(definition.id.as_ref()),
            is_abstract: definition.abstract_,
            derivation: Derivation::None,
            content: Content::Empty,
            attributes: Attributes::default(),
        };
        fill!(self, complex, schema, &definition.content, ComplexBaseTypeContent, {
            Item::SimpleContent(content) => self.simple_content(content, &mut complex, schema)?,
            Item::ComplexContent(content) => self.complex_content(content, &mut complex, schema)?,
            Item::Annotation(_) | Item::OpenContent(_) | Item::Assert(_) => {}
        });
        sort(&mut complex.attributes);
        in_sequence(&mut complex.content);
        if let Content::Particle(Particle { term: Term::Sequence(inner), .. }) = &complex.content
            && inner.is_empty()
        {
            complex.content = Content::Empty;
        }
        Ok(complex)
    }

    fn simple_content(
        &self,
        content: &xs::SimpleContent,
        complex: &mut ComplexType,
        schema: &Schema,
    ) -> Result<()> {
        for content in &content.content {
            match content {
                xs::SimpleContentContent::Extension(extension) => {
                    self.extension(extension, complex, schema)?;
                    let base = self.reference(&extension.base, complex.origin, schema)?;
                    complex.content = Content::Simple(TypeRef::Named(base));
                }
                xs::SimpleContentContent::Restriction(_) => {
                    return Err(unsupported("a restriction of simple content").at(schema, complex.origin));
                }
                xs::SimpleContentContent::Annotation(_) => {}
            }
        }
        Ok(())
    }

    fn complex_content(
        &self,
        content: &xs::ComplexContent,
        complex: &mut ComplexType,
        schema: &Schema,
    ) -> Result<()> {
        for content in &content.content {
            match content {
                xs::ComplexContentContent::Extension(extension) => {
                    let base = self.reference(&extension.base, complex.origin, schema)?;
                    complex.derivation = Derivation::Extension(base);
                    self.extension(extension, complex, schema)?;
                }
                xs::ComplexContentContent::Restriction(restriction) => {
                    let base = self.reference(&restriction.base, complex.origin, schema)?;
                    complex.derivation = Derivation::Restriction(base);
                    self.restriction(restriction, complex, schema)?;
                }
                xs::ComplexContentContent::Annotation(_) => {}
            }
        }
        Ok(())
    }

    fn extension(
        &self,
        extension: &xs::ExtensionType,
        complex: &mut ComplexType,
        schema: &Schema,
    ) -> Result<()> {
        fill!(self, complex, schema, &extension.content, ExtensionTypeContent, {
            Item::Annotation(_) | Item::OpenContent(_) | Item::Assert(_) => {}
        });
        Ok(())
    }

    fn restriction(
        &self,
        restriction: &xs::RestrictionType,
        complex: &mut ComplexType,
        schema: &Schema,
    ) -> Result<()> {
        fill!(self, complex, schema, &restriction.content, RestrictionTypeContent, {
            Item::SimpleType(_) | Item::Facet(_) => {
                return Err(unsupported("a facet on complex content").at(schema, complex.origin));
            }
            Item::Annotation(_) | Item::OpenContent(_) | Item::Assert(_) => {}
        });
        Ok(())
    }

    pub(super) fn attribute_group(
        &self,
        group: &xs::AttributeGroupType,
        schema: &Schema,
    ) -> Result<Attributes> {
        use xs::AttributeGroupTypeContent as Item;
        let mut attributes = Attributes::default();
        for content in &group.content {
            match content {
                Item::Attribute(attribute) => attributes.own.push(self.attribute(attribute, schema)?),
                Item::AttributeGroup(group) => {
                    attributes.groups.push(self.attribute_group_ref(group, schema)?);
                }
                Item::AnyAttribute(any) => attributes.wildcard = Some(self.any_attribute(any, schema)?),
                Item::Annotation(_) => {}
            }
        }
        sort(&mut attributes);
        Ok(attributes)
    }

    fn attribute_group_ref(&self, group: &xs::AttributeGroupType, schema: &Schema) -> Result<Name> {
        let origin = origin(group.id.as_ref());
        match &group.ref_ {
            Some(name) => self.reference(name, origin, schema),
            None => Err(Error::new(ErrorKind::Schema, "an attributeGroup without ref").at(schema, origin)),
        }
    }

    fn any_attribute(&self, any: &xs::AnyAttribute, schema: &Schema) -> Result<Wildcard> {
        Ok(Wildcard {
            namespaces: self.namespaces(any.namespace.as_ref(), origin(any.id.as_ref()), schema)?,
            process_contents: process_contents(&any.process_contents),
        })
    }

    fn attribute(&self, attribute: &xs::AttributeType, schema: &Schema) -> Result<Attribute> {
        let origin = origin(attribute.id.as_ref());
        let schema_error = |message: &str| Error::new(ErrorKind::Schema, message).at(schema, origin);
        let name = match (&attribute.name, &attribute.ref_) {
            (Some(local), None) => Name::new(Namespace::None, local),
            (None, Some(name)) => self.reference(name, origin, schema)?,
            _ => return Err(schema_error("an attribute needs either a name or a ref")),
        };
        let type_ref = match (&attribute.type_, &attribute.simple_type) {
            (Some(name), None) => TypeRef::Named(self.reference(name, origin, schema)?),
            (None, Some(definition)) => self.anonymous_simple(definition, schema)?,
            (None, None) if name == Name::new(Namespace::Xml, "lang") => xs_type("language"),
            (None, None) => xs_type("string"),
            (Some(_), Some(_)) => return Err(schema_error("an attribute with two types")),
        };
        Ok(Attribute {
            origin,
            name,
            type_ref,
            usage: match attribute.use_ {
                xs::AttributeUseType::Optional => Usage::Optional,
                xs::AttributeUseType::Required => Usage::Required,
                xs::AttributeUseType::Prohibited => Usage::Prohibited,
            },
            default: attribute.default.clone(),
            fixed: attribute.fixed.clone(),
        })
    }
}

/// A choice that is a type's content, and a sequence that does not occur just once, stand in a sequence: it says
/// the same, and there are validators that cannot put a base's and an extension's content together otherwise. It is
/// nowhere in the file, and so has no history of its own.
fn in_sequence(content: &mut Content) {
    let Content::Particle(particle) = content else { return };
    let is_plain = match &particle.term {
        Term::Choice(_) => false,
        Term::Sequence(_) => (particle.min, particle.max) == (1, Some(1)),
        _ => true,
    };
    if !is_plain {
        let sequence = Term::Sequence(vec![particle.clone()]);
        *particle = Particle { origin: Origin(usize::MAX), min: 1, max: Some(1), term: sequence };
    }
}

/// The order of attributes says nothing; one order makes raw and canonical schemas equal.
fn sort(attributes: &mut Attributes) {
    attributes.own.sort_by(|a, b| a.name.cmp(&b.name));
    attributes.groups.sort();
}

/// A built-in type.
pub(super) fn xs_type(local: &str) -> TypeRef {
    TypeRef::Named(Name::new(Namespace::Xs, local))
}
