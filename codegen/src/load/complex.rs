//! Complex types and their attributes.

use xsd_parser::models::schema::xs;

use crate::built_in::ANY_TYPE;
use crate::error::{Error, Result};
use crate::schema::{
    Attribute, Attributes, ComplexType, Content, Derivation, Name, Namespace, Occurrence, Particle, Term,
    TypeRef, Usage,
};

use super::convert::{Convert, MISSING_REF, TWO_TYPES, built_in_type};

/// The message for a type with two contents.
const TWO_CONTENTS: &str =
    "expected one model group, xs:simpleContent or xs:complexContent, found two; remove one of them";

/// The parts of simple and complex content.
const DERIVATIONS: &str = "xs:extension and xs:restriction";

/// Converts the content that complex types, extensions and restrictions share: xsd-parser has an enum for each.
macro_rules! add_content {
    ($self:ident, $complex:ident, $content:expr, $item:ident, { $($rest:tt)* }) => {{
        use xs::$item as Item;
        for content in $content {
            match content {
                Item::Group(group) => $self.set_particle($complex, $self.group_ref(group)?),
                Item::All(group) => $self.set_particle($complex, $self.all(group)?),
                Item::Choice(group) => $self.set_particle($complex, $self.choice(group)?),
                Item::Sequence(group) => $self.set_particle($complex, $self.sequence(group)?),
                Item::Attribute(attribute) => {
                    $complex.attributes.own.push($self.local_attribute(attribute)?)
                }
                Item::AttributeGroup(group) => $complex.attributes.groups.extend($self.attribute_group_ref(group)?),
                Item::AnyAttribute(any) => $self.set_wildcard(&mut $complex.attributes, any)?,
                $($rest)*
            }
        }
    }};
}

impl Convert<'_> {
    pub(super) fn complex_type(&self, definition: &xs::ComplexBaseType) -> Result<ComplexType> {
        let own = self.declarations.next("complexType")?;
        let mut complex = ComplexType {
            location: own.location.clone(),
            history: own.history.clone(),
            is_abstract: definition.abstract_,
            derivation: Derivation::None,
            content: Content::Empty,
            attributes: Attributes::default(),
        };
        let target = &mut complex;
        add_content!(self, target, &definition.content, ComplexBaseTypeContent, {
            Item::SimpleContent(content) => self.simple_content(content, target)?,
            Item::ComplexContent(content) => self.complex_content(content, target)?,
            Item::Annotation(_) | Item::OpenContent(_) | Item::Assert(_) => {}
        });
        let is_derivation = |content: &&xs::ComplexBaseTypeContent| {
            use xs::ComplexBaseTypeContent as Item;
            matches!(content, Item::SimpleContent(_) | Item::ComplexContent(_))
        };
        if definition.content.iter().filter(is_derivation).count() > 1 {
            self.report_schema(TWO_CONTENTS, &own.location);
        }
        in_sequence(&mut complex.content);
        if let Content::Particle(Particle { term: Term::Sequence(inner), .. }) = &complex.content
            && inner.is_empty()
        {
            complex.content = Content::Empty;
        }
        Ok(complex)
    }

    /// Sets the content of a complex type to a particle.
    fn set_particle(&self, complex: &mut ComplexType, particle: Particle) {
        if complex.content != Content::Empty {
            self.report_schema(TWO_CONTENTS, &particle.location);
        }
        complex.content = Content::Particle(particle);
    }

    fn simple_content(&self, content: &xs::SimpleContent, complex: &mut ComplexType) -> Result<()> {
        use xs::SimpleContentContent as Item;
        let own = self.declarations.next("simpleContent")?;
        let parts = content.content.iter().filter(|part| !matches!(part, Item::Annotation(_)));
        self.expect_one(DERIVATIONS, parts.count(), &own.location);
        for content in &content.content {
            match content {
                Item::Extension(extension) => {
                    let base = self.extension(extension, complex)?;
                    if complex.content != Content::Empty {
                        let message = "expected only attributes in the extension of simple content, found elements; remove them";
                        self.report_schema(message, &own.location);
                    }
                    complex.content = Content::Simple(TypeRef::Named(base));
                }
                Item::Restriction(_) => {
                    let own = self.declarations.next("restriction")?;
                    return Err(Error::unsupported(
                        "restriction of simple content",
                        "declare a simple type with these facets, and extend it in xs:simpleContent",
                    )
                    .at(&own.location));
                }
                Item::Annotation(_) => {}
            }
        }
        Ok(())
    }

    fn complex_content(&self, content: &xs::ComplexContent, complex: &mut ComplexType) -> Result<()> {
        use xs::ComplexContentContent as Item;
        let own = self.declarations.next("complexContent")?;
        let parts = content.content.iter().filter(|part| !matches!(part, Item::Annotation(_)));
        self.expect_one(DERIVATIONS, parts.count(), &own.location);
        for content in &content.content {
            match content {
                Item::Extension(extension) => {
                    let base = self.extension(extension, complex)?;
                    if base == Name::new(Namespace::Xs, ANY_TYPE) {
                        let remedy = "declare the content directly, with xs:any and xs:anyAttribute for what each element accepts";
                        self.report(Error::unsupported("extension of xs:anyType", remedy), &complex.location);
                    }
                    complex.derivation = Derivation::Extension(base);
                }
                Item::Restriction(restriction) => {
                    // Every type without another base type is a restriction of `xs:anyType`.
                    let base = self.restriction(restriction, complex)?;
                    if base != Name::new(Namespace::Xs, ANY_TYPE) {
                        complex.derivation = Derivation::Restriction(base);
                    }
                }
                Item::Annotation(_) => {}
            }
        }
        Ok(())
    }

    /// Adds the content of an extension; returns the base.
    fn extension(&self, extension: &xs::ExtensionType, complex: &mut ComplexType) -> Result<Name> {
        let own = self.declarations.next("extension")?;
        let base = self.reference(&extension.base, &own.location);
        add_content!(self, complex, &extension.content, ExtensionTypeContent, {
            Item::Annotation(_) | Item::OpenContent(_) | Item::Assert(_) => {}
        });
        Ok(base)
    }

    /// Adds the content of a restriction; returns the base.
    fn restriction(&self, restriction: &xs::RestrictionType, complex: &mut ComplexType) -> Result<Name> {
        let own = self.declarations.next("restriction")?;
        let base = self.reference(&restriction.base, &own.location);
        add_content!(self, complex, &restriction.content, RestrictionTypeContent, {
            Item::SimpleType(_) | Item::Facet(_) => {
                return Err(Error::unsupported("facet of complex content", "remove it").at(&own.location));
            }
            Item::Annotation(_) | Item::OpenContent(_) | Item::Assert(_) => {}
        });
        Ok(base)
    }

    /// The attributes of a named attribute group, whose own declaration is taken already.
    pub(super) fn attribute_group(&self, group: &xs::AttributeGroupType) -> Result<Attributes> {
        use xs::AttributeGroupTypeContent as Item;
        let mut attributes = Attributes::default();
        for content in &group.content {
            match content {
                Item::Attribute(attribute) => attributes.own.push(self.local_attribute(attribute)?),
                Item::AttributeGroup(group) => attributes.groups.extend(self.attribute_group_ref(group)?),
                Item::AnyAttribute(any) => self.set_wildcard(&mut attributes, any)?,
                Item::Annotation(_) => {}
            }
        }
        Ok(attributes)
    }

    fn attribute_group_ref(&self, group: &xs::AttributeGroupType) -> Result<Option<Name>> {
        let own = self.declarations.next("attributeGroup")?;
        if group.ref_.is_none() {
            self.report_schema(MISSING_REF, &own.location);
        }
        Ok(group.ref_.as_ref().map(|name| self.reference(name, &own.location)))
    }

    fn set_wildcard(&self, attributes: &mut Attributes, any: &xs::AnyAttribute) -> Result<()> {
        let own = self.declarations.next("anyAttribute")?;
        let wildcard = self.wildcard(any.namespace.as_ref(), &any.process_contents, &own.location);
        if attributes.wildcard.replace(wildcard).is_some() {
            self.report_schema("expected one xs:anyAttribute, found two; remove one of them", &own.location);
        }
        Ok(())
    }

    /// An attribute of a type or of an attribute group.
    fn local_attribute(&self, attribute: &xs::AttributeType) -> Result<Attribute> {
        let namespace = self.local_namespace(attribute.form.as_ref(), self.attributes_are_qualified);
        self.attribute(attribute, namespace)
    }

    /// An attribute declaration, global or local, or a reference. `inherit` sets the type of a reference.
    pub(super) fn attribute(&self, attribute: &xs::AttributeType, namespace: Namespace) -> Result<Attribute> {
        let own = self.declarations.next("attribute")?;
        let name = match (&attribute.name, &attribute.ref_) {
            (Some(local), None) => Name::new(namespace, local),
            (None, Some(name)) => self.reference(name, &own.location),
            _ => {
                self.report_schema(
                    "expected either name or ref; remove one of them, or add one",
                    &own.location,
                );
                Name::new(namespace, "")
            }
        };
        let has_type = attribute.type_.is_some() || attribute.simple_type.is_some();
        if attribute.ref_.is_some() && (has_type || attribute.form.is_some()) {
            self.report_schema("unexpected type or form beside ref; remove it", &own.location);
        }
        let is_optional = matches!(attribute.use_, xs::AttributeUseType::Optional);
        if attribute.default.is_some() && (attribute.fixed.is_some() || !is_optional) {
            let other = if attribute.fixed.is_some() { "fixed" } else { "use" };
            let message = format!("unexpected default beside {other}; remove one of them");
            self.report_schema(&message, &own.location);
        }
        let anonymous = attribute.simple_type.as_ref().map(|definition| self.anonymous_simple(definition));
        let named = attribute.type_.as_ref().map(|name| self.named(name, &own.location));
        if named.is_some() && anonymous.is_some() {
            self.report_schema(TWO_TYPES, &own.location);
        }
        let type_ref = named.or(anonymous.transpose()?).unwrap_or_else(|| built_in_type("string"));
        Ok(Attribute {
            location: own.location.clone(),
            history: own.history.clone(),
            name,
            is_reference: attribute.ref_.is_some(),
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

/// Puts a choice, or a sequence that does not occur exactly once, into a sequence if it is the whole content of a type.
///
/// The meaning is the same, and some validators cannot join the contents of base and extension otherwise. The added
/// sequence is without location and history.
fn in_sequence(content: &mut Content) {
    let Content::Particle(particle) = content else { return };
    let is_plain = match &particle.term {
        Term::Choice(_) => false,
        Term::Sequence(_) => particle.occurrence == Occurrence::ONCE,
        _ => true,
    };
    if !is_plain {
        *particle = Particle::new(Occurrence::ONCE, Term::Sequence(vec![particle.clone()]));
    }
}
