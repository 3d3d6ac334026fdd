//! The outcome of an HTTP response, and the time after which a request may be sent again.

use std::time::Duration;

use ews_bindings::messages::{
    CreateItem, GetFolder, GetItem, GetMailTips, GetUserAvailabilityRequest, ResolveNames, ResponseCode,
    SyncFolderItems,
};
use ews_bindings::operation::Operation;
use ews_bindings::soap::{HttpOutcome, HttpResponse, Transient};
use ews_bindings::{Error, ErrorKind};
use ews_tests::answer::{self, fault, message, response};

const BUSY: &str = "<m:ResponseCode>ErrorServerBusy</m:ResponseCode><m:MessageXml>\
    <t:Value Name=\"BackOffMilliseconds\">1500</t:Value></m:MessageXml>";

fn outcome<O: Operation>(status: u16, body: &str) -> HttpOutcome {
    O::http_outcome(&HttpResponse::new(status, body.as_bytes()))
}

fn wait(outcome: HttpOutcome) -> Option<Duration> {
    match outcome {
        HttpOutcome::RetryAfter(wait) => wait,
        other => panic!("expected `RetryAfter`, found {other:?}"),
    }
}

fn error(outcome: &HttpOutcome) -> &Error {
    outcome.error().unwrap_or_else(|| panic!("expected an error, found {outcome:?}"))
}

/// Returns a message of the class `Error` with a code.
fn failed<O: Operation>(code: &str) -> String {
    message::<O>("Error", &format!("<m:ResponseCode>{code}</m:ResponseCode>"))
}

#[test]
fn response_in_which_anything_was_done_is_a_response() {
    let (success, busy) =
        (message::<CreateItem>("Success", answer::NO_ERROR), message::<CreateItem>("Error", BUSY));
    for status in [200, 500, 503, 401] {
        for body in [format!("{success}{busy}"), format!("{busy}{success}"), busy.clone() + &success + &busy]
        {
            let outcome = outcome::<CreateItem>(status, &response::<CreateItem>(&body));
            assert!(matches!(outcome, HttpOutcome::Response), "{status}: {outcome:?}");
        }
    }
    for code in ["ErrorAccessDenied", "ErrorItemNotFound", "ErrorInvalidSyncStateData"] {
        let body = response::<CreateItem>(&(success.clone() + &failed::<CreateItem>(code)));
        assert!(matches!(outcome::<CreateItem>(200, &body), HttpOutcome::Response), "{code}");
    }
}

#[test]
fn request_that_was_refused_in_all_parts_may_be_sent_again() {
    let busy = message::<CreateItem>("Error", BUSY);
    assert_eq!(
        wait(outcome::<CreateItem>(200, &response::<CreateItem>(&(busy.clone() + &busy)))),
        Some(Duration::from_millis(1500))
    );
    let denied = response::<CreateItem>(&(busy + &failed::<CreateItem>("ErrorAccessDenied")));
    assert!(matches!(outcome::<CreateItem>(200, &denied), HttpOutcome::Response));
}

#[test]
fn connection_count_without_a_time_gives_a_wait_without_a_time() {
    let details = "<m:ResponseCode>ErrorExceededConnectionCount</m:ResponseCode><m:MessageXml>\
        <t:Value Name=\"Policy\">MaxConcurrency</t:Value></m:MessageXml>";
    let body = response::<SyncFolderItems>(&message::<SyncFolderItems>("Error", details));
    assert_eq!(wait(outcome::<SyncFolderItems>(200, &body)), None);
    let body = response::<CreateItem>(&message::<CreateItem>("Error", details));
    assert_eq!(wait(outcome::<CreateItem>(200, &body)), None);
}

#[test]
fn unknown_outcome_is_sent_again_only_for_operations_that_read() {
    const { assert!(GetItem::REPEATABLE && SyncFolderItems::REPEATABLE && !CreateItem::REPEATABLE) };
    for code in ["ErrorTimeoutExpired", "ErrorMailboxStoreUnavailable", "ErrorInternalServerTransientError"] {
        let body = response::<GetItem>(&failed::<GetItem>(code));
        assert_eq!(wait(outcome::<GetItem>(200, &body)), None, "{code}");
        let body = response::<CreateItem>(&failed::<CreateItem>(code));
        assert!(matches!(outcome::<CreateItem>(200, &body), HttpOutcome::Response), "{code}");
        assert_eq!(wait(outcome::<GetItem>(500, &fault(code))), None, "{code}");
        let refused = outcome::<CreateItem>(500, &fault(code));
        assert!(matches!(refused, HttpOutcome::Fault(_)) && refused.is_maybe_done(), "{code}: {refused:?}");
    }
    for status in [502, 504] {
        assert_eq!(wait(outcome::<GetItem>(status, "")), None);
        let failed = outcome::<CreateItem>(status, "");
        assert!(failed.is_maybe_done(), "{failed:?}");
        assert_eq!(error(&failed).transient(), Some(Transient::OutcomeUnknown));
    }
}

#[test]
fn code_of_one_step_does_not_say_that_nothing_was_done() {
    let details = "<m:ResponseCode>ErrorInternalServerError</m:ResponseCode><m:MessageXml>\
        <t:Value Name=\"InnerErrorResponseCode\">ErrorServerBusy</t:Value></m:MessageXml>";
    let body = response::<GetItem>(&message::<GetItem>("Error", details));
    assert_eq!(wait(outcome::<GetItem>(200, &body)), None);
    let body = response::<CreateItem>(&message::<CreateItem>("Error", details));
    assert!(matches!(outcome::<CreateItem>(200, &body), HttpOutcome::Response));
}

#[test]
fn wait_is_the_longest_that_the_server_gives() {
    let busy = response::<CreateItem>(&message::<CreateItem>("Error", BUSY));
    let response = HttpResponse::new(503, busy.as_bytes());
    let outcome = |value| CreateItem::http_outcome(&response.clone().header("retry-after", value));
    assert_eq!(wait(outcome("1")), Some(Duration::from_millis(1500)));
    assert_eq!(wait(outcome("120")), Some(Duration::from_secs(120)));
    assert_eq!(wait(outcome("soon")), Some(Duration::from_millis(1500)));
    let empty = HttpResponse::new(429, b"").header("Retry-After", "7");
    assert_eq!(wait(CreateItem::http_outcome(&empty)), Some(Duration::from_secs(7)));
}

#[test]
fn invalid_sync_state_starts_over_from_a_message_and_from_a_fault() {
    let body = response::<SyncFolderItems>(&failed::<SyncFolderItems>("ErrorInvalidSyncStateData"));
    assert!(matches!(outcome::<SyncFolderItems>(200, &body), HttpOutcome::StartOver));
    for code in ["ErrorInvalidSyncStateData", "a:ErrorInvalidSyncStateData"] {
        for status in [200, 500] {
            assert!(matches!(outcome::<SyncFolderItems>(status, &fault(code)), HttpOutcome::StartOver));
        }
    }
}

#[test]
fn fault_is_read_by_the_same_code_as_a_response() {
    let qualified = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body><s:Fault>\
        <s:faultcode>s:Server</s:faultcode><s:faultstring>in the SOAP namespace</s:faultstring></s:Fault></s:Body>\
        </s:Envelope>";
    for body in [qualified.to_owned(), fault("ErrorSchemaValidation"), fault("s:Client")] {
        let read = GetFolder::outcomes(body.as_bytes()).expect_err("the response is a fault");
        let outcome = outcome::<GetFolder>(200, &body);
        assert!(matches!(outcome, HttpOutcome::Fault(_)), "{outcome:?}");
        assert_eq!(error(&outcome).to_string(), read.to_string());
        assert_eq!(error(&outcome).response_code(), read.response_code());
        assert!(!outcome.is_maybe_done());
    }
    assert!(
        GetFolder::outcomes(qualified.as_bytes())
            .is_err_and(|error| error.to_string().contains("in the SOAP"))
    );
}

#[test]
fn denied_request_is_forbidden_or_needs_a_sign_in() {
    let denied = outcome::<GetItem>(500, &fault("ErrorAccessDenied"));
    assert!(matches!(denied, HttpOutcome::Forbidden(_)), "{denied:?}");
    assert_eq!(error(&denied).response_code(), Some(ResponseCode::ErrorAccessDenied));
    assert!(matches!(outcome::<GetItem>(403, "<html/>"), HttpOutcome::Forbidden(_)));
    let response = HttpResponse::new(401, b"")
        .header("WWW-Authenticate", "Negotiate")
        .header("www-authenticate", "Basic realm=\"mail.example.com\"");
    let HttpOutcome::SignIn(challenges) = GetItem::http_outcome(&response) else { panic!() };
    assert_eq!(challenges, ["Negotiate", "Basic realm=\"mail.example.com\""]);
}

#[test]
fn answer_that_is_not_from_the_service_is_named_with_its_status() {
    let soap_12 = "<e:Envelope xmlns:e=\"http://www.w3.org/2003/05/soap-envelope\"><e:Body/></e:Envelope>";
    let soap = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"";
    let lines = [
        (404, ""),
        (200, "<!DOCTYPE html>\n<html><head><TITLE>Sign in\n to mail</TITLE></head></html>"),
        (500, "<html><body>an error</body></html>"),
        (400, "Bad request: no action\r\nat line 2"),
        (200, "<rss/>"),
        (200, soap_12),
        (200, &format!("{soap}/>")),
        (200, &format!("{soap}><s:Body/></s:Envelope>")),
        (200, &format!("{soap}><s:Body><Answer/></s:Body></s:Envelope>")),
        (200, "<s:Envelope"),
    ]
    .map(|(status, body)| {
        let outcome = outcome::<CreateItem>(status, body);
        assert!(matches!(outcome, HttpOutcome::NotEws(..)), "{outcome:?}");
        assert_eq!(error(&outcome).kind(), ErrorKind::Http);
        assert_eq!(error(&outcome).transient(), None);
        format!("{outcome}{}", if outcome.is_maybe_done() { " [maybe done]" } else { "" })
    });
    insta::assert_snapshot!(lines.join("\n"));
}

#[test]
fn redirect_is_named_without_the_query_of_its_address() {
    let response =
        HttpResponse::new(302, b"").header("Location", "https://mail.example.com/owa/?token=secret#secret");
    let HttpOutcome::NotEws(302, error) = GetItem::http_outcome(&response) else { panic!() };
    let expected = "HTTP status 302: an empty body, redirect to \"https://mail.example.com/owa/\"";
    assert_eq!(error.to_string(), expected);
    let page = HttpResponse::new(200, b"please sign in").header("Content-Type", "text/html; charset=utf-8");
    let HttpOutcome::NotEws(200, error) = GetItem::http_outcome(&page) else { panic!() };
    assert_eq!(error.to_string(), "HTTP status 200: an HTML page without a title");
}

#[test]
fn message_inside_a_message_counts() {
    let tips = |outer: &str, inner: &str| {
        format!(
            "<m:GetMailTipsResponse {} ResponseClass=\"{outer}\"><m:ResponseCode>ErrorServerBusy</m:ResponseCode>\
             <m:ResponseMessages><m:MailTipsResponseMessageType ResponseClass=\"{inner}\">\
             <m:ResponseCode>ErrorServerBusy</m:ResponseCode></m:MailTipsResponseMessageType></m:ResponseMessages>\
             </m:GetMailTipsResponse>",
            answer::DECLARATIONS
        )
    };
    assert_eq!(wait(outcome::<GetMailTips>(200, &tips("Error", "Error"))), None);
    for (outer, inner) in [("Success", "Error"), ("Error", "Success"), ("Error", "Warning")] {
        let outcome = outcome::<GetMailTips>(200, &tips(outer, inner));
        assert!(matches!(outcome, HttpOutcome::Response), "{outer} {inner}: {outcome:?}");
    }
}

#[test]
fn failure_that_does_not_pass_is_a_response() {
    let several = message::<ResolveNames>(
        "Warning",
        "<m:ResponseCode>ErrorNameResolutionMultipleResults</m:ResponseCode>",
    );
    assert!(matches!(
        outcome::<ResolveNames>(200, &response::<ResolveNames>(&several)),
        HttpOutcome::Response
    ));
    let none = response::<GetItem>("");
    assert!(matches!(outcome::<GetItem>(200, &none), HttpOutcome::Response));
    let availability = format!(
        "<m:GetUserAvailabilityResponse {}><m:FreeBusyResponseArray><m:FreeBusyResponse>\
         <m:ResponseMessage ResponseClass=\"Error\"><m:ResponseCode>ErrorMailRecipientNotFound</m:ResponseCode>\
         </m:ResponseMessage></m:FreeBusyResponse></m:FreeBusyResponseArray></m:GetUserAvailabilityResponse>",
        answer::DECLARATIONS
    );
    let outcome = outcome::<GetUserAvailabilityRequest>(200, &availability);
    assert!(matches!(outcome, HttpOutcome::Response), "{outcome:?}");
}
