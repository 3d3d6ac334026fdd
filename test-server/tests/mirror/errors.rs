//! The message for each reason why a mirror stops. The next run continues.

use std::io::{self, Read, Write};
use std::net::TcpListener;
use std::sync::Arc;
use std::time::Duration;

use ews_bindings::http_1::{Authorization, Endpoint};
use ews_test_server::{Loopback, Options};

use crate::attempts::Waits;
use crate::client::Client;
use crate::error::{Error, Result};
use crate::mirror::Mirror;
use crate::store::Store;

const SECRET: &str = "correct-horse";

/// Mirrors with a client, and returns the message of the error.
fn sentence(client: &Client) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let error =
        mirror(client, &mut Store::open(folder.path(), "mei").expect("a store")).expect_err("an error");
    let (shown, debug) = (error.to_string(), format!("{error:?}"));
    assert!(!shown.contains(SECRET) && !debug.contains(SECRET), "{shown} {debug}");
    assert!(!shown.contains('\n'), "{shown}");
    shown
}

fn mirror(client: &Client, store: &mut Store) -> Result<()> {
    let waits = Waits { longest: Duration::from_millis(1), on_wait: Box::new(|_| {}) };
    Mirror { client, store, waits: &waits, on_progress: &mut |_, _| {} }.run()
}

fn endpoint(url: &str) -> Endpoint {
    let authorization = Authorization::basic("mei@example.com", SECRET).expect("credentials");
    Endpoint::new(url).expect("a URL").authorization(authorization)
}

fn client(url: &str) -> Client {
    Client::new(endpoint(url), false, Duration::from_millis(300))
}

/// Starts a server that reads each request and sends the same bytes. Returns its port.
fn answering(bytes: &'static str) -> u16 {
    serving(move |mut stream| {
        let mut request = vec![0; 65536];
        let _ = stream.read(&mut request);
        let _ = stream.write_all(bytes.as_bytes());
        if bytes.is_empty() {
            // The client ends the connection.
            while stream.read(&mut request).is_ok_and(|length| length > 0) {}
        }
    })
}

fn serving(serve: impl Fn(std::net::TcpStream) + Send + 'static) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    std::thread::spawn(move || listener.incoming().flatten().for_each(serve));
    port
}

fn of_answer(bytes: &'static str) -> String {
    sentence(&client(&format!("http://127.0.0.1:{}/EWS/Exchange.asmx", answering(bytes))))
}

#[test]
fn wrong_password_is_named() {
    let server = Loopback::start(Options::new().mailbox("mei@example.com", "another")).expect("a server");
    let text = sentence(&client(&server.url()));
    assert_eq!(
        text,
        "the server refuses the user or the password: check --user and EWS_PASSWORD (sign in with Basic realm=\"ews-test-server\")"
    );
}

#[test]
fn expired_token_is_named() {
    let server =
        Loopback::start(Options::new().mailbox("mei@example.com", "x").token("new")).expect("a server");
    let bearer = Authorization::bearer(SECRET).expect("a token");
    let endpoint = Endpoint::new(&server.url()).expect("a URL").authorization(bearer);
    let text = sentence(&Client::new(endpoint, true, Duration::from_secs(5)));
    assert!(
        text.starts_with("the server refuses the token, which may have expired: get a new one for EWS_TOKEN"),
        "{text}"
    );
}

#[test]
fn login_page_is_named() {
    let text = of_answer(
        "HTTP/1.1 302 Found\r\nLocation: https://login.example.com/form?user=mei\r\nContent-Length: 0\r\n\r\n",
    );
    assert!(
        text.starts_with("the server redirects to another page, perhaps a login form: check --url"),
        "{text}"
    );
    assert!(text.contains("https://login.example.com/form"), "{text}");
    let text = of_answer(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 50\r\n\r\n<html><head><title>Sign in</title></head></html>  ",
    );
    assert!(text.starts_with("the response with the HTTP status 200 is not from EWS: check --url"), "{text}");
    assert!(text.contains("Sign in"), "{text}");
}

#[test]
fn error_page_of_a_proxy_is_named() {
    let text = of_answer(
        "HTTP/1.1 502 Bad Gateway\r\nContent-Type: text/html\r\nContent-Length: 46\r\n\r\n<html><title>502 Bad Gateway</title></html>   ",
    );
    assert_eq!(
        text,
        "a server or proxy answers with the HTTP status 502 again and again: run the command again later, to continue the mirror"
    );
}

#[test]
fn hanging_server_is_named() {
    let text = of_answer("");
    assert!(text.starts_with("the server does not answer in time"), "{text}");
}

#[test]
fn half_a_response_is_named() {
    let text =
        of_answer("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: 5000\r\n\r\n<soap:Envelope");
    assert!(text.starts_with("the connection broke before the whole response arrived"), "{text}");
    assert!(text.ends_with("run the command again, to continue the mirror"), "{text}");
}

#[test]
fn missing_server_is_named() {
    let unused = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port");
    let text = sentence(&client(&format!("http://{unused}/EWS/Exchange.asmx")));
    assert_eq!(text, "no server listens at the URL: check the host and the port in --url");
}

#[test]
fn certificate_for_another_name_is_named() {
    let certified =
        rcgen::generate_simple_self_signed(["mail.example.com".to_owned()]).expect("a certificate");
    let key =
        rustls::pki_types::PrivateKeyDer::try_from(certified.signing_key.serialize_der()).expect("a key");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![certified.cert.der().clone()], key)
        .expect("a configuration");
    let config = Arc::new(config);
    let port = serving(move |stream| {
        let connection = rustls::ServerConnection::new(Arc::clone(&config)).expect("a connection");
        let _ = rustls::StreamOwned::new(connection, stream).read(&mut [0; 1024]);
    });
    let endpoint = endpoint(&format!("https://localhost:{port}/EWS/Exchange.asmx"));
    let pem = certified.cert.pem();
    let client = Client::trusting(endpoint, false, Duration::from_secs(5), pem.as_bytes()).expect("a client");
    let text = sentence(&client);
    assert!(text.starts_with("the certificate of the server is not valid for the host of the URL"), "{text}");
    assert!(text.contains("mail.example.com"), "{text}");
}

#[test]
fn full_disk_is_named_and_the_next_run_continues() {
    let server =
        Loopback::start(Options::new().mailbox("mei@example.com", SECRET).items(20)).expect("a server");
    let client = Client::new(endpoint(&server.url()), false, Duration::from_secs(5));
    let folder = tempfile::tempdir().expect("a folder");
    let mut steps = 0;
    let full = move |_: &str| {
        steps += 1;
        if steps == 12 { Err(io::Error::from(io::ErrorKind::StorageFull).into()) } else { Ok(()) }
    };
    let mut store = Store::open(folder.path(), "mei").expect("a store").on_checkpoint(full);
    let error: Error = mirror(&client, &mut store).expect_err("an error");
    assert_eq!(
        error.to_string(),
        "the disk is full: free some space, and run the command again, to continue the mirror"
    );
    drop(store);
    let mut store = Store::open(folder.path(), "mei").expect("a store");
    mirror(&client, &mut store).expect("a mirror");
    assert_eq!(store.counts().expect("counts").0, 20);
}

#[test]
fn server_without_basic_authentication_is_named() {
    let text = of_answer(
        "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Negotiate\r\nWWW-Authenticate: NTLM\r\nContent-Length: 0\r\n\r\n",
    );
    assert!(text.starts_with("the server does not offer Basic authentication"), "{text}");
    assert!(text.ends_with("(sign in with Negotiate, NTLM)"), "{text}");
}

#[test]
fn unknown_host_and_port_without_tls_are_named() {
    let text = sentence(&client("https://host.invalid/EWS/Exchange.asmx"));
    assert_eq!(text, "the host of the URL is unknown: check --url and the network");
    let port = answering("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    let text = sentence(&client(&format!("https://localhost:{port}/EWS/Exchange.asmx")));
    assert!(text.starts_with("no TLS with the server at the URL: check the port in --url"), "{text}");
}

#[test]
fn folder_of_another_mailbox_and_folder_with_other_files_are_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    Store::open(folder.path(), "mei").expect("a store");
    let refused = Store::open(folder.path(), "jonas").err().expect("an error").to_string();
    assert!(refused.ends_with("is the mirror of mei: use another --folder"), "{refused}");
    let folder = tempfile::tempdir().expect("a folder");
    let other = folder.path().join("items/notes.txt");
    std::fs::create_dir(folder.path().join("items")).expect("a folder");
    std::fs::write(&other, "Lunch").expect("a file");
    let refused = Store::open(folder.path(), "mei").err().expect("an error").to_string();
    assert!(refused.ends_with("has files that are not of a mirror: use another --folder"), "{refused}");
    assert!(other.exists());
}

#[test]
fn missing_file_is_fetched_again_and_a_file_of_the_user_stays() {
    let server =
        Loopback::start(Options::new().mailbox("mei@example.com", SECRET).items(20)).expect("a server");
    let client = Client::new(endpoint(&server.url()), false, Duration::from_secs(5));
    let folder = tempfile::tempdir().expect("a folder");
    mirror(&client, &mut Store::open(folder.path(), "mei").expect("a store")).expect("a mirror");
    let items = folder.path().join("items");
    let first = std::fs::read_dir(&items).expect("a folder").next().expect("a file").expect("a file").path();
    std::fs::remove_file(&first).expect("removed");
    std::fs::write(items.join("notes.txt"), "Lunch").expect("a file");
    let mut store = Store::open(folder.path(), "mei").expect("a store");
    mirror(&client, &mut store).expect("a mirror");
    assert!(first.exists() && items.join("notes.txt").exists());
    let contents: std::collections::BTreeMap<_, _> =
        store.contents().expect("contents").into_iter().collect();
    assert_eq!(contents, server.server().contents("mei@example.com"));
}
