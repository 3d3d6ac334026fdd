//! Visit counts for everything that documents of a schema can contain.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use ews_codegen::schema::Name;

use super::grammar::Grammar;
use super::reach::reachable_labels;

/// Visit counts by label.
///
/// A label names something that a document can contain. Its first word is the kind: `element`, `attribute`, `value`
/// and so on. The owner follows, for example `element t:ItemType/t:Subject`.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    counts: BTreeMap<String, u64>,
}

impl Coverage {
    /// Creates a count of zero for each label that the roots (global elements and types) can reach.
    pub fn new(grammar: &Grammar<'_>, roots: &[Name]) -> Self {
        let labels: BTreeSet<String> = reachable_labels(grammar, roots);
        Self { counts: labels.into_iter().map(|label| (label, 0)).collect() }
    }

    /// Counts a visit.
    pub(super) fn visit(&mut self, label: &str) {
        match self.counts.get_mut(label) {
            Some(count) => *count += 1,
            None => {
                self.counts.insert(format!("unexpected {label}"), 1);
            }
        }
    }

    /// Returns the number of visits of a label.
    pub(super) fn count(&self, label: &str) -> u64 {
        self.counts.get(label).copied().unwrap_or(0)
    }

    /// Adds the visits of another run.
    pub fn add(&mut self, other: &Self) {
        for (label, count) in &other.counts {
            *self.counts.entry(label.clone()).or_default() += count;
        }
    }

    /// Returns the labels without a visit.
    pub fn missing(&self) -> Vec<&str> {
        self.counts.iter().filter(|(_, count)| **count == 0).map(|(label, _)| label.as_str()).collect()
    }

    /// Returns all labels.
    pub fn labels(&self) -> impl Iterator<Item = &str> {
        self.counts.keys().map(String::as_str)
    }

    /// Returns `true` if documents can contain a label.
    pub fn is_reachable(&self, label: &str) -> bool {
        self.counts.contains_key(label)
    }

    /// Returns `true` if a label is reachable but not visited.
    pub fn is_missing(&self, label: &str) -> bool {
        self.counts.get(label) == Some(&0)
    }

    /// Returns visited labels that are not reachable. They indicate an error of the sampler.
    pub fn unexpected(&self) -> Vec<&str> {
        self.counts.keys().map(String::as_str).filter(|label| label.starts_with("unexpected ")).collect()
    }

    /// Returns a table with the number of visited labels and of all labels of each kind.
    pub fn table(&self) -> String {
        let mut kinds: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
        for (label, count) in &self.counts {
            let (visited, all) = kinds.entry(label.split(' ').next().unwrap_or("")).or_default();
            *visited += usize::from(*count > 0);
            *all += 1;
        }
        kinds.iter().fold(String::new(), |mut table, (kind, (visited, all))| {
            let _ = writeln!(table, "{kind:10} {visited:5} of {all:5}");
            table
        })
    }
}
