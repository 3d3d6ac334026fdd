//! Documents with another root element than an envelope of SOAP 1.1: the error of each mode names the reason.

use std::io::BufReader;

use ews_bindings::messages::SyncFolderItems;
use ews_bindings::operation::{AnyRequest, Operation};
use ews_bindings::soap::{Envelope, Fault, HttpOutcome, HttpResponse, RequestHeader, ResponseHeader};
use ews_bindings::sync::Items;
use ews_bindings::xml::ReadOptions;

/// Text that may come before the root element.
const BEFORE: [&str; 6] = [
    "",
    "\u{feff}",
    " \r\n",
    "<!-- a page -->\n<?go on?>",
    "<?xml version=\"1.0\"?>\n<!-- a page -->",
    "\u{feff}<?xml version=\"1.0\" encoding=\"utf-8\"?>\n",
];

/// The modes of reading.
fn modes() -> [ReadOptions<'static>; 3] {
    [ReadOptions::new(), ReadOptions::new().request(), ReadOptions::new().strict()]
}

/// Checks that each way to read a document gives an error with a text.
#[track_caller]
fn check(document: &str, expected: &str) {
    for bytes in [document.as_bytes().to_vec(), document.encode_utf16().flat_map(u16::to_le_bytes).collect()]
    {
        for options in modes() {
            let error = SyncFolderItems::response(&bytes, options).expect_err("the root is refused");
            assert!(error.message().contains(expected), "{document}: {error}");
        }
        for options in modes() {
            let error = Envelope::<RequestHeader, AnyRequest>::read_with(&bytes, options).map(drop);
            let error = error.expect_err("the root is refused");
            assert!(error.message().contains(expected), "{document}: {error}");
        }
        for options in modes() {
            let mut changes = Items::changes_with(BufReader::with_capacity(3, bytes.as_slice()), options);
            let error = changes.find_map(Result::err).expect("the root is refused");
            assert!(error.message().contains(expected), "{document}: {error}");
        }
        let outcome = SyncFolderItems::http_outcome(&HttpResponse::new(200, &bytes));
        assert!(matches!(outcome, HttpOutcome::NotEws(200, _)), "{document}: {outcome}");
    }
}

#[test]
fn envelope_of_another_soap_version_is_an_error_that_names_it() {
    let soap12 = "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\"><s:Body/></s:Envelope>";
    for before in BEFORE {
        check(&format!("{before}{soap12}"), "found a SOAP 1.2 envelope");
    }
    check(
        &soap12.replace("s:Envelope", "s:Envelope a='1'").replace("</s:Envelope a='1'", "</s:Envelope"),
        "SOAP 1.2",
    );
    check("<Envelope/>", "found Envelope without a namespace");
    check("<s:Envelope xmlns:s='urn:other'/>", "found Envelope in the namespace \"urn:other\"");
}

#[test]
fn page_is_an_error_that_names_html() {
    let pages = [
        "<html><head><title>Sign in</title></head><body><br></body></html>",
        "<HTML lang=en><BODY></BODY></HTML>",
        "<!DOCTYPE html><html></html>",
        "<!doctype html>\n<html></html>",
        "<!DOCTYPE HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'><html></html>",
        "<html xmlns='http://www.w3.org/1999/xhtml'/>",
    ];
    for before in BEFORE {
        for page in pages {
            check(&format!("{before}{page}"), "found an HTML page");
        }
    }
}

#[test]
fn other_root_is_an_error_that_names_it() {
    for before in BEFORE {
        check(&format!("{before}<error>Busy</error>"), "found error");
    }
    check("<s:Body xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'/>", "found Body");
}

#[test]
fn request_in_another_soap_version_becomes_a_version_mismatch() {
    let error = |text: &str| {
        let read = Envelope::<RequestHeader, AnyRequest>::read(text.as_bytes());
        Fault::unreadable(&read.map(drop).expect_err("the request is refused"))
    };
    assert_eq!(error("<Envelope xmlns='http://www.w3.org/2003/05/soap-envelope'/>").code, "VersionMismatch");
    assert_eq!(error("<html/>").code, "ErrorSchemaValidation");
}

#[test]
fn request_that_cannot_be_read_becomes_the_fault_of_exchange() {
    let text = "<s:Envelope xmlns:s='http://schemas.xmlsoap.org/soap/envelope/'><s:Body>\n<a b='<'/></s:Body></s:Envelope>";
    let read = Envelope::<RequestHeader, AnyRequest>::read(text.as_bytes());
    let fault = Fault::unreadable(&read.map(drop).expect_err("the request is refused"));
    let xml = Envelope::new(ResponseHeader::default(), fault).to_xml().expect("the fault is valid");
    insta::assert_snapshot!(xml.replace("><", ">\n<"));
}
