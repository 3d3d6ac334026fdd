//! The server side of both syncs: from a log of changes to the pages of `SyncFolderItems` and `SyncFolderHierarchy`.
//!
//! A server numbers the changes in a mailbox, from 1. For each item of a folder it has a [`LogEntry`]: the numbers of the
//! creation and of the last changes. A deleted item keeps its entry. This module selects the changes of a page and their
//! kinds. It also creates the sync state and the response message. The storage belongs to the server, which implements
//! [`ChangeLog`] or gives a slice of entries.
//!
//! ```
//! use ews_bindings::messages::{SyncFolderItems, SyncFolderItemsResponse};
//! use ews_bindings::operation::Operation;
//! use ews_bindings::sync::server::{LogEntry, ServerPage};
//! use ews_bindings::types::{AnyItem, Item, ItemId, Message};
//!
//! fn answer(request: &SyncFolderItems, log: &[LogEntry]) -> ews_bindings::Result<SyncFolderItemsResponse> {
//!     let page = ServerPage::of_items(request, "inbox", log);
//!     SyncFolderItems::join([page.map(|page| page.message(load)).map_err(Into::into)])
//! }
//!
//! fn load(id: &str) -> Option<AnyItem> {
//!     let item = Item { item_id: Some(ItemId::new(id).into()), ..Item::default() };
//!     Some(Message { base: item, ..Message::default() }.into())
//! }
//!
//! # use ews_bindings::types::{DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName};
//! # use ews_bindings::types::{ItemResponseShape, MaxSyncChangesReturned};
//! let mut lunch = LogEntry::new("AAMk1", 1); // created by the first change of the mailbox
//! let mut dinner = LogEntry::new("AAMk2", 2);
//! lunch.update(3);
//! dinner.delete(4);
//! # let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
//! # let shape = ItemResponseShape::new(DefaultShapeNames::IdOnly);
//! # let request = SyncFolderItems::new(shape, inbox, MaxSyncChangesReturned::new(10)?);
//! let response = answer(&request, &[lunch, dinner])?;
//! # let message = SyncFolderItems::split(response).remove(0)?;
//! # assert_eq!(message.changes.map(|changes| changes.len()), Some(1));
//! # assert_eq!(message.includes_last_item_in_range, Some(true));
//! # Ok::<(), ews_bindings::Error>(())
//! ```
//!
//! # Which changes a page has
//!
//! A sync goes through the log in the order of [`LogEntry::position`], page by page. The state has the position of the
//! next page. For each part of the log it also has the number of the last change that the client knows. So no
//! change between two pages is lost or sent twice:
//!
//! | entry | change |
//! |---|---|
//! | The client does not have the item, and the item exists. | `Create` |
//! | The client does not have the item, and the item is deleted. | no change |
//! | The client has the item, and the item is deleted. | `Delete` |
//! | Only the read flag has changed. | `ReadFlagChange` |
//! | Another property has changed. | `Update` |
//! | The item was deleted and is restored. | `Create` or `Update` |
//!
//! The last page is the page after which the client knows all changes.
//!
//! # The state
//!
//! The state is base64 text with a checksum. It names the operation and the folder. It is not signed: a client that
//! makes up a state gets wrong changes, but only of the log of the request. A page is refused with
//! `ErrorInvalidSyncStateData` if the state is damaged, if it belongs to another folder, operation or version of this
//! format, or if the log can no longer answer it; see [`ChangeLog::last_dropped`]. The client then starts over.
//!
//! During a sync of many pages, the state grows by some bytes a page. The state of a last page is always short.

mod log;
mod page;
mod state;
mod walk;

pub use self::log::{ChangeLog, LogEntry};
pub use self::page::{PageError, ServerPage};
pub use self::walk::{ChangeKind, PageChange};
