//! The outcome of an HTTP response whose body is not as the schema has it: the body outranks the status.

use ews_bindings::messages::{CreateItem, GetItem, SyncFolderItems};
use ews_bindings::operation::Operation;
use ews_bindings::soap::{HttpOutcome, HttpResponse};
use ews_tests::answer::{self, envelope, fault, message, response};

fn outcome<O: Operation>(status: u16, body: &str) -> HttpOutcome {
    O::http_outcome(&HttpResponse::new(status, body.as_bytes()))
}

#[test]
fn response_in_another_namespace_is_a_response() {
    let body = response::<CreateItem>(&message::<CreateItem>("Success", answer::NO_ERROR));
    for name in ["t:CreateItemResponse", "CreateItemResponse"] {
        let body = body.replace("m:CreateItemResponse>", &format!("{name}>"));
        let body = body.replace("<m:CreateItemResponse ", &format!("<{name} "));
        for status in [200, 302, 401, 403, 429, 503] {
            let outcome = outcome::<CreateItem>(status, &body);
            assert!(matches!(outcome, HttpOutcome::Response), "{status} {name}: {outcome:?}");
        }
    }
}

#[test]
fn envelope_that_is_not_understood_may_have_done_the_work() {
    let body = response::<CreateItem>(&message::<CreateItem>("Success", answer::NO_ERROR));
    let content = body
        .replace("<s:Body>", "<s:Body><w:Wrap xmlns:w=\"urn:w\">")
        .replace("</s:Body>", "</w:Wrap></s:Body>");
    let header = body.replace("<s:Body>", "<s:Header>&bad;</s:Header><s:Body>");
    let other_version =
        body.replace("http://schemas.xmlsoap.org/soap/envelope/", "http://www.w3.org/2003/05/soap-envelope");
    for body in [content, header, other_version] {
        for status in [429, 503] {
            let outcome = outcome::<CreateItem>(status, &body);
            assert!(
                matches!(outcome, HttpOutcome::NotEws(..)) && outcome.is_maybe_done(),
                "{outcome:?} {body}"
            );
            let outcome = self::outcome::<GetItem>(status, &body);
            assert!(
                matches!(outcome, HttpOutcome::RetryAfter(_)),
                "an operation that reads is sent again: {outcome:?}"
            );
        }
        assert!(matches!(outcome::<CreateItem>(401, &body), HttpOutcome::SignIn(_)));
    }
}

#[test]
fn code_of_a_fault_outranks_the_status() {
    for status in [429, 503] {
        let outcome = |code: &str| outcome::<SyncFolderItems>(status, &fault(code));
        assert!(matches!(outcome("ErrorInvalidSyncStateData"), HttpOutcome::StartOver));
        assert!(matches!(outcome("ErrorAccessDenied"), HttpOutcome::Forbidden(_)));
        assert!(matches!(outcome("ErrorSchemaValidation"), HttpOutcome::Fault(_)));
        assert!(matches!(outcome("ErrorServerBusy"), HttpOutcome::RetryAfter(_)));
    }
    let without_code =
        envelope("<s:Fault><faultcode>s:Server</faultcode><faultstring>busy</faultstring></s:Fault>");
    assert!(matches!(outcome::<CreateItem>(503, &without_code), HttpOutcome::RetryAfter(_)));
}

#[test]
fn fault_before_other_content_may_have_done_the_work() {
    let success = response::<CreateItem>(&message::<CreateItem>("Success", answer::NO_ERROR));
    let fault = fault("ErrorServerBusy");
    let root_fault = "<s:Fault xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><faultcode>ErrorServerBusy</faultcode>\
        </s:Fault>";
    let cut = fault
        .replace("</s:Body></s:Envelope>", "<x:CreateItemResponse xmlns:x=\"urn:o\"><x:ResponseMessages ");
    for body in [format!("{fault}{success}"), format!("{root_fault}{success}"), cut] {
        for status in [200, 429, 500, 503] {
            let outcome = outcome::<CreateItem>(status, &body);
            assert!(
                matches!(outcome, HttpOutcome::NotEws(..)) && outcome.is_maybe_done(),
                "{status}: {outcome:?} {body}"
            );
        }
    }
}

#[test]
fn success_in_a_body_that_cannot_be_decoded_may_have_done_the_work() {
    let success = response::<CreateItem>(&message::<CreateItem>("Success", answer::NO_ERROR));
    let with_text =
        success.replace(answer::NO_ERROR, &format!("<m:MessageText>x</m:MessageText>{}", answer::NO_ERROR));
    let (start, end) = with_text.split_once(">x<").expect("the message has a text");
    let not_utf8 = [start.as_bytes(), b">\xe9<", end.as_bytes()].concat();
    let declared =
        |encoding: &str| format!("<?xml version=\"1.0\" encoding=\"{encoding}\"?>{success}").into_bytes();
    let mut utf16: Vec<u8> =
        "\u{feff}".encode_utf16().chain(success.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    utf16.pop();
    let two_marks = format!("\u{feff}\u{feff}{success}").into_bytes();
    let after_text = format!("text {success}").into_bytes();
    let root = "<CreateItemResponse><ResponseMessages><A ResponseClass=\"Success\"/></ResponseMessages></CreateItemResponse>";
    for body in [not_utf8, declared("x-unknown"), utf16, two_marks, after_text, root.into()] {
        for status in [200, 429, 500, 503] {
            let outcome = CreateItem::http_outcome(&HttpResponse::new(status, &body));
            let is_maybe_done = matches!(outcome, HttpOutcome::Response) || outcome.is_maybe_done();
            assert!(is_maybe_done, "{status}: {outcome:?} {}", String::from_utf8_lossy(&body));
        }
    }
    // The page of a gateway in an old encoding is not a response.
    let page = b"<html><body>Der Dienst ist nicht verf\xfcgbar</body></html>";
    let outcome = CreateItem::http_outcome(&HttpResponse::new(503, page));
    assert!(matches!(outcome, HttpOutcome::RetryAfter(_)), "{outcome:?}");
}
