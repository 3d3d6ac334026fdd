//! The source location of a component.

use std::sync::Arc;

/// The file and line where a component is declared.
///
/// Comparing components ignores their locations: all locations are equal.
#[derive(Clone, Debug, Default)]
pub struct SourceLocation {
    /// The file and line; `None` for a component that is in no file, such as one that a pass adds.
    file_and_line: Option<(Arc<str>, usize)>,
}

impl SourceLocation {
    /// Creates a location from a file, named relative to the schema folder, and a line that starts at 1.
    pub fn new(file: Arc<str>, line: usize) -> Self {
        Self { file_and_line: Some((file, line)) }
    }

    /// The file, relative to the schema folder; `None` if the component is in no file.
    pub fn file(&self) -> Option<&str> {
        self.file_and_line.as_ref().map(|(file, _)| &**file)
    }

    /// The line, starting at 1; `None` if the component is in no file.
    pub fn line(&self) -> Option<usize> {
        self.file_and_line.as_ref().map(|(_, line)| *line)
    }

    /// Returns `true` if the component is in a file.
    pub fn is_known(&self) -> bool {
        self.file_and_line.is_some()
    }
}

impl PartialEq for SourceLocation {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Eq for SourceLocation {}
