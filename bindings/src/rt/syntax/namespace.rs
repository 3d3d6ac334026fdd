//! Namespaces as numbers.

use crate::rt::PROTOCOL_NAMESPACES;

/// A namespace of the document that is being read.
///
/// The namespaces of XML itself have constants here. The namespaces of a protocol have numbers: their indices in the
/// table [`Namespaces`] of the reader. A foreign namespace is any other namespace, and has a number while it is
/// declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Namespace(u32);

/// A namespace of a protocol: its canonical prefix and its URI.
#[derive(Clone, Copy, Debug)]
pub struct NamespaceName {
    /// The prefix that the writer uses and that messages show.
    pub prefix: &'static str,
    /// The URI.
    pub uri: &'static str,
}

/// The namespaces of a protocol: the namespace at index `n` is `Namespace::known(n)`.
pub type Namespaces = &'static [NamespaceName];

pub(crate) const XML: NamespaceName =
    NamespaceName { prefix: "xml", uri: "http://www.w3.org/XML/1998/namespace" };
const XSI: NamespaceName = NamespaceName { prefix: "xsi", uri: "http://www.w3.org/2001/XMLSchema-instance" };

impl Namespace {
    /// No namespace: attributes without a prefix.
    pub const NONE: Self = Self(0);
    /// The namespace of `xml:lang`.
    pub const XML: Self = Self(1);
    /// The namespace of `xsi:type` and `xsi:nil`.
    pub const XSI: Self = Self(2);

    /// A namespace without names, for a pattern that never matches.
    pub const NEVER: Self = Self(u32::MAX);

    /// The number of the first namespace of the protocol.
    const KNOWN: u32 = 3;
    /// The number of the first foreign namespace.
    const FOREIGN: u32 = 1 << 31;

    /// Returns the namespace at an index of the table of the protocol.
    pub const fn known(index: u32) -> Self {
        Self(Self::KNOWN + index)
    }

    /// Returns the foreign namespace with a number.
    pub(super) const fn foreign(number: u32) -> Self {
        Self(Self::FOREIGN | number)
    }

    /// Returns the number of a foreign namespace, or `None` for another namespace.
    pub(super) fn foreign_number(self) -> Option<u32> {
        (self.0 >= Self::FOREIGN && self != Self::NEVER).then_some(self.0 & !Self::FOREIGN)
    }

    /// Returns the canonical prefix and the URI of a namespace that is not foreign.
    pub(crate) fn name(self, namespaces: Namespaces) -> Option<NamespaceName> {
        match self {
            Self::XML => Some(XML),
            Self::XSI => Some(XSI),
            Self(number) => namespaces.get(number.checked_sub(Self::KNOWN)? as usize).copied(),
        }
    }

    /// Returns `true` for a namespace of the schema.
    pub(crate) fn is_of_schema(self, namespaces: Namespaces) -> bool {
        let index = self.0.checked_sub(Self::KNOWN).map(|index| index as usize);
        index.is_some_and(|index| (PROTOCOL_NAMESPACES..namespaces.len()).contains(&index))
    }

    /// Returns the namespace of a URI, and `true` if the URI is in the `https://` form that some servers send. Returns
    /// `None` for a foreign namespace.
    pub(super) fn of_uri(uri: &str, namespaces: Namespaces) -> Option<(Self, bool)> {
        match uri {
            "" => return Some((Self::NONE, false)),
            _ if uri == XML.uri => return Some((Self::XML, false)),
            _ if uri == XSI.uri => return Some((Self::XSI, false)),
            _ => {}
        }
        let secure = uri.strip_prefix("https://");
        namespaces.iter().zip(0..).find_map(|(known, index)| {
            let is_secure = secure.is_some() && known.uri.strip_prefix("http://") == secure;
            (known.uri == uri || is_secure).then_some((Self::known(index), is_secure))
        })
    }
}

/// Splits a canonical name such as `t:Subject` into its namespace and its local part.
pub(crate) fn expanded(name: &str, namespaces: Namespaces) -> (Namespace, &str) {
    let Some((prefix, local)) = name.split_once(':') else { return (Namespace::NONE, name) };
    if prefix == XML.prefix {
        return (Namespace::XML, local);
    }
    let known = namespaces.iter().zip(0..).find(|(known, _)| known.prefix == prefix);
    (known.map_or(Namespace::NONE, |(_, index)| Namespace::known(index)), local)
}
