//! The elements of a schema file with their locations and histories.

use std::cell::Cell;

use crate::error::{Error, ErrorKind, Result};
use crate::schema::{History, SourceLocation};

/// The elements of one schema file in document order, annotations left out.
pub(super) struct Declarations {
    all: Vec<Declaration>,
    next: Cell<usize>,
    /// The versions on record that the root names.
    pub(super) versions: Vec<String>,
}

/// An element of a schema file.
pub(super) struct Declaration {
    /// The local name in the namespace of XML Schema.
    pub(super) local: String,
    /// The element is a child of the root.
    pub(super) is_global: bool,
    pub(super) location: SourceLocation,
    pub(super) history: History,
}

impl Declarations {
    pub(super) fn new(all: Vec<Declaration>, versions: Vec<String>) -> Self {
        Self { all, next: Cell::new(0), versions }
    }

    /// Takes the next element, which must be `xs:LOCAL`.
    pub(super) fn next(&self, local: &str) -> Result<&Declaration> {
        let next = self.all.get(self.next.get());
        self.next.set(self.next.get() + 1);
        match next {
            Some(declaration) if declaration.local == local => Ok(declaration),
            Some(declaration) => {
                Err(out_of_step(&format!("xs:{local}"), &format!("xs:{}", declaration.local))
                    .at(&declaration.location))
            }
            None => Err(out_of_step(&format!("xs:{local}"), "the end of the file")),
        }
    }

    /// Passes over the rest of a global component that could not be converted.
    pub(super) fn skip_to_global(&self) {
        while self.all.get(self.next.get()).is_some_and(|declaration| !declaration.is_global) {
            self.next.set(self.next.get() + 1);
        }
    }

    /// Checks that every element was taken.
    pub(super) fn finish(&self) -> Result<()> {
        match self.all.get(self.next.get()) {
            None => Ok(()),
            Some(left) => {
                Err(out_of_step("the end of the file", &format!("xs:{}", left.local)).at(&left.location))
            }
        }
    }
}

/// An element order that xsd-parser's model and the file do not share.
fn out_of_step(expected: &str, found: &str) -> Error {
    let message =
        format!("expected {expected}, found {found}; please report this schema as a defect of the generator");
    Error::new(ErrorKind::Schema, message)
}
