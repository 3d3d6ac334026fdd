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
fn fault_before_another_envelope_may_have_done_the_work() {
    let success = response::<CreateItem>(&message::<CreateItem>("Success", answer::NO_ERROR));
    let body = fault("ErrorServerBusy") + &success;
    for status in [200, 429, 500, 503] {
        let outcome = outcome::<CreateItem>(status, &body);
        assert!(
            matches!(outcome, HttpOutcome::NotEws(..)) && outcome.is_maybe_done(),
            "{status}: {outcome:?}"
        );
    }
}
