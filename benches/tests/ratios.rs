//! The time for hostile documents, compared with ordinary documents of the same shape.
//!
//! `cargo test -p ews-benches --test ratios -- --nocapture` prints the ratios. Each time is the least of several runs, and
//! both documents are read in turn, so that the load of the machine changes the ratio little. The limits are those of
//! the promise, and half of it again for the variation.

use std::fmt::Write as _;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use ews_bindings::messages::SyncFolderItems;
use ews_bindings::operation::Operation;
use ews_bindings::sync::Items;
use ews_bindings::types::MailboxCulture;
use ews_bindings::versions::{check, required};
use ews_bindings::xml::{AnyAttribute, Element, ReadOptions, WriteOptions};

/// The number of runs of each document.
const RUNS: usize = 3;

/// The tolerance for the variation of times. Without optimization, a function call costs more than the search for a name.
const VARIATION: f64 = if cfg!(debug_assertions) { 4.0 } else { 1.5 };

/// Returns a response whose changes are `changes`. `declarations` are those of the root element.
fn page(declarations: &str, changes: &str) -> String {
    format!(
        "<s:Envelope{declarations} xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" \
         xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\" \
         xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\"><s:Body>\
         <m:SyncFolderItemsResponse><m:ResponseMessages><m:SyncFolderItemsResponseMessage ResponseClass=\"Success\">\
         <m:ResponseCode>NoError</m:ResponseCode><m:SyncState>c3RhdGU=</m:SyncState><m:Changes>{changes}</m:Changes>\
         </m:SyncFolderItemsResponseMessage></m:ResponseMessages></m:SyncFolderItemsResponse></s:Body></s:Envelope>"
    )
}

/// Returns a page with messages that have `inside`.
fn messages(inside: &str, count: usize) -> String {
    page("", &format!("<t:Create><t:Message>{inside}</t:Message></t:Create>").repeat(count))
}

fn whole(document: &str, options: ReadOptions<'_>) {
    assert!(SyncFolderItems::response(document.as_bytes(), options).is_ok(), "the document is read");
}

fn streamed(document: &str) {
    assert!(Items::changes(document.as_bytes()).all(|change| change.is_ok()), "the document is read");
}

/// Returns the least time of the runs of two jobs.
fn times(jobs: [&dyn Fn(); 2]) -> [Duration; 2] {
    let mut least = [Duration::MAX; 2];
    for _ in 0..RUNS {
        for (least, job) in least.iter_mut().zip(jobs) {
            let start = Instant::now();
            job();
            *least = start.elapsed().min(*least);
        }
    }
    least
}

/// The tests of this file measure one after the other.
static MEASURING: Mutex<()> = Mutex::new(());

/// Checks that the second job takes at most `limit` times as long as the first. A measurement over the limit is repeated,
/// in case another program took the processor.
#[track_caller]
fn check_ratio(name: &str, limit: f64, plain: &dyn Fn(), hostile: &dyn Fn()) {
    let _measuring = MEASURING.lock().unwrap_or_else(PoisonError::into_inner);
    let mut least = f64::MAX;
    for _ in 0..5 {
        let [plain, hostile] = times([plain, hostile]);
        let ratio = hostile.as_secs_f64() / plain.as_secs_f64();
        println!("{ratio:6.2} (at most {limit}) in {hostile:9.3?}: {name}");
        if ratio < limit * VARIATION {
            return;
        }
        least = least.min(ratio);
    }
    panic!("{name}: {least:.2} times as long");
}

/// Checks the ratio for two documents, read as a whole, with a listener, and one change at a time.
#[track_caller]
fn check_documents(name: &str, limit: f64, plain: &str, hostile: &str) {
    let default = |document: &str| whole(document, ReadOptions::new());
    let listened = |document: &str| whole(document, ReadOptions::new().on_report(&mut |_| ()));
    check_ratio(name, limit, &|| default(plain), &|| default(hostile));
    check_ratio(&format!("{name}, one change at a time"), limit, &|| streamed(plain), &|| streamed(hostile));
    // Each report has a path, a position and a message.
    let limit = limit * 4.0;
    check_ratio(&format!("{name}, with reports"), limit, &|| listened(plain), &|| listened(hostile));
}

#[test]
fn unknown_child_costs_at_most_five_times_a_known_one() {
    let texts = |name: &str| format!("<t:{name}>abc</t:{name}>").repeat(50);
    let known = format!("<t:Categories>{}</t:Categories>", texts("String"));
    check_documents("unknown texts", 5.0, &messages(&known, 100), &messages(&texts("Future"), 100));
    let unknown = format!("<t:Categories>{}</t:Categories>", texts("Future"));
    check_documents("unknown texts in a list", 5.0, &messages(&known, 100), &messages(&unknown, 100));
    let nested =
        |name: &str| format!("<t:{name}><t:Mailbox><t:Name>a</t:Name></t:Mailbox></t:{name}>").repeat(20);
    let known = format!(
        "<t:ToRecipients>{}</t:ToRecipients>",
        "<t:Mailbox><t:Name>a</t:Name></t:Mailbox>".repeat(20)
    );
    check_documents(
        "unknown elements with children",
        5.0,
        &messages(&known, 100),
        &messages(&nested("Future"), 100),
    );
    let changes = |name: &str| page("", &format!("<t:{name}><t:ItemId Id=\"a\"/></t:{name}>").repeat(5000));
    check_documents("unknown changes", 5.0, &changes("Delete"), &changes("Future"));
}

#[test]
fn repeated_elements_are_linear() {
    // The second element is not empty and replaces the first.
    let nested = |first: &str| {
        let before = format!("<t:Attachments><t:ItemAttachment><t:Message>{first}").repeat(28);
        let after = "<t:Culture>a</t:Culture></t:Message></t:ItemAttachment></t:Attachments>".repeat(28);
        let recipients = "<t:Mailbox><t:Name>a</t:Name></t:Mailbox>".repeat(50);
        messages(&format!("{before}<t:ToRecipients>{recipients}</t:ToRecipients>{after}"), 50)
    };
    let (plain, hostile) = ("<t:Subject>a</t:Subject>", "<t:Culture/>");
    check_documents("nested repeated elements", 3.0, &nested(plain), &nested(hostile));
    let siblings = |first: &str, second: &str| messages(&[first, second].concat().repeat(200), 20);
    let plain = siblings("<t:ExtendedProperty/>", "<t:ExtendedProperty/>");
    let hostile = siblings("<t:Culture/><t:Subject/>", "<t:Subject>a</t:Subject><t:Culture/>");
    check_documents("repeated elements", 5.0, &plain, &hostile);
}

#[test]
fn nested_recovery_is_linear() {
    // Each level has a value that can be unreadable, before and after the next level.
    let nested = |size: &str| {
        let size = format!("<t:Size>{size}</t:Size>");
        let before = format!("{size}<t:Attachments><t:ItemAttachment><t:Message>").repeat(28);
        let after = format!("</t:Message>{size}</t:ItemAttachment></t:Attachments>").repeat(28);
        let recipients = "<t:Mailbox><t:Name>a</t:Name></t:Mailbox>".repeat(50);
        messages(&format!("{before}<t:ToRecipients>{recipients}</t:ToRecipients>{after}"), 50)
    };
    check_documents("nested recovery", 2.0, &nested("1"), &nested("x"));
    // The error of an entry moves up to the change.
    let changes = |id: &str| {
        let texts = "<t:String>abc</t:String>".repeat(100);
        let change =
            format!("<t:Create><t:Message><t:Categories>{texts}</t:Categories></t:Message></t:Create>");
        let flag = format!("<t:ReadFlagChange>{id}<t:IsRead>true</t:IsRead></t:ReadFlagChange>");
        page("", &(change + &flag).repeat(200))
    };
    check_documents("unreadable changes", 2.0, &changes("<t:ItemId Id=\"a\"/>"), &changes("<t:ItemId/>"));
}

#[test]
fn unused_declarations_cost_at_most_twice_the_plain_document() {
    for prefix in ["", "ab"] {
        let declarations = (0..250).fold(String::new(), |mut text, number| {
            let _ = write!(text, " xmlns:{prefix}x{number}=\"urn:{number}\"");
            text
        });
        let small = "<t:Delete><t:ItemId Id=\"a\"/></t:Delete>".repeat(5000);
        check_documents("250 unused declarations", 2.0, &page("", &small), &page(&declarations, &small));
        let unknown = "<t:Create><t:Message><t:Future><t:Q/></t:Future></t:Message></t:Create>".repeat(3000);
        check_documents(
            "250 unused declarations, raw",
            2.0,
            &page("", &unknown),
            &page(&declarations, &unknown),
        );
        let long = small.replace("t:", "types:");
        let long = |declarations: &str| {
            let types = " xmlns:types=\"http://schemas.microsoft.com/exchange/services/2006/types\"";
            page(&format!("{types}{declarations}"), &long)
        };
        check_documents("250 unused declarations, long prefixes", 2.0, &long(""), &long(&declarations));
        let own = "<t:Delete xmlns:q=\"urn:q\"><t:ItemId Id=\"a\"/></t:Delete>".repeat(5000);
        check_documents(
            "250 unused declarations, and others",
            2.0,
            &page("", &own),
            &page(&declarations, &own),
        );
    }
}

#[test]
fn wildcard_attributes_are_written_in_linear_time() {
    let culture = |count: usize| {
        let names = (0..count).map(|number| format!("a{number}"));
        let mut culture = MailboxCulture::new("en-US".try_into().expect("it is a language"));
        culture.any_attributes = names
            .map(|name| AnyAttribute::new("http://schemas.xmlsoap.org/soap/envelope/", name, "value"))
            .collect();
        culture
    };
    let [small, large] = [culture(500), culture(15_000)];
    let write = |culture: &MailboxCulture| {
        let element = Element::<MailboxCulture>::new("t:MailboxCulture");
        assert!(element.write(culture, WriteOptions::new()).is_ok(), "it is written");
    };
    check_ratio("30 times as many wildcard attributes", 30.0, &|| write(&small), &|| write(&large));
}

#[test]
fn version_check_of_a_refused_document_takes_linear_time_and_little_memory() {
    let version = "Exchange2010";
    let parts = ["<t:Q a=\"\"/>", "<t:Subject/>", "<t:Size/>text", "<t:Future><t:Q/></t:Future>"];
    for part in parts {
        let document = |count: usize| {
            let types = "xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\"";
            format!("<t:Message {types}>{}</t:Message>", part.repeat(count))
        };
        let [small, large] = [document(1_000), document(30_000)];
        let run = |text: &str| {
            assert!(check(text, version).is_err());
            assert!(required(text).is_ok());
        };
        check_ratio(&format!("version check of 30 times as many {part}"), 30.0, &|| run(&small), &|| {
            run(&large)
        });
        let info = allocation_counter::measure(|| run(&large));
        #[allow(clippy::cast_precision_loss)] // The numbers are small.
        let bytes = info.bytes_max as f64 / large.len() as f64;
        println!("{bytes:6.1} bytes for a byte of {part}");
        assert!(bytes < 60.0, "{bytes} bytes for a byte of {part}");
    }
}
