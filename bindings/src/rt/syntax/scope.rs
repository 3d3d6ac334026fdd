//! The namespace declarations in scope.

use std::borrow::Cow;

use super::namespace::{Namespace, Namespaces};

/// The namespace declarations in scope at the scanner's position.
pub(crate) struct Scope<'a> {
    namespaces: Namespaces,
    /// The meaning of prefixes of one byte: nearly every prefix on the wire is `t`, `m`, `s` or the like.
    letters: [Option<Namespace>; 128],
    default: Namespace,
    declarations: Vec<Declaration<'a>>,
}

/// A namespace declaration, with the meaning that it hides.
struct Declaration<'a> {
    prefix: &'a str,
    uri: Cow<'a, str>,
    namespace: Namespace,
    hidden: Option<Namespace>,
}

impl<'a> Scope<'a> {
    pub(crate) fn new(namespaces: Namespaces) -> Self {
        Self { namespaces, letters: [None; 128], default: Namespace::NONE, declarations: Vec::new() }
    }

    /// The protocol's namespaces.
    pub(crate) fn namespaces(&self) -> Namespaces {
        self.namespaces
    }

    /// The number of declarations in scope: a mark for [`Scope::truncate`].
    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.declarations.len()
    }

    /// Declares a prefix (empty for the default namespace). Returns `true` if the URI is in `https://` form.
    pub(crate) fn declare(&mut self, prefix: &'a str, uri: Cow<'a, str>) -> bool {
        let (namespace, is_secure) =
            Namespace::of_uri(&uri, self.namespaces).unwrap_or_else(|| (self.foreign(&uri), false));
        let hidden = if prefix.is_empty() {
            Some(std::mem::replace(&mut self.default, namespace))
        } else {
            self.letter_mut(prefix).and_then(|meaning| meaning.replace(namespace))
        };
        self.declarations.push(Declaration { prefix, uri, namespace, hidden });
        is_secure
    }

    /// Drops the declarations that were made after the mark.
    #[inline]
    pub(crate) fn truncate(&mut self, mark: usize) {
        while self.declarations.len() > mark {
            let Some(dropped) = self.declarations.pop() else { return };
            if dropped.prefix.is_empty() {
                self.default = dropped.hidden.unwrap_or(Namespace::NONE);
            } else if let Some(meaning) = self.letter_mut(dropped.prefix) {
                *meaning = dropped.hidden;
            }
        }
    }

    /// The default namespace.
    #[inline]
    pub(crate) fn default_namespace(&self) -> Namespace {
        self.default
    }

    /// The namespace of a prefix of one letter.
    #[inline]
    pub(crate) fn resolve_letter(&self, letter: u8) -> Option<Namespace> {
        self.letters.get(usize::from(letter)).copied().flatten()
    }

    /// The namespace of a prefix; `None` if the prefix is not declared.
    #[inline]
    pub(crate) fn resolve(&self, prefix: &str) -> Option<Namespace> {
        match prefix.as_bytes() {
            [byte] => self.resolve_letter(*byte),
            b"xml" => Some(Namespace::XML),
            _ => Some(self.declarations.get(self.find(prefix)?)?.namespace),
        }
    }

    /// The index of the innermost declaration of a prefix.
    pub(crate) fn find(&self, prefix: &str) -> Option<usize> {
        self.declarations.iter().rposition(|declaration| declaration.prefix == prefix)
    }

    /// Returns `true` if a prefix was declared after the mark.
    pub(crate) fn is_declared_after(&self, prefix: &str, mark: usize) -> bool {
        let later = self.declarations.get(mark..).unwrap_or_default();
        later.iter().any(|declaration| declaration.prefix == prefix)
    }

    /// The prefixes and URIs in scope, the outermost first.
    pub(crate) fn declarations(&self) -> impl Iterator<Item = (&'a str, &str)> {
        self.declarations.iter().map(|declaration| (declaration.prefix, &*declaration.uri))
    }

    /// The prefix and URI of the declaration at an index.
    pub(crate) fn declaration(&self, index: usize) -> Option<(&'a str, &str)> {
        self.declarations.get(index).map(|declaration| (declaration.prefix, &*declaration.uri))
    }

    /// The URI of a namespace.
    pub(crate) fn uri(&self, namespace: Namespace) -> &str {
        if let Some(name) = namespace.name(self.namespaces) {
            return name.uri;
        }
        let declared = self.declarations.iter().rev().find(|declared| declared.namespace == namespace);
        declared.map_or("", |declared| &declared.uri)
    }

    fn letter_mut(&mut self, prefix: &str) -> Option<&mut Option<Namespace>> {
        match prefix.as_bytes() {
            [byte] => self.letters.get_mut(usize::from(*byte)),
            _ => None,
        }
    }

    /// The number of a foreign namespace, which no other has as long as it is in scope.
    fn foreign(&self, uri: &str) -> Namespace {
        let mut free = 0;
        for declared in &self.declarations {
            match declared.namespace.foreign_number() {
                Some(_) if declared.uri == uri => return declared.namespace,
                Some(number) => free = free.max(number.saturating_add(1)),
                None => {}
            }
        }
        Namespace::foreign(free)
    }
}
