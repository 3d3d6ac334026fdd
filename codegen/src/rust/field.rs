//! Fields: what a struct holds, and what of the XML each holds.

use super::Type;

/// A field.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    /// Its name.
    pub(crate) name: String,
    /// Documentation, a line each.
    pub(crate) docs: Vec<String>,
    /// Its type.
    pub(crate) ty: Type,
    /// What of the XML it holds.
    pub(crate) role: Role,
    /// `Debug` must not show it.
    pub(crate) secret: bool,
}

/// What a field holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Role {
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
        /// The bit, where there has to be one.
        bit: Option<u32>,
    },
    /// Attributes that `xs:anyAttribute` allows.
    AnyAttributes {
        /// The namespaces that it allows.
        namespaces: String,
    },
}

impl Role {
    /// The name of an element, `@` and that of an attribute, or `.` for text; empty for what has no name.
    pub(crate) fn part(&self) -> String {
        match self {
            Self::Element { name, .. } => name.clone(),
            Self::Attribute { name, .. } => format!("@{name}"),
            Self::Text => ".".to_owned(),
            Self::Choice { .. } | Self::Any { .. } | Self::AnyAttributes { .. } => String::new(),
        }
    }
}

/// How often a choice occurs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ChoiceOccurrence {
    /// Once, with its bit.
    Required(u32),
    /// Once or not.
    Optional,
    /// Many times.
    Each,
}
