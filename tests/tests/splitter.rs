//! Streams of envelopes: each envelope is returned when its last byte arrives, in pieces of any length; errors do not
//! affect the envelopes after them.

use std::io::BufReader;
use std::time::{Duration, Instant};

use ews_bindings::messages::GetStreamingEvents;
use ews_bindings::operation::Operation;
use ews_bindings::soap::{EnvelopeSplitter, Envelopes};
use ews_bindings::{ErrorKind, Result};

/// A whole envelope without anything unusual.
const GOOD: &str = "<s:Envelope xmlns:s='urn:s'><s:Body><a>1</a></s:Body></s:Envelope>";

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

/// The items of a stream that arrives in pieces of a length: the text of each envelope, or the kind of the error. The
/// last item is that of `finish`.
fn items(stream: &[u8], piece: usize, limit: usize) -> Vec<Result<Vec<u8>, ErrorKind>> {
    let mut splitter = EnvelopeSplitter::new().max_envelope(limit);
    let mut items = Vec::new();
    for piece in stream.chunks(piece) {
        splitter.push(piece);
        while let Some(item) = splitter.next_envelope() {
            items.push(item.map(<[u8]>::to_vec).map_err(|error| error.kind()));
        }
    }
    items.extend(splitter.finish().err().map(|error| Err(error.kind())));
    items
}

/// Checks the items of a stream, for pieces of several lengths.
#[track_caller]
fn check(stream: impl AsRef<[u8]>, limit: usize, expected: &[Result<&str, ErrorKind>]) {
    let stream = stream.as_ref();
    let expected: Vec<Result<Vec<u8>, ErrorKind>> =
        expected.iter().map(|item| item.map(|text| text.as_bytes().to_vec())).collect();
    for piece in [1, 2, 3, 7, 64, stream.len().max(1)] {
        let found = items(stream, piece, limit);
        assert_eq!(found, expected, "in pieces of {piece}: {}", String::from_utf8_lossy(stream));
    }
}

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

/// Envelopes that are longer than 2,000 bytes, each because of another kind of markup.
fn long_envelopes() -> Vec<String> {
    let long = "1234567 >".repeat(1000);
    let name = "n".repeat(9000);
    vec![
        format!("<s:Envelope>{long}</s:Envelope>"),
        format!("<s:Envelope>{}</s:Envelope>", "<s:Envelope>a</s:Envelope>".repeat(200)),
        format!("<s:Envelope><a b='{long}'/></s:Envelope>"),
        format!("<s:Envelope><a b=\"{long}\"/></s:Envelope>"),
        format!("<s:Envelope><![CDATA[{long}]]]]></s:Envelope>"),
        format!("<s:Envelope><!--{long}--></s:Envelope>"),
        format!("<s:Envelope><?a {long}?></s:Envelope>"),
        format!("<s:Envelope><{name}></{name}></s:Envelope>"),
        format!("<s:Envelope></s:Envelope{}>", " ".repeat(9000)),
        format!("<s:Envelope a='{long}'>a</s:Envelope>"),
        format!("<s:Envelope a='{long}'/>"),
        format!("<!--{long}--><?xml version='1.0'?><!--{long}--><s:Envelope>a</s:Envelope>"),
        format!("<?xml version='1.0'?>{}<s:Envelope>a</s:Envelope>", " ".repeat(9000)),
    ]
}

#[test]
fn envelope_past_the_limit_is_skipped() {
    for long in long_envelopes() {
        let stream = [GOOD, &long, GOOD, GOOD].concat();
        for piece in [1, 2, 13, 1000, stream.len()] {
            let found = items(stream.as_bytes(), piece, 2000);
            let good = || Ok(GOOD.as_bytes().to_vec());
            let expected = [good(), Err(ErrorKind::Limit), good(), good()];
            assert_eq!(found, expected, "in pieces of {piece}: {}", &stream[..300]);
        }
    }
    let length = GOOD.len();
    check([GOOD, GOOD].concat(), length, &[Ok(GOOD), Ok(GOOD)]);
    check([GOOD, "<a/>"].concat(), length - 1, &[Err(ErrorKind::Limit), Ok("<a/>")]);
    check(&GOOD[..length - 1], length - 2, &[Err(ErrorKind::Limit), Err(ErrorKind::Syntax)]);
}

#[test]
fn markup_between_envelopes_past_the_limit_costs_no_envelope() {
    let long = "x".repeat(1200);
    let good = "<Envelope>1</Envelope>";
    for between in
        [format!("<!--{long}-->"), format!("<?go {long}?>"), " ".repeat(1200), "\u{feff}".repeat(400)]
    {
        check([&between, good, &between, good].concat(), 40, &[Ok(good), Ok(good)]);
    }
    for lost in
        [format!("</{long}>"), format!("<![CDATA[{long}]]>"), "text".to_owned(), format!("text<!--{long}-->")]
    {
        check([good, &lost, good].concat(), 40, &[Ok(good), Err(ErrorKind::Unexpected), Ok(good)]);
    }
    // The first tag of an envelope is too long, so that envelope is refused, and no other.
    let limit = Err(ErrorKind::Limit);
    for refused in [format!("<a b='{long}'/>"), format!("<a b='{long}'></a>"), format!("<?xml {long}?><a/>")]
    {
        check([good, &refused, good].concat(), 40, &[Ok(good), limit, Ok(good)]);
        let declared = format!("<?xml version='1'?>{good}");
        check([good, &refused, &declared].concat(), 60, &[Ok(good), limit, Ok(&declared)]);
    }
    // The end of an error message is found in an envelope with a long start tag.
    let tagged = format!("<Envelope a='{long}'/>");
    check(["text", &tagged, good].concat(), 2000, &[Err(ErrorKind::Unexpected), Ok(&tagged), Ok(good)]);
    check(["text", &tagged, good].concat(), 1000, &[Err(ErrorKind::Unexpected), limit, Ok(good)]);
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
fn time_is_linear_in_the_number_of_envelopes_in_utf16() {
    let wide =
        |bytes: fn(u16) -> [u8; 2]| -> Vec<u8> { "<Envelope/>".encode_utf16().flat_map(bytes).collect() };
    let (little, big) = (wide(u16::to_le_bytes), wide(u16::to_be_bytes));
    let start = Instant::now();
    for parts in [vec![&little], vec![&little, &big], vec![&little, &b"<Envelope/>".to_vec()]] {
        let stream = parts.iter().map(|part| part.as_slice()).collect::<Vec<_>>().concat().repeat(40_000);
        assert_eq!(items(&stream, stream.len(), 100).len(), 40_000 * parts.len());
    }
    // The test takes less than a second. It would take minutes if each envelope moved the bytes after it.
    assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
}

#[test]
fn memory_is_bounded_by_the_limit() {
    let buffered = |splitter: &EnvelopeSplitter| -> usize {
        let text = format!("{splitter:?}");
        let number = text.split("buffered: ").nth(1).and_then(|rest| rest.split(',').next());
        number.and_then(|number| number.parse().ok()).unwrap_or_else(|| panic!("{text}"))
    };
    let garbage = [" ".repeat(9000), "text".repeat(9000), format!("<!DOCTYPE {}", "<a>".repeat(9000))];
    for stream in long_envelopes().into_iter().chain(garbage) {
        let mut splitter = EnvelopeSplitter::new().max_envelope(2000);
        for piece in stream.as_bytes().chunks(10) {
            splitter.push(piece);
            while splitter.next_envelope().is_some() {}
            assert!(buffered(&splitter) <= 2000, "{splitter:?}");
        }
    }
}

#[test]
fn time_is_linear_in_the_number_of_bytes_that_arrive_one_at_a_time() {
    let long = "12345678".repeat(1 << 16);
    let inside = [
        long.clone(),
        format!("<a b='{long}'/>"),
        format!("<![CDATA[{long}]]>"),
        format!("<!--{long}-->"),
        format!("<?a {long}?>"),
        format!("<{long}/>"),
        format!("</s:Body{long}>"),
        "<a>".repeat(1 << 17),
    ];
    let start = Instant::now();
    for inside in inside {
        let stream = format!("<s:Envelope>{inside}</s:Envelope>");
        assert_eq!(items(stream.as_bytes(), 1, 1 << 30), [Ok(stream.into_bytes())]);
    }
    // The test takes about a second. It would take minutes if each byte were scanned again for each new one.
    assert!(start.elapsed() < Duration::from_secs(60), "{:?}", start.elapsed());
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
