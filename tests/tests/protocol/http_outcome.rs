//! The outcome of an HTTP response, and the time after which a request may be sent again.

use std::time::Duration;

use ews_bindings::messages::{
    AddDelegate, CreateItem, GetFolder, GetItem, GetMailTips, GetUserAvailabilityRequest, ResolveNames,
    ResponseCode, SyncFolderItems,
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

/// Returns a response with entries in the list of messages.
fn created(entries: &[&str]) -> String {
    response::<CreateItem>(&entries.concat())
}

/// Checks that a response is [`HttpOutcome::Response`] with every status.
#[track_caller]
fn check_response<O: Operation>(body: &str) {
    for status in [200, 401, 403, 429, 500, 502, 503] {
        let outcome = outcome::<O>(status, body);
        assert!(matches!(outcome, HttpOutcome::Response), "{status}: {outcome:?}, {body}");
    }
}

#[test]
fn entry_that_is_not_recognised_as_a_failure_is_perhaps_done() {
    let busy = &message::<CreateItem>("Error", BUSY);
    assert_eq!(wait(outcome::<CreateItem>(200, &created(&[busy]))), Some(Duration::from_millis(1500)));
    let item = "<m:Items><t:Message><t:ItemId Id=\"a\"/></t:Message></m:Items>";
    let name = CreateItem::RESPONSE;
    let entries = [
        message::<CreateItem>("Error", &format!("{BUSY}{item}")),
        format!("<{name}Message>{}{item}</{name}Message>", answer::NO_ERROR),
        format!("<{name}Message>{}</{name}Message>", answer::NO_ERROR),
        format!("<{name}Message/>"),
        format!("<{name}Message m:ResponseClass=\"Error\">{BUSY}</{name}Message>"),
        format!("<{name}Message ResponseClass=\"error\">{BUSY}</{name}Message>"),
        "<m:Foo/>".to_owned(),
        "<m:Foo><m:Bar/></m:Foo>".to_owned(),
        "<t:Odd/>".to_owned(),
        "<odd>text</odd>".to_owned(),
    ];
    for entry in &entries {
        check_response::<CreateItem>(&created(&[busy, entry]));
        check_response::<CreateItem>(&created(&[entry, busy]));
        check_response::<CreateItem>(&created(&[entry]));
        let beside = format!("<m:ResponseMessages>{busy}</m:ResponseMessages>{entry}");
        check_response::<CreateItem>(&answer::envelope(&format!("<{name}>{beside}</{name}>")));
    }
}

#[test]
fn entry_inside_a_failed_message_that_is_not_recognised_is_perhaps_done() {
    let delegates = |inner: &str| {
        answer::envelope(&format!(
            "<m:AddDelegateResponse ResponseClass=\"Error\">{BUSY}{inner}</m:AddDelegateResponse>"
        ))
    };
    let list = |entry: &str| delegates(&format!("<m:ResponseMessages>{entry}</m:ResponseMessages>"));
    let entry = |class: &str| {
        let name = "m:DelegateUserResponseMessageType";
        format!("<{name} {class}>{BUSY}</{name}>")
    };
    for body in [delegates(""), list(""), list(&entry("ResponseClass=\"Error\""))] {
        assert_eq!(wait(outcome::<AddDelegate>(200, &body)), Some(Duration::from_millis(1500)), "{body}");
    }
    for inner in [entry(""), entry("m:ResponseClass=\"Error\""), "<m:Foo/>".to_owned()] {
        check_response::<AddDelegate>(&list(&inner));
        check_response::<AddDelegate>(&list(&(entry("ResponseClass=\"Error\"") + &inner)));
    }
}

#[test]
fn element_with_a_message_inside_is_judged_by_that_message() {
    let availability = |entries: &str| {
        answer::envelope(&format!(
            "<m:GetUserAvailabilityResponse><m:FreeBusyResponseArray>{entries}</m:FreeBusyResponseArray>\
             </m:GetUserAvailabilityResponse>"
        ))
    };
    let view = "<m:FreeBusyView><t:FreeBusyViewType>None</t:FreeBusyViewType></m:FreeBusyView>";
    let failed = format!("<m:ResponseMessage ResponseClass=\"Error\">{BUSY}</m:ResponseMessage>");
    let busy = format!("<m:FreeBusyResponse>{failed}{view}</m:FreeBusyResponse>");
    let outcome = outcome::<GetUserAvailabilityRequest>(200, &availability(&busy.repeat(2)));
    assert_eq!(wait(outcome), Some(Duration::from_millis(1500)));
    let entry = |content: &str| format!("<m:FreeBusyResponse>{content}</m:FreeBusyResponse>");
    let unclear = "<m:ResponseMessages><m:Foo/></m:ResponseMessages>";
    for other in [entry(view), entry(""), entry(&format!("{failed}{unclear}"))] {
        check_response::<GetUserAvailabilityRequest>(&availability(&(busy.clone() + &other)));
        check_response::<GetUserAvailabilityRequest>(&availability(&(other + &busy)));
    }
}

#[test]
fn response_code_is_a_child_of_its_message() {
    let class = |code: &str| {
        let body = created(&[&message::<CreateItem>("Error", code)]);
        matches!(outcome::<CreateItem>(200, &body), HttpOutcome::RetryAfter(_))
    };
    let timeout = "<m:ResponseCode>ErrorTimeoutExpired</m:ResponseCode>";
    let busy = "<m:ResponseCode>ErrorServerBusy</m:ResponseCode>";
    let inside = [busy, "<ResponseCode>ErrorServerBusy</ResponseCode>", &busy.replace("m:", "t:")];
    for inside in inside {
        assert!(class(inside), "{inside}");
        assert!(!class(&format!("{timeout}{inside}")), "{inside}");
        assert!(!class(&format!("<m:MessageXml>{inside}</m:MessageXml>{timeout}")), "{inside}");
        assert!(!class(&format!("<m:MessageXml>{inside}</m:MessageXml>")), "{inside}");
        assert!(!class(&format!("<m:Items>{inside}</m:Items>{timeout}")), "{inside}");
    }
    assert!(class(&format!("<m:ResponseCode/>{busy}")));
    assert!(!class("<o:ResponseCode xmlns:o=\"urn:other\">ErrorServerBusy</o:ResponseCode>"));
    assert!(!class("<m:ResponseCode>ErrorServerBusy<m:Odd/></m:ResponseCode>"));
}

#[test]
fn every_element_of_the_body_counts() {
    let (busy, success) = (message::<CreateItem>("Error", BUSY), answer::NO_ERROR);
    let name = CreateItem::RESPONSE;
    let whole =
        |message: &str| format!("<{name}><m:ResponseMessages>{message}</m:ResponseMessages></{name}>");
    let (busy, success) = (whole(&busy), whole(&message::<CreateItem>("Success", success)));
    let fault = "<s:Fault><faultcode>t:ErrorServerBusy</faultcode><faultstring>busy</faultstring></s:Fault>";
    let next = "</s:Body><s:Body>";
    for first in [&busy, fault] {
        assert!(matches!(outcome::<CreateItem>(200, &answer::envelope(first)), HttpOutcome::RetryAfter(_)));
        for second in [success.as_str(), "<m:CreateItemResponse/>", "<m:Odd/>", "<Odd/>"] {
            check_response::<CreateItem>(&answer::envelope(&format!("{first}{second}")));
            check_response::<CreateItem>(&answer::envelope(&format!("{first}{next}{second}")));
            check_response::<CreateItem>(&answer::envelope(&format!("{second}{first}")));
        }
    }
}

#[test]
fn messages_outrank_the_status() {
    let mixed =
        created(&[&failed::<CreateItem>("ErrorTimeoutExpired"), &failed::<CreateItem>("ErrorItemNotFound")]);
    check_response::<CreateItem>(&mixed);
    check_response::<CreateItem>(&created(&[&failed::<CreateItem>("ErrorItemNotFound")]));
    check_response::<CreateItem>(&created(&[&failed::<CreateItem>("ErrorTimeoutExpired")]));
    // The body shows that the server refused the whole request.
    let busy = created(&[&message::<CreateItem>("Error", BUSY)]);
    for status in [200, 429, 500, 502, 503] {
        assert!(matches!(outcome::<CreateItem>(status, &busy), HttpOutcome::RetryAfter(_)), "{status}");
    }
}

#[test]
fn response_that_breaks_off_is_perhaps_done_with_every_status() {
    let (busy, success) =
        (message::<CreateItem>("Error", BUSY), message::<CreateItem>("Success", answer::NO_ERROR));
    let malformed = created(&[&busy, "&bad;", &success]);
    let whole = created(&[&busy]);
    let cuts = ["</m:ResponseMessages>", "<m:ResponseCode>", "</s:Envelope>", "<m:CreateItemResponseMessage"]
        .map(|cut| whole.split(cut).next().unwrap_or(""));
    for body in cuts.into_iter().chain([malformed.as_str(), &format!("{whole}<a/>")]) {
        for status in [200, 400, 401, 403, 429, 500, 502, 503, 504] {
            let outcome = outcome::<CreateItem>(status, body);
            assert!(
                matches!(outcome, HttpOutcome::NotEws(..)) && outcome.is_maybe_done(),
                "{status}: {outcome:?}"
            );
        }
        assert_eq!(wait(outcome::<GetItem>(503, body)), None);
    }
    // The envelope ends before a response.
    let start = whole.split("<m:").next().unwrap_or("");
    assert!(outcome::<CreateItem>(503, start).is_maybe_done());
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
    // A time to wait does not make the state valid.
    let with_wait = BUSY.replace("ErrorServerBusy", "ErrorInvalidSyncStateData");
    let body = response::<SyncFolderItems>(&message::<SyncFolderItems>("Error", &with_wait));
    assert!(matches!(outcome::<SyncFolderItems>(200, &body), HttpOutcome::StartOver));
    let body = response::<SyncFolderItems>(&failed::<SyncFolderItems>("ErrorInvalidSyncStateData"));
    assert!(matches!(outcome::<SyncFolderItems>(200, &body), HttpOutcome::StartOver));
    for (code, status) in [("ErrorInvalidSyncStateData", 500), ("a:ErrorInvalidSyncStateData", 200)] {
        assert!(matches!(outcome::<SyncFolderItems>(status, &fault(code)), HttpOutcome::StartOver));
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
        // A fault of the server without a response code can occur after the work.
        assert_eq!(outcome.is_maybe_done(), body == qualified);
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
    assert!(ews_bindings::Error::from(GetItem::http_outcome(&response)).needs_sign_in());
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
    let expected = "HTTP status 302: an empty body, redirect to \"https://mail.example.com/owa/…\"";
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
