//! The check of the children of an element against the content model of a version.

use crate::rt::{ContentError, local_part};

use super::content_model::VersionModel;
use super::declarations::{declaration, extension_chain, is_failure, is_item, is_removable};
use super::element::Element;
use super::history::{Complex, HISTORY, contains};
use super::version_check::{Step, Validator};

impl<'e> Validator<'e, '_> {
    pub(super) fn check_children(&mut self, element: &'e Element, chain: &[&'static Complex]) {
        let mut known_children: Vec<&Element> = Vec::new();
        let is_in_item = self.is_in_item(chain);
        for child in &element.children {
            if self.is_full() {
                return;
            }
            let declared = chain
                .iter()
                .find_map(|complex| Some((complex.known, declaration(complex.content.as_ref()?, child)?)));
            let is_removable = is_removable(chain, child, is_in_item);
            if !is_removable {
                self.kept.insert(child.span.start, child.span.end);
            }
            self.path.push(Step { element: child, is_removable, is_in_item });
            let is_known = match declared {
                None => {
                    self.report_undeclared("element");
                    false
                }
                Some((known, particle)) => self.check_declared(child, particle, known),
            };
            self.path.pop();
            if is_known {
                known_children.push(child);
            }
        }
        self.check_content_model(chain, &known_children, is_failure(element, chain));
    }

    /// Keeps the entries of an element whose type is unknown. Its declared type is known.
    pub(super) fn keep_entries(&mut self, element: &'e Element, declared: &'static str) {
        let chain = HISTORY.types.get(declared).map(extension_chain).unwrap_or_default();
        let is_in_item = self.is_in_item(&chain);
        let kept = element.children.iter().filter(|child| !is_removable(&chain, child, is_in_item));
        self.kept.extend(kept.map(|child| (child.span.start, child.span.end)));
    }

    /// Returns `true` if the current element is an item, or is in an item.
    fn is_in_item(&self, chain: &[&'static Complex]) -> bool {
        self.path.last().is_some_and(|step| step.is_in_item) || is_item(chain)
    }

    /// Checks the known children of an element against the content model of the version.
    fn check_content_model(&mut self, chain: &[&'static Complex], children: &[&Element], all_optional: bool) {
        match self.mismatch(self.version, chain, children, all_optional) {
            None => {}
            Some((message, None)) => self.report(message),
            // A required child is missing before the child.
            Some((message, Some(_))) if self.mismatch(self.version, chain, children, true).is_none() => {
                self.report(message);
            }
            Some((message, Some(index))) => {
                // A wrong order is not a matter of the version: nothing is removed because of it.
                let newest = HISTORY.versions.len() - 1;
                let is_allowed_later = self.mismatch(newest, chain, children, true).is_none();
                self.report_children(
                    chain,
                    children.get(index..).unwrap_or_default(),
                    message,
                    is_allowed_later,
                );
            }
        }
    }

    /// Compares children with the content model of a version. Returns the message about the first difference, and the index
    /// of the child that is not allowed.
    fn mismatch(
        &mut self,
        version: usize,
        chain: &[&'static Complex],
        children: &[&Element],
        all_optional: bool,
    ) -> Option<(String, Option<usize>)> {
        let mut child_index = 0;
        let name = |index: usize| children.get(index).map_or("", |child| local_part(&child.name));
        for complex in chain.iter().filter(|complex| contains(complex.known, version)) {
            let key = (complex.name, version);
            let model = self.models.entry(key).or_insert_with(|| VersionModel::new(complex, version));
            match model.match_from(children, child_index, all_optional) {
                Ok(next) => child_index = next,
                Err(ContentError::Missing { name }) => {
                    return Some((format!("missing required element {name}"), None));
                }
                Err(ContentError::Unexpected { index, expected, .. }) => {
                    return Some((format!("expected {expected}, found {}", name(index)), Some(index)));
                }
            }
        }
        (child_index < children.len()).then(|| {
            let found = name(child_index);
            (format!("expected another order or fewer elements, found {found}"), Some(child_index))
        })
    }

    /// Reports children of the current element that the content model does not allow: the first one, and those of the same
    /// name that follow it.
    fn report_children(
        &mut self,
        chain: &[&'static Complex],
        children: &[&Element],
        message: String,
        is_allowed_later: bool,
    ) {
        let count = self.violations.len();
        self.report(message);
        let Some(first) = children.first() else { return };
        let last = children.iter().take_while(|child| child.name == first.name).last().unwrap_or(first);
        let is_in_item = self.is_in_item(chain);
        if let Some(violation) = self.violations.get_mut(count) {
            violation.target.element = first.span.start..last.span.end;
            violation.target.content_start = first.content_start;
            violation.target.is_removable = is_allowed_later && is_removable(chain, first, is_in_item);
        }
    }
}
