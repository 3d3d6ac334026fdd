//! Batches: the entries that are sent again, the outcomes, and the errors.

use std::time::Duration;

use ews_bindings::batch::{Batch, BatchOperation, Finished};
use ews_bindings::messages::{ConvertId, CreateItem, DeleteItem, GetItem, ResponseCode};
use ews_bindings::soap::{Envelope, HttpResponse, RequestHeader};
use ews_bindings::types::{
    AlternateId, DefaultShapeNames, Disposal, IdFormat, Item, ItemId, ItemResponseShape, Message,
};
use ews_bindings::xml::{ReadOptions, Report};
use ews_tests::answer::{NO_ERROR, envelope, fault, message, response};

const MINUTE: Option<Duration> = Some(Duration::from_secs(60));

fn items(subjects: &[&str]) -> CreateItem {
    let item = |subject: &&str| {
        let base = Item { subject: Some((*subject).to_owned()), ..Item::default() };
        Message { base, ..Message::default() }
    };
    CreateItem::new(subjects.iter().map(item).collect::<Vec<_>>())
}

fn ids(ids: &[&str]) -> GetItem {
    let shape = ItemResponseShape::new(DefaultShapeNames::IdOnly);
    GetItem::new(shape, ids.iter().map(|id| ItemId::new(*id)).collect::<Vec<_>>())
}

fn success<O: BatchOperation>() -> String {
    message::<O>("Success", NO_ERROR)
}

fn error<O: BatchOperation>(code: &str) -> String {
    message::<O>("Error", &format!("<m:ResponseCode>{code}</m:ResponseCode>"))
}

fn busy<O: BatchOperation>(milliseconds: u32) -> String {
    let value = format!("<t:Value Name=\"BackOffMilliseconds\">{milliseconds}</t:Value>");
    let content =
        format!("<m:ResponseCode>ErrorServerBusy</m:ResponseCode><m:MessageXml>{value}</m:MessageXml>");
    message::<O>("Error", &content)
}

fn stopped<O: BatchOperation>() -> String {
    message::<O>("Warning", "<m:ResponseCode>ErrorBatchProcessingStopped</m:ResponseCode>")
}

/// Returns the positions of the entries in the next request.
fn sent<O: BatchOperation>(batch: &mut Batch<O>) -> Vec<usize> {
    batch.request().expect("the last response was accepted");
    batch.in_flight().map(|(index, _)| index).collect()
}

/// Accepts a response with messages. Returns the outcomes.
fn accept<O: BatchOperation>(batch: &mut Batch<O>, messages: &[String]) -> Vec<(usize, &'static str)> {
    let finished = batch.accept(response::<O>(&messages.concat()).as_bytes());
    outcomes(finished.expect("the response is accepted"))
}

fn outcomes<O: BatchOperation>(
    finished: impl IntoIterator<Item = Finished<O>>,
) -> Vec<(usize, &'static str)> {
    let outcome = |finished: Finished<O>| {
        let outcome = match finished.outcome {
            Ok(_) => "done",
            Err(failed) if failed.is_maybe_done() => "maybe done",
            Err(_) => "failed",
        };
        (finished.index, outcome)
    };
    finished.into_iter().map(outcome).collect()
}

#[test]
fn requests_have_the_size_of_the_batch_and_all_other_fields_of_the_request() {
    let names: Vec<String> = (0..23).map(|number| format!("A{number}")).collect();
    let mut batch = Batch::new(ids(&names.iter().map(String::as_str).collect::<Vec<_>>()));
    let mut sizes = Vec::new();
    while let Some(request) = batch.request().expect("the last response was accepted") {
        let text = request.to_xml().expect("the request can be written");
        let read =
            Envelope::<RequestHeader, GetItem>::read(text.as_bytes()).expect("the request can be read");
        assert_eq!(read.body.item_shape.base_shape, DefaultShapeNames::IdOnly);
        assert!(text.contains("Exchange2013_SP1"));
        let number = read.body.item_ids.len();
        sizes.push(number);
        accept(&mut batch, &vec![success::<GetItem>(); number]);
    }
    assert_eq!(sizes, [10, 10, 3]);
    assert!(batch.is_done());
    batch.add([ItemId::new("B")]);
    assert_eq!((batch.is_done(), sent(&mut batch)), (false, vec![23]));
}

#[test]
fn entry_that_was_refused_is_sent_again_alone_and_after_the_wait() {
    let mut batch = Batch::new(items(&["a", "b", "c", "d"])).size(3);
    assert_eq!(sent(&mut batch), [0, 1, 2]);
    let answer =
        [success::<CreateItem>(), busy::<CreateItem>(250), error::<CreateItem>("ErrorQuotaExceeded")];
    assert_eq!(accept(&mut batch, &answer), [(0, "done"), (2, "failed")]);
    assert_eq!(batch.wait(), Some(Duration::from_millis(250)));
    assert_eq!(batch.waiting().map(|(index, _)| index).collect::<Vec<_>>(), [1, 3]);
    assert_eq!(sent(&mut batch), [1]);
    assert_eq!(accept(&mut batch, &[success::<CreateItem>()]), [(1, "done")]);
    assert_eq!((batch.wait(), sent(&mut batch)), (None, vec![3]));
}

#[test]
fn unknown_outcome_is_final_unless_the_operation_only_reads() {
    let timeout = "ErrorTimeoutExpired";
    let mut batch = Batch::new(items(&["a", "b"]));
    sent(&mut batch);
    let answer = [error::<CreateItem>(timeout), success::<CreateItem>()];
    assert_eq!(accept(&mut batch, &answer), [(0, "maybe done"), (1, "done")]);
    assert!(batch.is_done());
    let mut batch = Batch::new(ids(&["a", "b"]));
    sent(&mut batch);
    assert_eq!(accept(&mut batch, &[error::<GetItem>(timeout), success::<GetItem>()]), [(1, "done")]);
    assert_eq!((batch.wait(), sent(&mut batch)), (MINUTE, vec![0]));
}

#[test]
fn entries_after_a_stop_are_sent_again() {
    let mut batch = Batch::new(items(&["a", "b", "c"]));
    sent(&mut batch);
    let answer =
        [error::<CreateItem>("ErrorQuotaExceeded"), stopped::<CreateItem>(), stopped::<CreateItem>()];
    assert_eq!(accept(&mut batch, &answer), [(0, "failed")]);
    assert_eq!((batch.wait(), sent(&mut batch)), (None, vec![1, 2]));
    let answer = [error::<CreateItem>("ErrorMailboxStoreUnavailable"), stopped::<CreateItem>()];
    assert_eq!(accept(&mut batch, &answer), [(1, "maybe done")]);
    assert_eq!((batch.wait(), sent(&mut batch)), (MINUTE, vec![2]));
    assert_eq!(accept(&mut batch, &[stopped::<CreateItem>()]), []);
    assert_eq!((batch.wait(), sent(&mut batch)), (MINUTE, vec![2]));
}

#[test]
fn message_that_does_not_deny_the_work_leaves_it_maybe_done() {
    let content = format!("{NO_ERROR}<m:Items><t:Message><t:ItemId Id=\"A\"/></t:Message></m:Items>");
    for answer in [
        message::<CreateItem>("Warning", "<m:ResponseCode>ErrorServerBusy</m:ResponseCode>"),
        message::<CreateItem>("Warning", "<m:ResponseCode>ErrorQuotaExceeded</m:ResponseCode>"),
        message::<CreateItem>("Error", NO_ERROR),
        message::<CreateItem>("Error", ""),
        message::<CreateItem>("Error", &content.replace("NoError", "ErrorServerBusy")),
        message::<CreateItem>("Warning", &content.replace("NoError", "ErrorBatchProcessingStopped")),
        message::<DeleteItem>("Success", NO_ERROR),
        "<m:Unknown/>".to_owned(),
    ] {
        let mut batch = Batch::new(items(&["a"]));
        sent(&mut batch);
        assert_eq!(accept(&mut batch, std::slice::from_ref(&answer)), [(0, "maybe done")], "{answer}");
        assert!(batch.is_done());
    }
}

#[test]
fn wrong_number_of_messages_is_an_error_and_leaves_the_entries_maybe_done() {
    for answer in [
        vec![],
        vec![busy::<CreateItem>(1)],
        vec![success::<CreateItem>()],
        vec![error::<CreateItem>("ErrorFolderNotFound")],
        vec![success::<CreateItem>(), busy::<CreateItem>(1), busy::<CreateItem>(1)],
    ] {
        let mut batch = Batch::new(items(&["a", "b"]));
        sent(&mut batch);
        let body = response::<CreateItem>(&answer.concat());
        let finished = batch.accept(body.as_bytes()).expect("each entry has an outcome");
        let failed = finished[0].outcome.as_ref().expect_err("the outcome is unknown");
        let expected = format!("expected 2 response messages, one for each entry, found {}", answer.len());
        assert!(failed.to_string().starts_with(&expected), "{failed}");
        let may_repeat = failed.error().transient().is_some_and(|transient| transient.may_repeat(false));
        assert!(!may_repeat, "one entry was refused, not all");
        assert_eq!(outcomes(finished), [(0, "maybe done"), (1, "maybe done")]);
        assert!(batch.is_done());
    }
    let mut batch = Batch::new(items(&["a"]));
    sent(&mut batch);
    assert_eq!(accept(&mut batch, &[]), [(0, "maybe done")]);
}

#[test]
fn failure_of_work_that_can_be_done_in_part_leaves_the_entry_maybe_done() {
    for (code, expected) in [
        ("ErrorSendAsDenied", "maybe done"),
        ("ErrorPublicFolderSyncException", "maybe done"),
        ("ErrorMoveCopyFailed", "maybe done"),
        ("ErrorCannotEmptyFolder", "maybe done"),
        ("ErrorInternalServerError", "maybe done"),
        ("ErrorInsufficientResources", "maybe done"),
        ("ErrorItemSave", "maybe done"),
        ("ErrorCannotDeleteObject", "maybe done"),
        ("ErrorMissingRecipients", "maybe done"),
        ("ErrorItemCorrupt", "maybe done"),
        ("ErrorFolderNotFound", "failed"),
    ] {
        let mut batch = Batch::new(items(&["a"]));
        sent(&mut batch);
        assert_eq!(accept(&mut batch, &[error::<CreateItem>(code)]), [(0, expected)], "{code}");
    }
}

#[test]
fn time_to_wait_is_known_after_the_last_entry() {
    let mut batch = Batch::new(items(&["a"]));
    sent(&mut batch);
    assert_eq!(outcomes(batch.lost().expect("a response is expected")), [(0, "maybe done")]);
    assert_eq!((batch.is_done(), batch.wait()), (true, MINUTE));
    assert!(matches!(batch.request(), Ok(None)) && batch.wait().is_none());
}

#[test]
fn wrong_number_of_messages_for_an_operation_that_only_reads_is_final_unless_all_are_transient() {
    let mut batch = Batch::new(ids(&["a", "b"]));
    sent(&mut batch);
    assert_eq!(accept(&mut batch, &[busy::<GetItem>(30)]), []);
    assert_eq!((batch.wait(), sent(&mut batch)), (Some(Duration::from_millis(30)), vec![0, 1]));
    let body = response::<GetItem>(&error::<GetItem>("ErrorAccessDenied"));
    let finished = batch.accept(body.as_bytes()).expect("each entry has an outcome");
    let failed = finished[0].outcome.as_ref().expect_err("the request failed");
    assert_eq!(failed.error().response_code(), Some(ResponseCode::ErrorAccessDenied));
    assert_eq!(outcomes(finished), [(0, "failed"), (1, "failed")]);
}

#[test]
fn two_lists_of_messages_are_not_taken_for_one() {
    let list = |messages: String| format!("<m:ResponseMessages>{messages}</m:ResponseMessages>");
    let (refused, done) = (list(busy::<CreateItem>(1)), list(success::<CreateItem>()));
    for lists in [format!("{refused}{done}"), format!("{refused}{refused}"), format!("{done}{refused}")] {
        let mut batch = Batch::new(items(&["a"]));
        sent(&mut batch);
        let body = envelope(&format!("<m:CreateItemResponse>{lists}</m:CreateItemResponse>"));
        let finished = batch.accept(body.as_bytes()).expect("the entry has an outcome");
        assert_eq!(outcomes(finished), [(0, "maybe done")], "{lists}");
    }
}

/// Returns the result of an HTTP response to a request: the outcomes, `again`, or the error.
fn http<O: BatchOperation>(request: O, status: u16, body: &str) -> String {
    let mut batch = Batch::new(request);
    let number = sent(&mut batch).len();
    let accepted = batch.accept_http(&HttpResponse::new(status, body.as_bytes()).header("Retry-After", "7"));
    let rest = batch.waiting().count();
    match accepted {
        Ok(finished) if finished.is_empty() && rest == number => format!("again after {:?}", batch.wait()),
        Ok(finished) if rest == 0 => outcomes(finished)[0].1.to_owned(),
        Err(error) if rest == number => format!("error: {error}"),
        other => panic!("{status} {body}: {rest} entries wait, {other:?}"),
    }
}

#[test]
fn http_response_without_messages_follows_the_rules_of_the_http_outcome() {
    let timeout = fault("ErrorTimeoutExpired");
    let cut = response::<CreateItem>(&success::<CreateItem>());
    let cut = &cut[..cut.len() - 30];
    let cases = [
        (503, "busy".to_owned(), "again after Some(7s)", "again after Some(7s)"),
        (500, fault("ErrorServerBusy"), "again after Some(7s)", "again after Some(7s)"),
        (502, String::new(), "maybe done", "again after Some(7s)"),
        (500, timeout, "maybe done", "again after Some(7s)"),
        (200, String::new(), "maybe done", "again after Some(7s)"),
        (200, cut.to_owned(), "maybe done", "again after Some(60s)"),
        (401, String::new(), "error: HTTP status 401: sign in", "error: HTTP status 401: sign in"),
        (403, String::new(), "error: ", "error: "),
        (500, fault("ErrorSchemaValidation"), "again after None", "again after None"),
        (413, String::new(), "again after None", "again after None"),
        (404, String::new(), "error: ", "error: "),
        (302, String::new(), "error: ", "error: "),
    ];
    for (status, body, create, get) in cases {
        let (found, get_found) =
            (http(items(&["a", "b"]), status, &body), http(ids(&["a", "b"]), status, &body));
        assert!(found.starts_with(create), "{status} {body}: {found}");
        assert!(get_found.starts_with(get), "{status} {body}: {get_found}");
    }
}

#[test]
fn lost_response_is_maybe_done_and_a_request_that_was_not_sent_comes_again() {
    let mut batch = Batch::new(items(&["a", "b"])).size(1);
    sent(&mut batch);
    batch.request().expect_err("the response is expected");
    assert_eq!(batch.in_flight().count(), 1);
    assert_eq!(outcomes(batch.lost().expect("a response was expected")), [(0, "maybe done")]);
    assert_eq!((batch.wait(), sent(&mut batch)), (MINUTE, vec![1]));
    assert_eq!(outcomes(batch.not_sent().expect("a response was expected")), []);
    assert_eq!(sent(&mut batch), [1]);
    let mut batch = Batch::new(ids(&["a"]));
    sent(&mut batch);
    assert_eq!(outcomes(batch.lost().expect("a response was expected")), []);
    assert_eq!(sent(&mut batch), [0]);
}

#[test]
fn response_without_a_request_is_an_error() {
    let mut batch = Batch::new(ids(&["a"]));
    let error = batch.accept(b"").expect_err("no response is expected");
    assert_eq!(error.message(), "expected no response, because no request was made; call `request` first");
    batch.lost().expect_err("no response is expected");
    batch.not_sent().expect_err("no response is expected");
    assert_eq!(sent(&mut batch), [0]);
}

#[test]
fn entries_are_given_up_after_requests_without_progress() {
    for answer in [
        response::<CreateItem>(&busy::<CreateItem>(1)),
        response::<CreateItem>(&stopped::<CreateItem>()),
        fault("ErrorServerBusy"),
        fault("ErrorSchemaValidation"),
    ] {
        let mut batch = Batch::new(items(&["a", "b"])).size(1).max_attempts(3);
        let mut finished = Vec::new();
        let mut requests = 0;
        while batch.request().expect("the last response was accepted").is_some() {
            requests += 1;
            finished.extend(batch.accept(answer.as_bytes()).unwrap_or_default());
        }
        assert_eq!(requests, 6, "{answer}");
        assert_eq!(outcomes(finished), [(0, "failed"), (1, "failed")], "{answer}");
    }
}

#[test]
fn entry_of_a_busy_server_fails_with_its_http_status() {
    let mut batch = Batch::new(items(&["a"])).max_attempts(1);
    sent(&mut batch);
    let finished = batch.accept_http(&HttpResponse::new(503, b"Too busy.")).expect("the entry is given up");
    let failed = finished[0].outcome.as_ref().expect_err("the server is busy");
    assert_eq!(failed.to_string(), "HTTP status 503: the text \"Too busy.\"");
}

#[test]
fn failure_has_the_message_and_the_code_of_its_entry() {
    let mut batch = Batch::new(DeleteItem::new(Disposal::HardDelete, [ItemId::new("A"), ItemId::new("B")]));
    sent(&mut batch);
    let answer = [error::<DeleteItem>("ErrorItemNotFound"), error::<DeleteItem>("ErrorTimeoutExpired")];
    let body = response::<DeleteItem>(&answer.concat());
    let finished = batch.accept(body.as_bytes()).expect("the response is accepted");
    let failed: Vec<_> =
        finished.iter().map(|finished| finished.outcome.as_ref().expect_err("both failed")).collect();
    assert_eq!(failed[0].error().response_code(), Some(ResponseCode::ErrorItemNotFound));
    assert!(failed[0].failure().is_some_and(|failure| failure.message.is_some()));
    assert_eq!(failed[0].to_string(), "ErrorItemNotFound");
    assert_eq!(failed[1].to_string(), "ErrorTimeoutExpired (the server may have done the work)");
}

#[test]
fn batch_of_another_kind_of_entry_returns_the_entries() {
    let id = |id: &str| {
        let mailbox = "mei@example.com".try_into().expect("the address is not empty");
        AlternateId::new(IdFormat::EwsId, id, mailbox)
    };
    let mut batch = Batch::new(ConvertId::new(IdFormat::HexEntryId, [id("A"), id("B")]));
    sent(&mut batch);
    let body = response::<ConvertId>(&[success::<ConvertId>(), success::<ConvertId>()].concat());
    let finished = batch.accept(body.as_bytes()).expect("the response is accepted");
    assert_eq!(finished[1].entry, id("B").into());
}

#[test]
fn batch_and_its_outcomes_are_send_and_sync() {
    fn is_send_sync<T: Send + Sync>() {}
    is_send_sync::<Batch<CreateItem>>();
    is_send_sync::<Finished<CreateItem>>();
}

#[test]
fn listener_gets_the_reports_of_a_response() {
    let mut batch = Batch::new(ids(&["a"]));
    sent(&mut batch);
    let body = response::<GetItem>(&message::<GetItem>("Success", &format!("{NO_ERROR}<m:New/>")));
    let mut reports = Vec::new();
    let mut listen = |report: &Report<'_>| reports.push(report.to_string());
    let options = ReadOptions::new().on_report(&mut listen);
    let finished = batch.accept_http_with(&HttpResponse::new(200, body.as_bytes()), options);
    assert_eq!((finished.map(|finished| finished.len()).ok(), reports.len()), (Some(1), 1), "{reports:?}");
}
