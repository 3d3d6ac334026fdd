//! Documents in UTF-16 and in other encodings: whole, one change at a time, in a stream of envelopes, and as the body of
//! an HTTP response.

use std::io::BufReader;

use ews_bindings::messages::{GetRoomLists, GetStreamingEvents, SyncFolderItems};
use ews_bindings::operation::{AnyRequest, Operation};
use ews_bindings::soap::{Envelope, EnvelopeSplitter, Envelopes, HttpOutcome, HttpResponse, RequestHeader};
use ews_bindings::sync::Items;
use ews_bindings::types::{DistinguishedFolderId, DistinguishedFolderIdName, SyncFolderItemsChange};
use ews_bindings::xml::{ReadOptions, Report};
use ews_bindings::{Error, ErrorKind};

/// The subject of each item: characters of one to four bytes in UTF-8.
const SUBJECT: &str = "é漢字 \u{1f600} \u{fffd}";

/// The ways to encode a document in UTF-16.
const UTF16: [(&str, BytesOfUnit); 2] =
    [("little-endian", u16::to_le_bytes), ("big-endian", u16::to_be_bytes)];

type BytesOfUnit = fn(u16) -> [u8; 2];

/// Returns a page with three changes and two departures from the schema. `start` is the text before the envelope.
fn page(start: &str) -> String {
    let change = format!(
        "<t:Create><t:Message><t:Future>{SUBJECT}</t:Future><t:Subject>{SUBJECT}</t:Subject></t:Message></t:Create>"
    );
    format!(
        "{start}<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" \
         xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\" \
         xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\"><s:Body>\
         <m:SyncFolderItemsResponse><m:ResponseMessages><m:SyncFolderItemsResponseMessage ResponseClass=\"Success\">\
         <m:ResponseCode>NoError</m:ResponseCode><m:SyncState>c3RhdGU=</m:SyncState>\
         <m:IncludesLastItemInRange>true</m:IncludesLastItemInRange><m:Changes>{}</m:Changes>\
         </m:SyncFolderItemsResponseMessage></m:ResponseMessages></m:SyncFolderItemsResponse></s:Body></s:Envelope>\n",
        change.repeat(3)
    )
}

fn utf16(text: &str, bytes: BytesOfUnit) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

/// The outcome of reading a page: its changes, the reports, and the error.
type Outcome = (Vec<SyncFolderItemsChange>, Vec<String>, Option<String>);

fn options<'r>(is_strict: bool) -> ReadOptions<'r> {
    if is_strict { ReadOptions::new().strict() } else { ReadOptions::new() }
}

fn whole(bytes: &[u8], is_strict: bool) -> Outcome {
    let mut reports = Vec::new();
    let mut listen = |report: &Report<'_>| reports.push(report.to_string());
    let read = SyncFolderItems::response(bytes, options(is_strict).on_report(&mut listen));
    match read {
        Err(error) => (Vec::new(), reports, Some(error.to_string())),
        Ok(envelope) => {
            let mut messages = SyncFolderItems::split(envelope.body);
            let message = messages.remove(0).expect("the message is a success");
            let changes = message.changes.map(|changes| changes.to_vec()).unwrap_or_default();
            (changes, reports, None)
        }
    }
}

fn streamed(bytes: &[u8], piece: usize, is_strict: bool) -> Outcome {
    let mut reports = Vec::new();
    let mut listen = |report: &Report<'_>| reports.push(report.to_string());
    let input = BufReader::with_capacity(piece, bytes);
    let mut changes = Items::changes_with(input, options(is_strict).on_report(&mut listen));
    let (mut read, mut error) = (Vec::new(), None);
    for change in &mut changes {
        match change {
            Ok(change) => read.push(change),
            Err(failure) => error = Some(failure.to_string()),
        }
    }
    drop(changes);
    (read, reports, error)
}

/// Returns the error of reading a document as a whole, which is also the error of reading it in pieces.
fn error_of(bytes: &[u8]) -> Error {
    let error = SyncFolderItems::response(bytes, ReadOptions::new()).expect_err("the document is refused");
    for piece in [1, 2, 3, 5, 64, 1 << 20] {
        let (_, _, streamed) = streamed(bytes, piece, false);
        assert_eq!(streamed, Some(error.to_string()), "in pieces of {piece}");
    }
    let strict = SyncFolderItems::response(bytes, ReadOptions::new().strict());
    assert_eq!(strict.expect_err("the document is refused").to_string(), error.to_string());
    error
}

#[test]
fn page_in_utf16_reads_as_in_utf8() {
    let plain = whole(page("").as_bytes(), false);
    assert_eq!((plain.0.len(), plain.1.len()), (3, 3));
    let declaration = "<?xml version=\"1.0\" encoding=\"utf-16\"?>";
    let other = "<?xml version=\"1.0\" encoding=\"utf-8\"?>";
    let long = " ".repeat(3000);
    let starts = [
        "\u{feff}",
        declaration,
        "",
        " \n",
        &format!("\u{feff}{declaration}"),
        &format!("\u{feff}{other}"),
        &long,
    ];
    for start in starts {
        let text = page(start);
        // The position of a report is that in the decoded text.
        let expected = whole(page(&start.replace("utf-16", "utf-8 ")).replace("-8 ", "-8").as_bytes(), false);
        assert_eq!(plain.0, expected.0);
        for (name, bytes) in UTF16 {
            let bytes = utf16(&text, bytes);
            let read = whole(&bytes, false);
            assert_eq!((&read.0, &read.2), (&plain.0, &None), "{name} {start:?}");
            for piece in [1, 2, 3, 7, 1000] {
                assert_eq!(streamed(&bytes, piece, false), read, "{name} {start:?} {piece}");
            }
            let strict = whole(&bytes, true).2.expect("Future is refused");
            assert!(strict.contains("Future"), "{strict}");
        }
    }
}

#[test]
fn position_in_utf16_is_that_of_the_decoded_text() {
    let text = page("\u{feff}<?xml version=\"1.0\"?>\n");
    let expected = whole(text.as_bytes(), false).1;
    for (_, bytes) in UTF16 {
        assert_eq!(whole(&utf16(&text, bytes), false).1, expected);
    }
}

#[test]
fn byte_order_mark_of_utf8_wins_over_the_declaration() {
    let plain = whole(page("").as_bytes(), false);
    for name in ["utf-16", "iso-8859-1", "unknown"] {
        let text = page(&format!("\u{feff}<?xml version=\"1.0\" encoding=\"{name}\"?>"));
        assert_eq!(whole(text.as_bytes(), true).0, Vec::new());
        let read = whole(text.as_bytes(), false);
        assert_eq!((&read.0, &read.2), (&plain.0, &None), "{name}");
        assert_eq!(streamed(text.as_bytes(), 3, false), read);
    }
}

#[test]
fn malformed_utf16_is_an_error_with_the_offset_of_the_bytes() {
    for (_, bytes) in UTF16 {
        let good = utf16(&page("\u{feff}"), bytes);
        let text = page("\u{feff}");
        let index = text.encode_utf16().position(|unit| unit == 0xd83d).expect("the subject has a pair") * 2;
        // Each half of the pair alone.
        for (removed, offset) in [(index, index), (index + 2, index)] {
            let mut broken = good.clone();
            broken.drain(removed..removed + 2);
            let error = error_of(&broken);
            assert_eq!(error.kind(), ErrorKind::Syntax);
            assert!(error.message().contains("surrogate"), "{error}");
            assert!(error.message().ends_with(&format!("offset {offset}")), "{error}");
        }
        let odd = good.get(..good.len() - 1).expect("the page is longer");
        let error = error_of(odd);
        assert!(error.message().ends_with(&format!("offset {}", good.len() - 2)), "{error}");
    }
}

#[test]
fn changes_before_malformed_utf16_do_not_depend_on_the_pieces() {
    let mut bytes = utf16(&page("\u{feff}"), u16::to_le_bytes);
    let end = bytes
        .windows(10)
        .rposition(|window| window == utf16("</m:C", u16::to_le_bytes))
        .expect("it is there");
    bytes.splice(end..end, [0x00, 0xdc]);
    for piece in [1, 2, 3, 100, 1 << 20] {
        let (changes, _, error) = streamed(&bytes, piece, false);
        assert_eq!(changes.len(), 3, "in pieces of {piece}");
        assert!(error.is_some_and(|error| error.contains("surrogate")));
    }
}

#[cfg(not(feature = "encodings"))]
#[test]
fn encoding_that_contradicts_the_bytes_or_is_not_read_is_refused() {
    let declared = |name: &str| format!("<?xml version=\"1.0\" encoding=\"{name}\"?><a/>").into_bytes();
    for name in ["utf-16", "UTF-16LE", "iso-8859-1", "windows-1252", "x-unknown"] {
        let error = error_of(&declared(name));
        assert_eq!(error.kind(), ErrorKind::Syntax);
        assert!(error.message().contains(name), "{error}");
    }
    let error = error_of(&declared("iso-8859-1"));
    assert!(error.message().contains("feature `encodings`"), "{error}");
    let wide = |bytes: fn(u32) -> [u8; 4]| {
        "\u{feff}<a/>".chars().map(u32::from).flat_map(bytes).collect::<Vec<u8>>()
    };
    for bytes in [wide(u32::to_le_bytes), wide(u32::to_be_bytes)] {
        for bytes in [&bytes[..], &bytes[4..]] {
            assert!(error_of(bytes).message().contains("UTF-32"));
        }
    }
    for malformed in ["1", "utf 8", "ä", ""] {
        assert_eq!(error_of(&declared(malformed)).kind(), ErrorKind::Syntax);
    }
}

#[test]
fn stream_of_envelopes_in_utf16_is_split_in_pieces_of_any_length() {
    let envelope = include_str!("../../../bindings/examples/streaming/recorded.xml");
    let plain: Vec<_> =
        Envelopes::new(envelope.as_bytes()).map(|item| item.expect("it is an envelope")).collect();
    let values = |envelopes: &[Vec<u8>]| -> Vec<_> {
        let outcomes =
            envelopes.iter().map(|envelope| GetStreamingEvents::outcomes(envelope).expect("it is read"));
        outcomes.flatten().map(|outcome| format!("{outcome:?}")).collect()
    };
    for start in ["", "\u{feff}", " \r\n", "\r\n\u{feff} "] {
        for (name, bytes) in UTF16 {
            let text = format!("{start}{}", envelope.replace("<?xml", "\u{feff}<?xml"));
            let stream = utf16(&text, bytes);
            for piece in [1, 2, 3, 101, stream.len()] {
                let input = BufReader::with_capacity(piece, stream.as_slice());
                let found: Result<Vec<_>, _> = Envelopes::new(input).collect();
                let found = found.expect("the stream is split");
                let expected: Vec<_> = plain
                    .iter()
                    .map(|envelope| utf16(std::str::from_utf8(envelope).expect("it is UTF-8"), bytes))
                    .collect();
                assert_eq!(found, expected, "{name}, {start:?}, in pieces of {piece}");
                assert_eq!(values(&found), values(&plain));
            }
            let mut cut = EnvelopeSplitter::new();
            cut.push(stream.get(..stream.len() - 1).expect("it is longer"));
            while let Some(item) = cut.next_envelope() {
                item.expect("it is an envelope");
            }
            assert_eq!(cut.finish().map_err(|error| error.kind()), Err(ErrorKind::Syntax));
        }
    }
}

#[test]
fn envelope_in_utf16_past_the_limit_is_skipped() {
    let long = format!("<s:Envelope>{}<a b='{}'/></s:Envelope>", "<é/>".repeat(900), "x".repeat(5000));
    let good = "<s:Envelope>漢</s:Envelope>";
    let stream = utf16(&[good, &long, good].concat(), u16::to_be_bytes);
    for piece in [1, 2, 13, stream.len()] {
        let input = BufReader::with_capacity(piece, stream.as_slice());
        let found: Vec<_> = Envelopes::new(input).max_envelope(2000).collect();
        let found: Vec<_> = found.iter().map(|item| item.as_ref().map_err(Error::kind)).collect();
        let good = utf16(good, u16::to_be_bytes);
        assert_eq!(found, [Ok(&good), Err(ErrorKind::Limit), Ok(&good)], "in pieces of {piece}");
    }
}

#[test]
fn http_response_in_utf16_is_classified_as_in_utf8() {
    for (_, bytes) in UTF16 {
        let body = utf16(&page("\u{feff}"), bytes);
        let outcome = SyncFolderItems::http_outcome(&HttpResponse::new(200, &body));
        assert!(matches!(outcome, HttpOutcome::Response), "{outcome}");
        let html = utf16("\u{feff}<html><head><title>Gone</title></head><body><br></html>", bytes);
        let outcome = SyncFolderItems::http_outcome(&HttpResponse::new(404, &html));
        assert!(outcome.to_string().contains("an HTML page with the title \"Gone\""), "{outcome}");
    }
}

#[test]
fn request_and_answer_of_a_sync_are_read_in_utf16() {
    let text = Envelope::request(GetRoomLists::default()).to_xml().expect("the request is written");
    for (_, bytes) in UTF16 {
        for start in ["", "\u{feff}"] {
            let bytes = utf16(&format!("{start}{text}"), bytes);
            let request = Envelope::<RequestHeader, AnyRequest>::read(&bytes).expect("the request is read");
            assert!(matches!(request.body, AnyRequest::GetRoomLists(_)));
        }
        let mut sync = Items::new(DistinguishedFolderId::new(DistinguishedFolderIdName::Inbox));
        assert!(sync.accept(&utf16(&page(""), bytes)).is_ok());
    }
}
