//! Which prefix means which namespace at the reader's place in a document.

use std::borrow::Cow;

use super::name::Namespace;

/// The declarations in scope.
pub(crate) struct Bindings<'a> {
    /// By the one byte of a prefix: nearly every prefix on the wire is `t`, `m`, `s` or the like.
    short: [Option<Namespace>; 128],
    default: Namespace,
    stack: Vec<Binding<'a>>,
}

/// One declaration, with what it hides.
pub(crate) struct Binding<'a> {
    prefix: &'a str,
    uri: Cow<'a, str>,
    namespace: Namespace,
    hidden: Option<Namespace>,
}

impl<'a> Bindings<'a> {
    pub(crate) fn new() -> Self {
        Self { short: [None; 128], default: Namespace::None, stack: Vec::new() }
    }

    /// How many declarations are in scope: a mark for [`Bindings::truncate`].
    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.stack.len()
    }

    /// Declares a prefix (empty for the default namespace); says whether the URI is in `https://` form.
    pub(crate) fn declare(&mut self, prefix: &'a str, uri: Cow<'a, str>) -> bool {
        let (namespace, secure) = match Namespace::of_uri(&uri) {
            Some(known) => known,
            None if uri.is_empty() => (Namespace::None, false),
            None => (self.other(&uri), false),
        };
        let hidden = if prefix.is_empty() {
            Some(std::mem::replace(&mut self.default, namespace))
        } else {
            self.short_slot(prefix).and_then(|field| field.replace(namespace))
        };
        self.stack.push(Binding { prefix, uri, namespace, hidden });
        secure
    }

    /// Leaves the scope of all declarations since the mark.
    #[inline]
    pub(crate) fn truncate(&mut self, mark: usize) {
        while self.stack.len() > mark {
            let Some(binding) = self.stack.pop() else { return };
            if binding.prefix.is_empty() {
                self.default = binding.hidden.unwrap_or(Namespace::None);
            } else if let Some(field) = self.short_slot(binding.prefix) {
                *field = binding.hidden;
            }
        }
    }

    /// The default namespace.
    #[inline]
    pub(crate) fn default_namespace(&self) -> Namespace {
        self.default
    }

    /// What a prefix of one letter means.
    #[inline]
    pub(crate) fn resolve_letter(&self, letter: u8) -> Option<Namespace> {
        self.short.get(usize::from(letter)).copied().flatten()
    }

    /// What a prefix means; `None` if it is not declared.
    #[inline]
    pub(crate) fn resolve(&self, prefix: &str) -> Option<Namespace> {
        match prefix.as_bytes() {
            [byte] => self.resolve_letter(*byte),
            b"xml" => Some(Namespace::Xml),
            _ => self.find(prefix).map(|(_, binding)| binding.namespace),
        }
    }

    /// The innermost declaration of a prefix, and its place from the outermost.
    pub(crate) fn find(&self, prefix: &str) -> Option<(usize, &Binding<'a>)> {
        self.stack.iter().enumerate().rev().find(|(_, binding)| binding.prefix == prefix)
    }

    /// The prefixes and URIs in scope, the outermost first.
    pub(crate) fn declarations(&self) -> impl Iterator<Item = (&'a str, &str)> {
        self.stack.iter().map(|binding| (binding.prefix, &*binding.uri))
    }

    /// Writes the declaration at a place.
    pub(crate) fn write_declaration(&self, index: usize, text: &mut String) {
        if let Some(binding) = self.stack.get(index) {
            super::raw::declaration(binding.prefix, &binding.uri, text);
        }
    }

    /// The URI of a namespace.
    pub(crate) fn uri(&self, namespace: Namespace) -> &str {
        match namespace {
            Namespace::Other(_) => {
                let declared = self.stack.iter().rev().find(|binding| binding.namespace == namespace);
                declared.map_or("", |binding| &binding.uri)
            }
            known => known.uri().unwrap_or(""),
        }
    }

    fn short_slot(&mut self, prefix: &str) -> Option<&mut Option<Namespace>> {
        match prefix.as_bytes() {
            [byte] => self.short.get_mut(usize::from(*byte)),
            _ => None,
        }
    }

    /// The number of a foreign namespace: its own as long as it is in scope.
    fn other(&self, uri: &str) -> Namespace {
        let mut free = 0;
        for binding in &self.stack {
            match binding.namespace {
                Namespace::Other(_) if binding.uri == uri => return binding.namespace,
                Namespace::Other(number) => free = free.max(number.saturating_add(1)),
                _ => {}
            }
        }
        Namespace::Other(free)
    }
}
