//! Loops of programs without `batch` and `mirror`, with a server that does a part of a request. Nothing may be done twice.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::error::Error;

use ews_bindings::messages::{CreateItem, SyncFolderItems};
use ews_bindings::operation::Operation;
use ews_bindings::soap::{Envelope, RequestHeader};
use ews_bindings::types::{AllItem, Item, Message, SyncFolderItemsChange};
use ews_tests::answer::{self, envelope, fault, message, response};

/// The loop that creates items.
mod create {
    include!("loops/create_items.rs");

    pub(super) fn run(
        items: Vec<AllItem>,
        post: impl Fn(&str, &str) -> Result<(u16, Vec<u8>), Box<dyn Error>>,
    ) -> Result<Vec<(AllItem, String)>, Box<dyn Error>> {
        create_items(items, post)
    }
}

/// The loop that syncs a folder.
mod sync {
    use ews_bindings::types::SyncFolderItemsChange;

    include!("loops/sync_inbox.rs");

    /// A store in memory.
    #[derive(Default)]
    pub(super) struct Memory {
        /// The number of transactions before one that fails.
        pub(super) fails_after: Option<usize>,
        pub(super) state: Option<String>,
        pub(super) changes: Vec<SyncFolderItemsChange>,
    }

    impl Store for Memory {
        fn state(&self) -> Option<String> {
            self.state.clone()
        }

        fn save(&mut self, page: &Page<SyncFolderItems>) -> Result<(), Box<dyn Error>> {
            match &mut self.fails_after {
                Some(0) => return Err("the transaction failed".into()),
                Some(number) => *number -= 1,
                None => {}
            }
            if page.is_from_start() {
                self.changes.clear();
            }
            self.changes.extend_from_slice(page.changes());
            self.state = page.state().map(ToString::to_string);
            Ok(())
        }
    }

    pub(super) fn run(
        store: &mut Memory,
        post: impl Fn(&str, &str) -> Result<(u16, Vec<u8>), Box<dyn Error>>,
    ) -> Result<(), Box<dyn Error>> {
        sync_inbox(store, post)
    }
}

/// The action of the server for one item of a request.
#[derive(Clone, Copy, PartialEq)]
enum Act {
    /// Creates the item.
    Create,
    /// Creates the item, and answers with an error that leaves the outcome unknown.
    CreateAndTimeOut,
    /// Refuses the item because the server is busy.
    Busy,
    /// Refuses the item for good.
    Deny,
}

/// The answer to a request: the HTTP status, a body in place of the response, and the actions for the items.
type Answer = (u16, Option<String>, Vec<Act>);

/// A server that creates items by a script.
struct Server {
    script: RefCell<VecDeque<Answer>>,
    created: RefCell<Vec<String>>,
}

impl Server {
    fn new(script: impl IntoIterator<Item = Answer>) -> Self {
        Self { script: RefCell::new(script.into_iter().collect()), created: RefCell::default() }
    }

    fn post(&self, action: &str, request: &str) -> Result<(u16, Vec<u8>), Box<dyn Error>> {
        assert_eq!(action, CreateItem::ACTION);
        let request = Envelope::<RequestHeader, CreateItem>::read(request.as_bytes())?;
        let (status, body, acts) = self.script.borrow_mut().pop_front().ok_or("the script has ended")?;
        let mut messages = String::new();
        for (index, item) in request.body.items.iter().enumerate() {
            let act = acts.get(index).copied().unwrap_or(Act::Create);
            let subject = item.as_item().and_then(|item| item.subject.clone()).ok_or("no subject")?;
            if matches!(act, Act::Create | Act::CreateAndTimeOut) {
                self.created.borrow_mut().push(subject);
            }
            messages.push_str(&match act {
                Act::Create => message::<CreateItem>("Success", answer::NO_ERROR),
                Act::CreateAndTimeOut => error("ErrorTimeoutExpired"),
                Act::Busy => error("ErrorServerBusy"),
                Act::Deny => error("ErrorCreateItemAccessDenied"),
            });
        }
        Ok((status, body.unwrap_or_else(|| response::<CreateItem>(&messages)).into_bytes()))
    }

    /// Runs the loop that creates items, with the items a, b and c. Returns the subjects of the created items, and the
    /// subjects of the failed items or the error.
    fn run(&self) -> (Vec<String>, Result<Vec<String>, String>) {
        let items = ["a", "b", "c"].map(|subject| {
            let base = Item { subject: Some(subject.to_owned()), ..Item::default() };
            AllItem::from(Message { base, ..Message::default() })
        });
        let failed = create::run(items.into(), |action, request| self.post(action, request));
        let subject =
            |item: &AllItem| item.as_item().and_then(|item| item.subject.clone()).unwrap_or_default();
        let failed = failed.map(|failed| failed.iter().map(|(item, _)| subject(item)).collect());
        let mut created = self.created.borrow().clone();
        created.sort();
        (created, failed.map_err(|error| error.to_string()))
    }
}

fn error(code: &str) -> String {
    let wait = "<m:MessageXml><t:Value Name=\"BackOffMilliseconds\">1</t:Value></m:MessageXml>";
    message::<CreateItem>("Error", &format!("<m:ResponseCode>{code}</m:ResponseCode>{wait}"))
}

#[test]
fn item_is_created_once_if_the_server_does_a_part_of_the_request() {
    use Act::{Busy, Create, CreateAndTimeOut, Deny};
    for status in [200, 500, 503] {
        let server = Server::new([
            (status, None, vec![Create, Busy, Create]),
            (200, None, vec![Busy]),
            (200, None, vec![Create]),
        ]);
        let (created, failed) = server.run();
        assert_eq!(
            (created, failed),
            (["a", "b", "c"].map(str::to_owned).to_vec(), Ok(Vec::new())),
            "{status}"
        );
    }
    let server = Server::new([(200, None, vec![Busy, CreateAndTimeOut, Deny]), (200, None, vec![Create])]);
    assert_eq!(
        server.run(),
        (vec!["a".to_owned(), "b".to_owned()], Ok(vec!["b".to_owned(), "c".to_owned()]))
    );
    let server = Server::new([(200, None, vec![CreateAndTimeOut, CreateAndTimeOut, CreateAndTimeOut])]);
    let (created, failed) = server.run();
    assert_eq!((created.len(), failed.map(|failed| failed.len())), (3, Ok(3)));
}

#[test]
fn request_with_an_unknown_outcome_is_not_sent_again() {
    let acts = || vec![Act::Create; 3];
    for (status, body) in [
        (500, fault("ErrorTimeoutExpired")),
        (200, fault("ErrorInternalServerTransientError")),
        (502, String::new()),
        (504, "<html><title>Gateway Timeout</title></html>".to_owned()),
        (200, String::new()),
        (200, response::<CreateItem>("")),
        (200, response::<CreateItem>(&message::<CreateItem>("Success", answer::NO_ERROR))),
    ] {
        let server = Server::new([(status, Some(body.clone()), acts()), (200, None, acts())]);
        let (created, failed) = server.run();
        assert!(failed.is_err(), "{status} {body}: {failed:?}");
        assert_eq!(created, ["a", "b", "c"], "{status} {body}");
    }
}

/// Returns a page with an item.
fn page(state: &str, id: &str, is_last: bool) -> String {
    let content = format!(
        "{}<m:SyncState>{state}</m:SyncState><m:IncludesLastItemInRange>{is_last}</m:IncludesLastItemInRange>\
         <m:Changes><t:Create><t:Message><t:ItemId Id=\"{id}\"/></t:Message></t:Create></m:Changes>",
        answer::NO_ERROR
    );
    response::<SyncFolderItems>(&message::<SyncFolderItems>("Success", &content))
}

/// Runs the loop that syncs a folder against answers. Returns the states that it sent, and the result.
fn sync_with(
    store: &mut sync::Memory,
    answers: impl IntoIterator<Item = (u16, String)>,
) -> (Vec<String>, Result<(), Box<dyn Error>>) {
    let answers = RefCell::new(answers.into_iter().collect::<VecDeque<_>>());
    let sent = RefCell::new(Vec::new());
    let result = sync::run(store, |_, request| {
        let request = Envelope::<RequestHeader, SyncFolderItems>::read(request.as_bytes())?;
        sent.borrow_mut().push(request.body.sync_state.unwrap_or_default());
        let (status, body) = answers.borrow_mut().pop_front().ok_or("no more answers")?;
        Ok((status, body.into_bytes()))
    });
    (sent.into_inner(), result)
}

/// Returns the ids of the items in a store.
fn ids(store: &sync::Memory) -> Vec<String> {
    let id = |change: &SyncFolderItemsChange| match change {
        SyncFolderItemsChange::Create(item) => {
            item.as_item().and_then(|item| item.item_id.as_ref()).map(|id| id.id.clone()).unwrap_or_default()
        }
        other => panic!("{other:?}"),
    };
    store.changes.iter().map(id).collect()
}

#[test]
fn sync_sends_the_same_request_again_and_applies_a_page_once() {
    let busy = "<m:ResponseCode>ErrorServerBusy</m:ResponseCode><m:MessageXml>\
        <t:Value Name=\"BackOffMilliseconds\">1</t:Value></m:MessageXml>";
    let unknown = busy.replace("ErrorServerBusy", "ErrorTimeoutExpired");
    let answers = [
        (200, page("one", "I1", false)),
        (503, response::<SyncFolderItems>(&message::<SyncFolderItems>("Error", busy))),
        (200, response::<SyncFolderItems>(&message::<SyncFolderItems>("Error", &unknown))),
        (200, page("two", "I2", false)),
        (500, fault("ErrorInvalidSyncStateData")),
        (200, page("three", "I1", false)),
        (200, page("four", "I2", true)),
    ];
    let mut store = sync::Memory::default();
    let (sent, result) = sync_with(&mut store, answers);
    result.expect("the sync ends");
    assert_eq!(sent, ["", "one", "one", "one", "two", "", "three"]);
    assert_eq!(ids(&store), ["I1", "I2"]);
    assert!(store.state.is_some_and(|state| state.ends_with("four")));
    let missing = envelope("<m:SyncFolderItemsResponse><m:ResponseMessages/></m:SyncFolderItemsResponse>");
    sync::run(&mut sync::Memory::default(), |_, _| Ok((200, missing.clone().into_bytes())))
        .expect_err("an answer without a message is an error");
}

#[test]
fn page_whose_transaction_fails_comes_again() {
    let mut store = sync::Memory { fails_after: Some(1), ..sync::Memory::default() };
    let answers = [(200, page("one", "I1", false)), (200, page("two", "I2", true))];
    sync_with(&mut store, answers).1.expect_err("the second transaction fails");
    assert!(ids(&store) == ["I1"] && store.state.as_ref().is_some_and(|state| state.ends_with("one")));
    store.fails_after = None;
    let (sent, result) = sync_with(&mut store, [(200, page("two", "I2", true))]);
    result.expect("the sync ends");
    assert_eq!((sent, ids(&store)), (vec!["one".to_owned()], vec!["I1".to_owned(), "I2".to_owned()]));
}

#[test]
fn sync_after_a_last_page_without_a_state_begins_with_an_empty_store() {
    let mut store = sync::Memory::default();
    let answers = [(200, page("one", "I1", false)), (200, page("", "I2", true))];
    sync_with(&mut store, answers).1.expect("the sync ends");
    assert_eq!((ids(&store), store.state.clone()), (vec!["I1".to_owned(), "I2".to_owned()], None));
    let (sent, result) = sync_with(&mut store, [(200, page("two", "I2", true))]);
    result.expect("the sync ends");
    assert_eq!((sent, ids(&store)), (vec![String::new()], vec!["I2".to_owned()]));
}
