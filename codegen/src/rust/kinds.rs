//! The kinds of generated types.

use regex_syntax::hir::Hir;

use crate::name::Name;

use super::{Field, Path, Role, Type, TypeInfo};

/// The kind of a generated type.
#[derive(Debug)]
pub(crate) enum Kind {
    /// A struct with fields.
    Struct(Struct),
    /// A list of elements or of a choice.
    List(List),
    /// A struct around an enum of elements.
    ChoiceWrapper(ChoiceWrapper),
    /// An enum of elements.
    Choice(Choice),
    /// An enum of elements that is itself a complex type.
    ChoiceEnum(Choice, TypeInfo),
    /// An enum over `xsi:type`.
    XsiTypeEnum(XsiTypeEnum),
    /// An enumeration.
    Enum(Vec<EnumValue>),
    /// A value with facets.
    Facet(Facet),
    /// A list of values in one text.
    TextList(Type),
    /// An enum of simple types.
    Union(Vec<UnionMember>),
    /// Another name for a type.
    Alias(Type),
}

impl Kind {
    /// Returns `true` for a kind of complex type or choice.
    pub(crate) fn is_complex(&self) -> bool {
        use Kind::{Choice, ChoiceEnum, ChoiceWrapper, List, Struct, XsiTypeEnum};
        matches!(self, Struct(_) | List(_) | ChoiceWrapper(_) | Choice(_) | ChoiceEnum(..) | XsiTypeEnum(_))
    }

    /// Returns `true` for a kind of type with conversions from other types: complex types, choices and lists.
    pub(crate) fn is_made_from_others(&self) -> bool {
        self.is_complex() || matches!(self, Self::TextList(_))
    }

    /// The kind in words, with the types of its content except those of fields and variants.
    pub(crate) fn description(&self) -> String {
        match self {
            Self::Struct(_) => "struct".to_owned(),
            Self::List(list) => format!("list of {}", list.item),
            Self::ChoiceWrapper(wrapper) => format!("struct with the choice {}", wrapper.choice.name),
            Self::Choice(_) | Self::ChoiceEnum(..) => "enum of elements".to_owned(),
            Self::XsiTypeEnum(_) => "enum of types".to_owned(),
            Self::Enum(_) => "enumeration".to_owned(),
            Self::Facet(facet) => format!("{} with facets", facet.base),
            Self::TextList(item) => format!("space-separated list of {item}"),
            Self::Union(_) => "enum of simple types".to_owned(),
            Self::Alias(ty) => format!("alias of {ty}"),
        }
    }

    /// The number of variants that the schema gives to an enum; `None` for other kinds.
    pub(crate) fn variant_count(&self) -> Option<usize> {
        match self {
            Self::Choice(choice) | Self::ChoiceEnum(choice, _) => Some(choice.variants.len()),
            Self::XsiTypeEnum(value) => Some(value.variants.len()),
            Self::Enum(values) => Some(values.len()),
            Self::Union(members) => Some(members.len()),
            _ => None,
        }
    }
}

/// A struct.
#[derive(Debug)]
pub(crate) struct Struct {
    /// The base type, which is the field `base`.
    pub(crate) base: Option<Path>,
    /// The fields, without those of the base type.
    pub(crate) fields: Vec<Field>,
    /// The number of required elements and attributes, with those of base types.
    pub(crate) required_count: usize,
    /// The description for the runtime.
    pub(crate) info: TypeInfo,
}

impl Struct {
    /// The field and the enum of a struct that holds nothing but a required choice. It has conversions from the alternatives.
    pub(crate) fn only_choice(&self) -> Option<(&str, &Path)> {
        let mut fields = self.fields.iter().filter(|field| field.role != Role::Kept);
        match (fields.next()?, fields.next(), &self.base) {
            (
                Field { name, role: Role::Choice { required: true, .. }, ty: Type::Path(choice), .. },
                None,
                None,
            ) => Some((name, choice)),
            _ => None,
        }
    }
}

/// A list of elements or of a choice.
#[derive(Debug)]
pub(crate) struct List {
    /// The type of an entry.
    pub(crate) item: Type,
    /// The element of each entry; `None` for a choice.
    pub(crate) element: Option<Name>,
    /// The element of each entry in the schema, if servers write another.
    pub(crate) schema_element: Option<Name>,
    /// The description for the runtime.
    pub(crate) info: TypeInfo,
}

/// A struct around an enum of elements.
#[derive(Debug)]
pub(crate) struct ChoiceWrapper {
    /// The enum.
    pub(crate) choice: Path,
    /// The description for the runtime.
    pub(crate) info: TypeInfo,
}

/// An enum of elements.
#[derive(Debug)]
pub(crate) struct Choice {
    /// The alternatives.
    pub(crate) variants: Vec<Variant>,
    /// The struct that all alternatives are or derive from.
    pub(crate) common_base: Option<Path>,
    /// The method that returns this struct, such as `as_item`.
    pub(crate) accessor: String,
}

impl Choice {
    /// The common base, if the choice has methods that return it.
    pub(crate) fn shared_base(&self) -> Option<&Path> {
        self.common_base.as_ref().filter(|_| self.variants.len() > 1)
    }
}

/// An alternative of a [`Choice`].
#[derive(Debug)]
pub(crate) struct Variant {
    /// The identifier.
    pub(crate) name: String,
    /// The element.
    pub(crate) element: Name,
    /// The first version that has the element, as documentation.
    pub(crate) since: Option<String>,
    /// The type of the value.
    pub(crate) ty: Type,
    /// The number of `.base` steps from the value to the common base.
    pub(crate) base_steps: Option<usize>,
}

/// An enum over `xsi:type`.
#[derive(Debug)]
pub(crate) struct XsiTypeEnum {
    /// The variant of the declared type, which applies without `xsi:type`; `None` if that type is abstract.
    pub(crate) declared: Option<String>,
    /// The alternatives: the variant, the name of the type, and the Rust type.
    pub(crate) variants: Vec<(String, Name, Type)>,
    /// The name of the declared type.
    pub(crate) name: Name,
}

/// A value of an enumeration.
#[derive(Debug)]
pub(crate) struct EnumValue {
    /// The identifier of the variant.
    pub(crate) name: String,
    /// The text in documents.
    pub(crate) text: String,
    /// The first version that has the value, as documentation.
    pub(crate) since: Option<String>,
    /// The index of the first version that has the value.
    pub(crate) version: usize,
}

/// A value with facets.
#[derive(Debug)]
pub(crate) struct Facet {
    /// The restricted type.
    pub(crate) base: Type,
    /// Sets of facets; a value satisfies at least one set.
    pub(crate) alternatives: Vec<Facets>,
}

/// A set of facets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Facets {
    /// The minimum length in characters.
    pub(crate) min_length: Option<u64>,
    /// The maximum length in characters.
    pub(crate) max_length: Option<u64>,
    /// The minimum value.
    pub(crate) min: Option<i128>,
    /// The maximum value.
    pub(crate) max: Option<i128>,
    /// The pattern of each restriction that has one, those of the base types first. A value matches all of them.
    pub(crate) patterns: Vec<Pattern>,
    /// The bounds of a value that is not an integer.
    pub(crate) bounds: Vec<Bound>,
}

/// A bound of a value that is not an integer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Bound {
    /// The name of a variant of `rt::Bound`, and a value of the type that is restricted.
    Value(&'static str, String),
    /// The name of a variant of `rt::Bound`, and a number of digits.
    Digits(&'static str, u64),
}

impl Facets {
    /// Sets the minimum value, unless it is greater.
    pub(crate) fn raise_min(&mut self, min: i128) {
        self.min = self.min.max(Some(min));
    }

    /// Sets the maximum value, unless it is less.
    pub(crate) fn lower_max(&mut self, max: i128) {
        self.max = Some(self.max.map_or(max, |known| known.min(max)));
    }

    /// Sets the minimum length, unless it is greater.
    pub(crate) fn raise_min_length(&mut self, min: u64) {
        self.min_length = self.min_length.max(Some(min));
    }

    /// Sets the maximum length, unless it is less.
    pub(crate) fn lower_max_length(&mut self, max: u64) {
        self.max_length = Some(self.max_length.map_or(max, |known| known.min(max)));
    }

    /// Returns `true` if the set allows every value.
    pub(crate) fn is_none(&self) -> bool {
        *self == Self::default()
    }
}

/// A pattern, and the tree of its regular expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pattern {
    /// The pattern in the notation of XSD.
    pub(crate) text: String,
    /// The tree of the pattern.
    pub(crate) tree: Hir,
}

/// A member of a union.
#[derive(Debug)]
pub(crate) struct UnionMember {
    /// The identifier of the variant.
    pub(crate) name: String,
    /// The type of the value.
    pub(crate) ty: Type,
    /// The sets of facets. A value satisfies one of them.
    pub(crate) alternatives: Vec<Facets>,
}
