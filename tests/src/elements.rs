//! Reading and writing of every global element by its name.

use std::collections::BTreeMap;

use ews_bindings::rt::{Handled, Reader, StartTag, Writer};
use ews_bindings::soap::{Envelope, Header, RequestHeader, ResponseHeader};
use ews_bindings::xml::{Element, ReadOptions, ReadXml, Visitor, WriteOptions, WriteXml};
use ews_bindings::{Error, messages, types};

use crate::unreached;

/// The elements whose Rust type is an enum, or a struct around an enum, without the field `kept`.
pub const WITHOUT_KEPT: [&str; 5] =
    ["m:Subscribe", "t:BaseItemId", "t:DateTimePrecision", "t:Exists", "t:Not"];

/// The result of reading a document and writing it.
pub struct RoundTrip {
    /// The `Debug` text of the value.
    pub debug: String,
    /// The written document.
    pub written: Result<String, Error>,
    /// `true` if reading the written document gives the same value.
    pub same: bool,
}

type RoundTripFn = Box<dyn Fn(&str, ReadOptions<'_>, WriteOptions) -> Result<RoundTrip, Error> + Send + Sync>;

/// The global elements by canonical name (`t:ItemId`).
#[derive(Default)]
pub struct Elements {
    round_trips: BTreeMap<&'static str, RoundTripFn>,
    envelopes: Envelopes,
}

/// The envelopes of the global elements. Each costs much time to compile, and few tests need them.
#[derive(Default)]
struct Envelopes(BTreeMap<&'static str, RoundTripFn>);

/// The headers of requests and of responses.
#[derive(Clone, Debug, Default, PartialEq)]
struct AnyHeader {
    request: RequestHeader,
    response: ResponseHeader,
}

impl Elements {
    /// Collects the global elements of `ews-bindings`.
    pub fn new() -> Self {
        let mut elements = Self::collect(|elements| {
            types::elements::visit(elements);
            messages::elements::visit(elements);
        });
        types::elements::visit(&mut elements.envelopes);
        messages::elements::visit(&mut elements.envelopes);
        elements
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
        self.round_trips[name](text, options, write_options)
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
        let (name, is_envelope) = element_of_document(text);
        let round_trips = if is_envelope { &self.envelopes.0 } else { &self.round_trips };
        // If the document contains no known element, reading it as any element gives the error that describes it.
        let round_trip = round_trips.get(name.as_str()).unwrap_or(&round_trips["m:GetItem"]);
        round_trip(text, options, write_options)
    }
}

/// Returns the canonical name of the element that a document contains, and `true` if the document is an envelope.
fn element_of_document(text: &str) -> (String, bool) {
    let text = text.trim_start_matches('\u{feff}').trim_start();
    let Ok(document) = roxmltree::Document::parse(text) else { return (String::new(), false) };
    let root = document.root_element();
    let name = |element: roxmltree::Node<'_, '_>| {
        let is_type = element.tag_name().namespace().is_some_and(|uri| uri.ends_with("/types"));
        format!("{}:{}", if is_type { "t" } else { "m" }, element.tag_name().name())
    };
    if root.tag_name().name() != "Envelope" {
        return (name(root), false);
    }
    let body = root.children().find(|child| child.tag_name().name() == "Body");
    let child = body.and_then(|body| body.children().find(roxmltree::Node::is_element));
    (child.map(name).unwrap_or_default(), true)
}

impl Visitor for Elements {
    fn element<T: ReadXml + WriteXml + Clone + std::fmt::Debug + PartialEq + 'static>(
        &mut self,
        element: Element<T>,
    ) {
        let of_element = move |text: &str, options: ReadOptions<'_>, write_options: WriteOptions| {
            let read = |text: &str, options: ReadOptions<'_>| element.read(text, options);
            round_trip(text, options, &read, &|value| element.write(value, write_options))
        };
        self.round_trips.insert(element.name(), Box::new(of_element));
    }
}

impl Visitor for Envelopes {
    fn element<T: ReadXml + WriteXml + Clone + std::fmt::Debug + PartialEq + 'static>(
        &mut self,
        element: Element<T>,
    ) {
        let of_envelope = move |text: &str, options: ReadOptions<'_>, write_options: WriteOptions| {
            let read = |text: &str, options: ReadOptions<'_>| {
                Envelope::<AnyHeader, T>::read_element(text.as_bytes(), options, element)
            };
            round_trip(text, options, &read, &|value| value.to_xml_element(write_options, element))
        };
        self.0.insert(element.name(), Box::new(of_envelope));
    }
}

impl Header for AnyHeader {
    fn read_header(&mut self, tag: &StartTag<'_>, reader: &mut Reader<'_>) -> Result<Handled, Error> {
        match tag.name().1 {
            "ServerVersionInfo" => self.response.read_header(tag, reader),
            _ => self.request.read_header(tag, reader),
        }
    }

    fn write_header(&self, out: &mut Writer) {
        self.request.write_header(out);
        self.response.write_header(out);
    }

    fn is_empty(&self) -> bool {
        self.request.is_empty() && self.response.is_empty()
    }
}

fn round_trip<V: std::fmt::Debug + PartialEq>(
    text: &str,
    options: ReadOptions<'_>,
    read: &dyn Fn(&str, ReadOptions<'_>) -> Result<V, Error>,
    write: &dyn Fn(&V) -> Result<String, Error>,
) -> Result<RoundTrip, Error> {
    let value = read(text, options)?;
    let written = write(&value);
    let read_again = written.as_ref().ok().map(|text| read(text, ReadOptions::new()));
    let same = matches!(&read_again, Some(Ok(again)) if *again == value);
    Ok(RoundTrip { debug: format!("{value:?}"), written, same })
}
