//! The script: the requests at which a fault occurs, and its text form.

use std::time::Duration;

use ews_bindings::messages::CreateItem;
use ews_bindings::soap::HttpOutcome;
use ews_test_server::{Fault, Faults};

use crate::client::{Client, outcome, page};

/// Returns `true` for each of some requests if the server is busy.
fn busy(client: &Client, requests: usize) -> Vec<bool> {
    let is_busy = |_| {
        let response = client.create("Lunch").expect("a response");
        matches!(outcome::<CreateItem>(&response), HttpOutcome::RetryAfter(_))
    };
    (0..requests).map(is_busy).collect()
}

#[test]
fn fault_occurs_at_the_requests_that_it_names() {
    let client = Client::new();
    let faults = client.server.faults();
    faults.push(Fault::busy().on("CreateItem").nth(2).times(2));
    page(&client.sync(None));
    assert_eq!(busy(&client, 5), [false, true, true, false, false]);
    assert!(faults.pending().is_empty());
    faults.push(Fault::busy().on("SyncFolderItems"));
    assert_eq!(busy(&client, 2), [false, false]);
    faults.clear();
    faults.push(Fault::busy().always());
    assert_eq!(busy(&client, 3), [true, true, true]);
    assert_eq!(faults.pending(), [Fault::busy().always()]);
    faults.clear();
    assert_eq!(busy(&client, 1), [false]);
}

#[test]
fn faults_occur_one_after_the_other() {
    let client = Client::new();
    for fault in [Fault::busy(), Fault::crash(), Fault::busy().nth(4)] {
        client.server.faults().push(fault);
    }
    assert_eq!(busy(&client, 5), [true, false, false, true, false]);
}

#[test]
fn text_of_each_fault_is_read_back() {
    let ms = Duration::from_millis(20);
    for fault in [
        Fault::busy(),
        Fault::busy_for(ms).on("GetItem"),
        Fault::busy_messages_for(ms).nth(3),
        Fault::busy_inside().times(4),
        Fault::unavailable_for(ms).on("GetItem").nth(2).times(7),
        Fault::invalid_state().on("SyncFolderItems").always(),
        Fault::state_missing().on("SyncFolderHierarchy"),
        Fault::short_page(5),
        Fault::cut(1234).on("GetUserOofSettings"),
        Fault::slow(ms),
        Fault::hang(),
    ] {
        assert_eq!(fault.to_string().parse(), Ok(fault.clone()), "{fault}");
    }
    assert_eq!(" *  2 x3 :  busy  7 ".parse(), Ok(Fault::busy_for(Duration::from_millis(7)).nth(2).times(3)));
}

#[test]
fn error_for_a_wrong_text_names_the_wrong_part() {
    let message = |text: &str| text.parse::<Fault>().expect_err("the text is wrong").to_string();
    let unknown = message("GetItem: bsuy");
    assert!(unknown.starts_with("unknown fault \"bsuy\"; known: busy, busy-messages, "), "{unknown}");
    for (text, expected) in [
        ("GetItems: busy", "unknown operation \"GetItems\"; known: \"*\", and the operations of EWS"),
        ("GetItem 0: busy", "expected the number of a request, 1 or more, found \"0\""),
        ("GetItem 2 2: busy", "expected \"xTIMES\" or \"always\", 1 or more, found \"2\""),
        ("GetItem 2 x2 now: busy", "expected \":\" and a fault, found \"now\""),
        ("busy soon", "expected a number of milliseconds after \"busy\", found \"soon\""),
        ("busy 1 2", "expected the end of the fault \"busy\", found \"2\""),
        ("html 5", "expected \"html\" without an argument, found \"5\""),
        ("cut", "missing a number of bytes after \"cut\""),
        ("cut all", "expected a number of bytes after \"cut\", found \"all\""),
        (
            "GetItem: short-page",
            "expected SyncFolderItems or SyncFolderHierarchy for \"short-page\", found \"GetItem\"",
        ),
    ] {
        assert_eq!(message(text), expected, "{text}");
    }
}

#[test]
fn readme_has_each_fault_and_texts_that_can_be_read() {
    let readme = include_str!("../../README.md");
    let cells =
        readme.lines().filter_map(|line| line.strip_prefix("| `")?.split_once('`')).map(|(text, _)| text);
    let cells: Vec<&str> = cells.filter(|text| !text.starts_with("--")).collect();
    for text in &cells {
        // The row of this fault says that it needs an argument.
        let text = if *text == "cut" { "cut 1" } else { text };
        assert!(text.parse::<Fault>().is_ok(), "{text}");
    }
    let error = "".parse::<Fault>().expect_err("the text is empty").to_string();
    let (_, known) = error.split_once("known: ").expect("a list");
    for name in known.split(", ") {
        assert!(cells.contains(&name), "{name} is not in the README");
    }
}

#[test]
fn file_of_faults_has_one_fault_per_line() {
    let faults = Faults::new();
    faults.push_lines("# a comment\n\nSyncFolderItems 2: busy 1000\r\n  cut 5\n").expect("two faults");
    assert_eq!(format!("{faults:?}"), "[\"SyncFolderItems 2: busy 1000\", \"cut 5\"]");
    let error = faults.push_lines("busy\nGetItem: cut\n").expect_err("the second line is wrong");
    assert_eq!(error.to_string(), "line 2: missing a number of bytes after \"cut\"");
    assert_eq!(faults.pending().len(), 2);
}
