//! A trait for the differences between the batch operations.

use std::fmt::Debug;

use crate::operation::{Message, Operation};
use crate::soap::Header;

/// An operation that a [`Batch`](super::Batch) can send in parts: its request has a list of entries, and its response
/// has one message for each entry, in the same order.
///
/// Generated code implements this trait, also in a build script. Programs use this trait only as a bound.
pub trait BatchOperation: Operation<Message: Message> {
    /// The headers of the request.
    type RequestHeader: Header;
    /// An entry of the list: an id, an item, or a change.
    type Entry: Clone + Debug + PartialEq + Send + Sync + 'static;

    /// Returns the list of entries in the request.
    fn entries_mut(&mut self) -> &mut Vec<Self::Entry>;
}

/// Implements [`BatchOperation`] for each request, from the path of the field with the list and the type of an entry.
#[doc(hidden)]
#[macro_export]
macro_rules! batch_operations {
    ($($request:ty, $($field:ident).+: $entry:ty;)*) => {$(
        impl $crate::batch::BatchOperation for $request {
            type RequestHeader = super::headers::RequestHeader;
            type Entry = $entry;

            #[inline]
            fn entries_mut(&mut self) -> &mut Vec<$entry> {
                &mut self.$($field).+
            }
        }
    )*};
}
