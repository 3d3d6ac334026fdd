//! A complex type of the schema, as static data.

use super::UNBOUNDED;
use super::content_error::{ContentError, misplaced};
use super::content_model::{Child, ContentModel, Particle};
use super::lookup::local_part;

/// A Rust type for a complex type of the schema.
pub trait ComplexType {
    /// The description of the complex type.
    const TYPE: TypeInfo;
    /// A reference to [`Self::TYPE`]. Two references to one description may differ: compare names.
    const INFO: &'static TypeInfo = &Self::TYPE;

    /// Returns [`Self::INFO`].
    // The constant would be in a program several times: once in each of the compiler's units with its name.
    #[inline(never)]
    fn info() -> &'static TypeInfo {
        Self::INFO
    }
}

/// The description of a complex type. Generated code has a constant for each type.
#[derive(Debug)]
pub struct TypeInfo {
    /// The canonical name, such as `t:ItemIdType`.
    pub name: &'static str,
    /// The base type, whose attributes and content come first.
    pub base: Option<&'static TypeInfo>,
    /// The attributes that the type declares.
    pub attributes: Named<'static>,
    /// The fields that the type declares, in the order of their numbers, if each field holds elements of one name.
    pub elements: Named<'static>,
    /// The fields that the type declares, in the order of their numbers, if one of them is a choice or a wildcard.
    pub fields: &'static [FieldInfo],
    /// The content model; empty if the content is the sequence of the fields.
    pub model: &'static [Particle],
    /// The number of required attributes and fields of the type and its base types.
    pub required: u32,
    /// The number of fields of the base types, which is the number of the first field that the type declares.
    pub first_field: u16,
    /// `true` if `xsi:type` may name another type in place of this type; see `ReadComplex::derived_types`.
    pub derived_types: bool,
    /// `true` for simple content: the content is text.
    pub text: bool,
    /// `true` if the Rust type can hold content that the content model forbids, such as an empty list or a part of a
    /// group. The writer then checks the content.
    pub checked: bool,
    /// `true` if the type has an `xs:anyAttribute`.
    pub any_attributes: bool,
    /// `true` if the type has an `xs:any`. It has at most one.
    pub wildcard: bool,
    /// `true` for a response message. Its child elements are required only in a success.
    pub response: bool,
    /// `true` if the Rust type has the field `kept`.
    pub kept: bool,
    /// The canonical names of the elements, attributes (`@`) and text (`.`) whose values must not be in messages.
    pub secrets: &'static [&'static str],
}

/// A list of attributes, or of fields that each hold elements of one name.
// There are two arrays, because the compiler checks an array of constants faster than an array of structs.
#[derive(Clone, Copy, Debug)]
pub struct Named<'m> {
    /// The canonical names.
    pub names: &'m [&'static str],
    /// The occurrences.
    pub occurs: &'m [Occurs],
}

impl<'m> Named<'m> {
    /// The empty list.
    pub const NONE: Self = Self { names: &[], occurs: &[] };

    /// Returns the names of the required attributes or fields.
    fn required(self) -> impl Iterator<Item = &'static str> + 'm {
        let all = self.names.iter().copied().zip(self.occurs);
        all.filter(|(_, occurs)| occurs.is_required).map(|(name, _)| name)
    }
}

/// The fields of a complex type.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Fields<'m> {
    /// Elements of one name each.
    Named(Named<'m>),
    /// Elements, choices and wildcards.
    Mixed(&'m [FieldInfo]),
}

impl<'m> Fields<'m> {
    /// Returns the number of fields.
    pub(crate) const fn len(self) -> usize {
        match self {
            Self::Named(named) => named.names.len(),
            Self::Mixed(fields) => fields.len(),
        }
    }

    /// Returns the field with an index.
    #[inline]
    pub(crate) fn get(self, index: usize) -> Option<FieldInfo> {
        match self {
            Self::Named(Named { names, occurs }) => {
                Some(FieldInfo { term: Term::Element(names.get(index)?), occurs: *occurs.get(index)? })
            }
            Self::Mixed(fields) => fields.get(index).copied(),
        }
    }

    /// Returns the fields in order.
    pub(crate) fn iter(self) -> impl Iterator<Item = FieldInfo> + 'm {
        (0..self.len()).map_while(move |index| self.get(index))
    }
}

/// A field of a complex type: elements of one name, a choice, or a wildcard.
#[derive(Clone, Copy, Debug)]
pub struct FieldInfo {
    /// The elements that the field holds.
    pub term: Term,
    /// The occurrence in the content model.
    pub occurs: Occurs,
}

/// The elements that a field holds.
#[derive(Clone, Copy, Debug)]
pub enum Term {
    /// Elements of one canonical name.
    Element(&'static str),
    /// A choice of several elements.
    Choice(&'static [&'static str]),
    /// Elements of the namespaces that a wildcard allows.
    Any(&'static str),
}

/// The occurrence of a field in the content model, and in Rust.
#[derive(Clone, Copy, Debug)]
pub struct Occurs {
    /// `minOccurs`.
    pub min: u32,
    /// `maxOccurs`.
    pub max: u32,
    /// `true` if reading fails without the field: its Rust type is a plain value, or the field is a required wildcard.
    pub is_required: bool,
}

/// The occurrences, with the names that generated code uses.
#[allow(non_upper_case_globals)] // The names are words in the lists of `complex_type!`.
pub mod occurs {
    use super::{Occurs, UNBOUNDED};

    /// Exactly once, and [`is_required`](Occurs::is_required).
    pub const required: Occurs = Occurs { min: 1, max: 1, is_required: true };
    /// Exactly once, but an `Option` in Rust.
    pub const once: Occurs = between(1, 1);
    /// At most once.
    pub const optional: Occurs = between(0, 1);
    /// Any number of times.
    pub const repeated: Occurs = between(0, UNBOUNDED);
    /// At least once.
    pub const at_least_once: Occurs = between(1, UNBOUNDED);

    /// Returns an occurrence with a least and a greatest number.
    pub const fn between(min: u32, max: u32) -> Occurs {
        Occurs { min, max, is_required: false }
    }

    /// Returns an occurrence with a least and a greatest number, and [`is_required`](Occurs::is_required).
    pub const fn required_between(min: u32, max: u32) -> Occurs {
        Occurs { min, max, is_required: true }
    }
}

impl TypeInfo {
    /// A type without attributes and content.
    pub const EMPTY: Self = Self {
        name: "",
        base: None,
        attributes: Named::NONE,
        elements: Named::NONE,
        fields: &[],
        model: &[],
        required: 0,
        first_field: 0,
        derived_types: false,
        text: false,
        checked: false,
        any_attributes: false,
        wildcard: false,
        response: false,
        kept: false,
        secrets: &[],
    };

    /// Returns the type with a base type, and with the properties that it inherits from the base type.
    #[allow(clippy::cast_possible_truncation)] // The generator refuses types with so many fields.
    #[must_use]
    pub const fn derived(self, base: &'static TypeInfo) -> Self {
        let first_field = base.first_field + base.fields().len() as u16;
        Self {
            base: Some(base),
            first_field,
            text: base.text,
            any_attributes: base.any_attributes,
            wildcard: base.wildcard,
            required: base.required,
            ..self
        }
    }

    /// Returns the fields that the type declares.
    pub(super) const fn fields(&self) -> Fields<'static> {
        if self.fields.is_empty() { Fields::Named(self.elements) } else { Fields::Mixed(self.fields) }
    }

    /// Returns this type and its base types. This type comes first.
    pub(super) fn with_bases(&'static self) -> impl Iterator<Item = &'static TypeInfo> {
        std::iter::successors(Some(self), |info| info.base)
    }

    /// Returns the base types and this type. The type at the root of the derivation comes first.
    pub(super) fn chain(&'static self) -> impl DoubleEndedIterator<Item = &'static TypeInfo> {
        let mut chain: Vec<_> = self.with_bases().collect();
        chain.reverse();
        chain.into_iter()
    }

    /// Returns the name of a required attribute or field for messages. `bit` is its bit.
    pub(crate) fn required_name(&'static self, bit: u32) -> String {
        let names = self.chain().flat_map(|info| {
            let attributes = info.attributes.required().map(|name| format!("@{name}"));
            let fields = info.fields().iter().filter(|field| field.occurs.is_required);
            attributes.chain(fields.map(|field| field.term.to_string()))
        });
        names.into_iter().nth(bit as usize).unwrap_or_default()
    }

    /// Returns the names of the attributes that the newest schema requires, but not each older one: `Option`s in Rust.
    pub(crate) fn once_attributes(&'static self) -> impl Iterator<Item = &'static str> {
        let all = self
            .with_bases()
            .flat_map(|info| info.attributes.names.iter().copied().zip(info.attributes.occurs));
        all.filter(|(_, occurs)| occurs.min > 0 && !occurs.is_required).map(|(name, _)| name)
    }

    /// Returns `true` if the children of the type belong to one field.
    pub(crate) fn has_one_field(&'static self) -> bool {
        usize::from(self.first_field) + self.fields().len() == 1
    }

    /// Returns `false` for a type with attributes only.
    pub(crate) fn has_content(&'static self) -> bool {
        self.text || self.numbered_fields().next().is_some()
    }

    /// Returns `true` if an element with a local name may occur more than once. Paths then have a number for the
    /// element.
    pub(crate) fn repeats(&'static self, local: &str) -> bool {
        self.with_bases().any(|info| {
            let mut repeats = false;
            let field_repeats = |index: usize| match info.model {
                [] => info.fields().get(index).is_some_and(|field| field.occurs.max > 1),
                _ => u16::try_from(index).is_ok_and(|number| info.content_model().repeats(number)),
            };
            info.each_namesake(local, |_, index| repeats |= field_repeats(index));
            repeats
        })
    }

    /// Returns the content model of the fields that the type declares.
    fn content_model(&'static self) -> ContentModel<'static> {
        ContentModel { fields: self.fields(), particles: self.model, all_optional: false }
    }

    /// Compares children with the content model. In a failed response message, no child is required.
    pub(crate) fn check(&'static self, children: &[Child<'_>], is_failure: bool) -> Result<(), ContentError> {
        let matched = self.match_children(children, is_failure)?;
        if matched < children.len() {
            let (mut names, mut start) = (Vec::new(), 0);
            for info in self.chain() {
                start = info.content_model().follow(children, start, info.first_field, &mut names);
            }
            let kind = misplaced(children, matched, &names);
            return Err(ContentError::Unexpected { index: matched, expected: names_message(&names), kind });
        }
        Ok(())
    }

    /// Returns the number of children that match the content models of the base types and of the type.
    fn match_children(
        &'static self,
        children: &[Child<'_>],
        all_optional: bool,
    ) -> Result<usize, ContentError> {
        let start = self.base.map_or(Ok(0), |base| base.match_children(children, all_optional))?;
        let model = ContentModel { all_optional, ..self.content_model() };
        model.match_from(children, start, self.first_field)
    }

    /// Returns `true` if messages must not show a value. `part` is the local name of a child, an attribute (`@name`) or
    /// the text (`.`).
    pub(crate) fn hides(&'static self, part: &str) -> bool {
        self.with_bases().any(|info| info.secrets.iter().any(|secret| local_part(secret) == part))
    }
}

impl Term {
    /// Returns the canonical names of the elements; empty for a wildcard.
    pub(crate) fn names(&self) -> &[&'static str] {
        match self {
            Self::Element(name) => std::slice::from_ref(name),
            Self::Choice(names) => names,
            Self::Any(_) => &[],
        }
    }
}

impl std::fmt::Display for Term {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Any(_) => f.write_str("an element of another namespace"),
            term => f.write_str(&term.names().join(" or ")),
        }
    }
}

/// Returns a list of names for a message.
pub(super) fn names_message(names: &[&str]) -> String {
    match names {
        [] => "nothing more".to_owned(),
        names if names.len() > 6 => {
            format!("{} or {} more", names.get(..6).unwrap_or(&[]).join(" or "), names.len() - 6)
        }
        names => names.join(" or "),
    }
}
