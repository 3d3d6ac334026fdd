//! Streams of envelopes: each envelope is returned when its last byte arrives, in pieces of any length; errors do not
//! affect the envelopes after them.

use std::io::BufReader;

use ews_bindings::ErrorKind;
use ews_bindings::messages::GetStreamingEvents;
use ews_bindings::operation::Operation;
use ews_bindings::soap::{EnvelopeSplitter, Envelopes};
use ews_tests::splitter::{GOOD, check, items};

/// Envelopes with unusual XML.
const ODD: &[&str] = &[
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\r\n<!-- </s:Envelope> --><s:Envelope xmlns:s='urn:s'>é</s:Envelope>",
    "<s:Envelope\n xmlns:s=\"urn:>s/>\" a='</s:Envelope>' b='\"/>'><a b='/'/>\u{10348}</s:Envelope\n>",
    "<Envelope><![CDATA[</Envelope>]] >]]]><!-- - </Envelope>--><?a </Envelope> ? ?><b/></Envelope>",
    "<s:Envelope><s:Body><s:Envelope/><s:Envelope><s:Envelope></s:Envelope></s:Envelope></s:Body></s:Envelope>",
    "<s:Envelope><Envelope></s:Envelope>",
    "<s:Envelope/>",
    "<fault >]]> &lt; ' \" ></fault >",
];

/// Text that may be between two envelopes.
const BETWEEN: &[&str] =
    &["", " \t\r\n", "\u{feff}", "\n\u{feff}", "<!-- a <b> -->\n", "<?go on?>", "\u{feff}\r\n"];

/// A stream of all unusual envelopes, with each text between them.
fn odd_stream() -> String {
    let pairs = BETWEEN.iter().flat_map(|between| ODD.iter().map(move |odd| [*between, *odd]));
    pairs.flatten().collect()
}

#[test]
fn stream_in_pieces_of_any_length_gives_the_same_envelopes() {
    let stream = odd_stream();
    let expected: Vec<_> = BETWEEN.iter().flat_map(|_| ODD).map(|odd| Ok(odd.as_bytes().to_vec())).collect();
    for piece in 1..=stream.len() {
        assert_eq!(items(stream.as_bytes(), piece, 1 << 20), expected, "in pieces of {piece}");
    }
}

#[test]
fn envelope_is_returned_with_its_last_byte() {
    let stream = odd_stream();
    let mut splitter = EnvelopeSplitter::new();
    let mut ends = Vec::new();
    for (offset, byte) in stream.bytes().enumerate() {
        splitter.push(&[byte]);
        ends.extend(splitter.next_envelope().map(|_| offset + 1));
        assert!(splitter.next_envelope().is_none());
    }
    let mut expected = Vec::new();
    let mut length = 0;
    for between in BETWEEN {
        for odd in ODD {
            length += between.len() + odd.len();
            expected.push(length);
        }
    }
    assert_eq!(ends, expected);
}

#[test]
fn cut_inside_an_envelope_or_inside_markup_is_told_from_a_clean_end() {
    for between in BETWEEN {
        for odd in ODD {
            let stream = [GOOD, between, odd].concat();
            // Between envelopes, the end is clean after white space and after whole marks, comments and instructions.
            let is_whole = |part: &str| match part.trim_start_matches([' ', '\t', '\r', '\n', '\u{feff}']) {
                "" => true,
                rest => rest.ends_with("-->") || rest.ends_with("-->\n") || rest.ends_with("?>"),
            };
            for length in 1..=stream.len() {
                let is_clean = match length.checked_sub(GOOD.len()) {
                    None => false,
                    Some(after) if after <= between.len() => between.get(..after).is_some_and(is_whole),
                    Some(_) => length == stream.len(),
                };
                for piece in [1, 5, stream.len()] {
                    let found = items(&stream.as_bytes()[..length], piece, 1 << 20);
                    let cut = found.last() == Some(&Err(ErrorKind::Syntax));
                    assert_eq!(cut, !is_clean, "after {length} bytes of {stream}: {found:?}");
                    let whole = found.iter().filter(|item| item.is_ok()).count();
                    let expected = usize::from(length >= GOOD.len()) + usize::from(length == stream.len());
                    assert_eq!(whole, expected, "after {length} bytes of {stream}: {found:?}");
                }
            }
        }
    }
}

#[test]
fn empty_stream_ends_cleanly() {
    check("", 100, &[]);
    check(" \u{feff}\r\n<!-- end -->", 100, &[]);
    check("<?xml version='1.0'?>", 100, &[Err(ErrorKind::Syntax)]);
    assert!(EnvelopeSplitter::default().finish().is_ok());
}

#[test]
fn finish_with_an_envelope_that_was_not_taken_is_an_error() {
    let mut splitter = EnvelopeSplitter::new();
    splitter.push(GOOD.as_bytes());
    let error = splitter.finish().expect_err("the envelope was not taken");
    assert_eq!(error.kind(), ErrorKind::Unexpected);
    assert!(error.message().contains("next_envelope"), "{error}");
}

#[test]
fn bytes_between_envelopes_give_one_error_and_the_next_envelope_is_returned() {
    let unexpected = ErrorKind::Unexpected;
    let garbage: [(Vec<u8>, ErrorKind); 10] = [
        (b"text".to_vec(), unexpected),
        (b"HTTP 500 & more > text <br/> text".to_vec(), unexpected),
        (b"</s:Envelope>".to_vec(), unexpected),
        (b"</s:Body></s:Envelope> \n".to_vec(), unexpected),
        (b"<![CDATA[<s:Envelope>]]>".to_vec(), unexpected),
        (b"<!ELEMENT a>".to_vec(), unexpected),
        (b"<>".to_vec(), unexpected),
        (b"< a>".to_vec(), unexpected),
        (b"\xff".to_vec(), unexpected),
        (b"\xef\xbb".to_vec(), unexpected),
    ];
    for (bytes, kind) in garbage {
        let good = GOOD.as_bytes();
        let declared = format!("<?xml version='1.0'?>{GOOD}");
        check([good, &bytes, good, good].concat(), 1 << 20, &[Ok(GOOD), Err(kind), Ok(GOOD), Ok(GOOD)]);
        check([&bytes, declared.as_bytes()].concat(), 1 << 20, &[Err(kind), Ok(&declared)]);
    }
}

#[test]
fn envelopes_of_one_stream_can_have_different_encodings() {
    let good = || Ok(GOOD.as_bytes().to_vec());
    let text = "<?xml version=\"1.0\"?><s:Envelope a=\"1\">漢 &gt; >\u{1f600}</s:Envelope>";
    for (before, after) in [("", ""), ("\u{feff}", "\n"), (" \u{feff}", ""), ("<!-- > -->", "\r\n<?go on?>")]
    {
        for bytes in [u16::to_le_bytes, u16::to_be_bytes] {
            let utf16 = |text: &str| -> Vec<u8> { text.encode_utf16().flat_map(bytes).collect() };
            let (before, wide, after) = (utf16(before), utf16(text), utf16(after));
            let stream = [GOOD.as_bytes(), &before, &wide, &after, GOOD.as_bytes(), &wide, GOOD.as_bytes()];
            for piece in [1, 2, 3, 7, 64, 1 << 20] {
                let expected = [good(), Ok(wide.clone()), good(), Ok(wide.clone()), good()];
                assert_eq!(items(&stream.concat(), piece, 1 << 20), expected, "in pieces of {piece}");
            }
        }
    }
}

#[test]
fn envelope_with_a_dtd_is_refused() {
    let external = format!("<!DOCTYPE s:Envelope SYSTEM 'http://a/b.dtd'>{GOOD}");
    let internal = format!("<?xml version='1.0'?>\n<!DOCTYPE s:Envelope [<!ENTITY a '<b/>'> ]>\n{GOOD}");
    let page = "<!DOCTYPE html><html><body><p>Service unavailable<br></body></html>";
    for refused in [external.as_str(), internal.as_str(), &format!("{page}{GOOD}")] {
        let stream = [refused, GOOD].concat();
        check(stream, 1 << 20, &[Err(ErrorKind::Dtd), Ok(GOOD)]);
    }
    // After an XML declaration, the next envelope is another document.
    let stream = format!("{page}<?xml version='1.0'?>{GOOD}");
    check(stream, 1 << 20, &[Err(ErrorKind::Dtd), Ok(&format!("<?xml version='1.0'?>{GOOD}"))]);
}

#[test]
fn malformed_envelope_is_returned_as_it_is() {
    let malformed = [
        "<s:Envelope><a><b></a></s:Envelope>",
        "<s:Envelope><a></b></c></s:Envelope>",
        "<s:Envelope><!-- a -- b --></s:Envelope>",
        "<s:Envelope><a/b></s:Envelope>",
        "<s:Envelope><!DOCTYPE a></s:Envelope>",
        "<s:Envelope>&undefined; <?xml?></s:Envelope>",
        "<s:Envelope a=b a=b / ></s:Envelope>",
    ];
    for malformed in malformed {
        check([malformed, GOOD].concat(), 1 << 20, &[Ok(malformed), Ok(GOOD)]);
        assert!(GetStreamingEvents::outcomes(malformed.as_bytes()).is_err());
    }
    let stream = [b"<s:Envelope>\xff\xc3</s:Envelope>", GOOD.as_bytes()].concat();
    for piece in [1, 4, 100] {
        let found = items(&stream, piece, 1 << 20);
        assert_eq!(found.len(), 2);
        assert_eq!(found.last(), Some(&Ok(GOOD.as_bytes().to_vec())));
    }
}

#[test]
fn envelope_without_an_end_ends_at_the_next_xml_declaration() {
    let declared = format!("<?xml version=\"1.0\"?>{GOOD}");
    for cut in ["<s:Envelope><a>", "<s:Envelope>text", "<s:Envelope><s:Envelope>", "<?xml version='1.0'?><a>"]
    {
        check([cut, &declared, GOOD].concat(), 1 << 20, &[Err(ErrorKind::Syntax), Ok(&declared), Ok(GOOD)]);
    }
}

#[test]
fn white_space_before_an_envelope_says_nothing_of_the_encoding_after_it() {
    let envelope = "<Envelope/>";
    let utf16 = |bytes: fn(u16) -> [u8; 2]| -> Vec<u8> { envelope.encode_utf16().flat_map(bytes).collect() };
    for bytes in [u16::to_be_bytes, u16::to_le_bytes] {
        let wide = utf16(bytes);
        for before in ["\n", "\n\u{feff}", "\n<!-- a -->", "\n<?go on?>"] {
            let stream = [before.as_bytes(), envelope.as_bytes(), &wide, envelope.as_bytes()].concat();
            let expected =
                [Ok(envelope.as_bytes().to_vec()), Ok(wide.clone()), Ok(envelope.as_bytes().to_vec())];
            for piece in [1, 2, 3, 7, stream.len()] {
                assert_eq!(items(&stream, piece, 1 << 20), expected, "in pieces of {piece}");
            }
        }
    }
    for stream in ["\n\u{feff}\0<a/>", "\n<a/>\0<a/>", "\n<!-- a -->\0<a/>", "\n\0<a/>"] {
        let whole = items(stream.as_bytes(), stream.len(), 1 << 20);
        for piece in [1, 2, 3] {
            assert_eq!(items(stream.as_bytes(), piece, 1 << 20), whole, "{stream:?} in pieces of {piece}");
        }
    }
}

#[test]
fn damaged_stream_gives_the_same_items_in_pieces_of_any_length() {
    let stream = odd_stream();
    let snippets: [&[u8]; 15] = [
        b"<",
        b">",
        b"<!--",
        b"]]>",
        b"'",
        b"<?xml ?>",
        b"<!DOCTYPE",
        b"\xff\xfe",
        b"\xfe\xff",
        b"\0",
        b"<\0a\0/\0>\0",
        b"<?xml version='1.0'",
        b"<![CDATA[",
        b"</s:Envelope>",
        b"<s:Envelope>",
    ];
    let mut random = fastrand::Rng::with_seed(7);
    for _ in 0..ews_tests::env_number("SAMPLES", 300) {
        let mut bytes = stream.as_bytes().to_vec();
        for _ in 0..random.usize(1..6) {
            let at = random.usize(..bytes.len());
            let end = (at + random.usize(..20)).min(bytes.len());
            let snippet = random.choice(snippets).unwrap_or_default();
            bytes.splice(at..end, snippet.iter().copied());
        }
        let whole = items(&bytes, bytes.len(), 1 << 20);
        for piece in [1, random.usize(2..50)] {
            assert_eq!(items(&bytes, piece, 1 << 20), whole, "{}", String::from_utf8_lossy(&bytes));
        }
        let limit = random.usize(..200);
        let whole = items(&bytes, bytes.len(), limit);
        for piece in [1, random.usize(2..50)] {
            assert_eq!(
                items(&bytes, piece, limit),
                whole,
                "limit {limit}: {}",
                String::from_utf8_lossy(&bytes)
            );
        }
    }
}

#[test]
fn debug_output_does_not_contain_the_bytes() {
    let mut splitter = EnvelopeSplitter::new();
    splitter.push(b"<s:Envelope><secret>");
    assert!(splitter.next_envelope().is_none());
    assert!(!format!("{splitter:?} {:?}", Envelopes::new(GOOD.as_bytes())).contains("secret"));
}

#[test]
fn iterator_returns_the_envelopes_of_a_reader() {
    for capacity in [1, 10, 1 << 16] {
        let stream = odd_stream();
        let reader = BufReader::with_capacity(capacity, stream.as_bytes());
        let found: Vec<_> = Envelopes::new(reader).map(|item| item.expect("the stream is valid")).collect();
        let expected: Vec<_> = BETWEEN.iter().flat_map(|_| ODD).map(|odd| odd.as_bytes().to_vec()).collect();
        assert_eq!(found, expected);
    }
    let long = format!("<a>{}</a>", " ".repeat(100));
    let stream = [GOOD, &long, "<a/>"].concat();
    let kinds =
        Envelopes::new(stream.as_bytes()).max_envelope(80).map(|item| item.map_err(|error| error.kind()));
    let kinds: Vec<_> = kinds.collect();
    assert_eq!(kinds, [Ok(GOOD.into()), Err(ErrorKind::Limit), Ok(b"<a/>".to_vec())]);
}
