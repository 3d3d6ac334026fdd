//! The mirror: a sync with the content of the items, through faults of both operations.

use std::time::Duration;

use ews_bindings::messages::{GetItem, SyncFolderItems};
use ews_bindings::mirror::{ItemMirror, MirrorChange, MirrorStep};
use ews_bindings::operation::Operation;
use ews_bindings::soap::HttpResponse;
use ews_bindings::sync::Items;
use ews_bindings::types::{
    DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName, ItemResponseShape,
};
use ews_bindings::xml::{ReadOptions, Report};
use ews_tests::answer::{self, NO_ERROR, message, response};

use super::mirror_items::answer_items;

pub(super) fn mirror() -> ItemMirror {
    let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
    ItemMirror::new(Items::new(inbox), ItemResponseShape::new(DefaultShapeNames::AllProperties))
}

/// Returns a page with changes.
pub(super) fn page(changes: &str) -> String {
    let content = format!(
        "{NO_ERROR}<m:SyncState>next</m:SyncState><m:IncludesLastItemInRange>true</m:IncludesLastItemInRange>\
         <m:Changes>{changes}</m:Changes>"
    );
    response::<SyncFolderItems>(&message::<SyncFolderItems>("Success", &content))
}

pub(super) fn created(id: &str) -> String {
    format!("<t:Create><t:Message><t:ItemId Id=\"{id}\"/></t:Message></t:Create>")
}

/// Returns the response message of `GetItem` for an id.
pub(super) fn item(id: &str) -> String {
    let item = format!("<t:Message><t:ItemId Id=\"{id}\"/><t:Subject>{id}</t:Subject></t:Message>");
    message::<GetItem>("Success", &format!("{NO_ERROR}<m:Items>{item}</m:Items>"))
}

pub(super) fn failed(code: &str) -> String {
    message::<GetItem>("Error", &format!("<m:ResponseCode>{code}</m:ResponseCode><m:Items/>"))
}

/// Sends the next request, and returns the step after a response.
#[track_caller]
pub(super) fn step(mirror: &mut ItemMirror, action: &str, status: u16, body: &str) -> MirrorStep {
    let request = mirror.request().expect("a request is due").expect("the mirror has not ended");
    assert_eq!(request.action(), action);
    assert!(request.to_xml().is_ok());
    mirror.accept_http(&HttpResponse::new(status, body.as_bytes())).expect("the response is a step")
}

pub(super) fn shown(change: &MirrorChange) -> String {
    match change {
        MirrorChange::Item(id, item) => {
            format!("{}: {:?}", id.id, item.as_item().and_then(|item| item.subject.as_deref()))
        }
        MirrorChange::Removed(id) => format!("{}: removed", id.id),
        MirrorChange::NotFound(id) => format!("{}: not found", id.id),
        MirrorChange::ReadFlag(id, is_read) => format!("{}: read {is_read}", id.id),
        MirrorChange::Failed(id, error) => {
            format!("{}: {:?}", id.as_ref().map_or("?", |id| &id.id), error.response_code())
        }
        other => format!("{other:?}"),
    }
}

#[test]
fn changes_keep_their_order_through_busy_answers_and_failures() {
    let mut mirror = mirror();
    let changes = [
        created("A"),
        "<t:Delete><t:ItemId Id=\"B\"/></t:Delete>".to_owned(),
        created("C"),
        "<t:ReadFlagChange><t:ItemId Id=\"D\"/><t:IsRead>true</t:IsRead></t:ReadFlagChange>".to_owned(),
        created("E"),
        created("F"),
        "<t:Odd/>".to_owned(),
    ];
    let (sync, get) = (SyncFolderItems::ACTION, GetItem::ACTION);
    assert!(matches!(step(&mut mirror, sync, 503, "busy"), MirrorStep::Wait(_)));
    assert!(matches!(step(&mut mirror, sync, 200, &page(&changes.concat())), MirrorStep::Continue));
    let busy = response::<GetItem>(
        &[item("A"), failed("ErrorServerBusy"), failed("ErrorItemNotFound"), failed("ErrorAccessDenied")]
            .concat(),
    );
    assert!(matches!(step(&mut mirror, get, 200, &busy), MirrorStep::Wait(_)));
    let MirrorStep::Page(page) = step(&mut mirror, get, 200, &response::<GetItem>(&item("C"))) else {
        panic!()
    };
    let shown: Vec<String> = page.changes().iter().map(shown).collect();
    let expected = [
        "A: Some(\"A\")",
        "B: removed",
        "C: Some(\"C\")",
        "D: read true",
        "E: not found",
        "F: Some(ErrorAccessDenied)",
        "?: None",
    ];
    assert_eq!(shown, expected);
    assert!(page.is_from_start() && page.is_last());
    page.commit(&mut mirror).expect("the page answers the last request");
    assert!(mirror.request().expect("no request is open").is_none());
}

#[test]
fn items_are_fetched_again_after_an_error_or_a_lost_response() {
    let (sync, get) = (SyncFolderItems::ACTION, GetItem::ACTION);
    let mut mirror = mirror();
    assert!(matches!(step(&mut mirror, sync, 200, &page(&created("A"))), MirrorStep::Continue));
    assert_eq!(mirror.request().expect("a request is due").map(|request| request.action()), Some(get));
    assert!(mirror.request().is_err(), "the request is not answered");
    assert!(matches!(mirror.lost(), Ok(MirrorStep::Wait(_))));
    mirror.request().expect("a request is due");
    let refusal = answer::fault("ErrorAccessDenied");
    assert!(mirror.accept_http(&HttpResponse::new(500, refusal.as_bytes())).is_err());
    let MirrorStep::Page(page) = step(&mut mirror, get, 200, &response::<GetItem>(&item("A"))) else {
        panic!()
    };
    assert_eq!(page.changes().len(), 1);
}

#[test]
fn page_without_items_to_fetch_comes_at_once() {
    let mut mirror = mirror();
    let MirrorStep::Page(page) = step(&mut mirror, SyncFolderItems::ACTION, 200, &page("")) else { panic!() };
    assert!(page.changes().is_empty() && page.state().is_some());
}

#[test]
fn waiting_time_of_the_server_is_kept() {
    let mut mirror = mirror();
    let request = mirror.request().expect("a request is due");
    assert!(request.is_some());
    let answer = HttpResponse::new(503, b"").header("Retry-After", "7");
    let step = mirror.accept_http(&answer).expect("the answer is a step");
    assert!(matches!(step, MirrorStep::Wait(wait) if wait == Duration::from_secs(7)), "{step:?}");
}

#[test]
fn id_that_cannot_be_sent_is_a_failure() {
    let mut mirror = mirror();
    let changes = page(&(created("I&#x1;") + &created("A")));
    step(&mut mirror, SyncFolderItems::ACTION, 200, &changes);
    let MirrorStep::Page(page) = answer_items(&mut mirror, |_, _| false).expect("the server works") else {
        panic!()
    };
    assert!(matches!(page.changes(), [MirrorChange::Failed(Some(_), _), MirrorChange::Item(..)]), "{page:?}");
}

#[test]
fn both_operations_name_the_version_of_the_sync() {
    let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
    let mut mirror = ItemMirror::of_mime(Items::new(inbox).version("Exchange2010_SP2"));
    let changes = page(&created("A"));
    for answer in [changes.as_str(), ""] {
        let request = mirror.request().expect("a request is due").expect("the mirror has not ended");
        let text = request.to_xml().expect("the request is written");
        assert!(text.contains("Version=\"Exchange2010_SP2\""), "{text}");
        let _ = mirror.accept_http(&HttpResponse::new(200, answer.as_bytes()));
    }
}

#[test]
fn listener_gets_the_reports_of_both_operations() {
    let mut mirror = mirror();
    let (changes, item) = (page(&created("A")), response::<GetItem>(&item("A")));
    let mut reports = 0;
    for body in [changes, item] {
        mirror.request().expect("a request is due");
        let body = body.replace("ResponseCode>", "ResponseCode><m:New/>").replacen("<m:New/>", "", 1);
        let mut listen = |_: &Report<'_>| reports += 1;
        let options = ReadOptions::new().on_report(&mut listen);
        mirror
            .accept_http_with(&HttpResponse::new(200, body.as_bytes()), options)
            .expect("the response is a step");
    }
    assert_eq!(reports, 2);
}
