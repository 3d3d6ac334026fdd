//! The types of fields.

use std::fmt;

use super::Path;

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
    /// `xml::KnownOrRaw<…>`: a message of the operation, or another message.
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

    /// The generated type, if this is the type itself or a box of it.
    pub(crate) fn plain(&self) -> Option<&Path> {
        match self.unboxed() {
            Self::Path(path) => Some(path),
            _ => None,
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
