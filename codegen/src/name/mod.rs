//! Namespaces and expanded names.
//!
//! All stages use these names, from the schema to the generated text.

mod characters;
mod other_namespace;

use std::fmt;

pub(crate) use self::characters::{first_class, is_nc_name, other_class, starts_name};
pub use self::other_namespace::OtherNamespace;
pub(crate) use self::other_namespace::Prefixes;

/// A namespace of a schema.
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
    /// A namespace besides those of EWS, which a schema imports.
    Other(&'static OtherNamespace),
    /// No namespace: unqualified attributes and elements.
    None,
}

impl Namespace {
    /// The namespaces with a constant prefix.
    const WITH_PREFIX: [Self; 4] = [Self::Types, Self::Messages, Self::Xs, Self::Xml];

    /// The prefix under which canonical files and documentation name the namespace.
    pub fn prefix(self) -> &'static str {
        match self {
            Self::Types => "t",
            Self::Messages => "m",
            Self::Xs => "xs",
            Self::Xml => "xml",
            Self::Other(other) => other.prefix(),
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
            Self::Other(other) => other.uri(),
            Self::None => "",
        }
    }

    /// Returns the namespace with a URI, if EWS uses it.
    pub fn from_uri(uri: &str) -> Option<Self> {
        Self::WITH_PREFIX.into_iter().find(|namespace| namespace.uri() == uri)
    }
}

/// The namespaces of a schema, by prefix.
pub(crate) struct Namespaces(Vec<Namespace>);

impl Namespaces {
    pub(crate) fn new(others: impl IntoIterator<Item = &'static OtherNamespace>) -> Self {
        Self(Namespace::WITH_PREFIX.into_iter().chain(others.into_iter().map(Namespace::Other)).collect())
    }

    /// Reads a name with a prefix of [`Namespace::prefix`]: `t:ItemType`.
    pub(crate) fn name(&self, text: &str) -> Option<Name> {
        let (prefix, local) = text.split_once(':')?;
        let namespace = self.0.iter().find(|namespace| namespace.prefix() == prefix)?;
        Some(Name::new(*namespace, local))
    }

    /// The prefixes of the namespaces besides those of EWS.
    pub(crate) fn other_prefixes(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().filter(|namespace| matches!(namespace, Namespace::Other(_))).map(|other| other.prefix())
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

    /// The local part without its suffix `Type`, unless nothing else is left.
    pub(crate) fn without_suffix(&self) -> &str {
        self.local.strip_suffix("Type").filter(|short| !short.is_empty()).unwrap_or(&self.local)
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
