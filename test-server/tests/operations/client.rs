//! A client without a network.

use ews_bindings::http_1::{Authorization, Endpoint};
use ews_bindings::messages::{CreateItem, FindItem, ResponseCode};
use ews_bindings::operation::{Failure, Operation, Outcomes};
use ews_bindings::types::{
    AllItem, AnyItem, CalendarItemCreateOrDeleteOperation, DefaultShapeNames, DistinguishedFolderId,
    DistinguishedFolderIdName, Item, ItemId, ItemQueryTraversal, ItemResponseShape, Message,
    MessageDisposition, TargetFolderId, TargetFolderIdChoice,
};
use ews_bindings::xml::{ReadOptions, Root};
use ews_test_server::{Options, Server};

/// A server with two mailboxes, and the endpoint of the first one.
pub(crate) struct Client {
    pub(crate) server: Server,
    pub(crate) endpoint: Endpoint,
}

impl Client {
    pub(crate) fn new() -> Self {
        let options =
            Options::new().mailbox("mei@example.com", "secret").mailbox("jonas@example.com", "secret");
        Self { server: Server::new(options), endpoint: endpoint("mei@example.com") }
    }

    /// Returns a client of the second mailbox of the same server.
    pub(crate) fn jonas(&self) -> Self {
        Self { server: self.server.clone(), endpoint: endpoint("jonas@example.com") }
    }

    /// Sends a request, which must be valid. Reads the response strictly.
    pub(crate) fn send<O: Operation<Code = ResponseCode>>(&self, request: O) -> Outcomes<O::Message, O::Code>
    where
        O::Response: Root,
    {
        let response = self.server.answer(&self.endpoint.request(request).expect("a valid request"));
        let text = String::from_utf8_lossy(response.body().as_ref()).into_owned();
        assert!(response.status() == 200, "{text}");
        if let Err(error) = O::response(text.as_bytes(), ReadOptions::new().strict()) {
            panic!("{error}\n{text}");
        }
        O::outcomes(text.as_bytes()).expect("a response")
    }

    /// Sends a request with one entry.
    pub(crate) fn send_one<O: Operation<Code = ResponseCode>>(
        &self,
        request: O,
    ) -> Result<O::Message, Failure<O::Message, ResponseCode>>
    where
        O::Response: Root,
    {
        let mut outcomes = self.send(request);
        assert_eq!(outcomes.len(), 1);
        outcomes.remove(0)
    }

    /// Creates an item in a folder, and returns its id.
    pub(crate) fn create(&self, item: impl Into<AllItem>, folder: impl Into<TargetFolderIdChoice>) -> ItemId {
        let request = CreateItem {
            message_disposition: Some(MessageDisposition::SaveOnly),
            send_meeting_invitations: Some(CalendarItemCreateOrDeleteOperation::SendToNone),
            saved_item_folder_id: Some(TargetFolderId::new(folder).into()),
            ..CreateItem::new([item])
        };
        let created = self.send_one(request).expect("an item");
        created.item().and_then(AnyItem::id).expect("an id").clone()
    }

    /// Returns the subjects of the items in a folder, the newest first.
    pub(crate) fn subjects(&self, folder: DistinguishedFolderIdName) -> Vec<String> {
        let shape = ItemResponseShape::new(DefaultShapeNames::AllProperties);
        let request = FindItem::new(ItemQueryTraversal::Shallow, shape, [named(folder)]);
        let found = self.send_one(request).expect("a page");
        let subjects = found.items().iter().map(|item| item.as_item()?.subject.clone());
        subjects.map(Option::unwrap_or_default).collect()
    }
}

fn endpoint(address: &str) -> Endpoint {
    let authorization = Authorization::basic(address, "secret").expect("credentials");
    Endpoint::new("http://localhost/EWS/Exchange.asmx").expect("a URL").authorization(authorization)
}

pub(crate) fn named(name: DistinguishedFolderIdName) -> DistinguishedFolderId {
    DistinguishedFolderId::new(name)
}

pub(crate) fn message(subject: &str) -> Message {
    let base = Item { subject: Some(subject.to_owned()), ..Item::default() };
    Message { base, ..Message::default() }
}

/// Returns the code of a failure.
pub(crate) fn code<M: std::fmt::Debug>(outcome: Result<M, Failure<M, ResponseCode>>) -> ResponseCode {
    outcome.expect_err("a failure").code.expect("a code")
}

/// Creates a default value, and changes it with a function.
pub(crate) fn made<T: Default>(set: impl FnOnce(&mut T)) -> T {
    let mut value = T::default();
    set(&mut value);
    value
}
