//! Namespaces that EWS does not have.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{Hash, Hasher};
use std::sync::{Mutex, PoisonError};

use crate::words::{DEVICES, KEYWORDS, PATH_KEYWORDS, has_word};

use super::Namespace;

/// A namespace besides those of EWS, which a schema imports.
///
/// The data lives as long as the program, so that names are cheap to copy. Two are equal if they have one URI.
#[derive(Debug)]
pub struct OtherNamespace {
    prefix: String,
    uri: String,
    declaration: String,
}

/// The prefixes that already have a meaning in generated code or in documents, and the modules of generated code.
const RESERVED: &[&str] = &[
    "e",
    "h",
    "headers",
    "m",
    "messages",
    "namespaces",
    "ns",
    "operation_index",
    "operations",
    "properties",
    "rt",
    "soap",
    "t",
    "types",
    "unqualified",
];

/// All namespaces by URI and prefix.
static ALL: Mutex<BTreeMap<(String, String), &OtherNamespace>> = Mutex::new(BTreeMap::new());

impl OtherNamespace {
    /// Returns the namespace with a URI and a prefix.
    fn new(uri: &str, prefix: &str) -> &'static Self {
        let mut all = ALL.lock().unwrap_or_else(PoisonError::into_inner);
        all.entry((uri.to_owned(), prefix.to_owned())).or_insert_with(|| {
            let declaration = format!("xmlns:{prefix}");
            Box::leak(Box::new(Self { prefix: prefix.to_owned(), uri: uri.to_owned(), declaration }))
        })
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

impl PartialEq for OtherNamespace {
    fn eq(&self, other: &Self) -> bool {
        self.uri == other.uri
    }
}

impl Eq for OtherNamespace {}

impl PartialOrd for OtherNamespace {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for OtherNamespace {
    fn cmp(&self, other: &Self) -> Ordering {
        self.uri.cmp(&other.uri)
    }
}

impl Hash for OtherNamespace {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.uri.hash(state);
    }
}

/// The prefixes of namespaces, by URI. All differ.
#[derive(Clone, Debug, Default)]
pub(crate) struct Prefixes(BTreeMap<String, String>);

impl Prefixes {
    /// Keeps the prefixes that the namespaces have.
    pub(crate) fn kept(namespaces: impl IntoIterator<Item = &'static OtherNamespace>) -> Self {
        let mut kept = Self::default();
        for namespace in namespaces {
            kept.keep(namespace.uri.clone(), namespace.prefix.clone());
        }
        kept
    }

    /// Keeps a prefix, if no other namespace has it.
    pub(crate) fn keep(&mut self, uri: String, prefix: String) {
        let is_module = syn::parse_str::<syn::Ident>(&prefix).is_ok() && allowed(prefix.clone()) == prefix;
        if is_module && !self.0.values().any(|taken| *taken == prefix) {
            self.0.entry(uri).or_insert(prefix);
        }
    }

    /// Chooses prefixes for more namespaces.
    ///
    /// If several would have one prefix, each new one gets one more part of its URI: the first from the end in which all
    /// differ, or else all parts. If that is not enough, they get a number.
    pub(crate) fn add(&mut self, namespaces: &BTreeSet<&'static OtherNamespace>) {
        let mut by_prefix: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
        for uri in self.0.keys().map(String::as_str).chain(namespaces.iter().map(|new| &*new.uri)) {
            by_prefix.entry(prefix(uri)).or_default().insert(uri);
        }
        let (alone, shared): (Vec<_>, Vec<_>) = by_prefix.into_iter().partition(|(_, uris)| uris.len() == 1);
        let alone = alone
            .into_iter()
            .flat_map(|(prefix, uris)| uris.into_iter().map(move |uri| (uri, prefix.clone())));
        let shared =
            shared.into_iter().flat_map(|(_, uris)| longer_prefixes(&uris.into_iter().collect::<Vec<_>>()));
        let wanted: Vec<(String, String)> =
            alone.chain(shared).map(|(uri, prefix)| (uri.to_owned(), prefix)).collect();
        for (uri, prefix) in wanted {
            let mut numbered = (2..).map(|number| format!("{prefix}_{number}"));
            let mut free = prefix.clone();
            while self.0.iter().any(|(other, taken)| *other != uri && *taken == free) {
                free = numbered.next().unwrap_or_default();
            }
            self.0.entry(uri).or_insert(free);
        }
    }

    /// Returns the namespace with a URI.
    pub(crate) fn namespace(&self, uri: &str) -> Namespace {
        match self.0.get(uri) {
            Some(prefix) => Namespace::Other(OtherNamespace::new(uri, prefix)),
            None => Namespace::of_uri(uri),
        }
    }
}

/// Returns URIs with one prefix, each with a prefix that has more of its parts.
fn longer_prefixes<'u>(uris: &[&'u str]) -> Vec<(&'u str, String)> {
    let others: Vec<Vec<String>> = uris.iter().map(|uri| other_parts(uri)).collect();
    let longest = others.iter().map(Vec::len).max().unwrap_or(0);
    let with = |suffix: &dyn Fn(&[String]) -> String| -> Vec<(&'u str, String)> {
        let prefix = |(uri, parts): (&&'u str, &Vec<String>)| {
            let longer = format!("{}_{}", own_part(uri), suffix(parts));
            (*uri, allowed(longer.trim_end_matches('_').to_owned()))
        };
        uris.iter().zip(&others).map(prefix).collect()
    };
    let mut with_one = (0..longest).map(|index| with(&|parts| parts.get(index).cloned().unwrap_or_default()));
    let is_distinct = |prefixes: &Vec<(&str, String)>| {
        prefixes.iter().map(|(_, prefix)| prefix).collect::<BTreeSet<_>>().len() == prefixes.len()
    };
    with_one.find(is_distinct).unwrap_or_else(|| with(&|parts| parts.join("_")))
}

/// Returns the parts of a URI besides the one that is its prefix, the last first.
fn other_parts(uri: &str) -> Vec<String> {
    let own = named_part(uri);
    let mut is_found = false;
    let parts = uri.rsplit(['/', ':', '#', '?']).filter(|part| !part.is_empty());
    let parts = parts.filter(|part| {
        let is_own = !is_found && Some(*part) == own;
        is_found |= is_own;
        !is_own
    });
    parts.map(lower_case).collect()
}

/// Returns the last part of a URI that begins with a letter and is not a version such as `v1`.
fn named_part(uri: &str) -> Option<&str> {
    let is_version = |part: &str| {
        let number = part.strip_prefix(['v', 'V']).unwrap_or("-");
        number.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'.' | b'_'))
    };
    let mut parts = uri.rsplit(['/', ':', '#', '?']);
    parts.find(|part| part.starts_with(|first: char| first.is_ascii_alphabetic()) && !is_version(part))
}

/// Returns a part in lower case, with `_` for characters other than letters and digits.
fn lower_case(part: &str) -> String {
    let valid = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
    part.chars().map(valid).collect()
}

/// The prefix of a namespace: the last part of the URI that begins with a letter and is not a version such as `v1`, in lower
/// case. Characters other than letters and digits become `_`. A reserved prefix and a keyword get the suffix `_`, and
/// a prefix that begins with `xml` or `xs` gets the prefix `ns_`. Without such a part, the prefix is `other`.
fn prefix(uri: &str) -> String {
    allowed(own_part(uri))
}

/// Returns the part of a URI that is its prefix, in lower case.
fn own_part(uri: &str) -> String {
    lower_case(named_part(uri).unwrap_or("other"))
}

/// Changes a prefix that has another meaning.
fn allowed(mut prefix: String) -> String {
    // The writer and the reader make prefixes such as `a12` and `k0`.
    let is_numbered = prefix
        .strip_prefix(['a', 'k'])
        .is_some_and(|number| number.bytes().all(|byte| byte.is_ascii_digit()));
    if prefix.starts_with("xml") || prefix.starts_with("xs") {
        prefix.insert_str(0, "ns_");
    } else if RESERVED.contains(&prefix.as_str())
        || [DEVICES, KEYWORDS, PATH_KEYWORDS].iter().any(|words| has_word(words, &prefix))
        || is_numbered
    {
        prefix.push('_');
    }
    prefix
}

impl Namespace {
    /// Returns the namespace with a URI, and with the prefix that follows from the URI.
    pub fn of_uri(uri: &str) -> Self {
        Self::from_uri(uri).unwrap_or_else(|| Self::Other(OtherNamespace::new(uri, &prefix(uri))))
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
            ("urn:namespaces", "namespaces_"),
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
    fn namespaces_with_one_last_part_get_another_part() {
        for (uris, expected) in [
            (&["urn:a:shop", "urn:b:shop"][..], &["shop_a", "shop_b"][..]),
            (&["http://a.org/x/types", "http://b.org/x/types"], &["types_a_org", "types_b_org"]),
            (&["http://a.org/v1/shop", "http://a.org/v2/shop"], &["shop_v1", "shop_v2"]),
            (&["http://a.org/shop/1", "http://a.org/shop/2"], &["shop_1", "shop_2"]),
            (
                &["urn:a:b:shop", "urn:a:c:shop", "urn:d:c:shop"],
                &["shop_b_a_urn", "shop_c_a_urn", "shop_c_d_urn"],
            ),
            (&["shop", "urn:shop"], &["shop", "shop_urn"]),
            (&["urn:shop", "urn:shop_"], &["shop", "shop_"]),
            (&["urn:x:a-b", "urn:x:a.b", "urn:y:c"], &["a_b_x_urn", "a_b_x_urn_2", "c"]),
            (&["urn:a:shop", "urn:b:shop", "urn:shop_a"], &["shop_a_2", "shop_b", "shop_a"]),
        ] {
            let namespaces = uris.iter().map(|uri| match Namespace::of_uri(uri) {
                Namespace::Other(other) => other,
                known => panic!("{known:?}"),
            });
            let mut prefixes = Prefixes::default();
            prefixes.add(&namespaces.collect());
            let chosen: Vec<&str> = uris.iter().map(|uri| prefixes.namespace(uri).prefix()).collect();
            assert_eq!(chosen, expected);
        }
    }

    #[test]
    fn kept_prefix_stays() {
        let namespaces =
            ["urn:a:shop", "urn:b:shop", "urn:c:shop_b"].map(|uri| OtherNamespace::new(uri, &prefix(uri)));
        let mut prefixes = Prefixes::kept([namespaces[0], namespaces[2]]);
        prefixes.add(&namespaces.into());
        let chosen = namespaces.map(|namespace| prefixes.namespace(namespace.uri()).prefix());
        assert_eq!(chosen, ["shop", "shop_b_2", "shop_b"]);
        let mut prefixes = Prefixes::default();
        for prefix in ["shop-a", "a.b", "_", "Self", "crate"] {
            prefixes.keep("urn:other".to_owned(), prefix.to_owned());
            assert!(prefixes.0.is_empty(), "{prefix} is not the name of a module");
        }
    }

    #[test]
    fn namespace_is_its_uri() {
        let bazaar = Namespace::of_uri("urn:test-one:bazaar");
        assert_eq!((bazaar.prefix(), bazaar.uri()), ("bazaar", "urn:test-one:bazaar"));
        assert_eq!(Namespace::Other(OtherNamespace::new("urn:test-one:bazaar", "other")), bazaar);
        assert_ne!(bazaar, Namespace::of_uri("urn:test-two:bazaar"));
        assert_eq!(Namespace::of_uri(Namespace::Types.uri()), Namespace::Types);
    }
}
