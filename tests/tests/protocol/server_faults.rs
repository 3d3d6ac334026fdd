//! The faults and failures that a server makes from errors.

use std::time::Duration;

use ews_bindings::messages::{
    CreateItem, GetFolder, GetFolderResponse, ItemInfoResponseMessage, ResponseCode,
};
use ews_bindings::operation::{AnyRequest, Failure, Operation};
use ews_bindings::soap::{
    Envelope, Envelopes, Fault, HttpOutcome, HttpResponse, RequestHeader, ResponseHeader, Transient,
    classify_response,
};
use ews_bindings::types::{
    DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName, FolderResponseShape, Message,
};
use ews_bindings::xml::{Element, ReadOptions};
use ews_bindings::{Error, ErrorKind};
use ews_tests::answer::{message, response};

const INTERNAL: &str = "An internal server error occurred. The operation failed.";

/// Writes a fault and reads it as a client does.
fn sent(fault: Fault) -> Error {
    let text = Envelope::new(ResponseHeader::default(), fault).to_xml().expect("the fault is written");
    GetFolder::outcomes(text.as_bytes()).expect_err("the response is a fault")
}

/// Returns the error of a server that cannot write a response.
fn unwritable() -> Error {
    let fault = Fault::server("secret \0");
    Envelope::new(ResponseHeader::default(), fault).to_xml().expect_err("the character is forbidden")
}

#[test]
fn fault_of_a_code_has_both_texts() {
    let fault =
        Fault::new(ResponseCode::ErrorServerBusy, "Try again later.").with_back_off(Duration::from_secs(9));
    let error = sent(fault);
    let fault = error.fault().expect("the error is a fault");
    assert_eq!((fault.code.as_str(), fault.text.as_str()), ("ErrorServerBusy", "Try again later."));
    assert_eq!(fault.detail_code, Some(ResponseCode::ErrorServerBusy));
    assert_eq!(fault.message.as_deref(), Some("Try again later."));
    assert_eq!(
        (error.back_off(), error.transient()),
        (Some(Duration::from_secs(9)), Some(Transient::Refused))
    );
}

#[test]
fn unknown_version_in_strict_reading_is_a_reason_to_try_an_older_one() {
    let header = RequestHeader::for_version("Exchange2099");
    let shape = FolderResponseShape::new(DefaultShapeNames::IdOnly);
    let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
    let text =
        Envelope::new(header, GetFolder::new(shape, [inbox])).to_xml().expect("the request is written");
    let read = |options| Envelope::<RequestHeader, AnyRequest>::read_with(text.as_bytes(), options);
    let error = read(ReadOptions::new().strict()).expect_err("the schema does not list the version");
    assert_eq!(Fault::of_error(&error).detail_code, Some(ResponseCode::ErrorInvalidServerVersion));
    assert!(read(ReadOptions::new().request()).is_ok());
}

#[test]
fn fault_of_an_error_depends_on_its_cause() {
    let mut failure = Failure::<(), ResponseCode>::new(ResponseCode::ErrorAccessDenied, "denied");
    failure.values.push(("BackOffMilliseconds".to_owned(), "50".to_owned()));
    let fault = Fault::of_error(&failure.into());
    let texts = (fault.code.as_str(), fault.text.as_str(), fault.message.as_deref());
    assert_eq!(texts, ("ErrorAccessDenied", "denied", Some("denied")));
    assert_eq!(fault.back_off(), Some(Duration::from_millis(50)));

    let passed_on = Fault::unsupported("GetFolder");
    assert_eq!(passed_on.message.as_ref(), Some(&passed_on.text));
    assert_eq!(Fault::of_error(&sent(passed_on.clone())), passed_on);

    // Not the client, but the server has the damaged item.
    let stored = Element::<Message>::new("t:Message")
        .read("<t:Message><t:Size>big</t:Size>", ReadOptions::new().strict());
    let fault = Fault::of_error(&stored.expect_err("the item is damaged"));
    assert_eq!((fault.code.as_str(), fault.text.as_str()), ("ErrorInternalServerError", INTERNAL));

    let fault = Fault::of_error(&unwritable());
    let texts = (fault.code.as_str(), fault.text.as_str(), fault.message.as_deref());
    assert_eq!(texts, ("ErrorInternalServerError", INTERNAL, Some(INTERNAL)));
}

/// A client sends a request again after `ErrorServerBusy`, so a gateway must not pass on the code of work that may be done.
#[test]
fn code_of_a_refusal_is_not_sent_if_the_work_may_be_done() {
    let busy = "<m:ResponseCode>ErrorServerBusy</m:ResponseCode>";
    let code = |class: &str| {
        let body = response::<CreateItem>(&message::<CreateItem>(class, busy));
        let failure = CreateItem::outcomes(body.as_bytes()).expect("the response is read").remove(0);
        let failure = failure.expect_err("the message is a failure");
        let is_maybe_done = failure.is_maybe_done();
        (is_maybe_done, Fault::of_error(&Error::from(failure)).response_code())
    };
    assert_eq!(code("Error"), (false, Some(ResponseCode::ErrorServerBusy)));
    assert_eq!(code("Warning"), (true, Some(ResponseCode::ErrorInternalServerError)));
}

#[test]
fn fault_of_a_request_that_cannot_be_read_is_a_schema_violation() {
    let soap_12 = "<e:Envelope xmlns:e='http://www.w3.org/2003/05/soap-envelope'><e:Body/></e:Envelope>";
    let requests: [&[u8]; 6] =
        [b"", b"<html/>", b"<a", b"<!DOCTYPE a><a/>", b"\xff\xff", &b"<a>".repeat(10_000)];
    for request in requests {
        let error = Envelope::<RequestHeader, AnyRequest>::read(request).expect_err("this is not a request");
        assert_eq!(Fault::of_error(&error).code, "ErrorSchemaValidation", "{error:?}");
    }
    let error =
        Envelope::<RequestHeader, AnyRequest>::read(soap_12.as_bytes()).expect_err("this is SOAP 1.2");
    assert_eq!(Fault::of_error(&error).code, "VersionMismatch");
}

#[test]
fn response_of_another_server_that_cannot_be_read_is_not_an_error_of_the_client() {
    let html = b"<html/>";
    let mut errors = vec![
        GetFolder::outcomes(html).expect_err("this is not a response"),
        Envelope::<ResponseHeader, GetFolderResponse>::read(b"<a").expect_err("this is not XML"),
    ];
    match classify_response(&HttpResponse::new(200, html), true) {
        HttpOutcome::NotEws(_, error) => errors.push(error),
        outcome => panic!("expected NotEws, found {outcome}"),
    }
    for stream in ["<s:Envelope", "<s:Envelope><s:Body><m:GetStreamingEventsResponse>"] {
        let mut envelopes = Envelopes::new(stream.as_bytes()).max_envelope(20);
        errors.push(
            envelopes.next().expect("the stream is not empty").expect_err("the envelope is not complete"),
        );
    }
    for error in errors {
        let fault = Fault::of_error(&error);
        assert_eq!(
            (fault.code.as_str(), fault.text.as_str()),
            ("ErrorInternalServerError", INTERNAL),
            "{error}"
        );
    }
}

#[test]
fn element_that_is_not_a_request_is_unlisted_or_a_schema_violation() {
    let unknown = "<m:Frobnicate xmlns:m='http://schemas.microsoft.com/exchange/services/2006/messages'/>";
    let fault = "<s:Fault xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><faultcode>s:Client</faultcode>\
         <faultstring>no</faultstring></s:Fault>";
    for (body, name) in [(unknown, "Frobnicate"), (fault, "Fault")] {
        let text = format!(
            "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>{body}</s:Body></s:Envelope>"
        );
        let request =
            Envelope::<RequestHeader, AnyRequest>::read(text.as_bytes()).expect("the mode accepts it");
        assert!(matches!(&request.body, AnyRequest::Unlisted(_)), "{request:?}");
        assert_eq!(request.body.name(), name);
        let strict = ReadOptions::new().strict();
        let error = Envelope::<RequestHeader, AnyRequest>::read_with(text.as_bytes(), strict)
            .expect_err("strict reading refuses it");
        assert_eq!(error.kind(), ErrorKind::Unlisted);
        assert_eq!(Fault::unreadable(&error).response_code(), Some(ResponseCode::ErrorSchemaValidation));
    }
}

#[test]
fn failure_of_an_error_has_its_code_and_values() {
    type ItemFailure = Failure<ItemInfoResponseMessage, ResponseCode>;
    let first = ItemFailure::new(ResponseCode::ErrorItemNotFound, "no such item");
    let failure = ItemFailure::from(Error::from(first.clone()));
    assert_eq!(failure, first);

    let busy = Fault::new("ErrorServerBusy", "busy").with_back_off(Duration::from_millis(7));
    let failure = ItemFailure::from(sent(busy));
    assert_eq!(
        (failure.code.clone(), failure.text.as_deref()),
        (Some("ErrorServerBusy".into()), Some("busy"))
    );
    assert_eq!(failure.back_off(), Some(Duration::from_millis(7)));

    let error = unwritable();
    assert_eq!(error.kind(), ErrorKind::Character);
    let failure = ItemFailure::from(error);
    assert_eq!(failure.code, Some(ResponseCode::ErrorInternalServerError));
    assert_eq!(failure.text.as_deref(), Some(INTERNAL));
}

#[test]
fn response_after_work_is_always_written() {
    let error = GetFolder::outcomes(Fault::new("", "later").respond().as_bytes()).expect_err("a fault");
    assert_eq!(error.fault().map(|fault| fault.text.as_str()), Some("later"));
    let failure = Failure::new(ResponseCode::ErrorItemNotFound, "bad \u{1} subject");
    let text = GetFolder::respond([Err(failure)]).expect("the response is written");
    assert!(text.contains("bad \u{fffd} subject"), "{text}");
}
