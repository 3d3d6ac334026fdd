//! Streams of envelopes: the limit of the length of an envelope, and the costs in memory and time.

use std::time::{Duration, Instant};

use ews_bindings::ErrorKind;
use ews_bindings::soap::EnvelopeSplitter;
use ews_tests::splitter::{GOOD, check, items};

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
