//! `SyncFolderItems` and `SyncFolderHierarchy`: thin wrappers over the generated types, without I/O.
//!
//! A sync asks for requests, is given the answers, and hands over pages of changes; a new state is handled
//! only when the caller commits the page, after its changes have been stored:
//!
//! ```
//! use ews_bindings::sync::{Items, Step};
//! use ews_bindings::types::{DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName, ItemResponseShape};
//!
//! # fn post(_: String) -> Vec<u8> { include_bytes!("../../examples/sync/recorded/items-last.xml").to_vec() }
//! # fn apply(_: &ews_bindings::types::SyncFolderItemsChange) {}
//! # fn save(_: &str) {}
//! # fn clear() {}
//! # fn sleep(_: std::time::Duration) {}
//! let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
//! let mut sync = Items::new(inbox);
//! while let Some(request) = sync.request(ItemResponseShape::new(DefaultShapeNames::IdOnly)) {
//!     match sync.accept(&post(request.to_xml()?))? {
//!         Step::Page(page) => {
//!             page.changes().iter().for_each(apply);
//!             save(&page.commit(&mut sync)?.to_string());
//!         }
//!         Step::StartOver => clear(),
//!         Step::RetryAfter(wait) => sleep(wait.unwrap_or(std::time::Duration::from_secs(60))),
//!         step => panic!("{step:?}"),
//!     }
//! }
//! # Ok::<(), ews_bindings::Error>(())
//! ```
//!
//! Where a page is too much for memory, [`Items::changes`] and [`Hierarchy::changes`] give its changes one at a
//! time from any [`BufRead`](std::io::BufRead).
//!
//! What the protocol leaves to the caller: changes are applied in order; a `Create` of a known id is an
//! update, a `Delete` of an unknown one is nothing, and a page applied twice does no harm. Bodies and
//! attachments never come with a sync: `GetItem` fetches them, ten items a batch. A change that could not
//! be read is handed over raw, as `Unlisted`; [`unread_item_id`] finds the id in it where there is one.

mod changes;
mod hierarchy;
mod items;
mod progress;
mod state;

pub use self::changes::Changes;
pub use self::hierarchy::Hierarchy;
pub use self::items::Items;
pub use self::progress::{Page, Paged, Step};
pub use self::state::{HierarchyState, ItemsState};

use crate::rt::{self, RawXml, ReadOptions};
use crate::types::ItemId;

/// The first item id in a change that could not be read.
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
    // What was kept raw has been walked through once; it does not fail now.
    found.ok().flatten()
}
