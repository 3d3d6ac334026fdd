//! Documents in encodings other than UTF-8 and UTF-16.

use std::io::BufReader;

use encoding_rs::Encoding;
use ews_bindings::ErrorKind;
use ews_bindings::messages::SyncFolderItems;
use ews_bindings::operation::Operation;
use ews_bindings::soap::{Envelopes, HttpOutcome, HttpResponse};
use ews_bindings::sync::Items;
use ews_bindings::types::SyncFolderItemsChange;
use ews_bindings::xml::ReadOptions;

/// Names of encodings, each with a text that the encoding can represent.
const TEXTS: &[(&str, &str)] = &[
    ("iso-8859-1", "café Ã©"),
    ("ISO-8859-15", "café 5 €"),
    ("windows-1252", "“café” €"),
    ("windows-1251", "Привет"),
    ("koi8-r", "Привет"),
    ("shift_jis", "日本語 ソ表"),
    ("euc-jp", "日本語"),
    ("iso-2022-jp", "日本語"),
    ("gb18030", "中文 \u{1f600}"),
    ("big5", "中文"),
    ("euc-kr", "한국어"),
];

/// Returns a page with two changes in an encoding.
fn page(name: &str, text: &str) -> Vec<u8> {
    let change = format!("<t:Create><t:Message><t:Subject>{text}</t:Subject></t:Message></t:Create>");
    let page = format!(
        "<?xml version=\"1.0\" encoding=\"{name}\"?>\
         <s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\" \
         xmlns:t=\"http://schemas.microsoft.com/exchange/services/2006/types\" \
         xmlns:m=\"http://schemas.microsoft.com/exchange/services/2006/messages\"><s:Body>\
         <m:SyncFolderItemsResponse><m:ResponseMessages><m:SyncFolderItemsResponseMessage ResponseClass=\"Success\">\
         <m:ResponseCode>NoError</m:ResponseCode><m:SyncState>c3RhdGU=</m:SyncState>\
         <m:IncludesLastItemInRange>true</m:IncludesLastItemInRange><m:Changes>{change}{change}</m:Changes>\
         </m:SyncFolderItemsResponseMessage></m:ResponseMessages></m:SyncFolderItemsResponse></s:Body></s:Envelope>"
    );
    let encoding = Encoding::for_label(name.as_bytes()).expect("the encoding is known");
    let (bytes, _, has_errors) = encoding.encode(&page);
    assert!(!has_errors, "{name} cannot represent {text}");
    bytes.into_owned()
}

fn subjects(changes: &[SyncFolderItemsChange]) -> Vec<String> {
    let texts = changes.iter().map(|change| format!("{change:?}"));
    texts.map(|text| text.split("subject: Some(\"").nth(1).map(str::to_owned).unwrap_or_default()).collect()
}

fn whole(bytes: &[u8], options: ReadOptions<'_>) -> Result<Vec<SyncFolderItemsChange>, String> {
    let envelope = SyncFolderItems::response(bytes, options).map_err(|error| error.to_string())?;
    let message = SyncFolderItems::split(envelope.body).remove(0).expect("the message is a success");
    Ok(message.changes.map(|changes| changes.to_vec()).unwrap_or_default())
}

fn streamed(
    bytes: &[u8],
    piece: usize,
    options: ReadOptions<'_>,
) -> Result<Vec<SyncFolderItemsChange>, String> {
    let changes = Items::changes_with(BufReader::with_capacity(piece, bytes), options);
    changes.map(|change| change.map_err(|error| error.to_string())).collect()
}

#[test]
fn declared_encoding_is_read_whole_and_streamed() {
    for (name, text) in TEXTS {
        let bytes = page(name, text);
        let read = whole(&bytes, ReadOptions::new().strict()).expect("the page is read");
        assert!(
            subjects(&read).iter().all(|subject| subject.starts_with(&format!("{text}\""))),
            "{name}: {read:?}"
        );
        assert_eq!(read.len(), 2);
        for piece in [1, 2, 3, 50, bytes.len()] {
            let streamed = streamed(&bytes, piece, ReadOptions::new().strict());
            assert_eq!(streamed.as_ref(), Ok(&read), "{name} in pieces of {piece}");
        }
        let outcome = SyncFolderItems::http_outcome(&HttpResponse::new(200, &bytes));
        assert!(matches!(outcome, HttpOutcome::Response), "{name}: {outcome}");
    }
}

#[test]
fn stream_of_envelopes_in_declared_encodings_is_split() {
    let pages = TEXTS.iter().filter(|(name, _)| *name != "iso-2022-jp").map(|(name, text)| page(name, text));
    let pages: Vec<_> = pages.collect();
    let found: Result<Vec<_>, _> = Envelopes::new(pages.concat().as_slice()).collect();
    assert_eq!(found.expect("the stream is split"), pages);
}

#[test]
fn malformed_bytes_are_an_error_with_their_offset() {
    for (name, text, bad) in
        [("shift_jis", "日本", &b"\x81"[..]), ("gb18030", "中", b"\xff"), ("euc-kr", "한", b"\xff")]
    {
        let mut bytes = page(name, text);
        let offset =
            bytes.windows(11).position(|window| window == b"</t:Subject").expect("there is a subject");
        bytes.splice(offset..offset, bad.iter().copied());
        let error = whole(&bytes, ReadOptions::new()).expect_err("the page is refused");
        assert!(error.ends_with(&format!("a malformed byte at offset {offset}")), "{name}: {error}");
        for piece in [1, 2, 3, 50, bytes.len()] {
            assert_eq!(
                streamed(&bytes, piece, ReadOptions::new()),
                Err(error.clone()),
                "in pieces of {piece}"
            );
        }
        assert_eq!(whole(&bytes, ReadOptions::new().strict()), Err(error));
    }
}

#[test]
fn unknown_encoding_is_the_same_error_whole_and_streamed() {
    for name in ["x-unknown", "utf-16", "hz-gb-2312", "utf-7"] {
        let text = format!("<?xml version=\"1.0\" encoding=\"{name}\"?><a/>");
        let error =
            SyncFolderItems::response(text.as_bytes(), ReadOptions::new()).expect_err("the page is refused");
        assert_eq!(error.kind(), ErrorKind::Syntax);
        assert!(error.message().contains(name), "{error}");
        assert_eq!(streamed(text.as_bytes(), 3, ReadOptions::new()), Err(error.to_string()));
    }
}
