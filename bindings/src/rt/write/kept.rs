//! Writing of the entries of `kept` between the elements of the fields.
//!
//! The elements of the fields are written first. When the parent element of an entry ends, the writer decides where to
//! insert the entry. An entry is left out if its field has a value now. The last step inserts all entries into the
//! document.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::writer::{Writer, Written};
use crate::rt::kept::{Kept, KeptAttribute, KeptContent, KeptXml, Origin};
use crate::rt::model::{TypeInfo, local_part};
use crate::rt::read::{element_starts, escape_value, legal_text};
use crate::rt::syntax::{Namespace, XML};

/// The entries that are being written.
#[derive(Default)]
pub(super) struct KeptEntries {
    /// The entries in the innermost open element and below it; `None` without entries.
    branch: Option<Box<Branch>>,
    /// The texts to insert, with their offsets.
    insertions: Vec<(usize, String)>,
    /// The number of entries of all values.
    total: usize,
    /// The number of entries that are written.
    placed: usize,
}

/// The entries in an open element and below it.
pub(super) struct Branch {
    kept: Kept,
    info: &'static TypeInfo,
    /// The number of steps in the path from the holder to the element.
    depth: usize,
    /// The index of the first child of the element among the written children.
    first: usize,
    /// The indices of the entries that are attributes of the element.
    attributes: Vec<usize>,
    /// The indices of the entries that are elements and texts in the element, sorted by position.
    own: Vec<usize>,
    /// The indices of the entries below each child, by the step of the child in the path.
    below: BTreeMap<String, Vec<usize>>,
    /// The number of entries in `own` before the next child.
    passed: usize,
    /// The number of elements in these entries.
    inserted: usize,
}

impl Branch {
    fn new(kept: Kept, entries: Vec<usize>, depth: usize, info: &'static TypeInfo, first: usize) -> Self {
        let (mut attributes, mut own, mut below) = (Vec::new(), Vec::new(), BTreeMap::new());
        for index in entries {
            let Some(entry) = kept.get(index) else { continue };
            match entry.path().split('/').filter(|step| !step.is_empty()).nth(depth) {
                Some(step) => below.entry(step.to_owned()).or_insert_with(Vec::new).push(index),
                None if entry.is_attribute() => attributes.push(index),
                None => own.push(index),
            }
        }
        own.sort_by_key(|index| kept.get(*index).map(|entry| entry.position));
        Self { kept, info, depth, first, attributes, own, below, passed: 0, inserted: 0 }
    }

    /// Takes the entries below a child. `typed` is the number of written children before it.
    fn take_child(&mut self, name: &str, typed: usize) -> Vec<usize> {
        while let Some(entry) = self.own.get(self.passed).and_then(|index| self.kept.get(*index))
            && entry.position() <= typed + self.inserted
        {
            self.inserted += element_count(entry);
            self.passed += 1;
        }
        if self.below.is_empty() {
            return Vec::new();
        }
        let local = local_part(name);
        let step = if self.info.repeats(local) {
            format!("{local}[{}]", typed + self.inserted + 1)
        } else {
            local.to_owned()
        };
        self.below.remove(&step).unwrap_or_default()
    }
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
        self.total - self.placed
    }

    /// Returns the document with all insertions.
    pub(super) fn insert_into(mut self, document: String) -> String {
        if self.insertions.is_empty() {
            return document;
        }
        self.insertions.sort_by_key(|(offset, _)| *offset);
        let length: usize = self.insertions.iter().map(|(_, text)| text.len()).sum();
        let (mut text, mut from) = (String::with_capacity(document.len() + length), 0);
        for (offset, inserted) in &self.insertions {
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
        let branch = match (kept.filter(|kept| !kept.is_empty()), inherited) {
            (Some(kept), _) => {
                self.kept.total += kept.len();
                Some(Branch::new(kept.clone(), (0..kept.len()).collect(), 0, info, first))
            }
            (None, Some((kept, entries, depth))) => Some(Branch::new(kept, entries, depth + 1, info, first)),
            (None, None) => None,
        };
        std::mem::replace(&mut self.kept.branch, branch.map(Box::new))
    }

    /// Leaves an element. `outer` has the entries of the enclosing element.
    pub(super) fn leave_branch(&mut self, outer: Option<Box<Branch>>) {
        self.kept.branch = outer;
    }

    /// Takes the entries below the child whose start tag is not complete yet. Returns them with the depth of the open
    /// element.
    fn take_child(&mut self, name: &str) -> Option<(Kept, Vec<usize>, usize)> {
        let branch = self.kept.branch.as_deref_mut()?;
        let typed = self.children.len().saturating_sub(branch.first + 1);
        let entries = branch.take_child(name, typed);
        (!entries.is_empty()).then(|| (branch.kept.clone(), entries, branch.depth))
    }

    /// Writes the kept attributes of the open element. `has_type` is `true` if `xsi:type` has been written.
    pub(super) fn kept_attributes(&mut self, has_type: bool) {
        let Some(branch) = self.kept.branch.as_deref_mut() else { return };
        let (kept, attributes) = (branch.kept.clone(), std::mem::take(&mut branch.attributes));
        self.insert_attributes(&kept, attributes, has_type);
    }

    /// Writes the kept attributes of an element without children, whose start tag is not complete yet.
    pub(super) fn kept_attributes_of_child(&mut self, name: &str, has_xsi: bool) {
        if let Some((kept, entries, depth)) = self.take_child(name) {
            self.attribute_names.clear();
            let is_own = |index: &usize| {
                let entry = kept.get(*index);
                entry
                    .is_some_and(|entry| entry.is_attribute() && entry.path().split('/').count() == depth + 1)
            };
            let own = entries.into_iter().filter(is_own).collect();
            self.insert_attributes(&kept, own, has_xsi);
        }
    }

    fn insert_attributes(&mut self, kept: &Kept, attributes: Vec<usize>, has_xsi: bool) {
        let mut prefixes = Vec::new();
        for index in attributes {
            let Some(KeptContent::Attribute(attribute)) = kept.get(index).map(|entry| &entry.content) else {
                continue;
            };
            let is_xsi = Namespace::XSI.name(&[]).is_some_and(|xsi| xsi.uri == attribute.namespace);
            let is_written =
                attribute.namespace.is_empty() && self.attribute_names.contains(&attribute.local());
            if is_written || (is_xsi && has_xsi) {
                continue;
            }
            let text = self.attribute_text(attribute, &mut prefixes);
            self.insert(self.buffer.len(), &text, attribute.local());
        }
    }

    /// Returns an attribute with the declarations of its prefixes. `declared` has the declarations for the attributes
    /// before it, and gets the new ones.
    fn attribute_text(&self, attribute: &KeptAttribute, declared: &mut Vec<(String, String)>) -> String {
        let KeptAttribute { text, namespace, value_namespace } = attribute;
        if namespace.is_empty() || namespace == XML.uri {
            return format!(" {text}");
        }
        let first = declared.len();
        let name = self.with_prefix(attribute.name(), namespace, declared);
        let value = match value_namespace {
            Some(namespace) => self.with_prefix(attribute.escaped_value().trim(), namespace, declared),
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
        let fresh = || {
            (0..=declared.len())
                .map(|number| format!("k{number}"))
                .find(|prefix| is_declared(prefix).is_none())
        };
        let prefix = match (is_on_root(own), is_declared(own)) {
            (Some(known), _) if known.uri == uri && !self.options.default_namespace => {
                return name.to_owned();
            }
            (_, Some((_, declared))) if declared == uri => return name.to_owned(),
            (None, None) if !own.is_empty() && own != "soap" && !is_numbered => Some(own.to_owned()),
            _ => fresh(),
        };
        let prefix = prefix.unwrap_or_default();
        declared.push((prefix.clone(), uri.to_owned()));
        format!("{prefix}:{local}")
    }

    /// Inserts the entries in the open element, whose content has been written. `first` is the index of its first child.
    /// Returns `true` if at least one entry was inserted.
    pub(super) fn insert_kept(&mut self, first: usize) -> bool {
        let Some(branch) = self.kept.branch.take() else { return false };
        let children = self.children.get(first..).unwrap_or_default();
        let end = self.buffer.len();
        let starts: Vec<usize> = children.iter().map(|(_, start)| *start).collect();
        let fields: BTreeSet<u16> = children
            .iter()
            .filter_map(|(written, _)| match written {
                Written::Element(name) => branch.info.field_number(name),
                Written::Any | Written::Unlisted => None,
            })
            .collect();
        let (mut inserted, mut is_filled) = (0, false);
        for entry in branch.own.iter().filter_map(|index| branch.kept.get(*index)) {
            if replaced_field(branch.info, entry).is_some_and(|number| fields.contains(&number)) {
                continue;
            }
            let before = entry.position().saturating_sub(inserted);
            let offset = starts.get(before).copied().unwrap_or(end);
            let text = self.raw_with_default_namespace(entry);
            self.insert(offset, &text, "");
            inserted += element_count(entry);
            is_filled = true;
        }
        self.kept.branch = Some(branch);
        is_filled
    }

    fn insert(&mut self, offset: usize, text: &str, inside: &str) {
        match legal_text(text, self.options.forbidden) {
            Ok(text) => {
                self.kept.placed += 1;
                self.kept.insertions.push((offset, text.into_owned()));
            }
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

/// Returns the number of elements in an entry.
fn element_count(entry: &KeptXml) -> usize {
    match &entry.content {
        KeptContent::Elements { count, .. } => *count as usize,
        KeptContent::Attribute(_) => 0,
    }
}

/// Returns the number of the field whose value replaces an entry. Only an element that could not be read is replaced,
/// and only if its field holds one value.
fn replaced_field(info: &'static TypeInfo, entry: &KeptXml) -> Option<u16> {
    let KeptContent::Elements { text, origin: Origin::Unreadable, .. } = &entry.content else { return None };
    let name =
        text.trim_start_matches('<').split(|c: char| c.is_ascii_whitespace() || "/>".contains(c)).next()?;
    let local = local_part(name);
    if info.repeats(local) { None } else { info.field_number(info.namesake(local)?) }
}
