//! The peak memory and the time of reading documents that need much for their size. They must grow linearly.
//!
//! `cargo test -p ews-benches --test hostile -- --nocapture` prints the memory for each document.

use std::time::{Duration, Instant};

use ews_bindings::messages::SyncFolderItems;
use ews_bindings::operation::Operation;
use ews_bindings::xml::ReadOptions;

/// The maximum number of bytes in memory for a byte of a document.
const MAX_RATIO: f64 = 100.0;

/// The maximum factor between the ratios of a document and of one ten times larger. Vectors double, so ratios vary.
const MAX_GROWTH: f64 = 1.7;

/// Returns a response whose changes are `part`, repeated up to a length.
fn changes(part: &str, length: usize) -> String {
    page("", &part.repeat(length / part.len()))
}

/// Returns a response with one message that contains `part`, repeated up to a length.
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

/// Makes a document of about the given length.
type Make = fn(usize) -> String;

const DOCUMENTS: &[(&str, Make)] = &[
    ("empty messages", |length| changes("<t:Create><t:Message/></t:Create>", length)),
    ("empty contacts", |length| changes("<t:Create><t:Contact/></t:Create>", length)),
    ("empty meeting requests", |length| changes("<t:Create><t:MeetingRequest/></t:Create>", length)),
    ("empty attached contacts", |length| {
        let part = "<t:ItemAttachment><t:Contact/></t:ItemAttachment>";
        message("<t:Attachments>", part, "</t:Attachments>", length)
    }),
    ("unknown changes", |length| changes("<t:Q/>", length)),
    ("unreadable changes", |length| {
        changes("<t:Create><t:Message><t:Size>x</t:Size></t:Message></t:Create>", length)
    }),
    ("raw elements that use a long declaration", |length| {
        let uri = format!(" xmlns:q=\"{}\"", "u".repeat(length / 2));
        page(&uri, &"<q:Q/>".repeat(length / 12))
    }),
    ("nested raw elements", |length| changes(&["<t:Q>".repeat(90), "</t:Q>".repeat(90)].concat(), length)),
    ("empty strings", |length| message("<t:Categories>", "<t:String/>", "</t:Categories>", length)),
    ("empty extended properties", |length| message("", "<t:ExtendedProperty/>", "", length)),
    ("empty recipients", |length| message("<t:ToRecipients>", "<t:Mailbox/>", "</t:ToRecipients>", length)),
    ("unreadable values", |length| {
        let part = "<t:ReadFlagChange><t:IsRead>x</t:IsRead></t:ReadFlagChange>";
        changes(part, length)
    }),
    ("repeated elements", |length| {
        message("", "<t:Subject/><t:Size>1</t:Size><t:Subject>a</t:Subject><t:Culture/>", "", length)
    }),
    ("nested repeated elements", |length| {
        let open = "<t:Attachments><t:ItemAttachment><t:Message><t:Subject/>".repeat(20);
        let close = "<t:Subject>a</t:Subject></t:Message></t:ItemAttachment></t:Attachments>".repeat(20);
        message(&open, "<t:ExtendedProperty/>", &close, length)
    }),
    ("references", |length| message("<t:Subject>", "&lt;", "</t:Subject>", length)),
    ("CDATA and comments in a text", |length| {
        message("<t:Subject>", "<![CDATA[a]]><!---->", "</t:Subject>", length)
    }),
    ("attributes", |length| {
        let attributes: String =
            (0..length / 12).map(|number| [" a", &number.to_string(), "=''"].concat()).collect();
        page("", &format!("<t:Create{attributes}/>"))
    }),
    ("a declaration on each element", |length| changes("<t:Q xmlns:a=\"u\" a:b=\"\"/>", length)),
    ("many declarations in scope", |length| {
        let declarations: String =
            (0..250).map(|number| [" xmlns:ab", &number.to_string(), "='u'"].concat()).collect();
        page("", &format!("<t:Q{declarations}>{}</t:Q>", "<ab0:Q ab1:a='' ab2:b=''/>".repeat(length / 26)))
    }),
    ("unknown attributes that use a long declaration", |length| {
        let uri = format!(" xmlns:q=\"{}\"", "u".repeat(length / 2));
        let part = "<t:Create><t:Message q:a=''/></t:Create>";
        page(&uri, &part.repeat(length / 2 / part.len()))
    }),
    ("children of a response message", |length| {
        let (unknown, repeated) =
            ("<t:Q/>", "<t:Create><t:Message><t:Size/><t:Size>1</t:Size></t:Message></t:Create>");
        let changes = page("", &repeated.repeat(length / 2 / repeated.len()));
        let unknown = unknown.repeat(length / 2 / unknown.len());
        changes.replace("<m:ResponseCode>", &format!("{unknown}<m:ResponseCode>"))
    }),
    ("repeated children of a fault", |length| {
        let (code, detail) = ("<faultcode/>".repeat(length / 24), "<detail/>".repeat(length / 18));
        let fault = format!("<s:Fault>{code}<faultstring/>{detail}</s:Fault></s:Body></s:Envelope>");
        let page = page("", "");
        format!("{}<s:Body>{fault}", page.split("<s:Body>").next().unwrap_or_default())
    }),
    ("elements without end tags", |length| message("", "<t:Q>", "", length)),
    ("carriage returns", |length| message("<t:Subject>", "\r", "</t:Subject>", length)),
];

/// The longest time to read a document of 500 kB, with and without a report listener. With a search in all parts for each
/// part, it is many seconds.
const MAX_TIME: Duration = Duration::from_secs(4);

/// Reads a document with a report listener and without. Returns the peak memory with a listener in bytes, the value included,
/// and the longer time.
fn peak_memory(document: &str) -> (u64, Duration) {
    let start = Instant::now();
    let info = allocation_counter::measure(|| {
        let mut reports = 0_usize;
        let mut listener = |_: &ews_bindings::xml::Report<'_>| reports += 1;
        let options = ReadOptions::new().on_report(&mut listener);
        // The document may be unreadable.
        drop(SyncFolderItems::response(document.as_bytes(), options));
    });
    let with_listener = start.elapsed();
    let start = Instant::now();
    drop(SyncFolderItems::response(document.as_bytes(), ReadOptions::new()));
    (info.bytes_max, with_listener.max(start.elapsed()))
}

#[test]
fn memory_for_a_hostile_document_grows_linearly_and_time_is_limited() {
    for (name, make) in DOCUMENTS {
        let documents = [make(50_000), make(500_000)];
        let [(small, _), (large, time)] = documents.map(|document| {
            let (bytes, time) = peak_memory(&document);
            #[allow(clippy::cast_precision_loss)] // The numbers are small.
            (bytes as f64 / document.len() as f64, time)
        });
        assert!(time < MAX_TIME, "{name}: {time:?}");
        println!("{large:6.1} bytes for a byte of document, read in {time:9.3?}: {name}");
        assert!(small < MAX_RATIO && large < MAX_RATIO, "{name}: {small:.1} and {large:.1} bytes for a byte");
        assert!(large < small * MAX_GROWTH + 0.1, "{name}: {small:.1} bytes for a byte, then {large:.1}");
    }
}
