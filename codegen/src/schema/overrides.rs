//! Names that a schema folder chooses for its Rust code.

use std::collections::BTreeMap;

use super::{Name, SourceLocation};

/// The file `overrides.toml`: names for Rust where the names of the schema would become the same identifier.
///
/// A name takes the place of the one in the schema before its conversion to Rust: `AMinusB` becomes the field
/// `a_minus_b` and the variant `AMinusB`.
#[derive(Clone, Debug, Default)]
pub struct Overrides {
    /// The chosen names by part.
    pub names: BTreeMap<Part, (Vec<String>, SourceLocation)>,
    /// `true` if the file is that of an older schema, which can have other parts.
    pub is_older: bool,
}

/// A part of a schema that has a name in Rust.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// A type.
    Type(Name),
    /// A value of an enumeration.
    Value(Name, String),
    /// An element or attribute (`@name`) of a type, an alternative of a choice of a type or group.
    Field(Name, String),
    /// The choices of a type or group, in their order.
    Choices(Name),
    /// A global element.
    Element(Name),
}

impl Overrides {
    /// The name for a part; `None` if the folder chooses none.
    pub(crate) fn name(&self, part: &Part) -> Option<&str> {
        self.names.get(part).and_then(|(names, _)| names.first()).map(String::as_str)
    }

    /// The names for the choices of a type or group.
    pub(crate) fn choices(&self, owner: &Name) -> &[String] {
        self.names.get(&Part::Choices(owner.clone())).map_or(&[], |(names, _)| names)
    }
}

impl Part {
    /// The entry of `overrides.toml` for the part, as a remedy for an error.
    pub(crate) fn remedy(&self) -> String {
        let entry = match self {
            Self::Type(name) => format!("[types] \"{name}\" = \"…\""),
            Self::Value(name, value) => format!("[values.\"{name}\"] {value:?} = \"…\""),
            Self::Field(name, field) => format!("[fields.\"{name}\"] {field:?} = \"…\""),
            Self::Choices(name) => {
                format!("[choices] \"{name}\" = [\"…\"], with a name for each of its choices, in their order")
            }
            Self::Element(name) => format!("[elements] \"{name}\" = \"…\""),
        };
        format!("choose another name in overrides.toml: {entry}")
    }
}
