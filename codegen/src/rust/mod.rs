//! The generated Rust as data: items and fields, without XSD and without tokens.
//!
//! [`lower`](crate::lower) makes it from the schema, [`render`](crate::render) turns it into text.

mod field;
mod reach;
mod type_info;

use std::collections::BTreeMap;
use std::fmt;

pub(crate) use self::field::{ChoiceOccurrence, Field, Role};
pub(crate) use self::type_info::{GroupKind, Occurs, Particle, TypeInfo};

/// Everything that is generated.
#[derive(Debug, Default)]
pub(crate) struct Api {
    /// The schema's version, for file headers.
    pub(crate) version: String,
    /// The history of the schema's parts, a line each, where there is one.
    pub(crate) history: Vec<String>,
    /// The types, in any order.
    pub(crate) items: Vec<Item>,
    /// Global elements.
    pub(crate) elements: Vec<GlobalElement>,
    /// Operations.
    pub(crate) operations: Vec<Operation>,
    /// The response message has all that the runtime reads of a status.
    pub(crate) has_status: bool,
    /// The header elements of requests, as fields.
    pub(crate) request_headers: Vec<Header>,
    /// The header elements of responses.
    pub(crate) response_headers: Vec<Header>,
}

/// A module of the generated code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Module {
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
pub(crate) struct Path {
    /// The module.
    pub(crate) module: Module,
    /// The name.
    pub(crate) name: String,
}

/// The marker that distinguishes a list type from others: `ArrayOfStringsList`.
pub(crate) fn list_marker(path: &Path) -> String {
    format!("{}List", path.name.trim_end_matches('_'))
}

/// A text of the schema for documentation, in which control characters are escaped.
pub(crate) fn doc_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c.is_control() {
            out.extend(c.escape_default());
        } else {
            out.push(c);
        }
    }
    out
}

/// A generated type: name, documentation, derives and definition.
#[derive(Debug)]
pub(crate) struct Item {
    /// The path.
    pub(crate) path: Path,
    /// The file that it goes to, without `.rs`: its own, or that of the type it belongs to.
    pub(crate) file: String,
    /// Documentation, a line each.
    pub(crate) docs: Vec<String>,
    /// The schema's name, where Rust's differs.
    pub(crate) alias: Option<String>,
    /// Which traits it can derive.
    pub(crate) derives: Derives,
    /// The definition.
    pub(crate) kind: Kind,
}

/// Traits that depend on the content of a type.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Derives {
    /// All fields are optional: `Default`.
    pub(crate) default: bool,
    /// No floating-point number is in it: `Eq` and `Hash`.
    pub(crate) eq: bool,
    /// The type is an identifier: `Ord`.
    pub(crate) ord: bool,
}

/// The kinds of generated types.
#[derive(Debug)]
pub(crate) enum Kind {
    /// A struct with fields.
    Struct(Struct),
    /// A list of elements.
    Wrapper(Wrapper),
    /// A struct around a choice that several types share.
    ChoiceWrapper(ChoiceWrapper),
    /// Alternatives among elements.
    Choice(Choice),
    /// A type whose whole content is one of several elements.
    ChoiceType(Choice, TypeInfo),
    /// Alternatives by `xsi:type`.
    Polymorph(Polymorph),
    /// An enumeration of texts.
    Enum(Vec<EnumValue>),
    /// A value with facets.
    Facet(Facet),
    /// A list in one text.
    List(Type),
    /// A union of simple types.
    Union(Vec<UnionMember>),
    /// Another name for a type.
    Alias(Type),
}

/// The type of a field.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Type {
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
    /// `xml::KnownOrRaw<…>`: a message of one operation, or one of another.
    KnownOrRaw(Box<Type>),
}

impl Type {
    /// The type in a box, or the type itself.
    pub(crate) fn unboxed(&self) -> &Self {
        match self {
            Self::Boxed(inner) => inner,
            ty => ty,
        }
    }

    /// The generated type inside, if any.
    pub(crate) fn path(&self) -> Option<&Path> {
        match self {
            Self::BuiltIn(_) => None,
            Self::Path(path) => Some(path),
            Self::Option(inner)
            | Self::Vec(inner)
            | Self::Boxed(inner)
            | Self::Nillable(inner)
            | Self::KnownOrRaw(inner) => inner.path(),
        }
    }
}

impl fmt::Display for Type {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BuiltIn(name) => f.write_str(name),
            Self::Path(path) => f.write_str(&path.name),
            Self::Option(inner) => write!(f, "Option<{inner}>"),
            Self::Vec(inner) => write!(f, "Vec<{inner}>"),
            Self::Boxed(inner) => write!(f, "Box<{inner}>"),
            Self::Nillable(inner) => write!(f, "Nillable<{inner}>"),
            Self::KnownOrRaw(inner) => write!(f, "KnownOrRaw<{inner}>"),
        }
    }
}

/// A struct.
#[derive(Debug)]
pub(crate) struct Struct {
    /// The struct that it extends, as its field `base`.
    pub(crate) base: Option<Path>,
    /// The fields that the struct adds to those of its base.
    pub(crate) fields: Vec<Field>,
    /// The schema's view.
    pub(crate) info: TypeInfo,
}

/// A list.
#[derive(Debug)]
pub(crate) struct Wrapper {
    /// The type of the content.
    pub(crate) item: Type,
    /// The element of each, or none for a choice.
    pub(crate) element: Option<String>,
    /// The schema's view.
    pub(crate) info: TypeInfo,
}

/// A struct around a shared choice.
#[derive(Debug)]
pub(crate) struct ChoiceWrapper {
    /// The choice.
    pub(crate) choice: Path,
    /// The schema's view.
    pub(crate) info: TypeInfo,
}

/// An enum of elements.
#[derive(Debug)]
pub(crate) struct Choice {
    /// The alternatives.
    pub(crate) variants: Vec<Variant>,
    /// The struct that all alternatives are or derive from.
    pub(crate) common_base: Option<Path>,
    /// The method that gives this struct, such as `as_item`.
    pub(crate) accessor: String,
}

impl Choice {
    /// The alternatives of a generated type that no other alternative has.
    pub(crate) fn unshared(&self) -> impl Iterator<Item = &Variant> {
        let mut uses: BTreeMap<&Type, usize> = BTreeMap::new();
        for variant in &self.variants {
            *uses.entry(&variant.ty).or_default() += 1;
        }
        let of_path = |variant: &&Variant| matches!(variant.ty.unboxed(), Type::Path(_));
        self.variants.iter().filter(of_path).filter(move |variant| uses[&variant.ty] == 1)
    }
}

/// An alternative of a [`Choice`].
#[derive(Debug)]
pub(crate) struct Variant {
    /// The name.
    pub(crate) name: String,
    /// The canonical name of the element.
    pub(crate) element: String,
    /// Since when it is known.
    pub(crate) since: Option<String>,
    /// The type of the content.
    pub(crate) ty: Type,
    /// The number of `.base` steps to the common base, if the alternative has it.
    pub(crate) base_steps: Option<usize>,
}

/// An enum over `xsi:type`.
#[derive(Debug)]
pub(crate) struct Polymorph {
    /// The type that applies without `xsi:type`; `None` if that is abstract.
    pub(crate) declared: Option<String>,
    /// The alternatives: variant, type's name, type.
    pub(crate) variants: Vec<(String, String, Type)>,
    /// The canonical name of the declared type.
    pub(crate) name: String,
}

/// A value of an enumeration.
#[derive(Debug)]
pub(crate) struct EnumValue {
    /// The variant.
    pub(crate) name: String,
    /// The text on the wire.
    pub(crate) text: String,
    /// Since when it is known.
    pub(crate) since: Option<String>,
}

/// A value with facets.
#[derive(Debug)]
pub(crate) struct Facet {
    /// The restricted type.
    pub(crate) base: Type,
    /// Sets of facets, of which a value keeps at least one.
    pub(crate) alternatives: Vec<Facets>,
}

/// A set of facets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Facets {
    /// Least length in characters.
    pub(crate) min_length: Option<u64>,
    /// Greatest length in characters.
    pub(crate) max_length: Option<u64>,
    /// Least value.
    pub(crate) min: Option<i64>,
    /// Greatest value.
    pub(crate) max: Option<i64>,
    /// A pattern in XSD's notation.
    pub(crate) pattern: Option<String>,
}

/// A member of a union.
#[derive(Debug)]
pub(crate) struct UnionMember {
    /// The variant.
    pub(crate) name: String,
    /// The type of the content.
    pub(crate) ty: Type,
    /// The facets of the value.
    pub(crate) facets: Facets,
}

/// A global element.
#[derive(Debug)]
pub(crate) struct GlobalElement {
    /// The module, from the namespace of the element.
    pub(crate) module: Module,
    /// The name of the constant.
    pub(crate) constant: String,
    /// The canonical name, such as `m:SyncFolderItems`.
    pub(crate) name: String,
    /// The type of the values.
    pub(crate) ty: Type,
    /// The type has no other global element, so that values know their element.
    pub(crate) is_root: bool,
}

/// An operation.
#[derive(Debug)]
pub(crate) struct Operation {
    /// The name.
    pub(crate) name: String,
    /// The variant in the enum of all requests.
    pub(crate) variant: String,
    /// The SOAP action.
    pub(crate) action: String,
    /// The request's type and element.
    pub(crate) request: (Path, String),
    /// The response's type and element.
    pub(crate) response: (Path, String),
    /// The place of the messages in a response.
    pub(crate) outcomes: Outcomes,
}

/// The place of the messages in a response.
#[derive(Debug)]
pub(crate) enum Outcomes {
    /// The response is the message; `.base` so many times leads to the response message.
    Itself {
        /// Steps to `ResponseMessage`.
        base_steps: usize,
    },
    /// The response holds a list of one kind of message.
    List {
        /// The message's type.
        message: Path,
        /// Steps from the message to `ResponseMessage`.
        base_steps: usize,
    },
    /// The response is another type, without response messages.
    None,
}

/// A header element.
#[derive(Debug)]
pub(crate) struct Header {
    /// The name of the field.
    pub(crate) field: String,
    /// The canonical name of the element.
    pub(crate) element: String,
    /// The type of the values.
    pub(crate) ty: Type,
}
