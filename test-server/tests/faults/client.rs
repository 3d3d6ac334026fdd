//! A client over HTTP.

use std::time::Duration;

use ews_bindings::http_1::{Authorization, Endpoint};
use ews_bindings::messages::{CreateItem, FindItem, SyncFolderItems, SyncFolderItemsResponseMessage};
use ews_bindings::operation::{Operation, Outcomes};
use ews_bindings::soap::{HttpOutcome, HttpResponse};
use ews_bindings::types::{
    DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName as Name, Item, ItemQueryTraversal,
    ItemResponseShape, MaxSyncChangesReturned, Message, MessageDisposition, TargetFolderId,
};
use ews_test_server::{Loopback, Options};

pub(crate) struct Client {
    pub(crate) server: Loopback,
    endpoint: Endpoint,
    agent: ureq::Agent,
}

/// The response to a request, or the error of the network.
pub(crate) type Answer = Result<http::Response<Vec<u8>>, String>;

impl Client {
    pub(crate) fn new() -> Self {
        Self::with_limit(Duration::from_secs(60))
    }

    /// Returns a client with a limit for the time of a request.
    pub(crate) fn with_limit(limit: Duration) -> Self {
        let options = Options::new().mailbox("mei@example.com", "secret");
        Self::of(Loopback::start(options).expect("a server"), limit)
    }

    /// Returns a client of a server.
    pub(crate) fn of(server: Loopback, limit: Duration) -> Self {
        let authorization = Authorization::basic("mei@example.com", "secret").expect("credentials");
        let endpoint = Endpoint::new(&server.url()).expect("a URL").authorization(authorization);
        let agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .timeout_global(Some(limit))
            .build()
            .into();
        Self { server, endpoint, agent }
    }

    pub(crate) fn send<O: Operation>(&self, request: O) -> Answer {
        let request = self.endpoint.request(request).expect("a request");
        let (head, mut body) = self.agent.run(request).map_err(|error| error.to_string())?.into_parts();
        let body = body.read_to_vec().map_err(|error| error.to_string())?;
        Ok(http::Response::from_parts(head, body))
    }

    pub(crate) fn create(&self, subject: &str) -> Answer {
        self.send(create(subject))
    }

    /// Returns the number of items in the folder of drafts.
    pub(crate) fn count(&self) -> usize {
        let drafts = DistinguishedFolderId::new(Name::Drafts);
        let shape = ItemResponseShape::new(DefaultShapeNames::IdOnly);
        let found = self.send(FindItem::new(ItemQueryTraversal::Shallow, shape, [drafts]));
        let mut outcomes = outcomes::<FindItem>(&found.expect("a response")).expect("outcomes");
        outcomes.remove(0).expect("a page").items().len()
    }

    /// Asks for a page of the folder of drafts, at most three changes.
    pub(crate) fn sync(&self, state: Option<&str>) -> Answer {
        let shape = ItemResponseShape::new(DefaultShapeNames::Default);
        let drafts = TargetFolderId::new(DistinguishedFolderId::new(Name::Drafts));
        let max = MaxSyncChangesReturned::new(3).expect("a number");
        self.send(SyncFolderItems {
            sync_state: state.map(str::to_owned),
            ..SyncFolderItems::new(shape, drafts, max)
        })
    }
}

pub(crate) fn create(subject: &str) -> CreateItem {
    let base = Item { subject: Some(subject.to_owned()), ..Item::default() };
    let message = Message { base, ..Message::default() };
    CreateItem {
        message_disposition: Some(MessageDisposition::SaveOnly),
        ..CreateItem::new([message.clone(), message])
    }
}

pub(crate) fn outcome<O: Operation>(response: &http::Response<Vec<u8>>) -> HttpOutcome {
    O::http_outcome(&HttpResponse::from(response))
}

pub(crate) fn outcomes<O: Operation>(
    response: &http::Response<Vec<u8>>,
) -> Result<Outcomes<O::Message, O::Code>, HttpOutcome> {
    ews_bindings::http_1::outcomes::<O>(response)
}

/// Returns the page of a response.
pub(crate) fn page(answer: &Answer) -> SyncFolderItemsResponseMessage {
    let response = answer.as_ref().expect("a response");
    let mut outcomes = outcomes::<SyncFolderItems>(response).expect("outcomes");
    outcomes.remove(0).expect("a page")
}
