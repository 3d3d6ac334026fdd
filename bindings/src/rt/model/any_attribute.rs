//! Attributes that only a wildcard allows.

/// An attribute that only `xs:anyAttribute` allows.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
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
