//! The step of a sync after each form in which servers send a code, and the changes that cannot be read.

use std::time::Duration;

use ews_bindings::messages::{SyncFolderHierarchy, SyncFolderItems};
use ews_bindings::operation::Operation;
use ews_bindings::soap::{HttpOutcome, HttpResponse};
use ews_bindings::sync::{
    FolderSync, Hierarchy, HierarchyState, Items, ItemsState, Step, SyncOperation, unread_folder_id,
    unread_item_id,
};
use ews_bindings::types::{
    AnyItem, DistinguishedFolderId, DistinguishedFolderIdName, SyncFolderHierarchyChange,
    SyncFolderItemsChange,
};
use ews_bindings::{ErrorKind, Result};
use ews_tests::answer::{self, DECLARATIONS, NO_ERROR, envelope, message, response};

const WAIT: &str = "<t:Value Name=\"BackOffMilliseconds\">1500</t:Value>";

fn items() -> Items {
    let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
    let state = ItemsState::import(inbox.clone(), "state");
    Items::resume(inbox, &state).expect("the folder is the same")
}

fn folders() -> Hierarchy {
    let state = HierarchyState::import_whole_mailbox("state");
    Hierarchy::resume_whole_mailbox(&state).expect("the state is one of the whole mailbox")
}

/// Returns the responses with a code and a time to wait, in each form.
fn forms<O: Operation>(code: &str) -> Vec<String> {
    let fault = |faultcode: &str, detail: &str| {
        envelope(&format!(
            "<s:Fault><faultcode>{faultcode}</faultcode><faultstring>text</faultstring>\
             <detail>{detail}<t:MessageXml {DECLARATIONS}>{WAIT}</t:MessageXml></detail></s:Fault>"
        ))
    };
    let in_detail = format!(
        "<e:ResponseCode xmlns:e=\"http://schemas.microsoft.com/exchange/services/2006/errors\">{code}</e:ResponseCode>"
    );
    let content =
        format!("<m:ResponseCode>{code}</m:ResponseCode><m:MessageXml>{WAIT}</m:MessageXml><m:SyncState/>");
    let warning = format!("{content}<m:Changes/>");
    vec![
        response::<O>(&message::<O>("Error", &content)),
        response::<O>(&message::<O>("Warning", &warning)),
        fault("s:Server", &in_detail),
        fault("a:Server", &in_detail),
        fault(code, ""),
        fault(&format!("m:{code}"), ""),
        fault(&format!("undeclared:{code}"), ""),
    ]
}

/// Returns the steps of a response: of its body, of the HTTP response, and of changes that are read one at a time.
fn steps<O: SyncOperation>(sync: &FolderSync<O>, text: &str) -> [Result<Step<O>>; 3] {
    let whole = sync.clone().accept(text.as_bytes());
    let http = sync.clone().accept_http(&HttpResponse::new(200, text.as_bytes()));
    let mut changes = FolderSync::<O>::changes(text.as_bytes());
    // `finish` returns the error of a change again.
    changes.by_ref().for_each(drop);
    [whole, http, sync.clone().finish(changes)]
}

fn check_forms<O: SyncOperation>(sync: &FolderSync<O>) {
    for text in forms::<O>("ErrorInvalidSyncStateData") {
        for step in steps(sync, &text) {
            assert!(matches!(step, Ok(Step::StartOver)), "{step:?} {text}");
        }
    }
    for text in forms::<O>("ErrorSyncFolderNotFound") {
        for step in steps(sync, &text) {
            assert!(matches!(step, Ok(Step::FolderNotFound)), "{step:?} {text}");
        }
    }
    let wait = Some(Duration::from_millis(1500));
    let inner = format!(
        "<m:ResponseCode>ErrorInternalServerError</m:ResponseCode><m:MessageXml>\
         <t:Value Name=\"InnerErrorResponseCode\">ErrorServerBusy</t:Value>{WAIT}</m:MessageXml><m:SyncState/>"
    );
    let mut busy = forms::<O>("ErrorServerBusy");
    busy.push(response::<O>(&message::<O>("Error", &inner)));
    for text in busy {
        for step in steps(sync, &text) {
            assert!(matches!(step, Ok(Step::Wait(found)) if Some(found) == wait), "{step:?} {text}");
        }
        // A warning with content is a response: the sync reads it.
        for status in [200, 500, 503].into_iter().filter(|_| !text.contains("Warning")) {
            let response = HttpResponse::new(status, text.as_bytes());
            let outcome = O::http_outcome(&response);
            assert!(matches!(outcome, HttpOutcome::RetryAfter(found) if found == wait), "{outcome:?} {text}");
            let step = sync.clone().accept_http(&response);
            assert!(matches!(step, Ok(Step::Wait(found)) if Some(found) == wait), "{step:?} {text}");
        }
    }
    for body in ["", "<html><title>Service Unavailable</title></html>"] {
        let response = HttpResponse::new(503, body.as_bytes()).header("Retry-After", "7");
        let outcome = O::http_outcome(&response);
        let is_wait = matches!(outcome, HttpOutcome::RetryAfter(Some(wait)) if wait.as_secs() == 7);
        assert!(is_wait, "{outcome:?}");
        let step = sync.clone().accept_http(&response);
        assert!(matches!(step, Ok(Step::Wait(wait)) if wait.as_secs() == 7), "{step:?}");
    }
}

#[test]
fn warning_is_a_page_only_with_a_state() {
    let answer = |class: &str, code: &str, state: &str, changes: &str| {
        let content = format!(
            "<m:ResponseCode>{code}</m:ResponseCode><m:SyncState>{state}</m:SyncState>\
             <m:Changes>{changes}</m:Changes>"
        );
        response::<SyncFolderItems>(&message::<SyncFolderItems>(class, &content))
    };
    let delete = "<t:Delete><t:ItemId Id=\"A\"/></t:Delete>";
    let warning = |code: &str, state: &str| answer("Warning", code, state, delete);
    for step in steps(&items(), &warning("ErrorFromTheFuture", "next")) {
        assert!(matches!(step, Ok(Step::Page(_))), "{step:?}");
    }
    for step in steps(&items(), &warning("ErrorFromTheFuture", "")) {
        let error = step.expect_err("the message has no state");
        assert_eq!(error.response_code().map(|code| code.to_string()).as_deref(), Some("ErrorFromTheFuture"));
    }
    for step in steps(&items(), &warning("ErrorInvalidSyncStateData", "")) {
        assert!(matches!(step, Ok(Step::StartOver)), "{step:?}");
    }
    // Changes with a state are never dropped.
    for code in ["ErrorSyncFolderNotFound", "ErrorInvalidSyncStateData", "ErrorServerBusy"] {
        for class in ["Success", "Warning"] {
            for step in steps(&items(), &answer(class, code, "next", delete)) {
                assert!(matches!(step, Ok(Step::Page(_))), "{class} {code}");
            }
            for step in steps(&items(), &answer(class, code, "state", "")) {
                assert!(matches!(step, Ok(step) if !matches!(step, Step::Page(_))), "{class} {code}");
            }
        }
    }
}

#[test]
fn state_that_is_refused_again_is_an_error() {
    let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
    let content = format!(
        "{}<m:SyncState>A</m:SyncState><m:IncludesLastItemInRange>false</m:IncludesLastItemInRange><m:Changes/>",
        answer::NO_ERROR
    );
    let page = response::<SyncFolderItems>(&message::<SyncFolderItems>("Success", &content));
    let refusal = answer::fault("ErrorInvalidSyncStateData");
    let mut sync = Items::new(inbox);
    for expects_error in [false, true] {
        let Ok(Step::Page(page)) = sync.accept(page.as_bytes()) else { panic!() };
        page.commit(&mut sync).expect("the page is the last one");
        let step = sync.accept(refusal.as_bytes());
        assert_eq!(step.is_err(), expects_error, "{step:?}");
    }
}

#[test]
fn code_gives_the_same_step_in_each_form() {
    check_forms::<SyncFolderItems>(&items());
    check_forms::<SyncFolderHierarchy>(&folders());
}

/// Returns the changes of a page, which must be the same in both ways of reading.
fn changes<O: SyncOperation<Change: PartialEq>>(mut sync: FolderSync<O>, changes: &str) -> Vec<O::Change> {
    let content =
        format!("{}<m:SyncState>next</m:SyncState><m:Changes>{changes}</m:Changes>", answer::NO_ERROR);
    let text = response::<O>(&message::<O>("Success", &content));
    let streamed = FolderSync::<O>::changes(text.as_bytes());
    let streamed: Result<Vec<_>> = streamed.collect();
    let Ok(Step::Page(mut page)) = sync.accept(text.as_bytes()) else { panic!("expected a page") };
    let changes = page.take_changes();
    assert_eq!(streamed.expect("each change is handed over"), changes);
    changes
}

#[test]
fn page_has_the_unknown_elements_of_the_message() {
    let content = "<m:ResponseCode>NoError</m:ResponseCode><m:SyncState>next</m:SyncState>\
        <m:IncludesLastItemInRange>true</m:IncludesLastItemInRange><m:Changes/><m:Future>1</m:Future>";
    let text = response::<SyncFolderItems>(&message::<SyncFolderItems>("Success", content));
    for step in steps(&items(), &text) {
        let Ok(Step::Page(page)) = step else { panic!("expected a page, found {step:?}") };
        let kept: Vec<_> = page.kept().iter().map(|entry| (entry.path(), entry.position())).collect();
        assert_eq!(kept, [("", 4)]);
    }
}

/// Returns the steps of a message with other children, in a sync with a state.
fn steps_of(class: &str, content: &str) -> [Result<Step<SyncFolderItems>>; 3] {
    steps(&items(), &response::<SyncFolderItems>(&message::<SyncFolderItems>(class, content)))
}

#[test]
fn unreadable_part_that_no_page_needs_does_not_stop_the_sync() {
    for part in
        ["<m:DescriptiveLinkKey/>", "<m:MessageText>a</m:MessageText><m:MessageText>b</m:MessageText>"]
    {
        let content = format!(
            "<m:ResponseCode>NoError</m:ResponseCode>{part}<m:SyncState>next</m:SyncState><m:Changes/>"
        );
        for step in steps_of("Success", &content) {
            assert!(matches!(step, Ok(Step::Page(_))), "{step:?} {part}");
        }
    }
}

#[test]
fn unreadable_part_of_a_failure_does_not_hide_its_code() {
    for part in
        ["<m:IncludesLastItemInRange/>", "<m:SyncState><a/></m:SyncState>", "<m:Changes>1<x/></m:Changes>"]
    {
        let content = format!("<m:ResponseCode>ErrorInvalidSyncStateData</m:ResponseCode>{part}");
        for step in steps_of("Error", &content) {
            assert!(matches!(step, Ok(Step::StartOver)), "{step:?} {part}");
        }
    }
}

#[test]
fn changes_under_another_name_are_an_error() {
    for changes in ["<x:Changes xmlns:x=\"urn:x\"/>", "<m:changes/>", "<m:syncstate>a</m:syncstate>"] {
        let content = format!("{}<m:SyncState>next</m:SyncState>{changes}", answer::NO_ERROR);
        for step in steps_of("Success", &content) {
            let error = step.expect_err(changes);
            assert!(error.message().contains("unknown element"), "{error}");
        }
    }
}

#[test]
fn second_list_of_messages_is_an_error() {
    let content = format!("{}<m:SyncState>next</m:SyncState><m:Changes/>", answer::NO_ERROR);
    let once = response::<SyncFolderItems>(&message::<SyncFolderItems>("Success", &content));
    let list =
        once.split("<m:ResponseMessages>").nth(1).and_then(|text| text.split("</m:ResponseMessages>").next());
    let list = format!("<m:ResponseMessages>{}</m:ResponseMessages>", list.expect("the response has a list"));
    let twice = once.replace(&list, &list.repeat(2));
    let second = once.replace("</s:Body>", "<m:SyncFolderItemsResponse/></s:Body>");
    for text in [twice, second] {
        assert_ne!(text, once);
        for step in steps(&items(), &text) {
            assert!(step.is_err(), "{text}");
        }
    }
}

#[test]
fn warning_without_a_state_is_a_failure() {
    let content = "<m:ResponseCode>NoError</m:ResponseCode>\
        <m:Changes><t:Delete><t:ItemId Id=\"A\"/></t:Delete></m:Changes>";
    for step in steps_of("Warning", content) {
        assert!(step.is_err_and(|error| error.kind() == ErrorKind::Failure));
    }
}

#[test]
fn change_with_two_values_is_handed_over_as_raw_xml() {
    let found = changes(
        items(),
        "<t:Delete><t:ItemId Id=\"A\"/><t:ItemId Id=\"B\"/></t:Delete>\
         <t:Create><t:Message><t:ItemId Id=\"C\"/></t:Message><t:Message><t:ItemId Id=\"D\"/></t:Message></t:Create>",
    );
    for change in &found {
        assert!(
            matches!(change, SyncFolderItemsChange::Unlisted(raw) if raw.error().is_some()),
            "{change:?}"
        );
    }
    assert_eq!(found.len(), 2);
}

#[test]
fn item_change_that_cannot_be_read_is_handed_over_with_error_and_id() {
    let found = changes(
        items(),
        "<t:Create><t:Message><t:ItemId Id=\"A\"/></t:Message></t:Create>\
         <t:ReadFlagChange><t:ItemId Id=\"B\" ChangeKey=\"K\"/><t:IsRead>perhaps</t:IsRead></t:ReadFlagChange>\
         <t:Rename><t:ItemId Id=\"C\"/></t:Rename>\
         <t:Update><t:Hologram><t:ItemId Id=\"D\"/></t:Hologram></t:Update>\
         <t:Delete><t:ItemId/></t:Delete>",
    );
    let [known, unreadable, unknown, hologram, lost] = found.as_slice() else { panic!("{found:?}") };
    assert!(matches!(known, SyncFolderItemsChange::Create(_)));
    let SyncFolderItemsChange::Unlisted(raw) = unreadable else { panic!("{unreadable:?}") };
    assert!(raw.error().is_some_and(|error| error.path().ends_with("/ReadFlagChange[2]/IsRead")), "{raw:?}");
    let id = unread_item_id(raw).expect("the item has an id");
    assert_eq!((id.id.as_str(), id.change_key.as_deref()), ("B", Some("K")));
    let SyncFolderItemsChange::Unlisted(raw) = unknown else { panic!("{unknown:?}") };
    assert!(raw.error().is_none() && unread_item_id(raw).is_some_and(|id| id.id == "C"));
    let SyncFolderItemsChange::Update(item) = hologram else { panic!("{hologram:?}") };
    let AnyItem::Unlisted(raw) = &item.0 else { panic!("{item:?}") };
    assert_eq!(unread_item_id(raw).map(|id| id.id).as_deref(), Some("D"));
    let SyncFolderItemsChange::Unlisted(raw) = lost else { panic!("{lost:?}") };
    assert!(raw.error().is_some() && unread_item_id(raw).is_none(), "{raw:?}");
}

#[test]
fn folder_change_that_cannot_be_read_is_handed_over_with_error_and_id() {
    let found = changes(
        folders(),
        "<t:Delete><t:FolderId Id=\"A\"/><t:FolderId Id=\"A\"/></t:Delete>\
         <t:Rename><t:FolderId Id=\"B\"/></t:Rename><t:Create/>",
    );
    let [_, unknown, lost] = found.as_slice() else { panic!("{found:?}") };
    let SyncFolderHierarchyChange::Unlisted(raw) = unknown else { panic!("{unknown:?}") };
    assert_eq!(unread_folder_id(raw).map(|id| id.id).as_deref(), Some("B"));
    let SyncFolderHierarchyChange::Unlisted(raw) = lost else { panic!("{lost:?}") };
    assert!(raw.error().is_some() && unread_folder_id(raw).is_none(), "{raw:?}");
}

#[test]
fn server_that_refuses_states_again_and_again_is_an_error() {
    let page = |state: usize| {
        let content = format!(
            "{NO_ERROR}<m:SyncState>{state}</m:SyncState><m:IncludesLastItemInRange>false</m:IncludesLastItemInRange>\
             <m:Changes/>"
        );
        response::<SyncFolderItems>(&message::<SyncFolderItems>("Success", &content))
    };
    let refusal = "<m:ResponseCode>ErrorInvalidSyncStateData</m:ResponseCode>";
    let refusal = response::<SyncFolderItems>(&message::<SyncFolderItems>("Error", refusal));
    // Two servers behind one name accept some states of each other: a refusal comes after several pages.
    for pages_before_refusal in 1..4 {
        let mut sync = items();
        let mut start_overs = 0;
        let error = loop {
            for n in 0..pages_before_refusal {
                match sync.accept(page(start_overs * 10 + n).as_bytes()).expect("a page") {
                    Step::Page(page) => _ = page.commit(&mut sync).expect("the page is the last one"),
                    step => panic!("{step:?}"),
                }
            }
            match sync.accept(refusal.as_bytes()) {
                Ok(Step::StartOver) => start_overs += 1,
                Ok(step) => panic!("{step:?}"),
                Err(error) => break error,
            }
            assert!(start_overs < 20, "the sync starts over for ever");
        };
        assert_eq!((start_overs, error.response_code().is_some()), (10, true));
    }
}
