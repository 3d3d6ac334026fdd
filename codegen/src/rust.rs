//! How the Rust looks: items and fields, without XSD and without tokens.
//!
//! [`lower`](crate::lower) makes it from the schema, [`render`](crate::render) turns it into text.

use std::fmt;

/// Everything that is generated.
#[derive(Debug, Default)]
pub struct Api {
    /// The schema's version, for file headers.
    pub version: String,
    /// The types, in any order.
    pub items: Vec<Item>,
    /// Global elements.
    pub elements: Vec<GlobalElement>,
    /// Operations.
    pub operations: Vec<Operation>,
    /// The header elements of requests, as fields.
    pub request_headers: Vec<Header>,
    /// The header elements of responses.
    pub response_headers: Vec<Header>,
}

/// A module of the generated code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Module {
    /// `types`.
    Types,
    /// `messages`.
    Messages,
}

impl fmt::Display for Module {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Types => "types",
            Self::Messages => "messages",
        })
    }
}

/// A generated type: its module and name.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Path {
    /// Where it lives.
    pub module: Module,
    /// Its name.
    pub name: String,
}

/// A generated type with all that is said of it.
#[derive(Debug)]
pub struct Item {
    /// What it is called.
    pub path: Path,
    /// The file that it goes to, without `.rs`: its own, or that of the type it belongs to.
    pub file: String,
    /// Documentation, a line each.
    pub docs: Vec<String>,
    /// The schema's name, where Rust's differs.
    pub alias: Option<String>,
    /// Which traits it can derive.
    pub derives: Derives,
    /// What it is.
    pub kind: Kind,
}

/// Traits that depend on what a type holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Derives {
    /// Nothing is required.
    pub default: bool,
    /// No floating-point number is in it: `Eq` and `Hash`.
    pub eq: bool,
    /// It is an identifier: `Ord`.
    pub ord: bool,
}

/// The kinds of generated types.
#[derive(Debug)]
pub enum Kind {
    /// A struct with fields.
    Struct(Struct),
    /// A struct around a list of elements.
    Wrapper(Wrapper),
    /// A struct around a choice that several types share.
    ChoiceWrapper(ChoiceWrapper),
    /// Alternatives among elements.
    Choice(Choice),
    /// A type whose whole content is one of several elements.
    ChoiceType(Choice, Shape),
    /// Alternatives by `xsi:type`.
    Polymorph(Polymorph),
    /// An enumeration of texts.
    Enum(Vec<EnumValue>),
    /// A value with facets.
    Facet(Facet),
    /// A list in one text.
    List(Type),
    /// One of several simple types.
    Union(Vec<UnionMember>),
    /// Another name for a type.
    Alias(Type),
}

/// The type of a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Type {
    /// A type of Rust or of the runtime, such as `String` or `value::DateTime`.
    BuiltIn(&'static str),
    /// A generated type.
    Path(Path),
    /// `Option<…>`.
    Option(Box<Type>),
    /// `Vec<…>`.
    Vec(Box<Type>),
    /// `Box<…>`.
    Boxed(Box<Type>),
    /// `value::Nillable<…>`.
    Nillable(Box<Type>),
}

impl Type {
    /// The generated type inside, if any.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Self::BuiltIn(_) => None,
            Self::Path(path) => Some(path),
            Self::Option(inner) | Self::Vec(inner) | Self::Boxed(inner) | Self::Nillable(inner) => inner.path(),
        }
    }
}

/// A struct.
#[derive(Debug)]
pub struct Struct {
    /// The struct that it extends, as its field `base`.
    pub base: Option<Path>,
    /// Its own fields.
    pub fields: Vec<Field>,
    /// The schema's view.
    pub shape: Shape,
}

/// A field.
#[derive(Debug)]
pub struct Field {
    /// Its name.
    pub name: String,
    /// Documentation, a line each.
    pub docs: Vec<String>,
    /// Its type.
    pub ty: Type,
    /// What of the XML it holds.
    pub role: Role,
    /// `Debug` must not show it.
    pub secret: bool,
}

/// What a field holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Role {
    /// Elements of one name; required ones have a bit.
    Element {
        /// `t:Name`.
        name: String,
        /// The bit of a required element.
        bit: Option<u32>,
    },
    /// One of several elements, or many.
    Choice {
        /// How often.
        occurrence: ChoiceOccurrence,
        /// The elements of its alternatives.
        elements: Vec<String>,
    },
    /// An attribute.
    Attribute {
        /// Its name, `xml:lang` or unprefixed.
        name: String,
        /// The bit of a required attribute.
        bit: Option<u32>,
    },
    /// The text of simple content.
    Text,
    /// Elements that `xs:any` allows.
    Any {
        /// The namespaces that it allows.
        namespaces: String,
    },
    /// Attributes that `xs:anyAttribute` allows.
    AnyAttributes {
        /// The namespaces that it allows.
        namespaces: String,
    },
}

/// How often a choice occurs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChoiceOccurrence {
    /// Once, with its bit.
    Required(u32),
    /// Once or not.
    Optional,
    /// Many times.
    Each,
}

/// A struct around a `Vec`.
#[derive(Debug)]
pub struct Wrapper {
    /// What the `Vec` holds.
    pub item: Type,
    /// The element of each, or none for a choice.
    pub element: Option<String>,
    /// The schema's view.
    pub shape: Shape,
}

/// A struct around a shared choice.
#[derive(Debug)]
pub struct ChoiceWrapper {
    /// The choice.
    pub choice: Path,
    /// The schema's view.
    pub shape: Shape,
}

/// An enum of elements.
#[derive(Debug)]
pub struct Choice {
    /// The alternatives.
    pub variants: Vec<Variant>,
    /// The struct that all alternatives have as a base, directly or further up: `as_item`.
    pub common_base: Option<Path>,
}

/// An alternative of a [`Choice`].
#[derive(Debug)]
pub struct Variant {
    /// Its name.
    pub name: String,
    /// Its element.
    pub element: String,
    /// What it holds.
    pub ty: Type,
    /// How many times `.base` leads from it to the common base, if it does.
    pub base_steps: Option<usize>,
}

/// An enum over `xsi:type`.
#[derive(Debug)]
pub struct Polymorph {
    /// The type that applies without `xsi:type`; `None` if that is abstract.
    pub declared: Option<String>,
    /// The alternatives: variant, type's name, type.
    pub variants: Vec<(String, String, Type)>,
    /// What a message calls the declared type.
    pub name: String,
}

/// A value of an enumeration.
#[derive(Debug)]
pub struct EnumValue {
    /// The variant.
    pub name: String,
    /// The text on the wire.
    pub text: String,
}

/// A value with facets.
#[derive(Debug)]
pub struct Facet {
    /// What it restricts.
    pub base: Type,
    /// Sets of facets, of which a value keeps at least one.
    pub alternatives: Vec<Facets>,
}

/// A set of facets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets {
    /// Least length in characters.
    pub min_length: Option<u64>,
    /// Greatest length in characters.
    pub max_length: Option<u64>,
    /// Least value.
    pub min: Option<i64>,
    /// Greatest value.
    pub max: Option<i64>,
    /// A pattern in XSD's notation.
    pub pattern: Option<String>,
}

/// A member of a union.
#[derive(Debug)]
pub struct UnionMember {
    /// The variant.
    pub name: String,
    /// What it holds.
    pub ty: Type,
    /// What the value keeps.
    pub facets: Facets,
}

/// The schema's view of a complex type, for strict reading and for refusals in writing.
#[derive(Debug)]
pub struct Shape {
    /// The type's name.
    pub name: String,
    /// The type whose shape comes first.
    pub base: Option<Path>,
    /// The names behind the bits of its own.
    pub required: Vec<String>,
    /// All bits, with its bases'.
    pub bits: u32,
    /// Its own attributes.
    pub attributes: Vec<String>,
    /// Its own content.
    pub content: Content,
    /// Children may occur more than once.
    pub repeats: bool,
    /// The writer has to check the content.
    pub checked: bool,
    /// It is a response message.
    pub response: bool,
}

/// The content of a [`Shape`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// Nothing.
    Empty,
    /// Text.
    Text,
    /// Elements.
    Particle(Particle),
}

/// A particle of a content model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Particle {
    /// Least occurrence.
    pub min: u64,
    /// Greatest occurrence.
    pub max: Option<u64>,
    /// What occurs.
    pub term: Term,
}

/// What a [`Particle`] is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Term {
    /// An element.
    Element(String),
    /// In order.
    Sequence(Vec<Particle>),
    /// One of.
    Choice(Vec<Particle>),
    /// In any order.
    All(Vec<Particle>),
    /// A wildcard.
    Any(String),
}

/// A global element.
#[derive(Debug)]
pub struct GlobalElement {
    /// Its module, from its namespace.
    pub module: Module,
    /// Its constant.
    pub constant: String,
    /// Its name, `m:SyncFolderItems`.
    pub name: String,
    /// Its type.
    pub ty: Type,
    /// It is the only element of that type, so that values know their element.
    pub is_root: bool,
}

/// An operation.
#[derive(Debug)]
pub struct Operation {
    /// Its name.
    pub name: String,
    /// The SOAP action.
    pub action: String,
    /// The request's type and element.
    pub request: (Path, String),
    /// The response's type and element.
    pub response: (Path, String),
    /// How a response holds its messages.
    pub outcomes: Outcomes,
}

/// How a response holds its messages.
#[derive(Debug)]
pub enum Outcomes {
    /// The response is the message; `.base` so many times leads to the response message.
    Itself {
        /// Steps to `ResponseMessage`.
        base_steps: usize,
    },
    /// It holds a list of one kind of message.
    List {
        /// The message's type.
        message: Path,
        /// The choice's type and variant.
        choice: Path,
        /// The variant.
        variant: String,
        /// Steps from the message to `ResponseMessage`.
        base_steps: usize,
    },
    /// Neither: the response is a type of its own.
    None,
}

/// A header element.
#[derive(Debug)]
pub struct Header {
    /// Its field.
    pub field: String,
    /// Its element.
    pub element: String,
    /// Its type.
    pub ty: Type,
}
