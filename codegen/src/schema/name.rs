//! Namespaces and expanded names.

use std::fmt;

/// The namespaces that an EWS schema uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Namespace {
    /// `…/exchange/services/2006/types`, prefix `t`.
    Types,
    /// `…/exchange/services/2006/messages`, prefix `m`.
    Messages,
    /// XML Schema itself, prefix `xs`: the built-in types.
    Xs,
    /// The `xml:` namespace: `xml:lang`.
    Xml,
    /// No namespace: unqualified attributes.
    None,
}

impl Namespace {
    /// The prefix under which canonical files and documentation name the namespace.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Types => "t",
            Self::Messages => "m",
            Self::Xs => "xs",
            Self::Xml => "xml",
            Self::None => "",
        }
    }

    /// The namespace's URI.
    pub fn uri(self) -> &'static str {
        match self {
            Self::Types => "http://schemas.microsoft.com/exchange/services/2006/types",
            Self::Messages => "http://schemas.microsoft.com/exchange/services/2006/messages",
            Self::Xs => "http://www.w3.org/2001/XMLSchema",
            Self::Xml => "http://www.w3.org/XML/1998/namespace",
            Self::None => "",
        }
    }

    /// Returns the namespace with a URI, if EWS uses it.
    pub fn from_uri(uri: &str) -> Option<Self> {
        [Self::Types, Self::Messages, Self::Xs, Self::Xml]
            .into_iter()
            .find(|namespace| namespace.uri() == uri)
    }
}

/// An expanded name: of a type, an element, a group or an attribute.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Name {
    /// The namespace part.
    pub namespace: Namespace,
    /// The local part.
    pub local: String,
}

impl Name {
    /// Creates a name.
    pub fn new(namespace: Namespace, local: impl Into<String>) -> Self {
        Self { namespace, local: local.into() }
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.namespace {
            Namespace::None => f.write_str(&self.local),
            namespace => write!(f, "{}:{}", namespace.prefix(), self.local),
        }
    }
}
