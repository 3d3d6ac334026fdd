//! Lists of namespace declarations, with a search by prefix and by URI.

use std::borrow::Cow;
use std::collections::HashMap;

use super::namespace::Namespace;

/// The number of declarations up to which a linear search is faster than an index.
const FEW: usize = 16;

/// The declarations of a text that are in scope.
#[derive(Default)]
pub(super) struct Declarations<'a> {
    list: Vec<Declaration<'a>>,
    /// The index. It is built when there are more than `FEW` declarations for the first time.
    index: Option<Box<Index<'a>>>,
}

/// A namespace declaration, with the namespace that its prefix had before, in `hidden`.
struct Declaration<'a> {
    prefix: &'a str,
    uri: Cow<'a, str>,
    namespace: Namespace,
    hidden: Option<Namespace>,
    /// The index of the outer declaration with the same prefix, if the search index exists.
    hidden_index: Option<usize>,
}

struct Index<'a> {
    /// The innermost declaration of each prefix.
    innermost: HashMap<&'a str, usize>,
    /// The numbers of the foreign namespaces, also of those that are no longer in scope.
    numbers: HashMap<String, u32>,
    free_number: u32,
}

impl<'a> Declarations<'a> {
    #[inline]
    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    /// Adds a declaration.
    pub(super) fn push(
        &mut self,
        prefix: &'a str,
        uri: Cow<'a, str>,
        namespace: Namespace,
        hidden: Option<Namespace>,
    ) {
        let at = self.list.len();
        let hidden_index = self.index.as_mut().and_then(|index| index.innermost.insert(prefix, at));
        self.list.push(Declaration { prefix, uri, namespace, hidden, hidden_index });
        if self.list.len() > FEW && self.index.is_none() {
            self.build_index();
        }
    }

    /// Removes the last declaration. Returns its prefix, and the namespace that the prefix had before.
    #[inline]
    pub(super) fn pop(&mut self) -> Option<(&'a str, Option<Namespace>)> {
        let last = self.list.pop()?;
        if let Some(index) = &mut self.index {
            match last.hidden_index {
                Some(hidden) => index.innermost.insert(last.prefix, hidden),
                None => index.innermost.remove(last.prefix),
            };
        }
        Some((last.prefix, last.hidden))
    }

    /// Returns the index of the innermost declaration of a prefix.
    pub(super) fn find(&self, prefix: &str) -> Option<usize> {
        match &self.index {
            None => self.list.iter().rposition(|declaration| declaration.prefix == prefix),
            Some(index) => index.innermost.get(prefix).copied(),
        }
    }

    /// The prefix, URI and namespace of a declaration.
    pub(super) fn get(&self, index: usize) -> Option<(&'a str, &str, Namespace)> {
        let Declaration { prefix, uri, namespace, .. } = self.list.get(index)?;
        Some((prefix, uri, *namespace))
    }

    /// Returns the number of a foreign namespace: the number of a declaration of the same URI in scope, or else a free
    /// number that is at least `first_free`.
    pub(super) fn foreign_number(&mut self, uri: &str, first_free: u32) -> u32 {
        if let Some(index) = &mut self.index {
            return index.number(uri, first_free);
        }
        let mut free = first_free;
        for declared in &self.list {
            match declared.namespace.foreign_number() {
                Some(number) if declared.uri == uri => return number,
                Some(number) => free = free.max(number.saturating_add(1)),
                None => {}
            }
        }
        free
    }

    #[cold]
    fn build_index(&mut self) {
        let mut index =
            Box::new(Index { innermost: HashMap::new(), numbers: HashMap::new(), free_number: 0 });
        for (at, declaration) in self.list.iter_mut().enumerate() {
            declaration.hidden_index = index.innermost.insert(declaration.prefix, at);
            if let Some(number) = declaration.namespace.foreign_number() {
                index.numbers.insert(declaration.uri.clone().into_owned(), number);
                index.free_number = index.free_number.max(number.saturating_add(1));
            }
        }
        self.index = Some(index);
    }
}

impl Index<'_> {
    fn number(&mut self, uri: &str, first_free: u32) -> u32 {
        if let Some(number) = self.numbers.get(uri) {
            return *number;
        }
        let number = self.free_number.max(first_free);
        self.free_number = number.saturating_add(1);
        self.numbers.insert(uri.to_owned(), number);
        number
    }
}

/// The declarations that are in scope at the start of a text which is a part of a document.
pub(super) struct OuterDeclarations {
    list: Vec<(String, String, Namespace)>,
    innermost: HashMap<String, usize>,
    numbers: HashMap<String, u32>,
    first_free_number: u32,
}

impl OuterDeclarations {
    pub(super) fn new<'d>(declarations: impl Iterator<Item = (&'d str, &'d str, Namespace)>) -> Self {
        let mut all = Self {
            list: Vec::new(),
            innermost: HashMap::new(),
            numbers: HashMap::new(),
            first_free_number: 0,
        };
        for (prefix, uri, namespace) in declarations {
            all.innermost.insert(prefix.to_owned(), all.list.len());
            all.list.push((prefix.to_owned(), uri.to_owned(), namespace));
            if let Some(number) = namespace.foreign_number() {
                all.numbers.insert(uri.to_owned(), number);
                all.first_free_number = all.first_free_number.max(number.saturating_add(1));
            }
        }
        all
    }

    pub(super) fn len(&self) -> usize {
        self.list.len()
    }

    /// The index of the innermost declaration of a prefix.
    pub(super) fn find(&self, prefix: &str) -> Option<usize> {
        self.innermost.get(prefix).copied()
    }

    /// The prefix, URI and namespace of a declaration.
    pub(super) fn get(&self, index: usize) -> Option<(&str, &str, Namespace)> {
        let (prefix, uri, namespace) = self.list.get(index)?;
        Some((prefix, uri, *namespace))
    }

    /// Returns the number of a foreign namespace, if it is declared.
    pub(super) fn foreign_number(&self, uri: &str) -> Option<u32> {
        self.numbers.get(uri).copied()
    }

    /// Returns a number that is greater than the numbers of all declared foreign namespaces.
    pub(super) fn first_free_number(&self) -> u32 {
        self.first_free_number
    }
}
