//! A component as the history and `diff` see it: properties and enclosing groups, found by path.
//!
//! A path begins with the name of a type (`t:ItemType`), or with a kind and a name (`element m:GetItem`). The components
//! inside follow after a `/`, an attribute as `/@name`. A value of an enumeration follows after a `=`. A model group is
//! unnamed: its path ends with its kind and its depth (`t:AnyType/sequence1`), and inside another group with its first
//! element (`t:AnyType/choice2.t:A`).

use std::collections::{BTreeMap, BTreeSet};

use crate::schema::{History, Occurrence, Property, SourceLocation};

/// A component of a schema, in one version.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Component {
    /// The source location of the declaration.
    pub(crate) location: SourceLocation,
    /// The history that the schema records.
    pub(crate) history: History,
    /// The position among all components of the schema, in the order of [`Schema::histories_mut`](crate::schema::Schema::histories_mut).
    pub(crate) index: usize,
    /// The component is an `xs:sequence`, `xs:choice` or `xs:all`.
    pub(crate) is_model_group: bool,
    /// The alternatives of an `xs:choice`, each with the paths of its elements, references to groups and wildcards. A choice
    /// inside gives its alternatives.
    pub(crate) alternatives: Vec<Vec<String>>,
    /// The properties that a history records: at most one value of each.
    pub(crate) properties: Vec<Property>,
    /// The model groups around the component, outermost first.
    pub(crate) enclosing_groups: Vec<EnclosingGroup>,
    /// Other properties, as text, which no history records: `default` and the namespaces of a wildcard.
    pub(crate) unrecorded: Vec<(&'static str, String)>,
}

impl Component {
    /// `minOccurs` and `maxOccurs`; `None` if the component is not a particle.
    pub(crate) fn occurrence(&self) -> Option<Occurrence> {
        self.properties.iter().find_map(|property| match property {
            Property::Occurrence(occurrence) => Some(*occurrence),
            _ => None,
        })
    }

    /// Returns `true` if this older choice had an alternative that the newest choice (`now`) lacks: an empty alternative, or
    /// one whose elements are elsewhere in the newest type. A document with this alternative does not have the newest
    /// choice. `past` and `all_now` are all components of the two versions.
    pub(crate) fn has_lost_alternative(&self, now: &Self, past: &Components, all_now: &Components) -> bool {
        let is_kept = |part: &String| now.alternatives.iter().flatten().any(|kept| kept == part);
        self.alternatives.iter().any(|parts| match parts.as_slice() {
            [] => !now.alternatives.iter().any(Vec::is_empty),
            parts => {
                let is_in_both = |part: &String| past.contains_key(part) && all_now.contains_key(part);
                !parts.iter().any(is_kept) && parts.iter().any(is_in_both)
            }
        })
    }
}

/// A model group around a component.
#[derive(Clone, Debug)]
pub(crate) struct EnclosingGroup {
    /// The path of the group.
    pub(crate) path: String,
    /// `sequence`, `choice` or `all`.
    pub(crate) kind: &'static str,
    /// `minOccurs` and `maxOccurs` of the group.
    pub(crate) occurrence: Occurrence,
    /// The position in the group of the part with the component.
    pub(crate) position: usize,
    /// `true` for a choice that has several alternatives in this version.
    pub(crate) has_several: bool,
}

/// The position is left out: it changes if another part is added.
impl PartialEq for EnclosingGroup {
    fn eq(&self, other: &Self) -> bool {
        let parts = |group: &Self| (group.kind, group.occurrence, group.has_several);
        self.path == other.path && parts(self) == parts(other)
    }
}

/// Sets which choices have several alternatives among the components of a version.
pub(crate) fn set_several(components: &mut Components) {
    let (mut first, mut several) = (BTreeMap::new(), BTreeSet::new());
    for group in components.values().flat_map(|component| &component.enclosing_groups) {
        if *first.entry(group.path.clone()).or_insert(group.position) != group.position {
            several.insert(group.path.clone());
        }
    }
    for group in components.values_mut().flat_map(|component| &mut component.enclosing_groups) {
        group.has_several = group.kind == "choice" && several.contains(&group.path);
    }
}

impl EnclosingGroup {
    /// Returns `true` for a sequence that occurs exactly once: it changes nothing for its children.
    pub(crate) fn is_plain(&self) -> bool {
        self.kind == "sequence" && self.occurrence == Occurrence::ONCE
    }

    /// Returns `true` if this group makes its children optional. The only alternative of a choice is required.
    pub(crate) fn is_optional(&self) -> bool {
        self.has_several || self.occurrence.is_optional()
    }

    /// Returns `true` if this group can repeat its children.
    pub(crate) fn repeats(&self) -> bool {
        self.occurrence.repeats()
    }

    /// This group with the occurrence of another version; `None` if the component is not a particle.
    pub(crate) fn with_occurrence_of(&self, component: &Component) -> Option<Self> {
        component.occurrence().map(|occurrence| Self { occurrence, ..self.clone() })
    }
}

/// The components of a schema by path.
pub(crate) type Components = BTreeMap<String, Component>;

/// The path of the component that contains another; `None` for a global component.
pub(crate) fn parent(path: &str) -> Option<&str> {
    path.split_once('=').or_else(|| path.rsplit_once('/')).map(|(parent, _)| parent)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn group(kind: &'static str, min: u64, max: Option<u64>) -> EnclosingGroup {
        let occurrence = Occurrence::new(min, max);
        let has_several = kind == "choice";
        EnclosingGroup { path: String::new(), kind, occurrence, position: 0, has_several }
    }

    #[test]
    fn parent_of_a_path_is_the_path_before_the_last_step() {
        assert_eq!(parent("t:A/t:B/@C"), Some("t:A/t:B"));
        assert_eq!(parent("t:A=x/y=z"), Some("t:A"));
        assert_eq!(parent("t:A"), None);
    }

    #[test]
    fn choice_and_group_with_no_minimum_make_their_children_optional() {
        assert!(group("choice", 1, Some(1)).is_optional());
        assert!(group("sequence", 0, Some(1)).is_optional());
        assert!(!group("sequence", 1, Some(1)).is_optional());
    }

    #[test]
    fn group_with_another_maximum_than_one_repeats_its_children() {
        assert!(group("sequence", 1, None).repeats());
        assert!(!group("choice", 0, Some(1)).repeats());
    }

    #[test]
    fn only_a_sequence_that_occurs_once_is_plain() {
        assert!(group("sequence", 1, Some(1)).is_plain());
        assert!(!group("choice", 1, Some(1)).is_plain());
        assert!(!group("sequence", 0, Some(1)).is_plain());
    }
}
