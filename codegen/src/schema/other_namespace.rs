//! Namespaces that EWS does not have.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crate::write::DEVICES;

use super::Namespace;

/// A namespace besides those of EWS, which a schema imports.
///
/// The data lives as long as the program, so that names are cheap to copy.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OtherNamespace {
    prefix: String,
    uri: String,
    declaration: String,
}

/// The prefixes that already have a meaning in generated code or in documents, and the modules of generated code.
const RESERVED: &[&str] = &[
    "e",
    "gen",
    "h",
    "headers",
    "m",
    "messages",
    "ns",
    "operation_index",
    "operations",
    "properties",
    "soap",
    "t",
    "types",
    "unqualified",
];

static ALL: Mutex<BTreeMap<String, &OtherNamespace>> = Mutex::new(BTreeMap::new());

impl OtherNamespace {
    /// Returns the namespace with a URI.
    pub(super) fn of_uri(uri: &str) -> &'static Self {
        let mut all = ALL.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = all.get(uri) {
            return known;
        }
        let prefix = prefix(uri);
        let declaration = format!("xmlns:{prefix}");
        let created: &'static Self = Box::leak(Box::new(Self { prefix, uri: uri.to_owned(), declaration }));
        all.insert(uri.to_owned(), created);
        created
    }

    /// Returns the namespace with a prefix, if exactly one namespace of the loaded schemas has the prefix.
    pub(super) fn of_prefix(prefix: &str) -> Option<&'static Self> {
        let all = ALL.lock().unwrap_or_else(PoisonError::into_inner);
        let mut found = all.values().filter(|namespace| namespace.prefix == prefix);
        found.next().copied().filter(|_| found.next().is_none())
    }

    /// The prefix, which is also the name of the module in Rust.
    pub(crate) fn prefix(&self) -> &str {
        &self.prefix
    }

    /// The URI.
    pub(crate) fn uri(&self) -> &str {
        &self.uri
    }

    /// The name of the attribute that declares the prefix: `xmlns:prefix`.
    pub(crate) fn declaration(&self) -> &str {
        &self.declaration
    }
}

/// The prefix of a namespace: the last part of the URI that begins with a letter and is not a version such as `v1`, in lower
/// case. Characters other than letters and digits become `_`. A reserved prefix and a keyword get the suffix `_`, and
/// a prefix that begins with `xml` or `xs` gets the prefix `ns_`. Without such a part, the prefix is `other`.
fn prefix(uri: &str) -> String {
    let is_version = |part: &str| {
        let number = part.strip_prefix(['v', 'V']).unwrap_or("-");
        number.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'_'))
    };
    let mut parts = uri.rsplit(['/', ':', '#', '?']);
    let part =
        parts.find(|part| part.starts_with(|first: char| first.is_ascii_alphabetic()) && !is_version(part));
    let valid = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
    let mut prefix: String = part.unwrap_or("other").chars().map(valid).collect();
    // The writer and the reader make prefixes such as `a12` and `k0`.
    let is_numbered = prefix
        .strip_prefix(['a', 'k'])
        .is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()));
    let is_keyword = syn::parse_str::<syn::Ident>(&prefix).is_err();
    if prefix.starts_with("xml") || prefix.starts_with("xs") {
        prefix.insert_str(0, "ns_");
    } else if RESERVED.contains(&prefix.as_str())
        || DEVICES.split(' ').any(|device| device == prefix)
        || is_numbered
        || is_keyword
    {
        prefix.push('_');
    }
    prefix
}

impl Namespace {
    /// Returns the namespace with a URI.
    pub fn of_uri(uri: &str) -> Self {
        Self::from_uri(uri).unwrap_or_else(|| Self::Other(OtherNamespace::of_uri(uri)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefix_is_the_last_named_part_of_the_uri() {
        for (uri, expected) in [
            ("http://example.org/orders/2010/items", "items"),
            ("http://example.org/orders/2010/", "orders"),
            ("http://example.org/orders/v1.2", "orders"),
            ("http://example.org", "example_org"),
            ("urn:example:Price-List", "price_list"),
            ("http://example.org/a#b", "b"),
            ("1:2", "other"),
            ("", "other"),
        ] {
            assert_eq!(prefix(uri), expected, "{uri}");
        }
    }

    #[test]
    fn reserved_prefix_is_changed() {
        for (uri, expected) in [
            ("urn:types", "types_"),
            ("urn:t", "t_"),
            ("urn:xml", "ns_xml"),
            ("urn:xsi", "ns_xsi"),
            ("urn:type", "type_"),
            ("urn:self", "self_"),
            ("urn:a12", "a12_"),
            ("urn:k", "k_"),
        ] {
            assert_eq!(prefix(uri), expected, "{uri}");
        }
    }

    #[test]
    fn prefix_of_two_namespaces_finds_none() {
        let bazaar = Namespace::of_uri("urn:test-one:bazaar");
        assert_eq!(bazaar, Namespace::of_uri("urn:test-one:bazaar"));
        assert_eq!((bazaar.prefix(), bazaar.uri()), ("bazaar", "urn:test-one:bazaar"));
        assert_eq!(Namespace::of_prefix("bazaar"), Some(bazaar));
        assert_ne!(bazaar, Namespace::of_uri("urn:test-two:bazaar"));
        assert_eq!(Namespace::of_prefix("bazaar"), None);
        assert_eq!(Namespace::of_uri(Namespace::Types.uri()), Namespace::Types);
    }
}
