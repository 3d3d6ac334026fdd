//! `SyncFolderItems` and `SyncFolderHierarchy`: the changes since the last sync, page by page, without I/O.
//!
//! A sync makes a request, reads the response, and returns the next [`Step`]. Most steps are a [`Page`] of changes.
//! [`Page::commit`] moves the sync on and returns the new state. Store the state in the same transaction as the
//! changes. If the transaction fails, drop the sync and resume from the state that is stored: the server then sends
//! the same changes again.
//!
//! ```
//! use ews_bindings::sync::{Items, Step};
//! use ews_bindings::types::{
//!     DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName, ItemResponseShape,
//! };
//!
//! # fn post(_: String) -> Vec<u8> { include_bytes!("../../examples/sync/recorded/items-last.xml").to_vec() }
//! # fn sleep(_: std::time::Duration) {}
//! # struct Store;
//! # struct Transaction;
//! # impl Store {
//! #     fn begin(&self) -> Transaction { Transaction }
//! # }
//! # impl Transaction {
//! #     fn clear(&mut self) {}
//! #     fn apply(&mut self, _: &ews_bindings::types::SyncFolderItemsChange) {}
//! #     fn save_state(&mut self, _: &str) {}
//! #     fn commit(self) {}
//! # }
//! # let store = Store;
//! let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
//! let mut sync = Items::new(inbox);
//! while let Some(request) = sync.request(ItemResponseShape::new(DefaultShapeNames::IdOnly)) {
//!     match sync.accept(&post(request.to_xml()?))? {
//!         Step::Page(page) => {
//!             let mut transaction = store.begin();
//!             if sync.state().is_none() {
//!                 transaction.clear(); // the first page of a sync from the start
//!             }
//!             page.changes().iter().for_each(|change| transaction.apply(change));
//!             transaction.save_state(&page.commit(&mut sync)?.to_string());
//!             transaction.commit();
//!         }
//!         Step::StartOver => {} // the first page clears the store
//!         Step::RetryAfter(wait) => sleep(wait.unwrap_or(std::time::Duration::from_secs(60))),
//!         step => panic!("{step:?}"),
//!     }
//! }
//! # Ok::<(), ews_bindings::Error>(())
//! ```
//!
//! Each request names the version `Exchange2013_SP1`. For a server older than Exchange 2013 SP1, name its version with
//! [`FolderSync::version`].
//!
//! [`FolderSync::changes`] returns the changes of a large page one at a time, from any
//! [`BufRead`](std::io::BufRead).
//!
//! # Rules for the store
//!
//! - Empty the store before the first page of a sync without a state. The store may contain items that no longer exist
//!   on the server, and no page names these items.
//! - Apply the changes of a page in order. A `Create` of a known id is an update. A `Delete` of an unknown id does
//!   nothing.
//! - A sync never returns bodies and attachments. Fetch them with `GetItem`, ten items in a request.
//! - A change that could not be read is kept as raw XML, in the variant `Unlisted`. [`unread_item_id`] finds its item
//!   id. Fetch that item with `GetItem`, or stop before the page is committed.
//!
//! # Types from a build script
//!
//! Generated code implements [`SyncOperation`] for both operations. So `FolderSync<SyncFolderItems>` also works with
//! the types of another schema.

mod changes;
mod folder_sync;
mod operation;
mod progress;
mod state;

pub use self::changes::Changes;
pub use self::folder_sync::{FolderSync, Hierarchy, Items};
pub use self::operation::{ItemsSettings, PageContent, SyncOperation};
pub use self::progress::{Page, Step};
pub use self::state::{HierarchyState, ItemsState, SyncState};

use crate::rt::{self, RawXml, ReadOptions};
use crate::types::ItemId;

/// Returns the item id in a change that could not be read. `GetItem` can then fetch the item.
///
/// The id comes from the first element named `ItemId` that has an attribute `Id`, at any depth and in any namespace.
/// The result is `None` without such an element, for example in a change of a folder, which has a `FolderId`.
pub fn unread_item_id(raw: &RawXml) -> Option<ItemId> {
    let found =
        rt::read_document(raw.as_str(), ReadOptions::new(), crate::generated::ns::ALL, |tag, reader| {
            let mut found = None;
            reader.walk(tag, &mut |reader, inner| {
                if found.is_none()
                    && reader.scanner.local_name(inner) == "ItemId"
                    && let Some(id) = reader.attribute_value(inner, (rt::Namespace::NONE, "Id"))?
                {
                    let change_key = reader.attribute_value(inner, (rt::Namespace::NONE, "ChangeKey"))?;
                    found = Some(ItemId { change_key, ..ItemId::new(id) });
                }
                Ok(())
            })?;
            Ok(found)
        });
    // Reading kept the raw XML after walking it once, so the walk succeeds here.
    found.ok().flatten()
}
