//! A trait for the differences between the operations with paged views.

use std::fmt::Debug;

use crate::Result;
use crate::operation::{Message, Operation};
use crate::soap::Header;

/// An operation that [`Pages`](super::Pages) can drive: `FindItem`, `FindFolder`, `FindPeople` or `FindConversation`.
///
/// `Pages` has the code that these operations share. Programs use this trait only as a bound.
pub trait PagedOperation: Operation<Message: Message> {
    /// The headers of the request.
    type RequestHeader: Header;
    /// An item, a folder, a persona or a conversation.
    type Entry: Clone + Debug + PartialEq + Send + Sync + 'static;

    /// Returns the position of the view in the request. A request without a view gets an indexed view from the beginning.
    ///
    /// # Errors
    /// If the view does not have pages, or if the request has several parent folders.
    fn prepare(&mut self) -> Result<Position>;

    /// Sets the position of the view in the request.
    fn set_position(&mut self, position: Position);

    /// Returns the facts of a page. `position` is the position in the request.
    ///
    /// # Errors
    /// If the message lacks the part with the entries.
    fn facts(message: &Self::Message, position: Position) -> Result<PageFacts>;

    /// Takes the entries out of a message.
    fn take_entries(message: &mut Self::Message) -> Vec<Self::Entry>;
}

/// The position of a page in the result of a search.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(clippy::exhaustive_enums)] // The schema has these two kinds of pages.
pub enum Position {
    /// The page of an `IndexedPageView`: the number of entries before the page, counted from its base point.
    Index(i32),
    /// The page of a `FractionalPageView`: the page begins at this fraction of the result.
    Fraction {
        /// The attribute `Numerator`.
        numerator: i32,
        /// The attribute `Denominator`.
        denominator: i32,
    },
}

impl Position {
    /// Returns `true` if a page at this position comes after a page at another position.
    pub(super) fn is_after(self, other: Self) -> bool {
        match (self, other) {
            (Self::Index(this), Self::Index(other)) => this > other,
            (
                Self::Fraction { numerator: this, denominator: this_whole },
                Self::Fraction { numerator: other, denominator: other_whole },
            ) => {
                let is_valid = this_whole > 0 && other_whole > 0;
                is_valid
                    && i64::from(this) * i64::from(other_whole) > i64::from(other) * i64::from(this_whole)
            }
            _ => false,
        }
    }
}

/// The facts of a page in a response message.
#[derive(Debug)]
#[allow(clippy::exhaustive_structs)] // Each operation creates this struct.
pub struct PageFacts {
    /// The number of entries.
    pub count: usize,
    /// `true` if the page is the last one, and `None` if the server does not say it.
    pub is_last: Option<bool>,
    /// The position of the next page, if the server or the number of entries gives it.
    pub next: Option<Position>,
    /// The number of entries in the whole result.
    pub total: Option<i32>,
}
