//! The limits of reading, and documents that are costly to read. Options set the limits. A document over a limit
//! gives an error.

use std::time::{Duration, Instant};

use ews_bindings::rt::Pattern;
use ews_bindings::types::Restriction;
use ews_bindings::xml::{Element, ReadOptions, Report};
use ews_bindings::{Error, ErrorKind};
use ews_tests::{MESSAGE, TYPES};

fn message(inside: &str) -> String {
    format!("<t:Message {TYPES}>{inside}</t:Message>")
}

/// Reads a document that is over a limit, and returns the error.
fn limit_error(document: &str, options: ReadOptions<'_>) -> Error {
    let error = MESSAGE.read(document, options).expect_err("the document is over a limit");
    assert_eq!(error.kind(), ErrorKind::Limit, "{error}");
    error
}

#[test]
fn document_over_a_limit_is_refused_with_the_name_of_the_limit() {
    let attributes: String = (0..9).map(|number| ["a", &number.to_string(), "='' "].concat()).collect();
    let long = "x".repeat(100);
    let errors = [
        limit_error(&message("<t:Subject/>"), ReadOptions::new().max_document(100)),
        limit_error(&message("<a><b><c/></b></a>"), ReadOptions::new().max_depth(3)),
        limit_error(&message("<t:Subject>a</t:Subject>"), ReadOptions::new().max_depth(1)),
        limit_error(&message("<t:Subject/>"), ReadOptions::new().max_depth(1)),
        limit_error(&message("<t:Subject xmlns:a='u' xmlns:b='u'/>"), ReadOptions::new().max_declarations(2)),
        limit_error(&message(&format!("<t:Subject {attributes}/>")), ReadOptions::new().max_attributes(8)),
        limit_error(&message("<t:ItemId Id='A' ChangeKey='B'/>"), ReadOptions::new().max_attributes(1)),
        limit_error(&message(&format!("<t:Subject>{long}</t:Subject>")), ReadOptions::new().max_value(99)),
        limit_error(
            &message(&format!("<t:Subject>&lt;{long}</t:Subject>")),
            ReadOptions::new().max_value(100),
        ),
        limit_error(&message(&format!("<t:ItemId Id='{long}'/>")), ReadOptions::new().max_value(99)),
    ];
    insta::assert_snapshot!(errors.map(|error| error.to_string()).join("\n"));
}

#[test]
fn document_at_the_limits_is_read() {
    let text = message(&format!("<t:Subject>{}</t:Subject>", "x".repeat(100)));
    let options = ReadOptions::new().max_value(100).max_document(text.len()).max_attributes(1).max_depth(2);
    MESSAGE.read(&text, options).expect("the document is at the limits");
}

#[test]
fn long_declaration_used_by_many_raw_elements_is_refused() {
    let uri = "u".repeat(100_000);
    let kept = "<t:Attachments><q:New/></t:Attachments>".replace("<q:New/>", &"<q:New/>".repeat(10_000));
    let text = format!("<t:Message {TYPES} xmlns:q='{uri}'>{kept}</t:Message>");
    limit_error(&text, ReadOptions::new());
}

#[test]
fn document_with_many_unknown_children_gives_a_report_for_each() {
    let text = format!("<t:Message {TYPES}>{}</t:Message>", "<t:Q/>".repeat(20_000));
    let mut reports = 0;
    let mut listen = |_: &Report<'_>| reports += 1;
    MESSAGE.read(&text, ReadOptions::new().on_report(&mut listen)).expect("the message is read");
    assert_eq!(reports, 20_000);
}

#[test]
fn many_namespaces_in_sequence_are_read_in_linear_time() {
    let many: Vec<String> = (0..50_000).map(|number| format!("<a xmlns=\"urn:{number}\"/>")).collect();
    let text = format!("<t:Message {TYPES}>{}</t:Message>", many.concat());
    MESSAGE.read(&text, ReadOptions::new()).expect("the unknown children are skipped");
}

/// The shortest of three times to read a message with a number of repeated elements.
fn time_of_repeated(count: usize) -> Duration {
    let text = message(&"<t:Subject>a</t:Subject>".repeat(count));
    let time = |_| {
        let start = Instant::now();
        MESSAGE.read(&text, ReadOptions::new()).expect("the first element is read");
        start.elapsed()
    };
    (0..3).map(time).min().expect("the message was read")
}

#[test]
fn repeated_elements_are_read_in_linear_time() {
    let (few, many) = (time_of_repeated(6_000), time_of_repeated(24_000));
    // Quadratic time would be 16 times as long.
    assert!(many < few * 9, "{few:?} {many:?}");
}

#[test]
fn document_nested_to_the_limit_is_read_with_a_small_stack() {
    let attached = "<t:Attachments><t:ItemAttachment><t:Message>";
    let closed = "</t:Message></t:ItemAttachment></t:Attachments>";
    let attachments = |depth| format!("{}{}", attached.repeat(depth), closed.repeat(depth));
    let nots = |depth| format!("{}{}", "<t:Not>".repeat(depth), "</t:Not>".repeat(depth));
    let on_small_stack = |name: &'static str, text: String| {
        let thread = std::thread::Builder::new().stack_size(512 * 1024).spawn(move || {
            let tag = name.trim_start_matches("t:");
            let text = format!("<t:{tag} {TYPES}>{text}</t:{tag}>");
            match name {
                "t:Message" => MESSAGE.read(&text, ReadOptions::new()).map(|value| drop(value.clone())),
                _ => Element::<Restriction>::new("t:Restriction").read(&text, ReadOptions::new()).map(drop),
            }
        });
        thread.expect("the thread starts").join().expect("the stack suffices")
    };
    assert!(on_small_stack("t:Message", attachments(33)).is_ok());
    for (name, text) in [("t:Message", attachments(34)), ("t:Restriction", nots(100))] {
        assert_eq!(
            on_small_stack(name, text).expect_err("the document is too deep").kind(),
            ErrorKind::Limit
        );
    }
}

#[test]
fn pattern_of_many_empty_repetitions_takes_little_time() {
    const OPTIONAL: Pattern = Pattern::Repeat(&Pattern::Literal("a"), 0, 1);
    const MANY: Pattern = Pattern::Repeat(&OPTIONAL, 4_000_000_000, 4_000_000_000);
    const PATTERN: Pattern = Pattern::Sequence(&[MANY, Pattern::Literal("b")]);
    let matches = ["b", "aab", "c", "a"].map(|text| PATTERN.matches(text));
    assert_eq!(matches, [true, true, false, false]);
}
