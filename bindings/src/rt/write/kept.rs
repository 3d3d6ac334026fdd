//! Writing of the entries of `kept` between the elements of the fields.
//!
//! The elements of the fields are written first. When the parent element of an entry ends, the writer decides where to
//! insert the entry. An entry is left out if its field has a value now. The last step inserts all entries into the
//! document.

use std::collections::HashSet;
use std::fmt::Write as _;

use super::branch::{Branch, Inherited, element_count};
use super::writer::Writer;
use crate::rt::kept::{Kept, KeptAttribute, KeptContent, KeptXml, Origin};
use crate::rt::model::TypeInfo;
use crate::rt::read::{element_starts, escape_value, legal_text};
use crate::rt::syntax::{Namespace, XML};

/// The entries that are being written.
#[derive(Default)]
pub(super) struct KeptEntries {
    /// The entries in the innermost open element and below it; `None` without entries.
    branch: Option<Box<Branch>>,
    /// The texts to insert.
    insertions: Vec<Insertion>,
    /// The number of entries of all values.
    total: usize,
    /// The number of values with entries.
    holders: usize,
}

/// A text to insert.
struct Insertion {
    offset: usize,
    text: String,
    /// The number of the value with the entry, and the index of the entry.
    entry: (usize, usize),
}

impl KeptEntries {
    pub(super) fn has_branch(&self) -> bool {
        self.branch.is_some()
    }

    /// Returns `true` if entries are attributes of the open element.
    pub(super) fn has_attributes(&self) -> bool {
        self.branch.as_ref().is_some_and(|branch| !branch.attributes.is_empty())
    }

    /// Removes the entry for an attribute of the open element, because a field holds this attribute.
    pub(super) fn leave_out_attribute(&mut self, namespace: &str, local: &str) {
        if let Some(branch) = &mut self.branch {
            let kept = &branch.kept;
            branch.attributes.retain(|index| match kept.get(*index).map(|entry| &entry.content) {
                Some(KeptContent::Attribute(own)) => (&*own.namespace, own.local()) != (namespace, local),
                _ => true,
            });
        }
    }

    /// Returns the number of entries that are not written.
    pub(super) fn unplaced(&self) -> usize {
        self.total - self.insertions.len()
    }

    /// Returns the document with all insertions.
    pub(super) fn insert_into(mut self, document: String) -> String {
        if self.insertions.is_empty() {
            return document;
        }
        self.insertions.sort_by_key(|insertion| insertion.offset);
        let length: usize = self.insertions.iter().map(|insertion| insertion.text.len()).sum();
        let (mut text, mut from) = (String::with_capacity(document.len() + length), 0);
        for Insertion { offset, text: inserted, .. } in &self.insertions {
            text.push_str(document.get(from..*offset).unwrap_or(""));
            text.push_str(inserted);
            from = *offset;
        }
        text.push_str(document.get(from..).unwrap_or(""));
        text
    }
}

impl Writer {
    /// Enters an element whose start tag is not complete yet. Returns the entries of the enclosing element.
    pub(super) fn enter_branch(
        &mut self,
        name: &str,
        info: &'static TypeInfo,
        kept: Option<&Kept>,
    ) -> Option<Box<Branch>> {
        let first = self.children.len();
        let inherited = self.take_child(name);
        let own = kept.filter(|kept| !kept.is_empty()).map(|kept| {
            self.kept.total += kept.len();
            self.kept.holders += 1;
            let (holder, entries) = (self.kept.holders, (0..kept.len()).collect());
            Inherited { kept: kept.clone(), holder, entries, depth: 0, numbered: 0 }
        });
        let first_insertion = self.kept.insertions.len();
        let branch = own.or(inherited).map(|entries| Branch::new(entries, info, first, first_insertion));
        std::mem::replace(&mut self.kept.branch, branch.map(Box::new))
    }

    /// Leaves an element. `outer` has the entries of the enclosing element.
    pub(super) fn leave_branch(&mut self, outer: Option<Box<Branch>>) {
        self.kept.branch = outer;
    }

    /// Takes the entries below the child whose start tag is not complete yet.
    fn take_child(&mut self, name: &str) -> Option<Inherited> {
        let branch = self.kept.branch.as_deref_mut()?;
        let children = self.children.get(branch.first..).unwrap_or_default();
        branch.take_child(name, children, &self.buffer)
    }

    /// Writes the kept attributes of the open element. `xsi` is the local name of the attribute of the namespace `xsi`
    /// that has been written.
    pub(super) fn kept_attributes(&mut self, xsi: Option<&str>) {
        let Some(branch) = self.kept.branch.as_deref_mut() else { return };
        let (kept, attributes) = (branch.kept.clone(), std::mem::take(&mut branch.attributes));
        let holder = branch.holder;
        self.insert_attributes(&kept, holder, &attributes, xsi);
    }

    /// Writes the kept attributes of an element of a simple type, whose start tag is not complete yet.
    #[cold]
    pub(super) fn kept_attributes_of_child(&mut self, name: &str) {
        if let Some(entries) = self.take_child(name) {
            self.insert_attributes_of_child(&entries, None);
        }
    }

    /// Writes the kept attributes of an element with `xsi:nil`, whose start tag is not complete yet. Returns the entries
    /// in the element.
    #[cold]
    pub(super) fn kept_attributes_of_nil(&mut self, name: &str) -> Option<Inherited> {
        let entries = self.take_child(name)?;
        self.insert_attributes_of_child(&entries, Some("nil"));
        Some(entries)
    }

    fn insert_attributes_of_child(&mut self, entries: &Inherited, xsi: Option<&str>) {
        self.attribute_names.clear();
        let attributes: Vec<usize> = entries.own(KeptXml::is_attribute).collect();
        self.insert_attributes(&entries.kept, entries.holder, &attributes, xsi);
    }

    /// Inserts the kept content of an element with `xsi:nil`, whose start tag has been written. Returns `true` if at
    /// least one entry was inserted.
    #[cold]
    pub(super) fn insert_nil_content(&mut self, entries: &Inherited) -> bool {
        let content: Vec<usize> = entries.own(|entry| entry.origin() == Some(Origin::InNil)).collect();
        for index in &content {
            let Some(entry) = entries.kept.get(*index) else { continue };
            let text = self.raw_with_default_namespace(entry);
            self.insert(self.buffer.len(), &text, "", (entries.holder, *index));
        }
        !content.is_empty()
    }

    fn insert_attributes(&mut self, kept: &Kept, holder: usize, attributes: &[usize], xsi: Option<&str>) {
        // The writer declares the prefix of the attribute of the namespace `xsi`.
        let declared = Namespace::XSI.name(&[]).filter(|_| xsi.is_some());
        let mut prefixes: Vec<_> =
            declared.into_iter().map(|xsi| (xsi.prefix.to_owned(), xsi.uri.to_owned())).collect();
        // The entries of two elements with one local name can have the same path.
        let mut inserted = HashSet::new();
        for &index in attributes {
            let Some(KeptContent::Attribute(attribute)) = kept.get(index).map(|entry| &entry.content) else {
                continue;
            };
            let is_xsi = Namespace::XSI.name(&[]).is_some_and(|xsi| *xsi.uri == *attribute.namespace);
            let is_written = self.has_attribute(&attribute.namespace, attribute.local());
            if is_written
                || (is_xsi && xsi == Some(attribute.local()))
                || !inserted.insert((&attribute.namespace, attribute.local()))
            {
                continue;
            }
            let text = self.attribute_text(attribute, &mut prefixes);
            self.insert(self.buffer.len(), &text, attribute.local(), (holder, index));
        }
    }

    /// Returns an attribute with the declarations of its prefixes. `declared` has the declarations for the attributes
    /// before it, and gets the new ones.
    fn attribute_text(&self, attribute: &KeptAttribute, declared: &mut Vec<(String, String)>) -> String {
        let KeptAttribute { text, namespace, value_namespace } = attribute;
        if namespace.is_empty() || **namespace == *XML.uri {
            return format!(" {text}");
        }
        let first = declared.len();
        let name = self.with_prefix(attribute.name(), namespace, declared);
        let value = match value_namespace {
            Some(namespace) => self.with_prefix(attribute.escaped_value(), namespace, declared),
            None => attribute.escaped_value().to_owned(),
        };
        let mut text = String::new();
        for (prefix, uri) in declared.get(first..).unwrap_or_default() {
            let _ = write!(text, " xmlns:{prefix}=\"{}\"", escape_value(uri));
        }
        let _ = write!(text, " {name}=\"{value}\"");
        text
    }

    /// Returns a name with a prefix for a namespace. The prefix of the name stays if it is not used for another
    /// namespace.
    fn with_prefix(&self, name: &str, uri: &str, declared: &mut Vec<(String, String)>) -> String {
        let (own, local) = name.split_once(':').unwrap_or(("", name));
        let is_declared = |prefix: &str| declared.iter().find(|(other, _)| other == prefix);
        let on_root = self.namespaces.iter().skip(crate::rt::PROTOCOL_NAMESPACES);
        let is_on_root = |prefix: &str| on_root.clone().find(|known| known.prefix == prefix);
        // The method `any_attributes` creates such prefixes.
        let is_numbered =
            own.strip_prefix('a').is_some_and(|rest| rest.bytes().all(|byte| byte.is_ascii_digit()));
        let of_uri = || declared.iter().find(|(prefix, other)| other == uri && !prefix.is_empty());
        let fresh = || {
            (declared.len()..=2 * declared.len())
                .map(|number| format!("k{number}"))
                .find(|prefix| is_declared(prefix).is_none())
        };
        let prefix = match (is_on_root(own), is_declared(own)) {
            (Some(known), _) if known.uri == uri && !self.options.default_namespace => {
                return name.to_owned();
            }
            (_, Some((_, declared))) if declared == uri => return name.to_owned(),
            (None, None) if !own.is_empty() && own != "soap" && !is_numbered => Some(own.to_owned()),
            _ => match of_uri() {
                Some((prefix, _)) => return format!("{prefix}:{local}"),
                None => fresh(),
            },
        };
        let prefix = prefix.unwrap_or_default();
        declared.push((prefix.clone(), uri.to_owned()));
        format!("{prefix}:{local}")
    }

    /// Inserts the entries in the open element, whose content has been written. `first` is the index of its first child.
    /// Returns `true` if at least one entry was inserted.
    pub(super) fn insert_kept(&mut self, first: usize) -> bool {
        let Some(mut branch) = self.kept.branch.take() else { return false };
        let children = self.children.get(first..).unwrap_or_default();
        let end = self.buffer.len();
        let starts: Vec<usize> = children.iter().map(|(_, start)| *start).collect();
        branch.note_fields(children);
        let mut locations = branch.list_locations(children, &self.buffer);
        let (mut inserted, mut earliest, mut placed) = (0, 0, Vec::new());
        for &index in &branch.own {
            let Some(entry) = branch.kept.get(index) else { continue };
            if branch.is_replaced(entry) {
                continue;
            }
            earliest = branch.earliest(entry).max(earliest);
            let before = entry.position().saturating_sub(inserted).max(earliest);
            let before = locations.near(entry, before);
            let offset = starts.get(before).copied().unwrap_or(end);
            let text = self.raw_with_default_namespace(entry);
            self.insert(offset, &text, "", (branch.holder, index));
            inserted += element_count(entry);
            placed.push((before, index));
        }
        placed.sort_by_key(|(before, _)| *before);
        let children = self.children.get(first..).unwrap_or_default();
        let misplaced = branch.misplaced(children, &self.buffer, &placed);
        if !misplaced.is_empty() {
            let mut below = self.kept.insertions.split_off(branch.first_insertion);
            below.retain(|insertion| !misplaced.contains(&insertion.entry));
            self.kept.insertions.append(&mut below);
        }
        self.kept.branch = Some(branch);
        !placed.is_empty()
    }

    /// Inserts the text of an entry: the number of its holder, and its index.
    fn insert(&mut self, offset: usize, text: &str, inside: &str, entry: (usize, usize)) {
        match legal_text(text, self.options.forbidden()) {
            Ok(text) => self.kept.insertions.push(Insertion { offset, text: text.into_owned(), entry }),
            Err(code) => self.illegal(code, inside),
        }
    }

    /// Returns the XML of an entry. If the document has a default namespace, elements that do not declare a default
    /// namespace get `xmlns=""`.
    fn raw_with_default_namespace(&self, entry: &KeptXml) -> String {
        let raw = entry.raw_xml();
        if !self.has_default_namespace() {
            return raw.to_owned();
        }
        let (mut text, mut from) = (String::new(), 0);
        for name_end in element_starts(raw) {
            text.push_str(raw.get(from..name_end).unwrap_or(""));
            text.push_str(" xmlns=\"\"");
            from = name_end;
        }
        text.push_str(raw.get(from..).unwrap_or(""));
        text
    }
}
