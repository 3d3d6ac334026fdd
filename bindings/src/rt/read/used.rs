//! The namespace declarations of outer elements that an element uses. Raw XML declares them itself.

use std::sync::Arc;

use crate::Result;

use super::raw::escape_value;
use super::reader::Reader;
use crate::rt::syntax::{Namespace, StartTag, trimmed};

/// The number of declarations that are stored without an allocation.
const FEW: usize = 3;

/// The indices of declarations, in the order of their first use.
#[derive(Clone, Default, PartialEq)]
pub(super) struct UsedDeclarations {
    first: [usize; FEW],
    /// The number of indices in `first`.
    count: usize,
    others: Vec<usize>,
}

/// The text of the declarations that an element used, for the next element that uses the same.
#[derive(Default)]
pub(super) struct LastDeclarations {
    used: UsedDeclarations,
    /// The number of changes of the scope before the text was made.
    changes: usize,
    text: Arc<str>,
}

impl UsedDeclarations {
    pub(super) fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.first.iter().take(self.count).chain(&self.others).copied()
    }

    /// Adds an index if it is less than `mark`: the declaration is outside the element.
    pub(super) fn note(&mut self, index: usize, mark: usize) {
        if index >= mark || self.iter().any(|noted| noted == index) {
            return;
        }
        match self.first.get_mut(self.count) {
            Some(free) => {
                *free = index;
                self.count += 1;
            }
            None => self.others.push(index),
        }
    }
}

impl Reader<'_> {
    /// Adds to `used` the declarations that a tag uses and whose index is less than `mark`. Returns the value of
    /// `xsi:type`.
    pub(super) fn use_prefixes(
        &mut self,
        tag: &StartTag<'_>,
        mark: usize,
        used: &mut UsedDeclarations,
    ) -> Result<Option<String>> {
        self.use_prefix(self.scanner.qualified(tag), mark, used);
        let mut xsi_type = None;
        self.each_attribute(tag, |reader, attribute| {
            if attribute.namespace != Namespace::NONE {
                reader.use_prefix(attribute.qualified, mark, used);
            }
            if (attribute.namespace, attribute.local) == (Namespace::XSI, "type") {
                let value = trimmed(&attribute.value);
                reader.use_prefix(value, mark, used);
                xsi_type = Some(value.to_owned());
            }
            Ok(())
        })?;
        Ok(xsi_type)
    }

    /// Adds to `used` the declaration of the prefix of a name, if its index is less than `mark`.
    pub(super) fn use_prefix(&self, name: &str, mark: usize, used: &mut UsedDeclarations) {
        let prefix = name.bytes().position(|byte| byte == b':').and_then(|end| name.get(..end)).unwrap_or("");
        let scope = &self.scanner.scope;
        let is_noted = |index: usize| scope.declaration(index).is_some_and(|(noted, _)| noted == prefix);
        if used.iter().any(is_noted) && !scope.is_declared_after(prefix, mark) {
            return;
        }
        if let Some(index) = scope.find(prefix) {
            used.note(index, mark);
        }
    }

    /// Returns the text of declarations.
    pub(super) fn declarations(&mut self, used: &UsedDeclarations) -> Arc<str> {
        let scope = &self.scanner.scope;
        let last = &mut self.last_declarations;
        if last.changes != scope.changes() || last.used != *used {
            let mut text = String::new();
            for (prefix, uri) in used.iter().filter_map(|index| scope.declaration(index)) {
                write_declaration(prefix, uri, &mut text);
            }
            *last = LastDeclarations { used: used.clone(), changes: scope.changes(), text: text.into() };
        }
        last.text.clone()
    }
}

/// Writes ` xmlns:prefix="uri"`.
fn write_declaration(prefix: &str, uri: &str, text: &mut String) {
    let uri = escape_value(uri);
    let name = if prefix.is_empty() { " xmlns" } else { " xmlns:" };
    text.reserve(name.len() + prefix.len() + uri.len() + 3);
    [name, prefix, "=\"", &uri, "\""].into_iter().for_each(|part| text.push_str(part));
}
