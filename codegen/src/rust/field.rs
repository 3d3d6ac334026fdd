//! Fields of structs, and the XML that each field holds.

use crate::name::Name;

use super::{Occurs, Type};

/// A field.
#[derive(Clone, Debug)]
pub(crate) struct Field {
    /// The identifier.
    pub(crate) name: String,
    /// The documentation, by lines.
    pub(crate) docs: Vec<String>,
    /// The type.
    pub(crate) ty: Type,
    /// The XML that the field holds.
    pub(crate) role: Role,
    /// `true` if `Debug` hides the value, which must not reach a log.
    pub(crate) is_secret: bool,
    /// The response messages that are created with an empty value here.
    pub(crate) empty_in: Option<EmptyIn>,
}

/// The response messages that are created with an empty value in a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EmptyIn {
    /// All: some version requires the element.
    All,
    /// Failures.
    Failures,
}

/// The XML that a field holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// Elements of one name.
    Element {
        /// The name.
        name: Name,
        /// The Rust type is not an `Option` and not a `Vec`.
        required: bool,
    },
    /// A choice between elements.
    Choice {
        /// The Rust type is not an `Option` and not a `Vec`.
        required: bool,
        /// The names of the alternatives.
        elements: Vec<Name>,
    },
    /// An attribute.
    Attribute {
        /// The name, `xml:lang` or without a prefix.
        name: Name,
        /// The newest schema requires the attribute, and the Rust type is not an `Option` if each older one does too.
        occurs: Occurs,
    },
    /// The text of simple content.
    Text,
    /// The elements that `xs:any` allows.
    Any {
        /// The namespaces that the wildcard allows.
        namespaces: String,
        /// At least one element must be there.
        required: bool,
    },
    /// The attributes that `xs:anyAttribute` allows.
    AnyAttributes {
        /// The namespaces that the wildcard allows.
        namespaces: String,
    },
    /// The XML below the type that no other field holds.
    Kept,
}

impl Role {
    /// The name of an element, the name of an attribute after `@`, or `.` for text; empty for a role without a name.
    pub(crate) fn part(&self) -> String {
        match self {
            Self::Element { name, .. } => name.to_string(),
            Self::Attribute { name, .. } => format!("@{name}"),
            Self::Text => ".".to_owned(),
            Self::Choice { .. } | Self::Any { .. } | Self::AnyAttributes { .. } | Self::Kept => String::new(),
        }
    }

    /// The local name of an element, or the name of an attribute after `@`.
    pub(crate) fn local_name(&self) -> Option<String> {
        match self {
            Self::Element { name, .. } => Some(name.local.clone()),
            Self::Attribute { name, .. } => Some(format!("@{}", name.local)),
            _ => None,
        }
    }

    /// Returns `true` if the reader counts the element, attribute or choice among the required ones.
    pub(crate) fn is_counted(&self) -> bool {
        match self {
            Self::Element { required, .. } | Self::Choice { required, .. } | Self::Any { required, .. } => {
                *required
            }
            Self::Attribute { occurs, .. } => occurs.required,
            Self::Text | Self::AnyAttributes { .. } | Self::Kept => false,
        }
    }
}

/// The argument of a constructor for a required field.
pub(crate) enum Argument<'a> {
    /// A text is passed as `impl Into<String>`.
    Text,
    /// A struct, a list or a choice is passed as `impl Into<Type>`, so that an array or an alternative can be passed too. The
    /// constructor makes the box of a boxed type.
    Into(&'a Type),
    /// Any other value is passed as its type.
    Value(&'a Type),
}

impl Field {
    /// Returns `true` if a value cannot be made without the field.
    pub(crate) fn is_required(&self) -> bool {
        self.role.is_counted() || self.role == Role::Text
    }
}
