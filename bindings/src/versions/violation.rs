//! A violation of the schema of a version.

use std::fmt;
use std::ops::Range;

/// A part of a document that a version does not accept, with the reason.
pub(super) struct Violation {
    pub(super) path: String,
    pub(super) message: String,
    pub(super) target: Target,
}

/// The part of a document that causes a violation.
pub(super) struct Target {
    /// The range of bytes of the element, or of elements of one name that follow each other.
    pub(super) element: Range<usize>,
    /// The offset after the start tag of the element.
    pub(super) content_start: usize,
    /// `true` if the element can be left out of the document.
    pub(super) is_removable: bool,
    /// The part of the element, if the element itself is not the cause.
    pub(super) part: Option<TargetPart>,
}

/// A part of an element.
#[derive(Clone)]
pub(super) enum TargetPart {
    /// The attribute with this name in the document.
    Attribute(String),
    /// This item of a list in the text of the element.
    ListItem(String),
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.message)
    }
}
