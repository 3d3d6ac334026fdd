//! The error for a text or a value that a simple type does not allow.

use std::borrow::Cow;

use crate::{Error, ErrorKind};

/// A text that is not of its type, or a value outside its facets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueError {
    pub(crate) kind: ErrorKind,
    pub(crate) expected: Cow<'static, str>,
}

impl ValueError {
    /// A text that is not of the type.
    pub fn lexical(expected: impl Into<Cow<'static, str>>) -> Self {
        Self { kind: ErrorKind::Value, expected: expected.into() }
    }

    /// A value outside a facet.
    pub fn facet(expected: impl Into<Cow<'static, str>>) -> Self {
        Self { kind: ErrorKind::Facet, expected: expected.into() }
    }

    /// A value that the enumeration does not list.
    pub fn unlisted(expected: impl Into<Cow<'static, str>>) -> Self {
        Self { kind: ErrorKind::Unlisted, expected: expected.into() }
    }

    /// The error for a value that a program gave.
    pub fn into_error(self, value: &dyn std::fmt::Display) -> Error {
        Error::new(self.kind, format!("expected {}, found {value}", self.expected))
    }
}

impl std::fmt::Display for ValueError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "expected {}", self.expected)
    }
}

impl std::error::Error for ValueError {}
