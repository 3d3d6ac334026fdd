//! Type definitions and attributes.

use super::{History, Name, Particle, SourceLocation, Wildcard};

/// A simple or complex type definition.
#[allow(clippy::large_enum_variant)] // A schema has about a thousand types; their size does not matter.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// `xs:simpleType`.
    Simple(SimpleType),
    /// `xs:complexType`.
    Complex(ComplexType),
}

impl Type {
    /// The types that the type is made of: base, item and member types, but not the types of its elements.
    pub(crate) fn made_of(&self) -> Vec<&Name> {
        match self {
            Self::Complex(complex) => match &complex.content {
                Content::Simple(base) => base.made_of(),
                Content::Empty | Content::Particle(_) => complex.derivation.base().into_iter().collect(),
            },
            Self::Simple(simple) => match &simple.variety {
                Variety::Restriction { base, .. } | Variety::List(base) => base.made_of(),
                Variety::Union(members) => members.iter().flat_map(TypeRef::made_of).collect(),
            },
        }
    }

    /// The simple type; `None` for a complex type.
    pub fn as_simple(&self) -> Option<&SimpleType> {
        match self {
            Self::Simple(simple) => Some(simple),
            Self::Complex(_) => None,
        }
    }

    /// The complex type; `None` for a simple type.
    pub fn as_complex(&self) -> Option<&ComplexType> {
        match self {
            Self::Complex(complex) => Some(complex),
            Self::Simple(_) => None,
        }
    }

    /// The source location of the definition.
    pub fn location(&self) -> &SourceLocation {
        match self {
            Self::Simple(simple) => &simple.location,
            Self::Complex(complex) => &complex.location,
        }
    }

    /// The history of the type.
    pub fn history(&self) -> &History {
        match self {
            Self::Simple(simple) => &simple.history,
            Self::Complex(complex) => &complex.history,
        }
    }
}

/// The type of an element or attribute, or a base, item or member type.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeRef {
    /// A built-in or global type.
    Named(Name),
    /// A type defined in place.
    Anonymous(Box<Type>),
}

impl TypeRef {
    /// The name of the type; `None` for a type defined in place.
    pub fn name(&self) -> Option<&Name> {
        match self {
            Self::Named(name) => Some(name),
            Self::Anonymous(_) => None,
        }
    }

    /// The type itself if it has a name; otherwise the types that it is made of.
    fn made_of(&self) -> Vec<&Name> {
        match self {
            Self::Named(name) => vec![name],
            Self::Anonymous(definition) => definition.made_of(),
        }
    }
}

/// `xs:simpleType`.
#[derive(Clone, Debug, PartialEq)]
pub struct SimpleType {
    /// The source location of the definition.
    pub location: SourceLocation,
    /// The history of the type.
    pub history: History,
    /// The way in which the type is made from other types.
    pub variety: Variety,
}

/// The variety of a simple type.
#[derive(Clone, Debug, PartialEq)]
pub enum Variety {
    /// `xs:restriction`.
    Restriction {
        /// The restricted type.
        base: TypeRef,
        /// The facets that narrow the base type.
        facets: Vec<Facet>,
    },
    /// `xs:list` with its item type.
    List(TypeRef),
    /// `xs:union` with its member types.
    Union(Vec<TypeRef>),
}

impl Variety {
    /// Returns `true` for an enumeration.
    pub(crate) fn is_enumeration(&self) -> bool {
        self.values().next().is_some()
    }

    /// The values of an enumeration; empty for another variety.
    pub(crate) fn values(&self) -> impl Iterator<Item = &EnumerationValue> {
        let facets = match self {
            Self::Restriction { facets, .. } => facets.as_slice(),
            Self::List(_) | Self::Union(_) => &[],
        };
        facets.iter().filter_map(|facet| match facet {
            Facet::Enumeration(value) => Some(value),
            _ => None,
        })
    }

    /// The facets of a restriction, without the values of an enumeration: `maxLength=5 minLength=1`.
    ///
    /// White space, `%`, `;` and `@` in a value are written as `%` and two hexadecimal digits for each byte.
    pub(crate) fn facets_text(&self) -> String {
        let Self::Restriction { facets, .. } = self else { return String::new() };
        let facets = facets.iter().filter(|facet| !matches!(facet, Facet::Enumeration(_)));
        let mut facets: Vec<String> = facets
            .map(|facet| {
                let (name, value) = facet.name_and_value();
                format!("{name}={}", escaped(&value))
            })
            .collect();
        facets.sort();
        facets.join(" ")
    }
}

/// The value of a facet without the characters that separate past values.
fn escaped(value: &str) -> String {
    let mut text = String::new();
    for character in value.chars() {
        if character.is_whitespace() || matches!(character, '%' | ';' | '@') {
            let mut buffer = [0; 4];
            let bytes = character.encode_utf8(&mut buffer).bytes();
            text.extend(bytes.map(|byte| format!("%{byte:02X}")));
        } else {
            text.push(character);
        }
    }
    text
}

/// A constraining facet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Facet {
    /// `xs:enumeration`.
    Enumeration(EnumerationValue),
    /// `xs:length`.
    Length(u64),
    /// `xs:minLength`.
    MinLength(u64),
    /// `xs:maxLength`.
    MaxLength(u64),
    /// `xs:pattern`; several patterns of one restriction are alternatives.
    Pattern(String),
    /// `xs:minInclusive`.
    MinInclusive(String),
    /// `xs:maxInclusive`.
    MaxInclusive(String),
    /// `xs:minExclusive`.
    MinExclusive(String),
    /// `xs:maxExclusive`.
    MaxExclusive(String),
    /// `xs:totalDigits`.
    TotalDigits(u64),
    /// `xs:fractionDigits`.
    FractionDigits(u64),
}

impl Facet {
    /// The local name of the facet's element in XSD, and the value.
    pub(crate) fn name_and_value(&self) -> (&'static str, String) {
        match self {
            Self::Enumeration(value) => ("enumeration", value.value.clone()),
            Self::Length(length) => ("length", length.to_string()),
            Self::MinLength(length) => ("minLength", length.to_string()),
            Self::MaxLength(length) => ("maxLength", length.to_string()),
            Self::Pattern(pattern) => ("pattern", pattern.clone()),
            Self::MinInclusive(bound) => ("minInclusive", bound.clone()),
            Self::MaxInclusive(bound) => ("maxInclusive", bound.clone()),
            Self::MinExclusive(bound) => ("minExclusive", bound.clone()),
            Self::MaxExclusive(bound) => ("maxExclusive", bound.clone()),
            Self::TotalDigits(digits) => ("totalDigits", digits.to_string()),
            Self::FractionDigits(digits) => ("fractionDigits", digits.to_string()),
        }
    }
}

/// A value of an enumeration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnumerationValue {
    /// The source location of the `xs:enumeration`.
    pub location: SourceLocation,
    /// The history of the value.
    pub history: History,
    /// The text of the value.
    pub value: String,
}

/// `xs:complexType`.
#[derive(Clone, Debug, PartialEq)]
pub struct ComplexType {
    /// The source location of the definition.
    pub location: SourceLocation,
    /// The history of the type.
    pub history: History,
    /// No element may have exactly this type.
    pub is_abstract: bool,
    /// The base type and the kind of derivation.
    pub derivation: Derivation,
    /// The content that the type itself declares; an extension adds it to the content of the base.
    pub content: Content,
    /// The attributes that the type itself declares.
    pub attributes: Attributes,
}

impl ComplexType {
    /// The particle of the content; `None` for empty and simple content.
    pub fn particle(&self) -> Option<&Particle> {
        match &self.content {
            Content::Particle(particle) => Some(particle),
            Content::Empty | Content::Simple(_) => None,
        }
    }
}

/// The derivation of a complex type.
#[derive(Clone, Debug, PartialEq)]
pub enum Derivation {
    /// The type is not derived.
    None,
    /// `xs:extension`: the content of the base comes first.
    Extension(Name),
    /// `xs:restriction`: the content replaces that of the base; attributes are inherited.
    Restriction(Name),
}

impl Derivation {
    /// The base type, if any.
    pub fn base(&self) -> Option<&Name> {
        match self {
            Self::None => None,
            Self::Extension(base) | Self::Restriction(base) => Some(base),
        }
    }
}

/// The content of a complex type.
#[allow(clippy::large_enum_variant)] // See `Type`.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// No content.
    Empty,
    /// Text of a simple type (`xs:simpleContent`).
    Simple(TypeRef),
    /// Child elements.
    Particle(Particle),
}

/// The attributes of a complex type or an attribute group.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Attributes {
    /// Attributes declared in place.
    pub own: Vec<Attribute>,
    /// References to attribute groups.
    pub groups: Vec<Name>,
    /// `xs:anyAttribute`.
    pub wildcard: Option<Wildcard>,
}

/// `xs:attributeGroup`.
#[derive(Clone, Debug, PartialEq)]
pub struct AttributeGroup {
    /// The source location of the definition.
    pub location: SourceLocation,
    /// The history of the group.
    pub history: History,
    /// The attributes of the group.
    pub attributes: Attributes,
}

/// `xs:attribute`.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribute {
    /// The source location of the declaration.
    pub location: SourceLocation,
    /// The history of the attribute.
    pub history: History,
    /// The name; without a namespace unless the attribute is global or qualified.
    pub name: Name,
    /// The attribute refers to a global attribute, whose type and values it has.
    pub is_reference: bool,
    /// The type.
    pub type_ref: TypeRef,
    /// The `use` of the attribute.
    pub usage: Usage,
    /// The value of an absent attribute.
    pub default: Option<String>,
    /// The only value allowed.
    pub fixed: Option<String>,
}

/// `use` of an attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Usage {
    /// The attribute may be absent.
    Optional,
    /// The attribute must be present.
    Required,
    /// The attribute must be absent: a restriction removes an attribute of its base.
    Prohibited,
}
