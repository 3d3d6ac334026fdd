//! Alternatives to the bindings, from bare XML readers to typed values.
//!
//! Each function reads the response with items and returns a number: of events or of changes.

mod macros;
pub mod pull;
pub mod records;
pub mod with_pull;
pub mod with_serde;

use ews::sync_folder_items::SyncFolderItemsResponse;
use ews::{OperationResponse, ResponseClass};
use quick_xml::events::{BytesStart, Event};
use quick_xml::{NsReader, Reader, XmlVersion};

/// Runs quick-xml's event loop without further work. This is the unit of all comparisons. Returns the number of events.
///
/// # Panics
/// If the document is not well-formed.
pub fn events(text: &str) -> usize {
    let mut reader = Reader::from_str(text);
    let mut number = 0;
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => return number,
            Ok(_) => number += 1,
            Err(error) => panic!("{error}"),
        }
    }
}

/// Runs quick-xml's event loop with namespace resolution. Returns the number of events.
///
/// # Panics
/// If the document is not well-formed.
pub fn resolved_events(text: &str) -> usize {
    let mut reader = NsReader::from_str(text);
    let mut number = 0;
    loop {
        match reader.read_resolved_event() {
            Ok((_, Event::Eof)) => return number,
            Ok(_) => number += 1,
            Err(error) => panic!("{error}"),
        }
    }
}

/// Reads every text and every attribute value into a separate `String`. Returns the number of changes.
///
/// # Panics
/// If the document is not well-formed.
pub fn strings(text: &str) -> usize {
    let mut reader = Reader::from_str(text);
    let (mut strings, mut changes, mut depth) = (Vec::new(), 0, 0);
    let mut attributes = |tag: &BytesStart<'_>, strings: &mut Vec<String>, depth: usize| {
        changes += usize::from(depth == CHANGE_DEPTH);
        for attribute in tag.attributes() {
            let value = attribute
                .map_err(quick_xml::Error::from)
                .and_then(|attribute| attribute.normalized_value(XmlVersion::Implicit1_0).map(String::from));
            strings.push(value.unwrap_or_else(|error| panic!("{error}")));
        }
    };
    let mut current = String::new();
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{error}")) {
            Event::Start(tag) => {
                attributes(&tag, &mut strings, depth);
                depth += 1;
            }
            Event::Empty(tag) => attributes(&tag, &mut strings, depth),
            Event::End(_) => {
                depth -= 1;
                if !current.is_empty() {
                    strings.push(std::mem::take(&mut current));
                }
            }
            Event::Text(part) => current.push_str(&part.xml10_content()),
            Event::GeneralRef(reference) => current.push_str(&pull::resolve(&reference).unwrap_or_default()),
            Event::Eof => break,
            _ => {}
        }
    }
    std::hint::black_box(&strings);
    changes
}

/// The depth of changes in the document.
const CHANGE_DEPTH: usize = 6;

/// Builds a tree with roxmltree. Returns the number of changes.
///
/// # Panics
/// If the document is not well-formed.
pub fn tree(text: &str) -> usize {
    let document = roxmltree::Document::parse(text).unwrap_or_else(|error| panic!("{error}"));
    let changes = document.root_element().descendants().find(|node| node.tag_name().name() == "Changes");
    changes.map_or(0, |changes| changes.children().count())
}

/// Reads the document with the crate `ews`. Returns the number of changes.
///
/// # Panics
/// If the document cannot be read.
pub fn ews(text: &str) -> usize {
    let envelope = ews::soap::Envelope::<SyncFolderItemsResponse>::from_xml_document(text.as_bytes());
    let response = envelope.unwrap_or_else(|error| panic!("{error}")).body;
    let messages = response.response_messages().iter();
    let changes = messages.map(|message| match message {
        ResponseClass::Success(message) => message.changes.inner.len(),
        _ => 0,
    });
    changes.sum()
}
