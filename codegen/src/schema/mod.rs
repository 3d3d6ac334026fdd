//! What the schema says: XSD components as plain data, without tokens and without Rust names.
//!
//! [`load`](crate::load) fills it, the passes of `resolve` read it, and
//! [`import`](mod@crate::import) writes it back as canonical XSD. Names are XSD's own.

mod name;

use std::collections::BTreeMap;

use crate::history::{Part, Versions};

pub use self::name::{Name, Namespace};

/// Where a component stands: an index into [`Schema::origins`].
#[derive(Clone, Copy, Debug, Default)]
pub struct Origin(pub usize);

/// Two components that say the same are equal wherever they stand.
impl PartialEq for Origin {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for Origin {}

/// A place in a schema file, and what the file says of the history of what stands there.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The file as the user named it.
    pub file: String,
    /// Line, from 1.
    pub line: usize,
    /// How the component was in the versions on record.
    pub history: Part,
    /// The versions that know each of an enumeration's values, for those that not all know.
    pub values: BTreeMap<String, Versions>,
}

/// A set of schema files that belong together.
#[derive(Clone, Debug, Default)]
pub struct Schema {
    /// The server version that the files name, such as `V2018_01_08`.
    pub version: Option<String>,
    /// The versions on record, the oldest first; the last is this one. Empty without a record.
    pub versions: Vec<String>,
    /// Named types.
    pub types: BTreeMap<Name, Type>,
    /// Global elements.
    pub elements: BTreeMap<Name, Element>,
    /// Named model groups.
    pub groups: BTreeMap<Name, Group>,
    /// Named attribute groups.
    pub attribute_groups: BTreeMap<Name, AttributeGroup>,
    /// Operations of the service, from the WSDL or by the names of elements.
    pub operations: Vec<Operation>,
    /// The concrete types whose elements are read as an enum over `xsi:type`, from `wire.toml`.
    pub xsi_types: BTreeMap<Name, Origin>,
    /// The places that [`Origin`]s point at.
    pub origins: Vec<Place>,
}

/// A simple or complex type definition.
#[allow(clippy::large_enum_variant)] // There are a thousand, once.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// `xs:simpleType`.
    Simple(SimpleType),
    /// `xs:complexType`.
    Complex(ComplexType),
}

impl Type {
    /// Where it is defined.
    pub fn origin(&self) -> Origin {
        match self {
            Self::Simple(simple) => simple.origin,
            Self::Complex(complex) => complex.origin,
        }
    }
}

/// How a component names its type.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeRef {
    /// A built-in or global type.
    Named(Name),
    /// A type defined in place.
    Anonymous(Box<Type>),
}

/// `xs:simpleType`.
#[derive(Clone, Debug, PartialEq)]
pub struct SimpleType {
    /// Where it is defined.
    pub origin: Origin,
    /// What it is made of.
    pub variety: Variety,
}

/// The three ways to make a simple type.
#[derive(Clone, Debug, PartialEq)]
pub enum Variety {
    /// `xs:restriction`.
    Restriction {
        /// The restricted type.
        base: TypeRef,
        /// What narrows it.
        facets: Vec<Facet>,
    },
    /// `xs:list`.
    List(TypeRef),
    /// `xs:union`.
    Union(Vec<TypeRef>),
}

/// A constraining facet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Facet {
    /// `xs:enumeration`.
    Enumeration(String),
    /// `xs:length`.
    Length(u64),
    /// `xs:minLength`.
    MinLength(u64),
    /// `xs:maxLength`.
    MaxLength(u64),
    /// `xs:pattern`; several on one restriction are alternatives.
    Pattern(String),
    /// `xs:minInclusive`.
    MinInclusive(String),
    /// `xs:maxInclusive`.
    MaxInclusive(String),
}

/// `xs:complexType`.
#[derive(Clone, Debug, PartialEq)]
pub struct ComplexType {
    /// Where it is defined.
    pub origin: Origin,
    /// No element may have exactly this type.
    pub is_abstract: bool,
    /// How it derives from another type.
    pub derivation: Derivation,
    /// What its elements hold, without what a base adds.
    pub content: Content,
    /// Its own attributes.
    pub attributes: Attributes,
}

/// How a complex type derives.
#[derive(Clone, Debug, PartialEq)]
pub enum Derivation {
    /// It does not.
    None,
    /// `xs:extension`: the base's content, then its own.
    Extension(Name),
    /// `xs:restriction`: its own content only; attributes are inherited.
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
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Nothing (beside what a base adds).
    Empty,
    /// Text of a simple type (`xs:simpleContent`).
    Simple(TypeRef),
    /// Child elements.
    Particle(Particle),
}

/// A particle: a term with its occurrence.
#[derive(Clone, Debug, PartialEq)]
pub struct Particle {
    /// Where it stands.
    pub origin: Origin,
    /// `minOccurs`.
    pub min: u64,
    /// `maxOccurs`; `None` is `unbounded`.
    pub max: Option<u64>,
    /// What occurs.
    pub term: Term,
}

impl Particle {
    /// The names of the elements in it, in their order; what a named group holds is not looked at.
    pub fn elements(&self) -> Vec<&Name> {
        match &self.term {
            Term::Element(element) => vec![&element.name],
            Term::ElementRef(name) => vec![name],
            Term::Sequence(inner) | Term::Choice(inner) | Term::All(inner) => {
                inner.iter().flat_map(Self::elements).collect()
            }
            Term::GroupRef(_) | Term::Any(_) => Vec::new(),
        }
    }
}

/// What a particle is about.
#[derive(Clone, Debug, PartialEq)]
pub enum Term {
    /// A local element declaration.
    Element(Element),
    /// A reference to a global element.
    ElementRef(Name),
    /// A reference to a named group.
    GroupRef(Name),
    /// `xs:sequence`.
    Sequence(Vec<Particle>),
    /// `xs:choice`.
    Choice(Vec<Particle>),
    /// `xs:all`.
    All(Vec<Particle>),
    /// `xs:any`.
    Any(Wildcard),
}

/// `xs:element`, global or local.
#[derive(Clone, Debug, PartialEq)]
pub struct Element {
    /// Where it is declared.
    pub origin: Origin,
    /// Its name on the wire.
    pub name: Name,
    /// Its type.
    pub type_ref: TypeRef,
    /// `xsi:nil` is allowed.
    pub nillable: bool,
    /// Only members of its substitution group may appear.
    pub is_abstract: bool,
    /// The head that it may stand for.
    pub substitution_group: Option<Name>,
    /// The value of an empty element.
    pub default: Option<String>,
    /// The only value allowed.
    pub fixed: Option<String>,
}

/// A wildcard: `xs:any` or `xs:anyAttribute`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wildcard {
    /// Which namespaces it lets in, as the schema writes them: `##any`, `##other`, URIs.
    pub namespaces: String,
    /// `skip`, `lax` or `strict`.
    pub process_contents: String,
}

/// `xs:group`.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Where it is defined.
    pub origin: Origin,
    /// Its one particle.
    pub particle: Particle,
}

/// `xs:attributeGroup`.
#[derive(Clone, Debug, PartialEq)]
pub struct AttributeGroup {
    /// Where it is defined.
    pub origin: Origin,
    /// What it stands for.
    pub attributes: Attributes,
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

/// `xs:attribute`.
#[derive(Clone, Debug, PartialEq)]
pub struct Attribute {
    /// Where it is declared.
    pub origin: Origin,
    /// Its name; without a namespace unless it is a reference (`xml:lang`).
    pub name: Name,
    /// Its type.
    pub type_ref: TypeRef,
    /// Whether it may, must or must not be there.
    pub usage: Usage,
    /// The value of an absent attribute.
    pub default: Option<String>,
    /// The only value allowed.
    pub fixed: Option<String>,
}

/// `use` of an attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Usage {
    /// It may be there.
    Optional,
    /// It must.
    Required,
    /// It must not: a restriction takes it away from its base.
    Prohibited,
}

/// An operation of the service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    /// Its name, such as `SyncFolderItems`.
    pub name: String,
    /// The HTTP header `SOAPAction`.
    pub action: String,
    /// The element in the request's body.
    pub request: Name,
    /// The element in the response's body.
    pub response: Name,
    /// Header elements that a request may carry.
    pub request_headers: Vec<Name>,
    /// Header elements that a response may carry.
    pub response_headers: Vec<Name>,
}

impl Schema {
    /// The place of a component.
    pub fn place(&self, origin: Origin) -> Option<&Place> {
        self.origins.get(origin.0)
    }

    /// How a component was in the versions on record.
    pub fn history(&self, origin: Origin) -> Part {
        self.place(origin).map(|place| place.history.clone()).unwrap_or_default()
    }

    /// A complex type by name.
    pub fn complex(&self, name: &Name) -> Option<&ComplexType> {
        match self.types.get(name) {
            Some(Type::Complex(complex)) => Some(complex),
            _ => None,
        }
    }

    /// A simple type by name.
    pub fn simple(&self, name: &Name) -> Option<&SimpleType> {
        match self.types.get(name) {
            Some(Type::Simple(simple)) => Some(simple),
            _ => None,
        }
    }
}
