//! `FindItem`, `FindFolder`, `FindPeople` and `FindConversation`: all results of a search, page by page, without I/O.
//!
//! [`Pages`] takes the request of a search. It creates a request for each page, reads the response, and moves on to the
//! position that the server gives for the next page.
//!
//! ```
//! use ews_bindings::messages::FindItem;
//! use ews_bindings::pages::{Pages, Step};
//! use ews_bindings::soap::HttpResponse;
//! use ews_bindings::types::{
//!     DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName, ItemQueryTraversal, ItemResponseShape,
//! };
//!
//! # const ANSWERS: [(&str, &str); 2] = [("false' IndexedPagingOffset='1", "A"), ("true", "B")];
//! # let mut answers = ANSWERS.iter();
//! # let mut post = |_: String| -> Result<(u16, Vec<u8>), ews_bindings::Error> {
//! #     let (attributes, id) = answers.next().expect("the search has two pages");
//! #     let uri = "http://schemas.microsoft.com/exchange/services/2006";
//! #     Ok((200, format!("<m:FindItemResponse xmlns:m='{uri}/messages' xmlns:t='{uri}/types'><m:ResponseMessages>\
//! #         <m:FindItemResponseMessage ResponseClass='Success'><m:ResponseCode>NoError</m:ResponseCode>\
//! #         <m:RootFolder IncludesLastItemInRange='{attributes}'><t:Items><t:Message><t:ItemId Id='{id}'/></t:Message>\
//! #         </t:Items></m:RootFolder></m:FindItemResponseMessage></m:ResponseMessages></m:FindItemResponse>")
//! #         .into_bytes()))
//! # };
//! # fn sleep(_: std::time::Duration) {}
//! let shape = ItemResponseShape::new(DefaultShapeNames::IdOnly);
//! let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
//! let mut pages = Pages::new(FindItem::new(ItemQueryTraversal::Shallow, shape, [inbox]))?;
//! let mut ids = Vec::new();
//! while let Some(request) = pages.request() {
//!     let (status, body) = post(request.to_xml()?)?;
//!     match pages.accept_http(&HttpResponse::new(status, &body))? {
//!         Step::Page(page) => {
//!             let items = page.entries.iter().filter_map(|item| item.as_item());
//!             ids.extend(items.filter_map(|item| item.item_id.clone()));
//!         }
//!         Step::Wait(wait) => sleep(wait),
//!         step => panic!("{step:?}"),
//!     }
//! }
//! assert_eq!(ids.len(), 2);
//! # Ok::<(), ews_bindings::Error>(())
//! ```
//!
//! A request without a view gets an `IndexedPageView` from the beginning. Set a view to choose the size of a page, the
//! first position, or a `FractionalPageView`. A search only reads: after a lost connection, send the same request again.
//!
//! # A list of messages
//!
//! To show a folder, request only the properties of the list, the newest message first:
//!
//! ```
//! use ews_bindings::messages::FindItem;
//! use ews_bindings::types::{
//!     AnyPath, DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName, FieldOrder, ItemQueryTraversal,
//!     ItemResponseShape, SortDirection, UnindexedFieldUri,
//! };
//!
//! let mut shape = ItemResponseShape::new(DefaultShapeNames::IdOnly);
//! let columns = [UnindexedFieldUri::ItemSubject, UnindexedFieldUri::MessageFrom, UnindexedFieldUri::MessageIsRead];
//! shape.additional_properties = Some(columns.map(AnyPath::from).into());
//! let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
//! let mut request = FindItem::new(ItemQueryTraversal::Shallow, shape, [inbox]);
//! let received = AnyPath::from(UnindexedFieldUri::ItemDateTimeReceived);
//! request.sort_order = Some([FieldOrder::new(SortDirection::Descending, received)].into());
//! # ews_bindings::soap::Envelope::request(request).to_xml()?;
//! # Ok::<(), ews_bindings::Error>(())
//! ```
//!
//! # A folder that changes during the search
//!
//! A position counts entries. If an entry before the position is deleted or moved between two pages, all later entries
//! move forward, and the next page begins one entry too late: **an entry is missed**. If an entry is added before the
//! position, an entry comes twice. So use a search to show a folder, not to copy it. For a
//! copy, use [`sync`](crate::sync). Sort by a property that does not change, such as the time of creation, oldest first: then
//! new items only come at the end.
//!
//! # The end of a search
//!
//! - `FindItem` and `FindFolder`: the page with `IncludesLastItemInRange="true"`. The number of entries on a page does not
//!   matter: a server returns fewer entries than requested if its own limit is lower.
//! - `FindPeople` and `FindConversation`: the first empty page. Their responses do not have a flag, and the total number is
//!   not exact.
//!
//! If the server announces more entries but makes no progress, [`Pages::accept`] returns an error, so that the loop ends.
//! `FindPeople` with a `QueryString` can return this error: some servers do not support pages for such a search.
//!
//! But a server that is busy, or that cannot finish the search in time, gives [`Step::Wait`] each time. To avoid an
//! endless loop, a program limits the number of these steps.
//!
//! # Entries that could not be read
//!
//! Items and folders that could not be read are entries of the variant `Unlisted`. Personas, conversations and groups that
//! could not be read are in the field `kept` of [`Page::message`].

mod macros;
mod operation;
#[doc(hidden)]
pub mod rules;
mod search;

pub use self::operation::{PageFacts, PagedOperation, Position};
pub use self::search::{Page, Pages, Step};
