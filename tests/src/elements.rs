//! Every global element as a value of one type, for tests that go over all of them.

use std::collections::BTreeMap;

use ews_bindings::soap::{Envelope, Header, RequestHeader, ResponseHeader};
use ews_bindings::xml::{Element, ReadOptions, ReadXml, Visitor, WriteOptions, WriteXml};
use ews_bindings::{Error, messages, types};

use crate::unreached;

/// What a document gave: `Debug` of its value, and what was written.
pub struct RoundTrip {
    /// The value as `Debug` shows it.
    pub debug: String,
    /// The document written from it.
    pub written: Result<String, Error>,
    /// Reading what was written gave the same value.
    pub same: bool,
}

type Reader = Box<dyn Fn(&str, ReadOptions<'_>, Root) -> Result<RoundTrip, Error> + Send + Sync>;

/// What stands around an element.
#[derive(Clone, Copy)]
enum Root {
    /// It is the document.
    Element,
    /// It is in the body of a request's envelope.
    Request,
    /// It is in the body of a response's envelope.
    Response,
}

/// All global elements by canonical name.
#[derive(Default)]
pub struct Elements {
    readers: BTreeMap<&'static str, Reader>,
}

impl Elements {
    /// Collects them.
    pub fn new() -> Self {
        let mut elements = Self::default();
        types::elements::visit(&mut elements);
        messages::elements::visit(&mut elements);
        elements
    }

    /// Collects them, and an element for each type that none of them leads to.
    pub fn with_unreached() -> Self {
        let mut elements = Self::new();
        unreached::visit(&mut elements);
        elements
    }

    /// Reads a document whose root is the element of that name.
    ///
    /// # Errors
    /// When the document cannot be read.
    ///
    /// # Panics
    /// When there is no such element.
    pub fn element(&self, name: &str, text: &str, options: ReadOptions<'_>) -> Result<RoundTrip, Error> {
        self.readers[name](text, options, Root::Element)
    }

    /// Their names.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.readers.keys().copied()
    }

    /// Reads a document: a SOAP envelope, or an element of the schema.
    ///
    /// # Errors
    /// When the document cannot be read.
    pub fn document(&self, text: &str, options: ReadOptions<'_>) -> Result<RoundTrip, Error> {
        let (name, root) = Self::content(text);
        match self.readers.get(name.as_str()) {
            Some(reader) => reader(text, options, root),
            // Nothing of ours is in it; reading it as anything says what is wrong.
            None => self.readers["m:GetItem"](text, options, root),
        }
    }

    /// The canonical name of the element in a document, and what stands around it.
    fn content(text: &str) -> (String, Root) {
        let text = text.trim_start_matches('\u{feff}').trim_start();
        let Ok(document) = roxmltree::Document::parse(text) else { return (String::new(), Root::Element) };
        let root = document.root_element();
        let name = |node: roxmltree::Node<'_, '_>| {
            let prefix = if node.tag_name().namespace().is_some_and(|uri| uri.ends_with("/types")) {
                "t"
            } else {
                "m"
            };
            format!("{prefix}:{}", node.tag_name().name())
        };
        if root.tag_name().name() != "Envelope" {
            return (name(root), Root::Element);
        }
        let body = root.children().find(|child| child.tag_name().name() == "Body");
        let inside = body
            .and_then(|body| body.children().find(roxmltree::Node::is_element))
            .map(name)
            .unwrap_or_default();
        let is_response = inside.contains("Response") || inside.ends_with("Fault");
        (inside, if is_response { Root::Response } else { Root::Request })
    }
}

impl Visitor for Elements {
    fn element<T: ReadXml + WriteXml + Clone + std::fmt::Debug + PartialEq + 'static>(
        &mut self,
        element: Element<T>,
    ) {
        let reader = move |text: &str, options: ReadOptions<'_>, root: Root| match root {
            Root::Element => {
                let read = |text: &str, options: ReadOptions<'_>| element.read(text, options);
                round_trip(text, options, read, |value| element.write(value, WriteOptions::new()))
            }
            Root::Request => envelope::<RequestHeader, T>(text, options, element),
            Root::Response => envelope::<ResponseHeader, T>(text, options, element),
        };
        self.readers.insert(element.name(), Box::new(reader));
    }
}

fn envelope<H, T>(text: &str, options: ReadOptions<'_>, element: Element<T>) -> Result<RoundTrip, Error>
where
    H: Header + Clone + std::fmt::Debug + PartialEq,
    T: ReadXml + WriteXml + Clone + std::fmt::Debug + PartialEq + 'static,
{
    let read = |text: &str, options: ReadOptions<'_>| {
        Envelope::<H, T>::read_element(text.as_bytes(), options, element)
    };
    round_trip(text, options, read, |value| value.to_xml_element(WriteOptions::new(), element))
}

fn round_trip<V: std::fmt::Debug + PartialEq>(
    text: &str,
    options: ReadOptions<'_>,
    read: impl Fn(&str, ReadOptions<'_>) -> Result<V, Error>,
    write: impl Fn(&V) -> Result<String, Error>,
) -> Result<RoundTrip, Error> {
    let value = read(text, options)?;
    let written = write(&value);
    let again = written.as_ref().ok().map(|text| read(text, ReadOptions::new()));
    let same = matches!(&again, Some(Ok(again)) if *again == value);
    Ok(RoundTrip { debug: format!("{value:?}"), written, same })
}
