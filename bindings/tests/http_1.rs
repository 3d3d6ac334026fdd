//! The feature `http-1`: requests, credentials, and outcomes.

use ews_bindings::Error;
use ews_bindings::http_1::{Authorization, Endpoint, next_page, outcomes};
use ews_bindings::messages::{CreateItem, GetItem, GetRoomLists, ResponseCode, SyncFolderItems};
use ews_bindings::mirror::ItemMirror;
use ews_bindings::operation::{AnyRequest, Failure, Operation as _};
use ews_bindings::soap::{Envelope, Fault, HttpOutcome, HttpResponse, RequestHeader};
use ews_bindings::sync::Items;
use ews_bindings::types::{
    DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName, ExchangeImpersonation, ItemId,
    ItemResponseShape, SmtpAddress,
};
use ews_bindings::xml::{ForbiddenCharacters, WriteOptions};

const URL: &str = "https://mail.example.com/EWS/Exchange.asmx";
const SECRET: &str = "correct-horse";

fn header<'r>(request: &'r http::Request<Vec<u8>>, name: &str) -> Option<&'r str> {
    request.headers().get(name).map(|value| value.to_str().expect("a text"))
}

fn soap_header(request: &http::Request<Vec<u8>>) -> RequestHeader {
    Envelope::<RequestHeader, AnyRequest>::read(request.body()).expect("a request").header
}

#[test]
fn query_of_the_url_is_not_shown() {
    let endpoint = Endpoint::new("https://mail.example.com/EWS?token=abc").unwrap();
    let text = format!("{endpoint:?}");
    assert!(text.contains("url: https://mail.example.com/EWS,") && !text.contains("abc"), "{text}");
}

#[test]
fn request_has_the_headers_of_the_endpoint() {
    let endpoint = Endpoint::new(URL).unwrap().user_agent("example/1").unwrap().prefer_server_affinity();
    let endpoint = endpoint.impersonate("mei@example.com").unwrap();
    let request = endpoint.request(GetRoomLists::default()).unwrap();
    assert_eq!((request.method().as_str(), request.uri().to_string().as_str()), ("POST", URL));
    let expected = [
        ("content-type", "text/xml; charset=utf-8"),
        ("soapaction", "\"http://schemas.microsoft.com/exchange/services/2006/messages/GetRoomLists\""),
        ("user-agent", "example/1"),
        ("x-preferserveraffinity", "true"),
        ("x-anchormailbox", "mei@example.com"),
    ];
    for (name, value) in expected {
        assert_eq!(header(&request, name), Some(value), "{name}");
    }
    assert!(soap_header(&request).exchange_impersonation.is_some());
    assert_eq!(header(&request, "authorization"), None);
}

#[test]
fn mailbox_of_the_envelope_is_not_replaced_by_that_of_the_endpoint() {
    let sid = |address: &str| ExchangeImpersonation::new(SmtpAddress::new(address.try_into().unwrap()));
    let endpoint = Endpoint::new(URL).unwrap().impersonate("mei@example.com").unwrap();
    let impersonated = |header| {
        let request = endpoint.request(Envelope::new(header, GetRoomLists::default())).unwrap();
        soap_header(&request).exchange_impersonation.unwrap()
    };
    let own =
        RequestHeader { exchange_impersonation: Some(sid("ada@example.com")), ..RequestHeader::default() };
    assert_eq!(impersonated(own), sid("ada@example.com"));
    assert_eq!(impersonated(RequestHeader::default()), sid("mei@example.com"));
}

#[test]
fn version_of_the_endpoint_replaces_that_of_the_envelope() {
    let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
    let sync = Items::new(inbox).version("Exchange2010_SP2");
    let envelope = || sync.request(ItemResponseShape::new(DefaultShapeNames::IdOnly)).unwrap();
    let version = |endpoint: Endpoint| {
        let header = soap_header(&endpoint.request(envelope()).unwrap());
        header.request_server_version.unwrap().version.as_str().to_owned()
    };
    assert_eq!(version(Endpoint::new(URL).unwrap()), "Exchange2010_SP2");
    assert_eq!(version(Endpoint::new(URL).unwrap().version("Exchange2016")), "Exchange2016");
    let endpoint = Endpoint::new(URL).unwrap().culture("de-DE").unwrap().time_zone("UTC");
    let header = soap_header(&endpoint.request(envelope()).unwrap());
    assert_eq!(header.mailbox_culture.unwrap().value.as_str(), "de-DE");
    assert_eq!(header.time_zone_context.unwrap().time_zone_definition.id.as_deref(), Some("UTC"));
}

#[test]
fn each_request_has_an_id_of_its_own() {
    let endpoint = Endpoint::new(URL).unwrap();
    let id = || {
        header(&endpoint.request(GetRoomLists::default()).unwrap(), "client-request-id").unwrap().to_owned()
    };
    let (first, second) = (id(), id());
    assert_ne!(first, second);
    assert_eq!(first.split('-').map(str::len).collect::<Vec<_>>(), [8, 4, 4, 4, 12], "{first}");
    assert!(first.as_bytes()[14] == b'4' && b"89ab".contains(&first.as_bytes()[19]), "{first}");
}

#[test]
fn credentials_are_sent_and_never_shown() {
    let basic = Authorization::basic("mei@example.com", SECRET).unwrap();
    let bearer = Authorization::bearer(SECRET).unwrap();
    for (authorization, value) in
        [(basic, "Basic bWVpQGV4YW1wbGUuY29tOmNvcnJlY3QtaG9yc2U="), (bearer, "Bearer correct-horse")]
    {
        let endpoint = Endpoint::new(URL).unwrap().authorization(authorization.clone());
        let request = endpoint.request(GetRoomLists::default()).unwrap();
        assert_eq!(header(&request, "authorization"), Some(value));
        for shown in [format!("{authorization:?}"), format!("{endpoint:#?}"), format!("{request:?}")] {
            assert!(!shown.contains(SECRET) && !shown.contains("bWVp"), "{shown}");
        }
    }
}

#[test]
fn credentials_without_encryption_go_to_loopback_only() {
    let bearer = Authorization::bearer(SECRET).unwrap();
    for (url, is_sent) in [
        ("http://127.0.0.1:8080/EWS", true),
        ("http://[::1]/EWS", true),
        ("http://localhost/EWS", true),
        ("http://localhost.example.com/EWS", false),
        ("http://127.0.0.1.example.com/EWS", false),
        ("http://mail.example.com/EWS", false),
        ("https://mail.example.com/EWS", true),
    ] {
        let endpoint = Endpoint::new(url).unwrap();
        assert!(endpoint.request(GetRoomLists::default()).is_ok(), "{url}");
        let request = endpoint.authorization(bearer.clone()).request(GetRoomLists::default());
        assert_eq!(request.is_ok(), is_sent, "{url}");
    }
}

#[test]
fn invalid_settings_are_errors_that_do_not_show_secrets() {
    let errors = [
        Endpoint::new("https://mei:correct-horse@mail.example.com/EWS").map(drop),
        Endpoint::new("ftp://mail.example.com/correct-horse").map(drop),
        Endpoint::new("mail.example.com/EWS/correct-horse").map(drop),
        Endpoint::new("https:///correct-horse").map(drop),
        Endpoint::new("").map(drop),
        Authorization::bearer("correct-horse\r\nX-Other: 1").map(drop),
        Authorization::bearer("").map(drop),
        Authorization::basic("a:b", SECRET).map(drop),
        Authorization::basic("mei", "correct-horse\n").map(drop),
        Endpoint::new(URL).unwrap().user_agent("a\r\nb").map(drop),
        Endpoint::new(URL).unwrap().impersonate("").map(drop),
        Endpoint::new(URL).unwrap().post("a\nb", "").map(drop),
    ];
    let messages: Vec<String> = errors.into_iter().map(|error| error.unwrap_err().to_string()).collect();
    assert!(messages.iter().all(|message| !message.contains(SECRET)), "{messages:#?}");
}

#[test]
fn affinity_cookie_of_a_response_is_in_the_next_request() {
    let mut endpoint = Endpoint::new(URL).unwrap().prefer_server_affinity();
    let response = http::Response::builder()
        .header("Set-Cookie", "other=1; path=/")
        .header("Set-Cookie", "X-BackEndOverrideCookie=correct-horse; path=/; HttpOnly")
        .body(())
        .unwrap();
    endpoint.note(&response);
    endpoint.note(&http::Response::new(()));
    let request = endpoint.request(GetRoomLists::default()).unwrap();
    assert_eq!(header(&request, "cookie"), Some("X-BackEndOverrideCookie=correct-horse"));
    assert!(!format!("{endpoint:?} {request:?}").contains(SECRET));
}

#[test]
fn folder_that_does_not_exist_is_an_error_with_its_code() {
    let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
    let mut mirror = ItemMirror::of_mime(Items::new(inbox));
    let failure = Failure::new(ResponseCode::ErrorSyncFolderNotFound, "The folder does not exist.");
    let response = SyncFolderItems::respond([Err(failure)]).unwrap();
    let send = |_| Ok::<_, Error>(http::Response::new(response.clone().into_bytes()));
    let error = next_page(&mut mirror, &Endpoint::new(URL).unwrap(), send).unwrap_err();
    assert_eq!(error.response_code(), Some(ResponseCode::ErrorSyncFolderNotFound));
}

#[test]
fn page_is_requested_again_after_an_error_of_the_client_and_a_busy_server() {
    let inbox = DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox);
    let mut mirror = ItemMirror::of_mime(Items::new(inbox));
    let uri = "http://schemas.microsoft.com/exchange/services/2006";
    let page = format!(
        "<m:SyncFolderItemsResponse xmlns:m='{uri}/messages' xmlns:t='{uri}/types'><m:ResponseMessages>\
         <m:SyncFolderItemsResponseMessage ResponseClass='Success'><m:ResponseCode>NoError</m:ResponseCode>\
         <m:SyncState>QQ==</m:SyncState><m:IncludesLastItemInRange>true</m:IncludesLastItemInRange><m:Changes/>\
         </m:SyncFolderItemsResponseMessage></m:ResponseMessages></m:SyncFolderItemsResponse>"
    );
    let mut answers = [None, Some((503, "busy")), Some((200, page.as_str()))].into_iter();
    let mut requests = Vec::new();
    let mut send = |request: http::Request<Vec<u8>>| {
        requests.push(request.into_body());
        let (status, body) = answers.next().flatten().ok_or("the connection broke")?;
        let response = http::Response::builder().status(status).header("Retry-After", "1");
        Ok::<_, Box<dyn std::error::Error>>(response.body(body.as_bytes().to_vec())?)
    };
    let endpoint = Endpoint::new(URL).unwrap();
    assert!(next_page(&mut mirror, &endpoint, &mut send).is_err());
    let page = next_page(&mut mirror, &endpoint, &mut send).unwrap();
    assert!(page.is_some_and(|page| page.is_last()));
    assert!(requests.len() == 3 && requests.iter().all(|request| *request == requests[0]));
}

#[test]
fn http_response_becomes_its_outcome() {
    let busy = http::Response::builder().status(503).header("Retry-After", "30").body("busy").unwrap();
    let HttpOutcome::RetryAfter(Some(wait)) = outcomes::<SyncFolderItems>(&busy).unwrap_err() else {
        panic!()
    };
    assert_eq!(wait.as_secs(), 30);
    let sign_in = http::Response::builder()
        .status(401)
        .header("WWW-Authenticate", "Negotiate")
        .header("WWW-Authenticate", "Basic realm=\"mail\"")
        .body(Vec::new())
        .unwrap();
    let HttpOutcome::SignIn(challenges) = outcomes::<SyncFolderItems>(&sign_in).unwrap_err() else {
        panic!()
    };
    assert_eq!(challenges.len(), 2);
    let cut = http::Response::new("<m:SyncFolderItemsResponse xmlns:m='http://schemas");
    let outcome = outcomes::<SyncFolderItems>(&cut).unwrap_err();
    assert!(matches!(outcome, HttpOutcome::NotEws(200, _)) && outcome.is_maybe_done(), "{outcome:?}");
    let body = include_bytes!("../examples/sync/recorded/items-invalid-state.xml").to_vec();
    let invalid = http::Response::new(body);
    assert!(matches!(outcomes::<SyncFolderItems>(&invalid).unwrap_err(), HttpOutcome::StartOver));
    assert!(format!("{:?}", HttpResponse::from(&invalid)).contains("200"));
}

#[test]
fn success_in_a_response_that_breaks_off_may_be_done_work_with_any_status() {
    let body = "<m:CreateItemResponse xmlns:m='http://schemas.microsoft.com/exchange/services/2006/messages'>\
        <m:ResponseMessages><m:CreateItemResponseMessage ResponseClass='Success'><m:ResponseCode>NoError\
        </m:ResponseCode></m:CreateItemResponseMessage>";
    for status in [200, 400, 401, 429, 500, 503] {
        let response = http::Response::builder().status(status).body(body).unwrap();
        let outcome = outcomes::<CreateItem>(&response).unwrap_err();
        assert!(outcome.is_maybe_done(), "{status}: {outcome:?}");
    }
}

#[test]
fn fault_of_an_error_inside_the_server_may_be_done_work() {
    for (code, is_maybe_done) in [
        ("ErrorInternalServerError", true),
        ("ErrorSchemaValidation", false),
        ("ErrorAccessDenied", false),
        ("ErrorInvalidRequest", false),
    ] {
        let body = Fault::new(code, "text").respond();
        let response = http::Response::builder().status(500).body(body).unwrap();
        let outcome = outcomes::<CreateItem>(&response).unwrap_err();
        assert_eq!(outcome.is_maybe_done(), is_maybe_done, "{outcome:?}");
    }
}

#[test]
fn request_is_written_with_the_options_of_the_endpoint() {
    let endpoint = Endpoint::new(URL).unwrap().public_folder_mailbox("content@example.com").unwrap();
    let request = endpoint.request(GetRoomLists::default()).unwrap();
    assert_eq!(header(&request, "X-PublicFolderMailbox"), Some("content@example.com"));
    let get = || GetItem::new(ItemResponseShape::new(DefaultShapeNames::IdOnly), [ItemId::new("a\u{1}b")]);
    assert!(endpoint.request(get()).is_err());
    let options = WriteOptions::new().forbidden_characters(ForbiddenCharacters::Replace('?'));
    let request = endpoint.write_options(options).request(get()).unwrap();
    assert!(String::from_utf8_lossy(request.body()).contains("Id=\"a?b\""));
}
