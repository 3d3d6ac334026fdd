//! Memory stays linear for documents made to take as much of it as they can.
//!
//! `cargo test -p ews-benches --test hostile -- --nocapture` prints what each takes.

use std::time::{Duration, Instant};

use ews_bindings::messages::SyncFolderItems;
use ews_bindings::operation::Operation;
use ews_bindings::xml::ReadOptions;

/// More than this for a byte of document is too much.
const MOST: f64 = 100.0;

/// How much more ten times the document may take, in tens: vectors double.
const GROWTH: f64 = 1.7;

/// A response whose changes are a part repeated up to a length.
fn changes(part: &str, length: usize) -> String {
    page("", &part.repeat(length / part.len()))
}

/// A response with one message item in which a part is repeated up to a length.
fn message(before: &str, part: &str, after: &str, length: usize) -> String {
    let inside = part.repeat(length / part.len());
    page("", &format!("<t:Create><t:Message>{before}{inside}{after}</t:Message></t:Create>"))
}

fn page(declarations: &str, changes: &str) -> String {
    format!(
        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" \
         xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\" \
         xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\"{declarations}><s:Body>\
         <m:SyncFolderItemsResponse><m:ResponseMessages><m:SyncFolderItemsResponseMessage ResponseClass=\"Success\">\
         <m:ResponseCode>NoError</m:ResponseCode><m:SyncState>c3RhdGU=</m:SyncState><m:Changes>{changes}</m:Changes>\
         </m:SyncFolderItemsResponseMessage></m:ResponseMessages></m:SyncFolderItemsResponse></s:Body></s:Envelope>"
    )
}

/// Makes a document of about a length.
type Make = fn(usize) -> String;

const DOCUMENTS: &[(&str, Make)] = &[
    ("empty messages", |length| changes("<t:Create><t:Message/></t:Create>", length)),
    ("empty contacts", |length| changes("<t:Create><t:Contact/></t:Create>", length)),
    ("empty meeting requests", |length| changes("<t:Create><t:MeetingRequest/></t:Create>", length)),
    ("empty attached contacts", |length| {
        let part = "<t:ItemAttachment><t:Contact/></t:ItemAttachment>";
        message("<t:Attachments>", part, "</t:Attachments>", length)
    }),
    ("changes that the schema does not list", |length| changes("<t:Q/>", length)),
    ("changes that cannot be read", |length| {
        changes("<t:Create><t:Message><t:Size>x</t:Size></t:Message></t:Create>", length)
    }),
    ("kept elements that use long declarations", |length| {
        let uri = format!(" xmlns:q=\"{}\"", "u".repeat(length / 2));
        page(&uri, &"<q:Q/>".repeat(length / 12))
    }),
    ("kept elements, one in another", |length| {
        changes(&["<t:Q>".repeat(90), "</t:Q>".repeat(90)].concat(), length)
    }),
    ("empty strings", |length| message("<t:Categories>", "<t:String/>", "</t:Categories>", length)),
    ("empty extended properties", |length| message("", "<t:ExtendedProperty/>", "", length)),
    ("recipients without anything", |length| {
        message("<t:ToRecipients>", "<t:Mailbox/>", "</t:ToRecipients>", length)
    }),
    ("values that no enumeration lists", |length| {
        let part = "<t:ReadFlagChange><t:IsRead>x</t:IsRead></t:ReadFlagChange>";
        changes(part, length)
    }),
    ("references", |length| message("<t:Subject>", "&lt;", "</t:Subject>", length)),
    ("sections and comments in a text", |length| {
        message("<t:Subject>", "<![CDATA[a]]><!---->", "</t:Subject>", length)
    }),
    ("attributes", |length| {
        let attributes: String =
            (0..length / 12).map(|number| [" a", &number.to_string(), "=''"].concat()).collect();
        page("", &format!("<t:Create{attributes}/>"))
    }),
    ("declarations, each element its own", |length| changes("<t:Q xmlns:a=\"u\" a:b=\"\"/>", length)),
    ("declarations in scope, as many as may be", |length| {
        let declarations: String =
            (0..250).map(|number| [" xmlns:ab", &number.to_string(), "='u'"].concat()).collect();
        page("", &format!("<t:Q{declarations}>{}</t:Q>", "<ab0:Q ab1:a='' ab2:b=''/>".repeat(length / 26)))
    }),
    ("elements that never end", |length| message("", "<t:Q>", "", length)),
    ("line ends of the other kind", |length| message("<t:Subject>", "\r", "</t:Subject>", length)),
];

/// The most bytes alive while a document is read, with someone listening, what it gives included; and how long
/// that takes.
fn alive(document: &str) -> (u64, Duration) {
    let start = Instant::now();
    let info = allocation_counter::measure(|| {
        let mut reports = 0_usize;
        let mut listener = |_: &ews_bindings::Error| reports += 1;
        let options = ReadOptions::new().on_report(&mut listener);
        // Whether it can be read is not the question.
        drop(SyncFolderItems::response(document.as_bytes(), options));
    });
    (info.bytes_max, start.elapsed())
}

#[test]
fn ten_times_the_document_takes_ten_times_the_memory() {
    for (name, make) in DOCUMENTS {
        let documents = [make(50_000), make(500_000)];
        let [(small, _), (large, time)] = documents.map(|document| {
            let (bytes, time) = alive(&document);
            #[allow(clippy::cast_precision_loss)] // A megabyte or so.
            (bytes as f64 / document.len() as f64, time)
        });
        println!("{large:6.1} bytes alive for a byte of document, read in {time:9.3?}: {name}");
        assert!(small < MOST && large < MOST, "{name}: {small:.1} and {large:.1} bytes for a byte");
        assert!(large < small * GROWTH + 0.1, "{name}: {small:.1} bytes for a byte, then {large:.1}");
    }
}
