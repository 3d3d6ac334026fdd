//! The check of a document against the schema of a server version.

use std::collections::BTreeMap;

use crate::rt::{self, admits, local_part};
use crate::types::ExchangeVersion;

use super::content_model::{VersionModels, uri};
use super::declarations::{bases, extension_chain, is_nillable_in, type_in};
use super::element::{Element, REQUEST_VERSION};
use super::facets::{excludes, violated};
use super::history::{Complex, HISTORY, Particle, PastValue, Term, Versions, contains, past_value};
use super::recorded_index;
use super::violation::{Target, TargetPart, Violation};

/// An element on the path to the current element.
pub(super) struct Step<'e> {
    pub(super) element: &'e Element,
    /// `true` if the element can be left out of the document.
    pub(super) is_removable: bool,
    /// `true` in an item or a folder.
    pub(super) is_in_item: bool,
}

/// The number of violations after which the check ends, to limit time and memory.
pub(super) const MAX_VIOLATIONS: usize = 100;

/// Returns the violations of the schema of a version: all, or the first hundred.
pub(super) fn violations(root: &Element, version: usize, models: &mut VersionModels) -> Vec<Violation> {
    first_violations(root, version, models, MAX_VIOLATIONS)
}

/// Returns the first violations of the schema of a version.
pub(super) fn first_violations(
    root: &Element,
    version: usize,
    models: &mut VersionModels,
    limit: usize,
) -> Vec<Violation> {
    let (path, violations, kept) = (Vec::new(), Vec::new(), BTreeMap::new());
    let mut validator = Validator { version, models, limit, path, part: None, violations, kept };
    validator.check_root(root);
    let Validator { mut violations, kept, .. } = validator;
    for Violation { target, .. } in &mut violations {
        let inside = kept.range(target.element.start + 1..target.element.end);
        target.is_removable &= inside.map(|(_, end)| *end).all(|end| end > target.element.end);
    }
    violations
}

pub(super) struct Validator<'e, 'm> {
    pub(super) version: usize,
    pub(super) models: &'m mut VersionModels,
    /// The largest number of violations.
    limit: usize,
    pub(super) path: Vec<Step<'e>>,
    /// The part of the current element that is checked.
    part: Option<TargetPart>,
    pub(super) violations: Vec<Violation>,
    /// The spans of the elements that must not be removed, by their start.
    pub(super) kept: BTreeMap<usize, usize>,
}

impl<'e> Validator<'e, '_> {
    /// Returns `true` if the limit of violations is reached.
    pub(super) fn is_full(&self) -> bool {
        self.violations.len() >= self.limit
    }

    pub(super) fn report(&mut self, message: impl Into<String>) {
        if self.is_full() {
            return;
        }
        let Some(Step { element, is_removable, .. }) = self.path.last() else { return };
        let target = Target {
            element: element.span.clone(),
            content_start: element.content_start,
            is_removable: *is_removable,
            part: self.part.clone(),
        };
        let path: Vec<&str> = self.path.iter().map(|step| local_part(&step.element.name)).collect();
        self.violations.push(Violation { path: path.join("/"), message: message.into(), target });
    }

    /// Reports a component that this version does not have. `known` are the versions that have the component.
    pub(super) fn report_unknown(&mut self, component: &str, known: Versions) {
        let names = (0..HISTORY.versions.len()).filter(|version| contains(known, *version));
        let names: Vec<&str> = names.filter_map(|version| HISTORY.versions.get(version).copied()).collect();
        let is_later = (0..self.version).all(|version| !contains(known, version));
        self.report(match names.first() {
            None => format!("unknown {component}"),
            Some(first) if is_later => format!("unknown {component} (known since {first})"),
            Some(_) => format!("unknown {component} (known in {})", names.join(", ")),
        });
    }

    /// Reports a component that no version has.
    pub(super) fn report_undeclared(&mut self, component: &str) {
        self.report(format!("unknown {component} (the newest schema does not have it)"));
    }

    /// Checks a global element, or the global elements in an envelope.
    fn check_root(&mut self, element: &'e Element) {
        let parent = self.path.last().map(|step| step.element.name.as_str());
        let is_removable = parent == Some("soap:Header");
        self.path.push(Step { element, is_removable, is_in_item: false });
        match (parent, element.name.as_str()) {
            (None, "soap:Envelope") => {
                element.children.iter().for_each(|child| self.check_root(child));
                if element.children.iter().all(|child| child.name != "soap:Body") {
                    self.report("missing soap:Body; soap:Envelope requires it");
                }
            }
            (Some("soap:Envelope"), "soap:Header" | "soap:Body") => {
                element.children.iter().for_each(|child| self.check_root(child));
            }
            // The version that a request names does not change the version that its content requires.
            (Some("soap:Header"), REQUEST_VERSION) => {}
            // SOAP defines the fault, not the schema.
            (Some("soap:Body"), "soap:Fault") => {}
            (parent, name) => {
                match HISTORY.elements.get(name) {
                    Some(_) if HISTORY.abstract_elements.contains(name) => {
                        self.report("expected a member of the substitution group, found the abstract head of the group");
                    }
                    Some(particle) => _ = self.check_declared(element, particle, Versions::MAX),
                    // Header elements outside the schema are allowed.
                    None if parent == Some("soap:Header") => {}
                    None => self.report_undeclared("element"),
                }
            }
        }
        self.path.pop();
    }

    /// Checks an element against its declaration, which exists in the versions `within`. Returns `true` if the version
    /// has the element.
    pub(super) fn check_declared(
        &mut self,
        element: &'e Element,
        particle: &Particle,
        within: Versions,
    ) -> bool {
        let Term::Element { type_name, nillable, .. } = particle.term else { return true };
        let known = particle.known & within;
        if !contains(known, self.version) {
            self.report_unknown("element", known);
            return false;
        }
        let declared = type_in(&particle.past, self.version, type_name);
        if declared.is_empty() {
            return true; // The history does not record the content of a past anonymous type.
        }
        let nillable = is_nillable_in(&particle.past, self.version, nillable);
        match self.actual_type(element, declared) {
            Some(actual) => self.check_content(element, actual, nillable),
            None => self.keep_entries(element, declared),
        }
        true
    }

    /// Returns the type of an element: the declared type, or the type derived from it that `xsi:type` names.
    fn actual_type(&mut self, element: &'e Element, declared: &'static str) -> Option<&'static str> {
        // The history does not record the derivation of simple types.
        if !HISTORY.types.contains_key(declared) {
            return Some(declared);
        }
        let copied = HISTORY.copies.get(declared).copied();
        let named = element.xsi_type.as_ref().map(|named| named.name.as_str());
        let named = named.filter(|named| copied != Some(*named)).unwrap_or(declared);
        match HISTORY.types.get(named) {
            None => self.report_undeclared(&format!("type {named:?}")),
            Some(complex) if bases(complex).all(|base| base.name != declared) => {
                self.report(format!("expected a type derived from {declared}, found {named:?}"));
            }
            Some(complex) if complex.is_abstract => {
                self.report(format!("expected xsi:type with a type derived from {named}, which is abstract"));
            }
            Some(complex) => return Some(complex.name),
        }
        None
    }

    /// Checks an element against its type.
    fn check_content(&mut self, element: &'e Element, type_name: &'static str, nillable: bool) {
        if element.is_nil && !nillable {
            self.report("xsi:nil on an element that is not nillable");
        }
        let has_text = !rt::trimmed(&element.text).is_empty();
        if element.is_nil && (has_text || !element.children.is_empty()) {
            self.report("expected no content in an element with xsi:nil, found text or elements");
        }
        let Some(complex) = HISTORY.types.get(type_name) else {
            for attribute in &element.attributes {
                self.part = Some(TargetPart::Attribute(attribute.written.clone()));
                self.report(format!(
                    "expected only text for {type_name}, found the attribute {:?}",
                    attribute.name
                ));
            }
            self.part = None;
            if !element.children.is_empty() {
                self.report(format!("expected only text for {type_name}, found elements"));
            }
            if !element.is_nil {
                self.check_value(type_name, &element.text);
            }
            return;
        };
        if !contains(complex.known, self.version) {
            // Without `xsi:type`, the element has the declared type.
            self.part = element.xsi_type.as_ref().map(|named| TargetPart::Attribute(named.written.clone()));
            self.report_unknown(&format!("type {type_name:?}"), complex.known);
            self.part = None;
            return;
        }
        let chain = extension_chain(complex);
        self.check_attributes(element, &chain);
        match chain.iter().find_map(|complex| complex.text) {
            _ if element.is_nil => {}
            Some(text) => {
                if !element.children.is_empty() {
                    self.report(format!("expected only text for {type_name}, found elements"));
                }
                self.check_value(text, &element.text);
            }
            None => {
                if has_text {
                    self.report("expected elements, found text");
                }
                self.check_children(element, &chain);
            }
        }
    }

    fn check_attributes(&mut self, element: &'e Element, chain: &[&'static Complex]) {
        self.check_for_undeclared_attributes(element, chain);
        let attributes = chain.iter().flat_map(|complex| {
            complex.attributes.iter().map(|attribute| (attribute, attribute.known & complex.known))
        });
        for (attribute, known) in attributes {
            let found = element.attributes.iter().find(|found| found.name == attribute.name);
            let is_known = contains(known, self.version);
            let is_required = past_value(&attribute.past, self.version, |past| match past {
                PastValue::Required(required) => Some(*required),
                _ => None,
            });
            self.part = found.map(|found| TargetPart::Attribute(found.written.clone()));
            match found {
                Some(_) if !is_known => {
                    self.report_unknown(&format!("attribute {:?}", attribute.name), known);
                }
                Some(found) => {
                    let value = found.value.as_str();
                    let fixed = past_value(&attribute.past, self.version, |past| match past {
                        PastValue::Fixed(fixed) => Some(*fixed),
                        _ => None,
                    });
                    if let Some(fixed) = fixed.filter(|fixed| *fixed != value && !self.is_not_newer(value)) {
                        let name = attribute.name;
                        self.report(format!("expected {fixed:?} in the attribute {name}, found {value:?}"));
                    }
                    self.check_value(type_in(&attribute.past, self.version, attribute.type_name), value);
                }
                None if is_known && is_required.unwrap_or(attribute.required) => {
                    self.report(format!("missing required attribute {:?}", attribute.name));
                }
                None => {}
            }
        }
        self.part = None;
    }

    fn check_for_undeclared_attributes(&mut self, element: &'e Element, chain: &[&'static Complex]) {
        for found in &element.attributes {
            if self.is_full() {
                return;
            }
            let mut declared = chain.iter().flat_map(|complex| &complex.attributes);
            let mut wildcards = chain.iter().filter_map(|complex| complex.wildcard);
            let is_declared = declared.any(|attribute| attribute.name == found.name)
                || wildcards.any(|allowed| admits(allowed, uri(found.namespace)));
            if !is_declared {
                self.part = Some(TargetPart::Attribute(found.written.clone()));
                self.report_undeclared(&format!("attribute {:?}", found.name));
            }
        }
        self.part = None;
    }

    /// Returns `true` if a text names a version that is not newer than this one. The schema fixes
    /// `RequestServerVersion/@Version` to its own version, but servers accept the same or an older version.
    fn is_not_newer(&self, text: &str) -> bool {
        let named = recorded_index(&ExchangeVersion::from(rt::trimmed(text)));
        named.is_some_and(|named| named <= self.version)
    }

    /// Checks a value: the version must have the value of an enumeration, and must allow the value by its facets.
    fn check_value(&mut self, type_name: &str, text: &str) {
        let past_facets = HISTORY.facets.get(type_name).into_iter().flatten();
        let mut past_facets = past_facets.filter(|(_, versions)| contains(*versions, self.version));
        if let Some(facet) = past_facets.find_map(|(facets, _)| violated(facets, text)) {
            self.report(format!("expected a value with {facet}, the facet of this version"));
        }
        // The newest schema can have another type.
        if excludes(type_name, text) {
            self.report(format!("expected a value of {type_name}, the type in this version"));
        }
        let text = rt::trimmed(text);
        if let Some(item) = HISTORY.lists.get(type_name) {
            let is_text = self.part.is_none();
            for text in text.split_ascii_whitespace() {
                if is_text {
                    self.part = Some(TargetPart::ListItem(text.to_owned()));
                }
                self.check_value(item, text);
            }
            if is_text {
                self.part = None;
            }
            return;
        }
        let known = HISTORY.enums.get(type_name).and_then(|values| values.get(text)).copied();
        if let Some(known) = known.filter(|known| !contains(*known, self.version)) {
            self.report_unknown(&format!("value {text:?}"), known);
        }
    }
}
