//! SOAP envelopes and faults: their children, and the code of a fault.

use std::io::BufReader;

use ews_bindings::ErrorKind;
use ews_bindings::messages::{ResponseCode, SyncFolderItems, SyncFolderItemsResponse};
use ews_bindings::operation::Operation;
use ews_bindings::soap::{Envelope, Fault, HttpOutcome, HttpResponse, ResponseHeader};
use ews_bindings::sync::{Items, ItemsState, Step};
use ews_bindings::types::{DistinguishedFolderId, DistinguishedFolderIdName};
use ews_bindings::xml::{ReadOptions, Report, Root};

const SOAP: &str = "xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"";

const TYPES: &str = "xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\"";

fn fault(content: &str) -> String {
    format!("<s:Fault {SOAP}>{content}</s:Fault>")
}

/// Returns an element of the detail with a response code.
fn detail_code(code: &str) -> String {
    let errors = "http://schemas.microsoft.com/exchange/services/2006/errors";
    format!("<e:ResponseCode xmlns:e=\"{errors}\">{code}</e:ResponseCode>")
}

/// Checks that default reading and the mode for requests read the same fault and report errors of these kinds, and that
/// strict reading refuses the fault.
#[track_caller]
fn check_odd(content: &str, kinds: &[ErrorKind]) -> Fault {
    let text = fault(content);
    assert!(Fault::from_xml_with(&text, ReadOptions::new().strict()).is_err(), "strict reading: {content}");
    let [default, request] = [false, true].map(|is_request| {
        let options = if is_request { ReadOptions::new().request() } else { ReadOptions::new() };
        let mut reported = Vec::new();
        let mut listener = |report: &Report<'_>| reported.push(report.error().kind());
        let fault = Fault::from_xml_with(&text, options.on_report(&mut listener));
        let fault = fault.unwrap_or_else(|error| panic!("{content}: {error}"));
        assert_eq!(reported, kinds, "{content}");
        fault
    });
    assert_eq!(default, request, "{content}");
    assert_eq!(Fault::from_xml(&text).ok(), Some(default), "{content}");
    request
}

#[test]
fn repeated_child_of_a_fault_costs_only_the_repetition() {
    let of_schema =
        |content: &str| format!("<faultcode>s:Client</faultcode><faultstring>b</faultstring>{content}");
    let string = "<faultcode>s:Client</faultcode><faultstring/><faultstring>x</faultstring><faultstring>y</faultstring>";
    assert_eq!(check_odd(string, &[ErrorKind::Duplicate; 2]).text, "x");
    let code = "<faultcode/><faultcode>s:Client</faultcode><faultcode>s:Server</faultcode><faultstring/>";
    assert_eq!(check_odd(code, &[ErrorKind::Duplicate; 2]).code, "Client");
    let actor = of_schema("<faultactor/><faultactor>x</faultactor>");
    assert_eq!(check_odd(&actor, &[ErrorKind::Duplicate]).actor.as_deref(), Some("x"));
    let [busy, timeout] = ["ErrorServerBusy", "ErrorTimeoutExpired"].map(detail_code);
    for detail in [
        format!("<detail>{busy}</detail><detail/>"),
        format!("<detail/><detail>{busy}</detail>"),
        format!("<detail>{busy}</detail><detail>{timeout}</detail>"),
        format!("<detail>{busy}{timeout}</detail>"),
        format!("<detail>{busy}{busy}</detail>"),
    ] {
        let fault = check_odd(&of_schema(&detail), &[ErrorKind::Duplicate]);
        assert_eq!(fault.response_code(), Some(ResponseCode::ErrorServerBusy), "{detail}");
    }
}

#[test]
fn child_of_a_fault_that_cannot_be_read_costs_only_itself() {
    let (code, string) =
        ("<faultcode>t:ErrorInvalidSyncStateData</faultcode>", "<faultstring>x</faultstring>");
    let code = code.replace("<faultcode", &format!("<faultcode {TYPES}"));
    let detail = detail_code("ErrorInvalidSyncStateData");
    for (content, kind) in [
        (format!("{code}<faultstring>x<b/></faultstring>"), ErrorKind::Unexpected),
        (format!("{code}<faultstring><b/></faultstring>"), ErrorKind::Unexpected),
        (format!("{code}<faultstring><b><c/></b>x</faultstring>"), ErrorKind::Unexpected),
        (format!("{code}{string}<faultactor><a>b</a></faultactor>"), ErrorKind::Unexpected),
        (format!("{code}{string}<odd/>"), ErrorKind::Unexpected),
        (format!("{code}{string}<detail>text</detail>"), ErrorKind::Unexpected),
        (
            format!("<faultcode><value>s:Client</value></faultcode>{string}<detail>{detail}</detail>"),
            ErrorKind::Unexpected,
        ),
        (format!("{code}{string}<detail>{}</detail>", detail.replace("</", "<b/></")), ErrorKind::Unexpected),
    ] {
        let fault = check_odd(&content, &[kind]);
        assert_eq!(fault.response_code(), Some(ResponseCode::ErrorInvalidSyncStateData), "{content}");
    }
    // A fault that is not well-formed is an error.
    assert!(Fault::from_xml(&fault(&format!("{code}<faultstring>x&bad;</faultstring>"))).is_err());
}

#[test]
fn odd_child_of_a_fault_does_not_change_the_next_action() {
    let odd = "<faultstring>x<b/></faultstring>";
    let body = |code: &str| fault(&format!("<faultcode>{code}</faultcode><faultstring/>{odd}"));
    let outcome = |body: &str| SyncFolderItems::http_outcome(&HttpResponse::new(500, body.as_bytes()));
    let invalid = body("t:ErrorInvalidSyncStateData");
    assert!(matches!(outcome(&invalid), HttpOutcome::StartOver));
    let busy = body("t:ErrorServerBusy");
    assert!(matches!(outcome(&busy), HttpOutcome::RetryAfter(None)));
    let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
    let state = ItemsState::import(inbox.clone(), "state");
    let mut sync = Items::resume(inbox, &state).expect("the folder is the same");
    assert!(matches!(sync.accept(busy.as_bytes()), Ok(Step::Wait(wait)) if wait.as_secs() == 60));
    assert!(matches!(sync.accept(invalid.as_bytes()), Ok(Step::StartOver)));
    let mut changes = Items::changes(BufReader::with_capacity(3, busy.as_bytes()));
    assert!(changes.next().is_none());
    assert!(matches!(sync.finish(changes), Ok(Step::Wait(wait)) if wait.as_secs() == 60));
}

#[test]
fn response_code_in_the_detail_may_be_in_another_namespace_of_ews() {
    let start = "<faultcode>s:Server</faultcode><faultstring>x</faultstring>";
    let services = "http://schemas.microsoft.com/exchange/services/2006";
    for namespace in [&format!("{services}/messages"), &format!("{services}/types"), ""] {
        let code = format!("<ResponseCode xmlns=\"{namespace}\">ErrorServerBusy</ResponseCode>");
        let fault = check_odd(&format!("{start}<detail>{code}</detail>"), &[ErrorKind::Namespace]);
        assert_eq!(fault.response_code(), Some(ResponseCode::ErrorServerBusy), "{namespace}");
    }
    let other = fault(&format!(
        "{start}<detail><ResponseCode xmlns=\"urn:other\">ErrorServerBusy</ResponseCode></detail>"
    ));
    let other =
        Fault::from_xml_with(&other, ReadOptions::new().strict()).expect("the detail may have any element");
    assert_eq!((other.response_code(), other.detail.len()), (None, 1));
}

#[test]
fn strict_reading_of_a_fault_follows_the_soap_schema() {
    let read = |content: &str| {
        let text = fault(content);
        assert!(Fault::from_xml(&text).is_ok(), "default reading: {content}");
        Fault::from_xml_with(&text, ReadOptions::new().strict()).map_err(|error| error.kind())
    };
    let (code, string) = ("<faultcode>s:Client</faultcode>", "<faultstring/>");
    assert!(read(&format!("{code}{string}<faultactor/><detail/>")).is_ok());
    assert_eq!(read(&format!("{string}{code}")), Err(ErrorKind::Order));
    assert_eq!(read(code), Err(ErrorKind::Missing));
    assert_eq!(read(&format!("<s:faultcode>s:Client</s:faultcode>{string}")), Err(ErrorKind::Namespace));
    for code in ["", "not a name", "q:Client", "s:s:Client"] {
        let code = format!("<faultcode>{code}</faultcode>");
        assert_eq!(read(&format!("{code}{string}")), Err(ErrorKind::Value), "{code}");
    }
}

#[test]
fn code_of_a_fault_is_written_with_the_prefix_of_soap_or_of_the_types() {
    let written_code = |code: &str| {
        let mut fault = Fault::default();
        code.clone_into(&mut fault.code);
        let text =
            Envelope::new(ResponseHeader::default(), fault).to_xml().expect("the fault can be written");
        let (_, rest) = text.split_once("<faultcode>").expect("the fault has a code");
        rest.split('<').next().unwrap_or("").to_owned()
    };
    assert_eq!(written_code("Client"), "soap:Client");
    assert_eq!(written_code("Server.Busy"), "soap:Server.Busy");
    assert_eq!(written_code("ErrorSchemaValidation"), "t:ErrorSchemaValidation");
}

#[test]
fn envelope_with_repeated_or_missing_children_is_refused() {
    for (content, kind) in [
        ("<s:Header/><s:Header/><s:Body/>", ErrorKind::Duplicate),
        ("<s:Body a='1' a='2'/>", ErrorKind::Syntax),
        ("<s:Body/>", ErrorKind::Missing),
        ("", ErrorKind::Missing),
    ] {
        let text = format!("<s:Envelope {SOAP}>{content}</s:Envelope>");
        let read = Envelope::<ResponseHeader, SyncFolderItemsResponse>::read(text.as_bytes());
        assert_eq!(read.expect_err("the envelope is invalid").kind(), kind, "{content}");
    }
}

#[test]
fn response_code_of_a_fault_comes_from_its_detail_or_its_faultcode() {
    let read = |content: &str| Fault::from_xml(&fault(content)).expect("the fault is read").response_code();
    let detail = "<detail><e:ResponseCode xmlns:e=\"http://schemas.microsoft.com/exchange/services/2006/errors\">\
        ErrorItemNotFound</e:ResponseCode></detail>";
    for code in ["ErrorServerBusy", "s:ErrorServerBusy", "undeclared:ErrorServerBusy", " a:ErrorServerBusy\n"]
    {
        let code = format!("<faultcode>{code}</faultcode>");
        assert_eq!(read(&code), Some(ResponseCode::ErrorServerBusy), "{code}");
        assert_eq!(read(&format!("{code}{detail}")), Some(ResponseCode::ErrorItemNotFound), "{code}");
    }
    let unlisted = ResponseCode::Unlisted("ErrorOfTomorrow".to_owned());
    assert_eq!(read("<faultcode>ErrorOfTomorrow</faultcode>"), Some(unlisted));
    for code in ["s:Client", "s:Server.Busy", "NoError", "Sender", ""] {
        assert_eq!(read(&format!("<faultcode>{code}</faultcode>")), None, "{code}");
    }
}
