//! The interpretations of a document, behind one interface.
//!
//! A document can be a global element, an envelope with a global element, an envelope with any request, or a fault.

use std::any::Any;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::LazyLock;

use ews_bindings::operation::AnyRequest;
use ews_bindings::soap::{Envelope, Fault, Header, RequestHeader, ResponseHeader};
use ews_bindings::xml::{
    Element, ForbiddenCharacters, RawXml, ReadOptions, ReadXml, Root, Visitor, WriteOptions, WriteXml,
};
use ews_bindings::{Result, messages, types};

use crate::operations;
use crate::scan::{Location, main_element};

/// A value that was read.
pub trait Value: Any + Debug {
    /// Compares two values. Values of different types are not equal.
    fn equals(&self, other: &dyn Value) -> bool;

    /// Writes the document of the value.
    fn write(&self, options: WriteOptions) -> Result<String>;
}

/// Returns `true` if two values are the same. NaN is not equal to itself, so the documents of values with NaN are
/// compared.
pub fn same(left: &dyn Value, right: &dyn Value) -> bool {
    let written = |value: &dyn Value| {
        value.write(WriteOptions::new().forbidden_characters(ForbiddenCharacters::Keep)).ok()
    };
    left.equals(right) || (format!("{left:?}").contains("NaN") && written(left) == written(right))
}

type Read = Box<dyn Fn(&[u8], ReadOptions<'_>) -> Result<Box<dyn Value>> + Send + Sync>;

/// A way to read a document.
pub struct Interpretation {
    read: Read,
}

impl Interpretation {
    fn new(read: impl Fn(&[u8], ReadOptions<'_>) -> Result<Box<dyn Value>> + Send + Sync + 'static) -> Self {
        Self { read: Box::new(read) }
    }

    /// Reads a document.
    pub fn read(&self, bytes: &[u8], options: ReadOptions<'_>) -> Result<Box<dyn Value>> {
        (self.read)(bytes, options)
    }
}

/// All interpretations, by the local name of the main element.
pub struct Interpretations {
    /// Interpretations as a root element.
    root: BTreeMap<&'static str, Vec<Interpretation>>,
    /// Interpretations as an envelope.
    envelope: BTreeMap<&'static str, Vec<Interpretation>>,
    /// Interpretations of documents with an unknown main element.
    other: Vec<Interpretation>,
    /// Functions that count the outcomes of a response.
    outcomes: BTreeMap<&'static str, operations::Count>,
}

static INTERPRETATIONS: LazyLock<Interpretations> = LazyLock::new(Interpretations::new);

/// Returns the interpretations of a document. There is at least one.
pub fn interpretations(bytes: &[u8]) -> &'static [Interpretation] {
    let (local, location) = main_element(bytes);
    let known = match location {
        Location::Root => INTERPRETATIONS.root.get(local),
        Location::Envelope => INTERPRETATIONS.envelope.get(local),
    };
    known.unwrap_or(&INTERPRETATIONS.other)
}

/// Returns the number of outcomes of a response, or `None` if the document is not a response.
pub fn outcomes(bytes: &[u8]) -> Option<Result<usize>> {
    INTERPRETATIONS.outcomes.get(main_element(bytes).0).map(|outcomes| outcomes(bytes))
}

impl Interpretations {
    fn new() -> Self {
        let mut interpretations = Self {
            root: BTreeMap::new(),
            envelope: BTreeMap::new(),
            other: vec![any_request(), fault()],
            outcomes: BTreeMap::new(),
        };
        types::elements::visit(&mut interpretations);
        messages::elements::visit(&mut interpretations);
        interpretations.envelope.entry("Fault").or_default().push(fault());
        interpretations.root.entry("Fault").or_default().push(fault());
        for (response, outcomes) in operations::counts() {
            interpretations.outcomes.insert(local_part(response), outcomes);
        }
        interpretations
    }
}

impl Visitor for Interpretations {
    fn element<T: ReadXml + WriteXml + Clone + Debug + PartialEq + 'static>(&mut self, element: Element<T>) {
        let local = local_part(element.name());
        self.root.entry(local).or_default().push(Interpretation::new(move |bytes, options| {
            // Bytes that are not UTF-8 become an empty document. Reading it fails too.
            let text = std::str::from_utf8(bytes).unwrap_or("");
            let value = element.read(text, options)?;
            let write = move |value: &T, options| element.write(value, options);
            Ok(Box::new(Typed { value, write }))
        }));
        let in_envelope = self.envelope.entry(local).or_default();
        if local.contains("Response") {
            in_envelope.push(envelope::<ResponseHeader, T>(element));
            return;
        }
        in_envelope.push(envelope::<RequestHeader, T>(element));
        if in_envelope.len() == 1 {
            in_envelope.push(any_request());
        }
    }
}

struct Typed<V, W> {
    value: V,
    write: W,
}

impl<V: Debug, W> Debug for Typed<V, W> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.value.fmt(f)
    }
}

impl<V, W> Value for Typed<V, W>
where
    V: Debug + PartialEq + 'static,
    W: Fn(&V, WriteOptions) -> Result<String> + 'static,
{
    fn equals(&self, other: &dyn Value) -> bool {
        let other: &dyn Any = other;
        other.downcast_ref::<Self>().is_some_and(|other| self.value == other.value)
    }

    fn write(&self, options: WriteOptions) -> Result<String> {
        (self.write)(&self.value, options)
    }
}

fn envelope<H, T>(element: Element<T>) -> Interpretation
where
    H: Header + Debug + PartialEq + 'static,
    T: ReadXml + WriteXml + Debug + PartialEq + 'static,
{
    Interpretation::new(move |bytes, options| {
        let value = Envelope::<H, T>::read_element(bytes, options, element)?;
        let write = move |value: &Envelope<H, T>, options| value.to_xml_element(options, element);
        Ok(Box::new(Typed { value, write }))
    })
}

fn envelope_of_root<H: Header + Debug + PartialEq + 'static, B: Root + Debug + PartialEq + 'static>()
-> Interpretation {
    Interpretation::new(|bytes, options| {
        let value = Envelope::<H, B>::read_with(bytes, options)?;
        Ok(Box::new(Typed { value, write: Envelope::<H, B>::to_xml_with }))
    })
}

fn any_request() -> Interpretation {
    envelope_of_root::<RequestHeader, AnyRequest>()
}

/// Returns the interpretation as a fault. Only this one has the headers as raw XML.
fn fault() -> Interpretation {
    envelope_of_root::<Vec<RawXml>, Fault>()
}

fn local_part(name: &'static str) -> &'static str {
    name.split_once(':').map_or(name, |(_, local)| local)
}
