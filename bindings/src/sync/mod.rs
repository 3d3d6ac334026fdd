//! `SyncFolderItems` and `SyncFolderHierarchy`: the changes since the last sync, page by page, without I/O.
//!
//! A sync creates a request, reads the response, and returns the next [`Step`]. Most steps are a [`Page`] of changes.
//! Store the changes and the state of a page in one transaction, then call [`Page::commit`], which moves the sync on.
//! If the transaction fails, drop the page: the next request is the same, and the server sends the same changes again.
//! The same holds if the program ends at any time: [`FolderSync::resume`] continues from the state that is stored.
//!
//! ```
//! use ews_bindings::sync::{Items, Step};
//! use ews_bindings::types::{
//!     DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName, ItemResponseShape,
//! };
//!
//! # fn post(_: String) -> Vec<u8> { include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/examples/sync/recorded/items-last.xml")).to_vec() }
//! # fn sleep(_: std::time::Duration) {}
//! # struct Store;
//! # struct Transaction;
//! # impl Store {
//! #     fn begin(&self) -> Transaction { Transaction }
//! # }
//! # impl Transaction {
//! #     fn mark_all(&mut self) {}
//! #     fn delete_marked(&mut self) {}
//! #     fn apply(&mut self, _: &ews_bindings::types::SyncFolderItemsChange) {}
//! #     fn replace_state(&mut self, _: Option<String>) {}
//! #     fn commit(self) {}
//! # }
//! # let store = Store;
//! let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
//! let mut sync = Items::new(inbox);
//! while let Some(request) = sync.request(ItemResponseShape::new(DefaultShapeNames::IdOnly)) {
//!     match sync.accept(&post(request.to_xml()?))? {
//!         Step::Page(page) => {
//!             let mut transaction = store.begin();
//!             if page.is_from_start() {
//!                 transaction.mark_all();
//!             }
//!             page.changes().iter().for_each(|change| transaction.apply(change)); // removes the mark
//!             if page.is_last() {
//!                 transaction.delete_marked();
//!             }
//!             transaction.replace_state(page.state().map(ToString::to_string));
//!             transaction.commit();
//!             page.commit(&mut sync)?;
//!         }
//!         Step::StartOver => {} // the next pages have all items again
//!         Step::Wait(wait) => sleep(wait),
//!         step => panic!("{step:?}"),
//!     }
//! }
//! # Ok::<(), ews_bindings::Error>(())
//! ```
//!
//! Each request names the version `Exchange2013_SP1`. For a server older than Exchange 2013 SP1, name its version with
//! [`FolderSync::version`].
//!
//! [`FolderSync::changes`] reads the changes of a large page one at a time, from any [`BufRead`](std::io::BufRead).
//!
//! # Rules for the store
//!
//! - Store the changes of a page and its state in one transaction. With only the state stored, the changes are lost.
//!   With only the changes stored, an item can stay in the store forever: if the item is deleted before the next run,
//!   the server no longer names it.
//! - If [`Page::is_from_start`] returns `true`, the next pages name all items again. Items that they do not name no longer
//!   exist on the server. So mark all stored items, in the same transaction. Remove the mark of each item in a page. Delete
//!   the items that still have the mark in the transaction of the last page ([`Page::is_last`]). A store that may be
//!   incomplete for some time can delete all items with the first page instead. For folders, always use marks: deleting
//!   the entry of a folder would also delete the state of its items.
//! - If [`Page::state`] returns `None`, delete the stored state. The next run is from the start.
//! - Apply the changes of a page in order. A `Create` of a known id is an update, and an `Update` of an unknown id is a
//!   creation. For a `ReadFlagChange` of an unknown id, fetch the item; [`mirror`](crate::mirror) has fetched it already. A
//!   `Delete` of an unknown id does nothing.
//! - Put changes that are read one at a time into a staging area; see [`Changes`].
//! - A sync never returns bodies and attachments. Fetch them with `GetItem`, ten items in a request.
//!
//! # Changes that could not be read
//!
//! A page contains all changes, also those that could not be read. A program must handle each of these forms:
//!
//! - The change is raw XML: the variant `Unlisted` of the change. [`RawXml::error`](crate::xml::RawXml::error) returns
//!   the reason, or `None` for a kind of change that the schema does not list. A change with two items is raw XML too.
//! - The change is a `Create` or an `Update`, and its item or folder is raw XML: the variant `Unlisted` of the item or
//!   folder.
//! - The item or folder lacks its id.
//!
//! [`unread_item_id`] and [`unread_folder_id`] find the id in raw XML. Fetch that item with `GetItem`, or that folder
//! with `GetFolder`, before the page is committed. If the item or folder does not exist, or is now in another folder,
//! delete it from the store. Without an id, drop the page and report the error. If a program commits the page
//! without handling the change, the change is lost.
//!
//! # Sending a request again
//!
//! Both operations only read, so a program can send a request again at any time: after a broken connection, after
//! [`Step::Wait`], and after an error. [`FolderSync::accept_http`] takes the HTTP response, whatever its status is:
//! it also handles responses without a SOAP body, such as those of a busy server. [`FolderSync::accept`] takes the body of
//! a response with the status 200 or 500.
//!
//! # Servers
//!
//! The module [`server`] answers both operations from the log of changes of a server.
//!
//! # Types from a build script
//!
//! Generated code implements [`SyncOperation`] for both operations. So `FolderSync<SyncFolderItems>` also works with
//! the types of another schema.

mod change_id;
mod changes;
mod folder_key;
mod folder_sync;
mod operation;
mod page;
mod progress;
pub mod server;
mod state;
mod unread;

pub use self::changes::Changes;
pub(crate) use self::folder_key::{WHOLE_MAILBOX, folder_key};
pub use self::folder_sync::{FolderSync, Hierarchy, Items};
pub use self::operation::{ItemsSettings, PageContent, SyncOperation};
pub use self::page::{Page, Step};
pub(crate) use self::progress::RequestId;
pub use self::state::{HierarchyState, ItemsState, SyncState};
pub use self::unread::{unread_folder_id, unread_item_id};
