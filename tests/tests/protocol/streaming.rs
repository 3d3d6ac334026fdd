//! Responses to `GetStreamingEvents`, read with an iterator over envelopes.

use std::io::{BufReader, Read};

use ews_bindings::messages::{GetStreamingEvents, ResponseCode};
use ews_bindings::operation::Operation;
use ews_bindings::soap::Envelopes;
use ews_bindings::types::ConnectionStatus;
use ews_bindings::{ErrorKind, Result};

const RECORDED: &[u8] = include_bytes!("../../../bindings/examples/streaming/recorded.xml");

/// A whole envelope.
const GOOD: &str = "<s:Envelope xmlns:s='urn:s'><s:Body><a>1</a></s:Body></s:Envelope>";

/// A reader that is interrupted, and then fails.
struct Fails(u32);

impl Read for Fails {
    fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
        self.0 += 1;
        let kind = if self.0 < 3 { std::io::ErrorKind::Interrupted } else { std::io::ErrorKind::TimedOut };
        Err(kind.into())
    }
}

#[test]
fn iterator_ends_after_a_cut_and_after_an_error_of_the_reader() {
    let cut = [GOOD, "<s:Envelope>"].concat();
    let mut envelopes = Envelopes::new(cut.as_bytes());
    assert!(envelopes.next().is_some_and(|item| item.is_ok()));
    let error = envelopes.next().and_then(Result::err).expect("the stream is cut");
    assert_eq!((error.kind(), error.message()), (ErrorKind::Syntax, "the stream ends inside an envelope"));
    assert!(envelopes.next().is_none() && envelopes.next().is_none());

    let mut envelopes = Envelopes::new(BufReader::new(GOOD.as_bytes().chain(Fails(0))));
    assert!(envelopes.next().is_some_and(|item| item.is_ok()));
    assert_eq!(envelopes.next().and_then(Result::err).map(|error| error.kind()), Some(ErrorKind::Io));
    assert!(envelopes.next().is_none());
}

/// A short description of each response message in a stream.
fn messages(stream: &[u8], piece: usize) -> Vec<String> {
    let mut found = Vec::new();
    for envelope in Envelopes::new(BufReader::with_capacity(piece, stream)) {
        let envelope = envelope.expect("the stream is valid");
        for outcome in GetStreamingEvents::outcomes(&envelope).expect("the envelope is valid") {
            found.push(match outcome {
                Ok(message) => {
                    let list = message.notifications.iter().flat_map(|list| list.iter());
                    let events: usize = list.map(|notification| notification.event.len()).sum();
                    match &message.connection_status {
                        Some(ConnectionStatus::Ok) if message.notifications.is_none() => {
                            "keep-alive".to_owned()
                        }
                        Some(status) => status.to_string(),
                        None => format!("{events} events"),
                    }
                }
                Err(failure) => failure.code.as_ref().map_or("no code", ResponseCode::as_str).to_owned(),
            });
        }
    }
    found
}

#[test]
fn recorded_stream_has_events_keep_alives_an_error_and_a_close() {
    let expected =
        ["keep-alive", "3 events", "keep-alive", "ErrorSubscriptionNotFound", "1 events", "Closed"];
    for piece in (1..100).chain([4096, RECORDED.len()]) {
        assert_eq!(messages(RECORDED, piece), expected);
    }
}

#[test]
fn shared_stream_has_three_envelopes() {
    let Some(stream) = ews_tests::shared::report("stream-of-envelopes.xml") else { return };
    for piece in [1, 7, 1000, stream.len()] {
        let found = messages(&stream, piece);
        assert_eq!(found, ["keep-alive", "2 events", "Closed"]);
    }
}
