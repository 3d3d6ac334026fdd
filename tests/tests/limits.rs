//! Limits: each can be set, and stops reading with an error of its own.

use ews_bindings::xml::ReadOptions;
use ews_bindings::{Error, ErrorKind};
use ews_tests::{MESSAGE, TYPES};

fn message(inside: &str) -> String {
    format!("<t:Message {TYPES}>{inside}</t:Message>")
}

/// The error of the limit that stopped reading.
fn stopped(document: &str, options: ReadOptions<'_>) -> Error {
    let error = MESSAGE.read(document, options).expect_err("a limit stops it");
    assert_eq!(error.kind(), ErrorKind::Limit, "{error}");
    error
}

#[test]
fn each_limit_says_which_it_is() {
    let many: String = (0..9).map(|number| ["a", &number.to_string(), "='' "].concat()).collect();
    let long = "x".repeat(100);
    let stops = [
        stopped(&message("<t:Subject/>"), ReadOptions::new().max_document(100)),
        stopped(&message("<a><b><c/></b></a>"), ReadOptions::new().max_depth(3)),
        stopped(&message("<t:Subject>a</t:Subject>"), ReadOptions::new().max_depth(1)),
        stopped(&message("<t:Subject/>"), ReadOptions::new().max_depth(1)),
        stopped(&message("<t:Subject xmlns:a='u' xmlns:b='u'/>"), ReadOptions::new().max_declarations(2)),
        stopped(&message(&format!("<t:Subject {many}/>")), ReadOptions::new().max_attributes(8)),
        stopped(&message("<t:ItemId Id='A' ChangeKey='B'/>"), ReadOptions::new().max_attributes(1)),
        stopped(&message(&format!("<t:Subject>{long}</t:Subject>")), ReadOptions::new().max_value(99)),
        stopped(&message(&format!("<t:Subject>&lt;{long}</t:Subject>")), ReadOptions::new().max_value(100)),
        stopped(&message(&format!("<t:ItemId Id='{long}'/>")), ReadOptions::new().max_value(99)),
    ];
    insta::assert_snapshot!(stops.map(|error| error.to_string()).join("\n"));
}

#[test]
fn within_the_limits_all_is_read() {
    let text = message(&format!("<t:Subject>{}</t:Subject>", "x".repeat(100)));
    let options = ReadOptions::new().max_value(100).max_document(text.len()).max_attributes(1).max_depth(2);
    MESSAGE.read(&text, options).expect("it is within all limits");
}

#[test]
fn declarations_do_not_multiply() {
    let uri = "u".repeat(100_000);
    let kept = "<t:Attachments><q:New/></t:Attachments>".replace("<q:New/>", &"<q:New/>".repeat(10_000));
    let text = format!("<t:Message {TYPES} xmlns:q='{uri}'>{kept}</t:Message>");
    stopped(&text, ReadOptions::new());
}
