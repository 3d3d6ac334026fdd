//! The difference between the children of an element and a content model.

use super::content_model::Child;
use super::lookup::local_part;
use crate::ErrorKind;

/// A difference between children and a content model.
#[derive(Debug)]
pub(crate) enum ContentError {
    /// A required element is missing at the end of the content.
    Missing { name: String },
    /// The child at the index is not one of the expected elements. The kind tells the reason: `Missing` (an expected
    /// element is missing), `Duplicate` (the child occurs too often), `Order` (the order is wrong) or `Unexpected`.
    Unexpected { index: usize, expected: String, kind: ErrorKind },
}

impl ContentError {
    /// Returns the kind of the error. It is the same in strict reading and in writing.
    pub(crate) fn kind(&self) -> ErrorKind {
        match self {
            Self::Missing { .. } => ErrorKind::Missing,
            Self::Unexpected { kind, .. } => *kind,
        }
    }

    /// Returns the message of the error. `children` are the children of the element, and `type_name` is its type.
    pub(crate) fn message(&self, type_name: &str, children: &[Child<'_>]) -> String {
        match self {
            Self::Missing { name } => format!("missing {name}; {type_name} requires it"),
            Self::Unexpected { index, expected, .. } => {
                let found = children.get(*index).map_or("", |child| child.local);
                format!("expected {expected} in {type_name}, found {found}")
            }
        }
    }
}

/// Returns the kind of the error for the child at an index. At this index, the content model allows only `expected`.
pub(super) fn misplaced(children: &[Child<'_>], index: usize, expected: &[&str]) -> ErrorKind {
    let number = |index: usize| children.get(index).map(|child| child.number);
    let is_expected = |child: &Child<'_>| expected.iter().any(|name| local_part(name) == child.local);
    let child = number(index);
    let previous = index.checked_sub(1).and_then(number);
    if child == Some(Child::UNKNOWN) {
        ErrorKind::Unexpected
    } else if previous == child {
        ErrorKind::Duplicate
    } else if previous > child || children.iter().skip(index).any(is_expected) {
        ErrorKind::Order
    } else if expected.is_empty() {
        ErrorKind::Unexpected
    } else {
        ErrorKind::Missing
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rt::model::content_model::Particle;
    use crate::rt::model::{FieldInfo, GroupKind, Term, TypeInfo, occurs};

    const fn field(name: &'static str, min: u32, max: u32) -> FieldInfo {
        FieldInfo { term: Term::Element(name), occurs: occurs::between(min, max) }
    }

    /// The type `(a, b{0,2}, (c, d)?)`.
    static TYPE: TypeInfo = TypeInfo {
        name: "t:T",
        fields: &[field("t:a", 1, 1), field("t:b", 0, 2), field("t:c", 0, 1), field("t:d", 0, 1)],
        model: &[
            Particle::Field(0, 1, 1),
            Particle::Field(1, 0, 2),
            Particle::Group(GroupKind::Sequence, 0, 1, 2),
            Particle::Field(2, 1, 1),
            Particle::Field(3, 1, 1),
        ],
        ..TypeInfo::EMPTY
    };

    #[test]
    fn content_error_names_the_fault_by_its_kind() {
        let error = |names: &[&'static str]| {
            let number = |name: &str| TYPE.field_number(&format!("t:{name}")).unwrap_or(Child::UNKNOWN);
            let child = |local: &&'static str| Child { number: number(local), local };
            let children: Vec<Child<'_>> = names.iter().map(child).collect();
            TYPE.check(&children, false).err().map(|error| (error.kind(), error.message("t:T", &children)))
        };
        let cases: [(&[&str], ErrorKind, &str); 8] = [
            (&[], ErrorKind::Missing, "missing t:a; t:T requires it"),
            (&["b"], ErrorKind::Missing, "expected t:a in t:T, found b"),
            (&["a", "c"], ErrorKind::Missing, "missing t:d; t:T requires it"),
            (&["a", "d"], ErrorKind::Missing, "expected t:b or t:c in t:T, found d"),
            (&["b", "a"], ErrorKind::Order, "expected t:a in t:T, found b"),
            (&["a", "c", "d", "b"], ErrorKind::Order, "expected nothing more in t:T, found b"),
            (&["a", "b", "b", "b"], ErrorKind::Duplicate, "expected t:c in t:T, found b"),
            (&["a", "x"], ErrorKind::Unexpected, "expected t:b or t:c in t:T, found x"),
        ];
        assert_eq!(error(&["a", "b", "c", "d"]), None);
        for (names, kind, message) in cases {
            assert_eq!(error(names), Some((kind, message.to_owned())), "{names:?}");
        }
    }
}
