//! The history of a component: the values that its properties had in older versions of the schema.

use crate::limits;

use super::Occurrence;

/// A set of the versions on record. Each version is a bit; the oldest is the lowest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Versions(pub u32);

impl Versions {
    /// The most versions that a set can hold.
    pub const LIMIT: usize = limits::VERSIONS;

    /// The set of the first `count` versions.
    pub fn all(count: usize) -> Self {
        (0..count.min(Self::LIMIT)).fold(Self(0), Self::with)
    }

    /// The set of one version, by its index from the oldest.
    pub fn one(index: usize) -> Self {
        Self(0).with(index)
    }

    /// This set and one more version.
    #[must_use]
    pub fn with(self, index: usize) -> Self {
        Self(self.0 | u32::try_from(index).ok().and_then(|index| 1_u32.checked_shl(index)).unwrap_or(0))
    }

    /// The versions in this set or in another.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// This set without the versions of another.
    #[must_use]
    pub fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Returns `true` if the version at an index belongs to the set.
    pub fn contains(self, index: usize) -> bool {
        self.0 & Self::one(index).0 != 0
    }

    /// Returns `true` if the set is empty.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The index of the oldest version in the set.
    pub fn oldest(self) -> Option<usize> {
        (!self.is_empty()).then(|| self.0.trailing_zeros() as usize)
    }
}

/// The history of a component: each entry is a span of versions, a property and its value in those versions.
///
/// The component itself holds the values of the newest version. Entries are sorted by property.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    past_values: Vec<PastValue>,
}

/// A property and the value that it had in some versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastValue {
    /// The versions that have this value.
    pub versions: Versions,
    /// The property and its value.
    pub property: Property,
}

/// A property of a component that can differ between versions, with a value.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Property {
    /// The component is absent. This is not recorded if the component is present wherever its parent is.
    Absent,
    /// `minOccurs` and `maxOccurs` of a particle.
    Occurrence(Occurrence),
    /// The type of an element or attribute; empty for an anonymous type.
    Type(String),
    /// The `use` of an attribute: `true` for `required`.
    Required(bool),
    /// The `fixed` value of an attribute; `None` allows any value.
    Fixed(Option<String>),
    /// `nillable` of an element.
    Nillable(bool),
    /// The facets of a simple type, sorted, such as `maxLength=5 minLength=1`.
    Facets(String),
}

impl Property {
    /// Returns `true` if both are values of the same property.
    pub fn is_same_kind(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }

    /// The position of the property in a history.
    fn order(&self) -> u8 {
        match self {
            Self::Absent => 0,
            Self::Occurrence(..) => 1,
            Self::Type(_) => 2,
            Self::Required(_) => 3,
            Self::Fixed(_) => 4,
            Self::Nillable(_) => 5,
            Self::Facets(_) => 6,
        }
    }
}

impl History {
    /// The entries of the history.
    pub fn past_values(&self) -> &[PastValue] {
        &self.past_values
    }

    /// The values that differ from the newest in the version at an index.
    pub fn in_version(&self, index: usize) -> impl Iterator<Item = &Property> {
        let entries = self.past_values.iter().filter(move |past| past.versions.contains(index));
        entries.map(|past| &past.property)
    }

    /// The versions that lack the component; empty if the component is present wherever its parent is.
    pub fn absent(&self) -> Versions {
        let absent = self.past_values.iter().filter(|past| past.property == Property::Absent);
        absent.fold(Versions::default(), |all, past| all.union(past.versions))
    }

    /// Returns the history of a component that some more versions lack, because they lack a reference to it.
    #[must_use]
    pub fn also_absent(&self, versions: Versions) -> Self {
        if versions.is_empty() {
            return self.clone();
        }
        let others = self.past_values.iter().filter(|past| past.property != Property::Absent).cloned();
        let versions = self.absent().union(versions);
        others.chain([PastValue { versions, property: Property::Absent }]).collect()
    }

    /// The versions that have the component, of `count` versions on record; `None` if the component is present
    /// wherever its parent is.
    pub fn present(&self, count: usize) -> Option<Versions> {
        let absent = self.absent();
        (!absent.is_empty()).then(|| Versions::all(count).without(absent))
    }

    /// Returns `true` if the version at an index has the component, provided that it has the parent.
    pub fn is_present_in(&self, index: usize) -> bool {
        !self.absent().contains(index)
    }

    /// Returns `true` if some version has the parent of this component but not the component.
    pub fn is_absent_somewhere(&self) -> bool {
        !self.absent().is_empty()
    }

    /// Returns `true` if some version has the component and allows documents without it.
    pub fn is_not_required_somewhere(&self) -> bool {
        self.past_values.iter().any(|past| match past.property {
            Property::Occurrence(occurrence) => occurrence.is_optional(),
            Property::Required(required) => !required,
            _ => false,
        })
    }

    /// Returns `true` if some version lacks the component or allows documents without it.
    pub fn is_optional_somewhere(&self) -> bool {
        self.is_absent_somewhere() || self.is_not_required_somewhere()
    }
}

/// Collects entries, sorted by property; entries of one property keep their order.
impl FromIterator<PastValue> for History {
    fn from_iter<I: IntoIterator<Item = PastValue>>(entries: I) -> Self {
        let mut past_values: Vec<PastValue> = entries.into_iter().collect();
        past_values.sort_by_key(|past| past.property.order());
        Self { past_values }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn past(versions: u32, property: Property) -> PastValue {
        PastValue { versions: Versions(versions), property }
    }

    #[test]
    fn versions_of_a_count_contain_each_index_below_it() {
        assert_eq!(Versions::all(3), Versions(0b111));
        assert_eq!(Versions::all(32), Versions(u32::MAX));
        assert_eq!(Versions::all(40), Versions(u32::MAX));
        assert!(Versions::all(3).contains(2) && !Versions::all(3).contains(3));
    }

    #[test]
    fn version_beyond_the_limit_is_in_no_set() {
        assert!(Versions::one(32).is_empty());
        assert!(!Versions::all(32).contains(32));
    }

    #[test]
    fn oldest_version_of_a_set_is_its_lowest_bit() {
        assert_eq!(Versions(0b110).oldest(), Some(1));
        assert_eq!(Versions(0).oldest(), None);
    }

    #[test]
    fn absent_component_is_present_in_the_other_versions() {
        let history: History = [past(0b001, Property::Absent)].into_iter().collect();
        assert_eq!(history.present(3), Some(Versions(0b110)));
        assert!(!history.is_present_in(0) && history.is_present_in(1));
        assert!(history.is_optional_somewhere() && !history.is_not_required_somewhere());
    }

    #[test]
    fn component_is_absent_where_its_reference_is_absent() {
        let history: History =
            [past(0b001, Property::Absent), past(1, Property::Nillable(true))].into_iter().collect();
        let expected: History =
            [past(0b101, Property::Absent), past(1, Property::Nillable(true))].into_iter().collect();
        assert_eq!(history.also_absent(Versions(0b100)), expected);
        assert_eq!(history.also_absent(Versions(0)), history);
    }

    #[test]
    fn component_without_history_is_present_and_required_everywhere() {
        let history = History::default();
        assert_eq!(history.present(3), None);
        assert!(history.is_present_in(0) && !history.is_optional_somewhere());
    }

    #[test]
    fn past_occurrence_of_zero_or_past_optional_use_makes_a_component_optional() {
        for property in [Property::Occurrence(Occurrence::new(0, Some(1))), Property::Required(false)] {
            let history: History = [past(0b001, property)].into_iter().collect();
            assert!(history.is_optional_somewhere());
        }
        let history: History =
            [past(0b001, Property::Occurrence(Occurrence::new(1, None)))].into_iter().collect();
        assert!(!history.is_optional_somewhere());
    }

    #[test]
    fn entries_are_sorted_by_property_and_keep_their_order_within_one() {
        let (b, a) = (Property::Type("b".to_owned()), Property::Type("a".to_owned()));
        let history: History =
            [past(1, b.clone()), past(2, a.clone()), past(2, Property::Absent)].into_iter().collect();
        let properties: Vec<&Property> = history.past_values().iter().map(|past| &past.property).collect();
        assert_eq!(properties, [&Property::Absent, &b, &a]);
    }
}
