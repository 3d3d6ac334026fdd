//! SOAP envelopes and faults: their children, and the code of a fault.

use ews_bindings::ErrorKind;
use ews_bindings::messages::{ResponseCode, SyncFolderItemsResponse};
use ews_bindings::soap::{Envelope, Fault, ResponseHeader};
use ews_bindings::xml::{ReadOptions, Root};

const SOAP: &str = "xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"";

fn fault(content: &str) -> String {
    format!("<s:Fault {SOAP}>{content}</s:Fault>")
}

#[test]
fn repeated_child_of_a_fault_is_refused() {
    let code = "<e:ResponseCode xmlns:e=\"http://schemas.microsoft.com/exchange/services/2006/errors\">\
        ErrorServerBusy</e:ResponseCode>";
    let read = |content: &str| Fault::from_xml(&fault(content));
    for child in ["<faultcode>a</faultcode>", "<faultstring/>", "<detail/>"] {
        assert!(read(child).is_ok(), "{child}");
        assert!(read(&child.repeat(2)).is_err(), "{child}");
    }
    assert!(read(&format!("<detail>{code}</detail>")).is_ok());
    // A second response code is reported and skipped, as in any other element.
    assert!(read(&format!("<detail>{code}{code}</detail>")).is_ok());
    let twice = fault(&format!("<detail>{code}{code}</detail>"));
    assert!(Fault::from_xml_with(&twice, ReadOptions::new().strict()).is_err());
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
