//! Finds the fields of a type by the names of their elements.

use super::type_info::{FieldInfo, Fields, Term, TypeInfo};
use super::wildcard::admits;

impl TypeInfo {
    /// Returns the fields of the type and its base types, with their numbers.
    pub(super) fn numbered_fields(&'static self) -> impl Iterator<Item = (u16, FieldInfo)> {
        self.chain().flat_map(|info| (info.first_field..).zip(info.fields().iter()))
    }

    /// Returns the number of the field for the element with a canonical name.
    pub(crate) fn field_number(&'static self, name: &str) -> Option<u16> {
        self.numbered_fields().find(|(_, field)| field.term.names().contains(&name)).map(|(number, _)| number)
    }

    /// Returns the number of the field for a child. `prefix` is the canonical prefix of the child's namespace; empty for no
    /// namespace. The search begins at the number of the previous child, because most documents have the order of the schema.
    pub(crate) fn child_number(&'static self, prefix: &str, local: &str, previous: u16) -> Option<u16> {
        if self.has_one_field() {
            return Some(0); // A list can read its elements in two namespaces.
        }
        let near = self.with_bases().find(|info| info.first_field <= previous);
        let near = near.and_then(|info| info.own_number(prefix, local, previous - info.first_field));
        near.or_else(|| self.with_bases().find_map(|info| info.own_number(prefix, local, 0)))
    }

    /// Returns the number of a field that the type declares. `start` is the index of the first field to compare.
    #[inline]
    fn own_number(&'static self, prefix: &str, local: &str, start: u16) -> Option<u16> {
        let length = if prefix.is_empty() { local.len() } else { prefix.len() + 1 + local.len() };
        // The name of an unqualified child can begin with the letters of a prefix.
        let is_child = |name: &&str| {
            name.len() == length
                && name.ends_with(local)
                && name.strip_prefix(prefix).is_some_and(|rest| prefix.is_empty() || rest.starts_with(':'))
        };
        let first = usize::from(start);
        let index = match self.fields() {
            Fields::Named(named) => named.names.get(first..)?.iter().position(is_child),
            Fields::Mixed(fields) => {
                fields.get(first..)?.iter().position(|field| field.term.names().iter().any(&is_child))
            }
        };
        Some(self.first_field + start + u16::try_from(index?).ok()?)
    }

    /// Returns the number of the field that is a wildcard.
    pub(crate) fn wildcard_number(&'static self) -> Option<u16> {
        self.wildcard().map(|(number, _)| number)
    }

    /// Returns the number of the wildcard, and the namespaces that it allows.
    fn wildcard(&'static self) -> Option<(u16, &'static str)> {
        self.numbered_fields().find_map(|(number, field)| match field.term {
            Term::Any(allowed) => Some((number, allowed)),
            Term::Element(_) | Term::Choice(_) => None,
        })
    }

    /// Returns `true` if a child belongs to the wildcard, although the field with a number has its name. `uri` is the
    /// namespace of the child, and `previous` the number of the previous child. `is_full` is `true` if the field has a value
    /// and holds one.
    pub(crate) fn belongs_to_wildcard(
        &'static self,
        uri: &str,
        field: u16,
        previous: u16,
        is_full: bool,
    ) -> bool {
        let Some((wildcard, _)) = self.wildcard().filter(|(_, allowed)| admits(allowed, uri)) else {
            return false;
        };
        if self.with_bases().any(|info| !info.model.is_empty()) {
            return is_full; // The numbers do not say which child comes before which.
        }
        if previous > wildcard {
            return false;
        }
        if field < wildcard {
            return is_full || field < previous;
        }
        // A required child between the wildcard and the field is still to come.
        let is_between = |number| wildcard < number && number < field;
        !is_full && self.numbered_fields().any(|(number, other)| is_between(number) && other.occurs.min > 0)
    }

    /// Returns the canonical name of an element with a local name, if the type has such an element. The elements of the
    /// base types come first.
    pub(crate) fn namesake(&'static self, local: &str) -> Option<&'static str> {
        let mut found = None;
        for info in self.with_bases() {
            let mut first = None;
            info.each_namesake(local, |name, _| _ = first.get_or_insert(name));
            found = first.or(found);
        }
        found
    }

    /// Returns `true` if an element of the type has the local name, in upper or lower case.
    pub(crate) fn resembles(&'static self, local: &str) -> bool {
        self.numbered_fields().any(|(_, field)| {
            field.term.names().iter().any(|name| local_part(name).eq_ignore_ascii_case(local))
        })
    }

    /// Returns `true` if exactly one canonical name of an element has the local name.
    pub(crate) fn has_one_namesake(&'static self, local: &str) -> bool {
        let (mut first, mut is_one) = (None, true);
        for info in self.with_bases() {
            info.each_namesake(local, |name, _| is_one &= *first.get_or_insert(name) == name);
        }
        first.is_some() && is_one
    }

    /// Calls `found` with the canonical name of each element with a local name, and with the index of its field among
    /// the fields that the type declares. This search runs for every unknown element, so it is fast: most names differ
    /// in their length.
    pub(super) fn each_namesake(&'static self, local: &str, mut found: impl FnMut(&'static str, usize)) {
        let mut search = |names: &'static [&'static str], start: usize, step: usize| {
            let mut index = start;
            for name in names {
                if is_local_part(name, local) {
                    found(name, index);
                }
                index += step;
            }
        };
        match self.fields() {
            Fields::Named(named) => search(named.names, 0, 1),
            Fields::Mixed(fields) => {
                fields.iter().enumerate().for_each(|(index, field)| search(field.term.names(), index, 0))
            }
        }
    }
}

/// Returns the local part of a canonical name.
pub(crate) fn local_part(name: &str) -> &str {
    let local = name.bytes().position(|byte| byte == b':').and_then(|colon| name.get(colon + 1..));
    local.unwrap_or(name)
}

/// Returns `true` if a canonical name such as `t:Subject` has the local part `local`.
#[inline]
fn is_local_part(name: &str, local: &str) -> bool {
    let (name, local) = (name.as_bytes(), local.as_bytes());
    match name.len().checked_sub(local.len()) {
        None => false,
        Some(0) => name == local,
        Some(start) => name.get(start - 1) == Some(&b':') && name.ends_with(local),
    }
}
