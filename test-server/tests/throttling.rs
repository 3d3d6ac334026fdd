//! Throttling: the limits of each user.

use std::time::Duration;

use ews_bindings::http_1::{Authorization, Endpoint, outcomes};
use ews_bindings::messages::{
    GetFolder, GetStreamingEvents, ResponseCode, Subscribe, SubscribeSubscriptionRequest, SyncFolderHierarchy,
};
use ews_bindings::operation::Operation;
use ews_bindings::soap::HttpOutcome;
use ews_bindings::types::{
    DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName as Name, FolderResponseShape,
    NotificationEventType, StreamingSubscriptionRequest,
};
use ews_test_server::{Body, Options, Server, Throttling};

fn server(policy: Throttling) -> Server {
    let options = Options::new().mailbox("mei@example.com", "secret").mailbox("jonas@example.com", "secret");
    Server::new(options.throttling(policy))
}

fn send<O: Operation>(server: &Server, user: &str, request: O) -> http::Response<Body> {
    let endpoint = Endpoint::new("http://localhost/EWS/Exchange.asmx").expect("a URL");
    let authorization = Authorization::basic(user, "secret").expect("credentials");
    server.answer(&endpoint.authorization(authorization).request(request).expect("a request"))
}

fn get_folder() -> GetFolder {
    let shape = FolderResponseShape::new(DefaultShapeNames::IdOnly);
    GetFolder::new(shape, [DistinguishedFolderId::new(Name::Inbox)])
}

/// Returns the code of a fault, or `None` for a response of the service.
fn code(response: &http::Response<Body>) -> Option<ResponseCode> {
    if response.status() == 200 {
        return None;
    }
    assert_eq!(response.status(), 500);
    GetFolder::outcomes(response.body().as_ref()).expect_err("a fault").response_code()
}

/// Returns the wait of a response.
fn wait(response: &http::Response<Body>) -> Option<Duration> {
    match outcomes::<GetFolder>(response) {
        Err(HttpOutcome::RetryAfter(wait)) => wait,
        other => panic!("{other:?}"),
    }
}

#[test]
fn request_counts_until_its_response_is_dropped() {
    let server = server(Throttling::new().max_concurrency(2));
    let open: Vec<_> = (0..2).map(|_| send(&server, "mei@example.com", get_folder())).collect();
    assert!(open.iter().all(|response| code(response).is_none()));
    let refused = send(&server, "mei@example.com", get_folder());
    assert_eq!(code(&refused), Some(ResponseCode::ErrorExceededConnectionCount));
    assert_eq!(wait(&refused), None);
    // Each user has a limit.
    assert_eq!(code(&send(&server, "jonas@example.com", get_folder())), None);
    drop(open);
    assert_eq!(code(&send(&server, "mei@example.com", get_folder())), None);
}

#[test]
fn syncs_have_a_limit_with_a_back_off() {
    let server = server(Throttling::new().concurrent_syncs(1));
    let sync = || SyncFolderHierarchy::new(FolderResponseShape::new(DefaultShapeNames::IdOnly));
    let first = send(&server, "mei@example.com", sync());
    let refused = send(&server, "mei@example.com", sync());
    assert_eq!(code(&refused), Some(ResponseCode::ErrorServerBusy));
    assert_eq!(wait(&refused), Some(Duration::from_secs(5)));
    assert_eq!(code(&send(&server, "mei@example.com", get_folder())), None);
    drop(first);
    assert_eq!(code(&send(&server, "mei@example.com", sync())), None);
}

#[test]
fn streaming_connections_have_a_separate_limit() {
    let server = server(Throttling::new().hanging_connections(1).max_concurrency(1));
    let subscription = StreamingSubscriptionRequest {
        subscribe_to_all_folders: Some(true),
        ..StreamingSubscriptionRequest::new([NotificationEventType::NewMailEvent])
    };
    let subscription = SubscribeSubscriptionRequest::StreamingSubscriptionRequest(subscription.into());
    let response = send(&server, "mei@example.com", Subscribe::new(subscription));
    let mut messages = outcomes::<Subscribe>(&response).expect("outcomes");
    drop(response);
    let id = messages.remove(0).expect("a subscription").subscription_id.expect("an id");
    let stream =
        || send(&server, "mei@example.com", GetStreamingEvents::new([id.clone()], 1.try_into().expect("1")));
    let open = stream();
    assert!(open.body().is_streaming());
    assert_eq!(code(&stream()), Some(ResponseCode::ErrorExceededConnectionCount));
    // A streaming connection does not count as a request.
    assert_eq!(code(&send(&server, "mei@example.com", get_folder())), None);
    drop(open);
    assert_eq!(code(&stream()), None);
}

#[test]
fn budget_is_used_up_and_grows_again() {
    // The budget grows by a second each second.
    let policy = Throttling::new()
        .max_burst(Duration::from_secs(10))
        .cutoff_balance(Duration::from_secs(25))
        .recharge_rate(Duration::from_secs(3600));
    let expensive = server(policy.cost(Duration::from_secs(10)));
    let codes: Vec<_> = (0..6).map(|_| code(&send(&expensive, "mei@example.com", get_folder()))).collect();
    let busy = Some(ResponseCode::ErrorServerBusy);
    assert_eq!(codes, [None, None, None, None, busy.clone(), busy]);
    let wait = wait(&send(&expensive, "mei@example.com", get_folder())).expect("a back-off");
    assert!(wait > Duration::from_secs(20) && wait <= Duration::from_secs(31), "{wait:?}");

    let cheap = server(
        Throttling::new()
            .max_burst(Duration::ZERO)
            .cutoff_balance(Duration::ZERO)
            .recharge_rate(Duration::from_secs(3_600_000))
            .cost(Duration::from_secs(20)),
    );
    assert_eq!(code(&send(&cheap, "mei@example.com", get_folder())), None);
    assert!(code(&send(&cheap, "mei@example.com", get_folder())).is_some());
    std::thread::sleep(Duration::from_millis(40));
    assert_eq!(code(&send(&cheap, "mei@example.com", get_folder())), None);
}

#[test]
fn server_without_a_policy_has_no_limits() {
    let server = Server::new(Options::new().mailbox("mei@example.com", "secret"));
    let open: Vec<_> = (0..100).map(|_| send(&server, "mei@example.com", get_folder())).collect();
    assert!(open.iter().all(|response| code(response).is_none()));
}

#[test]
fn request_with_impersonation_counts_for_the_impersonated_mailbox() {
    let server = server(Throttling::new().max_concurrency(1));
    let endpoint = Endpoint::new("http://localhost/EWS/Exchange.asmx").expect("a URL");
    let endpoint =
        endpoint.authorization(Authorization::basic("mei@example.com", "secret").expect("credentials"));
    let answer = |mailbox: &str| {
        let endpoint = endpoint.clone().impersonate(mailbox).expect("an address");
        server.answer(&endpoint.request(get_folder()).expect("a request"))
    };
    let open = answer("jonas@example.com");
    assert_eq!(code(&open), None);
    assert_eq!(code(&answer("jonas@example.com")), Some(ResponseCode::ErrorExceededConnectionCount));
    assert_eq!(code(&answer("mei@example.com")), None);
}
