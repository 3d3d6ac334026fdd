//! Reading and writing of every global element by its name.

use std::collections::BTreeMap;

use ews_bindings::soap::{Envelope, Header, RequestHeader, ResponseHeader};
use ews_bindings::xml::{Element, ReadOptions, ReadXml, Visitor, WriteOptions, WriteXml};
use ews_bindings::{Error, messages, types};

use crate::unreached;

/// The result of reading a document and writing it.
pub struct RoundTrip {
    /// The `Debug` text of the value.
    pub debug: String,
    /// The written document.
    pub written: Result<String, Error>,
    /// `true` if reading the written document gives the same value.
    pub same: bool,
}

type RoundTripFn =
    Box<dyn Fn(&str, ReadOptions<'_>, WriteOptions, Root) -> Result<RoundTrip, Error> + Send + Sync>;

/// The root of a document that contains an element of the schema.
#[derive(Clone, Copy)]
enum Root {
    /// The element itself.
    Element,
    /// The envelope of a request.
    RequestEnvelope,
    /// The envelope of a response.
    ResponseEnvelope,
}

/// The global elements by canonical name (`t:ItemId`).
#[derive(Default)]
pub struct Elements {
    round_trips: BTreeMap<&'static str, RoundTripFn>,
}

impl Elements {
    /// Collects the global elements of `ews-bindings`.
    pub fn new() -> Self {
        Self::collect(|elements| {
            types::elements::visit(elements);
            messages::elements::visit(elements);
        })
    }

    /// Collects the elements that a function visits.
    pub fn collect(visit: impl FnOnce(&mut Self)) -> Self {
        let mut elements = Self::default();
        visit(&mut elements);
        elements
    }

    /// Collects the global elements, and an element for each type that they do not lead to.
    pub fn with_unreached() -> Self {
        let mut elements = Self::new();
        unreached::visit(&mut elements);
        elements
    }

    /// Reads and writes a document whose root is the element with a name.
    ///
    /// # Errors
    /// If the document cannot be read.
    ///
    /// # Panics
    /// If no element has the name.
    pub fn element(&self, name: &str, text: &str, options: ReadOptions<'_>) -> Result<RoundTrip, Error> {
        self.element_written(name, text, options, WriteOptions::new())
    }

    /// Reads and writes a document whose root is the element with a name. Writing has options too.
    ///
    /// # Errors
    /// If the document cannot be read.
    ///
    /// # Panics
    /// If no element has the name.
    pub fn element_written(
        &self,
        name: &str,
        text: &str,
        options: ReadOptions<'_>,
        write_options: WriteOptions,
    ) -> Result<RoundTrip, Error> {
        self.round_trips[name](text, options, write_options, Root::Element)
    }

    /// Returns the names of the elements.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.round_trips.keys().copied()
    }

    /// Reads and writes a document: a SOAP envelope, or an element of the schema.
    ///
    /// # Errors
    /// If the document cannot be read.
    pub fn document(&self, text: &str, options: ReadOptions<'_>) -> Result<RoundTrip, Error> {
        self.document_written(text, options, WriteOptions::new())
    }

    /// Reads and writes a document: a SOAP envelope, or an element of the schema. Writing has options too.
    ///
    /// # Errors
    /// If the document cannot be read.
    pub fn document_written(
        &self,
        text: &str,
        options: ReadOptions<'_>,
        write_options: WriteOptions,
    ) -> Result<RoundTrip, Error> {
        let (name, root) = element_of_document(text);
        // If the document contains no known element, reading it as any element gives the error that describes it.
        let round_trip = self.round_trips.get(name.as_str()).unwrap_or(&self.round_trips["m:GetItem"]);
        round_trip(text, options, write_options, root)
    }
}

/// Returns the canonical name of the element that a document contains, and the root of the document.
fn element_of_document(text: &str) -> (String, Root) {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let Ok(document) = roxmltree::Document::parse(text) else { return (String::new(), Root::Element) };
    let root = document.root_element();
    let name = |element: roxmltree::Node<'_, '_>| {
        let is_type = element.tag_name().namespace().is_some_and(|uri| uri.ends_with("/types"));
        format!("{}:{}", if is_type { "t" } else { "m" }, element.tag_name().name())
    };
    if root.tag_name().name() != "Envelope" {
        return (name(root), Root::Element);
    }
    let body = root.children().find(|child| child.tag_name().name() == "Body");
    let child = body.and_then(|body| body.children().find(roxmltree::Node::is_element));
    let name = child.map(name).unwrap_or_default();
    let is_response = name.contains("Response") || name.ends_with("Fault");
    (name, if is_response { Root::ResponseEnvelope } else { Root::RequestEnvelope })
}

impl Visitor for Elements {
    fn element<T: ReadXml + WriteXml + Clone + std::fmt::Debug + PartialEq + 'static>(
        &mut self,
        element: Element<T>,
    ) {
        let of_root =
            move |text: &str, options: ReadOptions<'_>, write_options: WriteOptions, root: Root| match root {
                Root::Element => {
                    let read = |text: &str, options: ReadOptions<'_>| element.read(text, options);
                    round_trip(text, options, read, |value| element.write(value, write_options))
                }
                Root::RequestEnvelope => {
                    envelope_round_trip::<RequestHeader, T>(text, options, write_options, element)
                }
                Root::ResponseEnvelope => {
                    envelope_round_trip::<ResponseHeader, T>(text, options, write_options, element)
                }
            };
        self.round_trips.insert(element.name(), Box::new(of_root));
    }
}

fn envelope_round_trip<H, T>(
    text: &str,
    options: ReadOptions<'_>,
    write_options: WriteOptions,
    element: Element<T>,
) -> Result<RoundTrip, Error>
where
    H: Header + Clone + std::fmt::Debug + PartialEq,
    T: ReadXml + WriteXml + Clone + std::fmt::Debug + PartialEq + 'static,
{
    let read = |text: &str, options: ReadOptions<'_>| {
        Envelope::<H, T>::read_element(text.as_bytes(), options, element)
    };
    round_trip(text, options, read, |value| value.to_xml_element(write_options, element))
}

fn round_trip<V: std::fmt::Debug + PartialEq>(
    text: &str,
    options: ReadOptions<'_>,
    read: impl Fn(&str, ReadOptions<'_>) -> Result<V, Error>,
    write: impl Fn(&V) -> Result<String, Error>,
) -> Result<RoundTrip, Error> {
    let value = read(text, options)?;
    let written = write(&value);
    let read_again = written.as_ref().ok().map(|text| read(text, ReadOptions::new()));
    let same = matches!(&read_again, Some(Ok(again)) if *again == value);
    Ok(RoundTrip { debug: format!("{value:?}"), written, same })
}
