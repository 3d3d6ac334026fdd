//! A server that answers `SyncFolderItems` from a recording, and `GetItem` with a short MIME content for each id.

use ews_bindings::messages::{GetItem, ItemInfoResponseMessage, SyncFolderItems};
use ews_bindings::operation::{AnyRequest, Message as _, Operation};
use ews_bindings::soap::{Envelope, RequestHeader, ResponseHeader};
use ews_bindings::types::{Item, ItemId, Message, MimeContent, NonEmptyArrayOfBaseItemIdsChoice};

/// The pages of the first sync.
pub(crate) const FIRST_RUN: &[&str] =
    &[include_str!("../sync/recorded/items-first.xml"), include_str!("../sync/recorded/items-last.xml")];

/// The page of the next sync.
pub(crate) const SECOND_RUN: &[&str] = &[include_str!("../sync/recorded/items-second.xml")];

/// The server.
pub(crate) struct Server {
    pages: &'static [&'static str],
}

impl Server {
    /// Creates a server that sends these pages, one after the other.
    pub(crate) fn new(pages: &'static [&'static str]) -> Self {
        Self { pages }
    }

    /// Returns the HTTP status and the body of the response.
    pub(crate) fn answer(&mut self, action: &str, request: &str) -> super::Result<(u16, Vec<u8>)> {
        if action == SyncFolderItems::ACTION {
            let (page, rest) = self.pages.split_first().ok_or("the recording does not have another page")?;
            self.pages = rest;
            return Ok((200, page.as_bytes().to_vec()));
        }
        let envelope = Envelope::<RequestHeader, AnyRequest>::read(request.as_bytes())?;
        let AnyRequest::GetItem(request) = envelope.body else { return Err("unexpected request".into()) };
        let messages = request.item_ids.iter().map(|id| Ok(message(id)));
        let response = Envelope::new(ResponseHeader::default(), GetItem::join(messages)?);
        Ok((200, response.to_xml()?.into_bytes()))
    }
}

fn message(id: &NonEmptyArrayOfBaseItemIdsChoice) -> ItemInfoResponseMessage {
    let NonEmptyArrayOfBaseItemIdsChoice::ItemId(id) = id else { return ItemInfoResponseMessage::success() };
    let mime = format!("Subject: the item {}\r\n\r\n", id.id);
    let item = Item {
        item_id: Some(Box::new(ItemId::clone(id))),
        mime_content: Some(Box::new(MimeContent::new(mime.into_bytes()))),
        ..Item::default()
    };
    let item = Message { base: item, ..Message::default() };
    ItemInfoResponseMessage { items: Some([item].into()), ..ItemInfoResponseMessage::success() }
}
