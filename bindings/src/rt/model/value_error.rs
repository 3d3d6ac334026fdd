//! The error for a text or a value that a simple type does not allow.

use std::borrow::Cow;

use crate::{Error, ErrorKind};

/// The number of characters of a value that an error shows. Binary data can have megabytes.
const SHOWN: usize = 200;

/// The error for a text that is not in the lexical space of its type, or for a value outside its facets or enumeration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueError {
    pub(crate) kind: ErrorKind,
    pub(crate) expected: Cow<'static, str>,
}

impl ValueError {
    /// The error for a text that is not in the lexical space of the type.
    pub fn lexical(expected: impl Into<Cow<'static, str>>) -> Self {
        Self { kind: ErrorKind::Value, expected: expected.into() }
    }

    /// The error for a value outside a facet.
    pub fn facet(expected: impl Into<Cow<'static, str>>) -> Self {
        Self { kind: ErrorKind::Facet, expected: expected.into() }
    }

    /// The error for a value that the enumeration does not list.
    pub fn unlisted(expected: impl Into<Cow<'static, str>>) -> Self {
        Self { kind: ErrorKind::Unlisted, expected: expected.into() }
    }

    /// The error for a value from a program.
    pub fn into_error(self, value: &dyn std::fmt::Display) -> Error {
        let text = value.to_string();
        let shown = text.char_indices().nth(SHOWN).map_or(&*text, |(end, _)| &text[..end]);
        let more = if shown.len() < text.len() { "…" } else { "" };
        Error::new(self.kind, format!("expected {}, found {shown:?}{more}", self.expected))
    }
}

impl std::fmt::Display for ValueError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "expected {}", self.expected)
    }
}

impl std::error::Error for ValueError {}
