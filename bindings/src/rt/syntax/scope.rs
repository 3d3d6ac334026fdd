//! The namespace declarations in scope.

use std::borrow::Cow;

use super::declarations::{Declarations, OuterDeclarations};
use super::namespace::{Namespace, Namespaces};

/// The namespace declarations in scope at the position of the scanner.
pub(crate) struct Scope<'a> {
    namespaces: Namespaces,
    meanings: Meanings,
    /// The declarations in scope at the start of the text, if the text is a part of a document. Their indices come
    /// first.
    outer: Option<&'a OuterDeclarations>,
    outer_count: usize,
    declarations: Declarations<'a>,
    /// The number of changes so far.
    changes: usize,
}

/// The namespaces of the most frequent prefixes.
#[derive(Clone)]
struct Meanings {
    /// The namespaces of prefixes of one byte. Most documents only use such prefixes: `t`, `m` and `s`.
    letters: [Option<Namespace>; 128],
    default: Namespace,
}

/// The declarations in scope at the end of a text. The scope of the following text begins with these declarations.
pub(crate) struct OuterScope {
    meanings: Meanings,
    declarations: OuterDeclarations,
}

impl<'a> Scope<'a> {
    pub(crate) fn new(namespaces: Namespaces) -> Self {
        let meanings = Meanings { letters: [None; 128], default: Namespace::NONE };
        let declarations = Declarations::default();
        Self { namespaces, meanings, outer: None, outer_count: 0, declarations, changes: 0 }
    }

    /// Copies the declarations, for the text that follows.
    pub(crate) fn to_outer(&self) -> OuterScope {
        let all = (0..self.len()).filter_map(|index| {
            let (prefix, uri) = self.declaration(index)?;
            Some((prefix, uri, self.namespace(index)?))
        });
        OuterScope { meanings: self.meanings.clone(), declarations: OuterDeclarations::new(all) }
    }

    /// Begins the scope with the declarations of an outer scope.
    pub(crate) fn continue_from(&mut self, outer: &'a OuterScope) {
        self.meanings = outer.meanings.clone();
        self.outer = Some(&outer.declarations);
        self.outer_count = outer.declarations.len();
        self.changes += 1;
    }

    /// Returns the number of changes so far. Between two changes, each index has the same declaration.
    pub(crate) fn changes(&self) -> usize {
        self.changes
    }

    /// Returns the namespaces of the protocol.
    pub(crate) fn namespaces(&self) -> Namespaces {
        self.namespaces
    }

    /// Returns the number of declarations in scope, which is the mark for [`Scope::truncate`].
    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.outer_count + self.declarations.len()
    }

    /// Declares a prefix (empty for the default namespace). Returns `true` if the URI is in `https://` form.
    pub(crate) fn declare(&mut self, prefix: &'a str, uri: Cow<'a, str>) -> bool {
        let (namespace, is_secure) =
            Namespace::of_uri(&uri, self.namespaces).unwrap_or_else(|| (self.foreign(&uri), false));
        let hidden = if prefix.is_empty() {
            Some(std::mem::replace(&mut self.meanings.default, namespace))
        } else {
            self.letter_mut(prefix).and_then(|meaning| meaning.replace(namespace))
        };
        self.declarations.push(prefix, uri, namespace, hidden);
        self.changes += 1;
        is_secure
    }

    /// Drops the declarations whose index is `mark` or greater.
    #[inline]
    pub(crate) fn truncate(&mut self, mark: usize) {
        // Most elements do not declare namespaces.
        if self.len() > mark {
            self.drop_after(mark);
        }
    }

    fn drop_after(&mut self, mark: usize) {
        self.changes += 1;
        while self.len() > mark {
            let Some((prefix, hidden)) = self.declarations.pop() else { return };
            if prefix.is_empty() {
                self.meanings.default = hidden.unwrap_or(Namespace::NONE);
            } else if let Some(meaning) = self.letter_mut(prefix) {
                *meaning = hidden;
            }
        }
    }

    /// Returns the default namespace.
    #[inline]
    pub(crate) fn default_namespace(&self) -> Namespace {
        self.meanings.default
    }

    /// Returns the namespace of a prefix of one letter.
    #[inline]
    pub(crate) fn resolve_letter(&self, letter: u8) -> Option<Namespace> {
        self.meanings.letters.get(usize::from(letter)).copied().flatten()
    }

    /// Returns the namespace of a prefix; `None` if the prefix is not declared.
    #[inline]
    pub(crate) fn resolve(&self, prefix: &str) -> Option<Namespace> {
        match prefix.as_bytes() {
            [byte] => self.resolve_letter(*byte),
            b"xml" => Some(Namespace::XML),
            _ => self.namespace(self.find(prefix)?),
        }
    }

    /// Returns the index of the innermost declaration of a prefix.
    pub(crate) fn find(&self, prefix: &str) -> Option<usize> {
        let own = self.declarations.find(prefix).map(|index| self.outer_count + index);
        own.or_else(|| self.outer?.find(prefix))
    }

    /// Returns `true` if the innermost declaration of a prefix has an index of `mark` or greater.
    pub(crate) fn is_declared_after(&self, prefix: &str, mark: usize) -> bool {
        self.find(prefix).is_some_and(|index| index >= mark)
    }

    /// Returns the prefix and URI of the declaration at an index.
    pub(crate) fn declaration(&self, index: usize) -> Option<(&'a str, &str)> {
        match index.checked_sub(self.outer_count) {
            Some(index) => self.declarations.get(index).map(|(prefix, uri, _)| (prefix, uri)),
            None => self.outer?.get(index).map(|(prefix, uri, _)| (prefix, uri)),
        }
    }

    /// Returns the namespace of the declaration at an index.
    fn namespace(&self, index: usize) -> Option<Namespace> {
        match index.checked_sub(self.outer_count) {
            Some(index) => self.declarations.get(index).map(|(_, _, namespace)| namespace),
            None => self.outer?.get(index).map(|(_, _, namespace)| namespace),
        }
    }

    /// Returns the URI of a namespace.
    pub(crate) fn uri(&self, namespace: Namespace) -> &str {
        if let Some(name) = namespace.name(self.namespaces) {
            return name.uri;
        }
        let mut declared = (0..self.len()).rev().filter(|index| self.namespace(*index) == Some(namespace));
        declared.next().and_then(|index| self.declaration(index)).map_or("", |(_, uri)| uri)
    }

    fn letter_mut(&mut self, prefix: &str) -> Option<&mut Option<Namespace>> {
        match prefix.as_bytes() {
            [byte] => self.meanings.letters.get_mut(usize::from(*byte)),
            _ => None,
        }
    }

    /// Returns the foreign namespace of a URI. Its number stays the same while the namespace is declared.
    fn foreign(&mut self, uri: &str) -> Namespace {
        let number = self.outer.and_then(|outer| outer.foreign_number(uri));
        let first_free = self.outer.map_or(0, OuterDeclarations::first_free_number);
        Namespace::foreign(number.unwrap_or_else(|| self.declarations.foreign_number(uri, first_free)))
    }
}
