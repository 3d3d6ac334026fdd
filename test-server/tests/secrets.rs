//! Secrets: no password and no token is in a `Debug` text, a response or a log.

use std::fmt::Debug;
use std::sync::{Arc, Mutex};

use ews_bindings::http_1::{Authorization, Endpoint};
use ews_bindings::messages::GetFolder;
use ews_bindings::types::{
    DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName as Name, FolderResponseShape,
};
use ews_test_server::{Fault, Faults, Loopback, Options, ParseFaultError, Server, Throttling};

const SECRETS: [&str; 4] = ["hunter2", "token3", "wrong4", "bWVpQGV4YW1wbGUuY29tOmh1bnRlcjI="];

fn check(text: &str) {
    assert!(SECRETS.iter().all(|secret| !text.contains(secret)), "{text}");
}

fn check_debug(value: &impl Debug) {
    check(&format!("{value:?}"));
    check(&format!("{value:#?}"));
}

#[test]
fn debug_responses_and_log_have_no_credentials() {
    let log = Arc::new(Mutex::new(String::new()));
    let lines = Arc::clone(&log);
    let write = move |answered: &ews_test_server::Answered| {
        check_debug(answered);
        *lines.lock().expect("a log") += &format!("{answered}\n");
    };
    let options = Options::new().mailbox("mei@example.com", "hunter2").token("token3").log(write);
    let options = options.throttling(Throttling::new()).faults(Faults::random(1, 0.0)).items(10);
    check_debug(&options);
    let server = Server::new(options);
    check_debug(&server);
    let endpoint = Endpoint::new("http://localhost/EWS/Exchange.asmx").expect("a URL");
    let basic = |password| Authorization::basic("mei@example.com", password).expect("credentials");
    let bearer = |token| Authorization::bearer(token).expect("a token");
    for authorization in [basic("hunter2"), basic("wrong4"), bearer("token3"), bearer("wrong4")] {
        for fault in [None, Some(Fault::sign_in()), Some(Fault::crash()), Some(Fault::busy_messages())] {
            server.faults().clear();
            fault.into_iter().for_each(|fault| server.faults().push(fault));
            let inbox = DistinguishedFolderId::new(Name::Inbox);
            let request = GetFolder::new(FolderResponseShape::new(DefaultShapeNames::IdOnly), [inbox]);
            let endpoint = endpoint.clone().authorization(authorization.clone());
            let mut request = endpoint.request(request).expect("a request");
            let response = server.answer(&request);
            check_debug(&response);
            check(&String::from_utf8_lossy(response.body().as_ref()));
            *request.uri_mut() = "/wrong4".parse().expect("a path");
            check_debug(&server.answer(&request));
            request.body_mut().clear();
            check_debug(&server.answer(&request));
        }
    }
    let log = log.lock().expect("a log");
    assert!(log.lines().count() >= 48, "{log}");
    check(&log);
    check_debug(&Loopback::start(server).expect("a server"));
    let error: ParseFaultError = "bsuy".parse::<Fault>().expect_err("the text is wrong");
    check_debug(&error);
    check_debug(&(Fault::busy(), Faults::random(1, 0.5), Throttling::new(), ews_test_server::Next::Idle));
}
