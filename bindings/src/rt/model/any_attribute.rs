//! Attributes that an `xs:anyAttribute` allows.

use std::fmt;

use crate::rt::Redacted;

/// An attribute that the type does not declare, but that its `xs:anyAttribute` allows. `Debug` hides the value, because
/// it may be a secret.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[non_exhaustive]
pub struct AnyAttribute {
    /// The URI of the namespace; empty without a namespace.
    pub namespace: String,
    /// The local name.
    pub name: String,
    /// The value.
    pub value: String,
}

impl AnyAttribute {
    /// Creates an attribute from the URI of its namespace, its local name and its value.
    pub fn new(namespace: impl Into<String>, name: impl Into<String>, value: impl Into<String>) -> Self {
        Self { namespace: namespace.into(), name: name.into(), value: value.into() }
    }
}

impl fmt::Debug for AnyAttribute {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AnyAttribute")
            .field("namespace", &self.namespace)
            .field("name", &self.name)
            .field("value", &Redacted)
            .finish()
    }
}
