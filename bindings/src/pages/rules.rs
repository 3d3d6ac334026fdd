//! The rules of paged views that do not depend on the types of an operation. The macro `paged_operations` calls them.

use std::fmt::Debug;

use crate::xml::Kept;
use crate::{Error, ErrorKind, Result};

use super::operation::{PageFacts, Position};

/// Returns the start position of an `IndexedPageView`, for operations whose responses lack the next position.
///
/// # Errors
/// If the view does not begin at `beginning`.
pub fn only_from_beginning<T: PartialEq + Debug>(
    offset: i32,
    base_point: &T,
    beginning: &T,
) -> Result<Position> {
    if base_point != beginning {
        let message =
            format!("expected the base point {beginning:?}, found {base_point:?}; sort in the other order");
        return Err(Error::new(ErrorKind::Paging, message));
    }
    Ok(Position::Index(offset))
}

/// Returns the position in the attributes of an `m:RootFolder`, of the same kind as the position of the request.
pub fn next(
    of: Position,
    index: Option<i32>,
    numerator: Option<i32>,
    denominator: Option<i32>,
) -> Option<Position> {
    match of {
        Position::Index(_) => index.map(Position::Index),
        Position::Fraction { .. } => numerator
            .zip(denominator)
            .map(|(numerator, denominator)| Position::Fraction { numerator, denominator }),
    }
}

/// Returns the facts of a page whose response lacks both a flag and the next position. The first empty page is the last.
pub fn counted(position: Position, count: usize, total: Option<i32>) -> PageFacts {
    let next = match position {
        Position::Index(index) => i32::try_from(count).ok().and_then(|count| index.checked_add(count)),
        Position::Fraction { .. } => None,
    };
    PageFacts { count, is_last: Some(count == 0), next: next.map(Position::Index), total }
}

/// Returns the number of entries that could not be read and were left out of a list.
pub fn left_out(kept: &Kept, list: &str) -> usize {
    kept.iter().filter(|entry| entry.path() == list).count()
}

/// Checks the number of parent folders: the response has one message for each folder, and the position of the next page
/// differs for each folder.
///
/// # Errors
/// If the request does not have exactly one folder.
pub fn check_folders(count: usize) -> Result<()> {
    if count == 1 {
        return Ok(());
    }
    let message = format!("expected one parent folder, found {count}; search each folder separately");
    Err(Error::new(ErrorKind::Paging, message))
}

/// The error for a view without pages.
pub fn no_pages(expected: &str) -> Error {
    Error::new(ErrorKind::Paging, format!("expected {expected}, found a view without pages"))
}

/// The error for a successful message without its content.
pub fn missing(part: &str) -> Error {
    Error::new(ErrorKind::Missing, format!("missing {part} in a response message of the class Success"))
}
