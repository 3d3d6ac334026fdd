//! HTTP: paths, methods, sizes, connections and errors.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::time::{Duration, Instant};

use ews_bindings::http_1::{Authorization, Endpoint};
use ews_bindings::messages::GetFolder;
use ews_bindings::operation::Operation as _;
use ews_bindings::types::{
    DefaultShapeNames, DistinguishedFolderId, DistinguishedFolderIdName as Name, FolderResponseShape,
};
use ews_test_server::{Fault, Loopback, Options, Throttling};

/// A byte more than the server accepts.
const TOO_LONG: usize = (64 << 20) + 1;

fn options() -> Options {
    Options::new().mailbox("mei@example.com", "secret")
}

/// Returns the value of the header `Authorization`, and the body of a request.
fn request() -> (String, Vec<u8>) {
    let endpoint = Endpoint::new("http://localhost/EWS/Exchange.asmx").expect("a URL");
    // The server ignores the case of user names.
    let authorization = Authorization::basic("Mei@EXAMPLE.com", "secret").expect("credentials");
    let inbox = DistinguishedFolderId::new(Name::Inbox);
    let get = GetFolder::new(FolderResponseShape::new(DefaultShapeNames::IdOnly), [inbox]);
    let request = endpoint.authorization(authorization).request(get).expect("a request");
    let header = request.headers()["authorization"].to_str().expect("ASCII").to_owned();
    (header, request.into_body())
}

/// A connection.
struct Connection(BufReader<TcpStream>);

impl Connection {
    fn new(server: &Loopback) -> Self {
        let address = server.url();
        let address = address.trim_start_matches("http://").split('/').next().expect("an address");
        let stream = TcpStream::connect(address).expect("a connection");
        stream.set_read_timeout(Some(Duration::from_secs(60))).expect("a time limit");
        Self(BufReader::new(stream))
    }

    fn write(&mut self, bytes: &[u8]) -> std::io::Result<()> {
        self.0.get_mut().write_all(bytes)
    }

    /// Sends the head of a request.
    fn head(&mut self, start: &str, headers: &[&str]) {
        let (authorization, _) = request();
        let headers = headers.join("\r\n");
        let head =
            format!("{start} HTTP/1.1\r\nHost: a\r\nAuthorization: {authorization}\r\n{headers}\r\n\r\n");
        self.write(head.as_bytes()).expect("the head is sent");
    }

    /// Sends a request to a path.
    fn post(&mut self, path: &str, body: &[u8]) {
        let length = format!("Content-Length: {}", body.len());
        self.head(&format!("POST {path}"), &["Content-Type: application/json", &length]);
        self.write(body).expect("the body is sent");
    }

    /// Returns the status and the body of the next response.
    fn response(&mut self) -> Option<(u16, Vec<u8>)> {
        let mut status = String::new();
        self.0.read_line(&mut status).ok()?;
        let status = status.split(' ').nth(1)?.parse().ok()?;
        let mut length = 0;
        loop {
            let mut line = String::new();
            self.0.read_line(&mut line).ok()?;
            let line = line.trim_end().to_ascii_lowercase();
            if line.is_empty() {
                break;
            }
            if let Some(value) = line.strip_prefix("content-length: ") {
                length = value.parse().ok()?;
            }
        }
        let mut body = vec![0; length];
        self.0.read_exact(&mut body).ok()?;
        Some((status, body))
    }

    fn status(&mut self) -> Option<u16> {
        self.response().map(|(status, _)| status)
    }
}

#[test]
fn connection_serves_many_requests_of_any_content_type() {
    let server = Loopback::start(options()).expect("a server");
    let mut connection = Connection::new(&server);
    for path in ["/EWS/Exchange.asmx", "/ews/exchange.ASMX", "/EWS/Exchange.asmx?a=b"] {
        connection.post(path, &request().1);
        let (status, body) = connection.response().expect("a response");
        assert_eq!(status, 200);
        assert!(GetFolder::outcomes(&body).expect("outcomes")[0].is_ok());
    }
}

#[test]
fn wrong_path_method_and_body_get_an_error_status() {
    let server = Loopback::start(options()).expect("a server");
    let mut connection = Connection::new(&server);
    for (path, status) in [("/", 404), ("/EWS/Exchange.asmx/x", 404), ("/autodiscover/autodiscover.xml", 404)]
    {
        connection.post(path, &request().1);
        assert_eq!(connection.status(), Some(status), "{path}");
    }
    connection.head("GET /EWS/Exchange.asmx", &[]);
    assert_eq!(connection.status(), Some(405));
    connection.post("/EWS/Exchange.asmx", b"<html/>");
    let (status, body) = connection.response().expect("a response");
    assert_eq!(status, 500);
    assert!(String::from_utf8_lossy(&body).contains("ErrorSchemaValidation"));
}

#[test]
fn client_that_expects_100_continue_gets_it() {
    let server = Loopback::start(options()).expect("a server");
    let mut connection = Connection::new(&server);
    let (_, body) = request();
    let length = format!("Content-Length: {}", body.len());
    connection.head("POST /EWS/Exchange.asmx", &["Expect: 100-continue", &length]);
    assert_eq!(connection.status(), Some(100));
    connection.write(&body).expect("the body is sent");
    assert_eq!(connection.status(), Some(200));
}

#[test]
fn request_that_is_too_long_is_refused() {
    let server = Loopback::start(options()).expect("a server");
    let length = format!("Content-Length: {TOO_LONG}");
    let mut connection = Connection::new(&server);
    connection.head("POST /EWS/Exchange.asmx", &["Expect: 100-continue", &length]);
    assert_eq!(connection.status(), Some(413));

    let mut connection = Connection::new(&server);
    connection.head("POST /EWS/Exchange.asmx", &[&length]);
    let part = vec![b' '; 1 << 20];
    for _ in 0..64 {
        connection.write(&part).expect("the body is sent");
    }
    connection.write(b" ").expect("the body is sent");
    assert_eq!(connection.status(), Some(413));

    let mut connection = Connection::new(&server);
    connection.head("POST /EWS/Exchange.asmx", &["Transfer-Encoding: chunked"]);
    for _ in 0..65 {
        connection.write(b"100000\r\n").and_then(|()| connection.write(&part)).expect("the body is sent");
        connection.write(b"\r\n").expect("the body is sent");
    }
    connection.write(b"0\r\n\r\n").expect("the body is sent");
    assert_eq!(connection.status(), Some(413));
    connection.post("/EWS/Exchange.asmx", &request().1);
    assert_eq!(connection.status(), Some(200));
}

#[test]
fn server_goes_on_after_a_panic_and_a_broken_request() {
    let server = Loopback::start(options()).expect("a server");
    server.faults().push(Fault::crash());
    let mut connection = Connection::new(&server);
    connection.post("/EWS/Exchange.asmx", &request().1);
    assert_eq!(connection.response(), Some((500, Vec::new())));
    connection.post("/EWS/Exchange.asmx", &request().1);
    assert_eq!(connection.status(), Some(200));

    let mut broken = Connection::new(&server);
    broken.head("POST /EWS/Exchange.asmx", &["Content-Length: 1000"]);
    broken.write(b"half").expect("a part is sent");
    drop(broken);
    connection.post("/EWS/Exchange.asmx", &request().1);
    assert_eq!(connection.status(), Some(200));
}

#[test]
fn closed_connection_no_longer_counts_for_the_limit() {
    let server = Loopback::start(options().throttling(Throttling::new().max_concurrency(1)));
    let server = server.expect("a server");
    server.faults().push(Fault::hang());
    let mut hanging = Connection::new(&server);
    // The server waits at the first request, and must notice the end of the connection although more requests follow.
    for _ in 0..3 {
        hanging.post("/EWS/Exchange.asmx", &request().1);
    }
    while !server.faults().pending().is_empty() {
        std::thread::sleep(Duration::from_millis(5));
    }
    let mut connection = Connection::new(&server);
    let mut post = || {
        connection.post("/EWS/Exchange.asmx", &request().1);
        connection.status()
    };
    assert_eq!(post(), Some(500));
    drop(hanging);
    let start = Instant::now();
    while post() != Some(200) {
        assert!(start.elapsed() < Duration::from_secs(60), "the connection still counts");
        std::thread::sleep(Duration::from_millis(5));
    }
    assert_eq!(post(), Some(200));
}

#[test]
fn request_with_any_version_of_the_schema_or_without_a_version_is_answered() {
    let server = Loopback::start(options()).expect("a server");
    let mut connection = Connection::new(&server);
    let text = String::from_utf8(request().1).expect("UTF-8");
    let (start, rest) = text.split_once("<soap:Header>").expect("a header");
    let (_, end) = rest.split_once("</soap:Header>").expect("a header");
    connection.post("/EWS/Exchange.asmx", format!("{start}{end}").as_bytes());
    assert_eq!(connection.status(), Some(200));
    for (version, status) in
        [("Exchange2007", 200), ("Exchange2013", 200), ("Exchange2016", 200), ("V2099", 500)]
    {
        connection.post("/EWS/Exchange.asmx", text.replace("Exchange2013_SP1", version).as_bytes());
        assert_eq!(connection.status(), Some(status), "{version}");
    }
}
