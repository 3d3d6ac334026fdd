//! Everything that can be read as a document, behind one interface: each global element by itself and in
//! envelopes, any request, and a fault.

use std::any::Any;
use std::collections::BTreeMap;
use std::fmt::Debug;
use std::sync::LazyLock;

use ews_bindings::operation::AnyRequest;
use ews_bindings::soap::{Envelope, Fault, Header, RequestHeader, ResponseHeader};
use ews_bindings::xml::{Element, RawXml, ReadOptions, ReadXml, Root, Visitor, WriteOptions, WriteXml};
use ews_bindings::{Result, messages, types};

use crate::names::{Around, subject};
use crate::operations;

/// A value that was read.
pub trait Value: Any + Debug {
    /// Equality, with values of another type too.
    fn equals(&self, other: &dyn Value) -> bool;

    /// Writes the document that it stands for.
    fn write(&self, options: WriteOptions) -> Result<String>;
}

/// Whether two values are the same. Not-a-number is not equal to itself: there `Debug` decides.
pub fn same(left: &dyn Value, right: &dyn Value) -> bool {
    left.equals(right) || {
        let shown = format!("{left:?}");
        shown.contains("NaN") && shown == format!("{right:?}")
    }
}

type Read = Box<dyn Fn(&[u8], ReadOptions<'_>) -> Result<Box<dyn Value>> + Send + Sync>;

/// What a document can be read as.
pub struct Kind {
    read: Read,
}

impl Kind {
    fn new(read: impl Fn(&[u8], ReadOptions<'_>) -> Result<Box<dyn Value>> + Send + Sync + 'static) -> Self {
        Self { read: Box::new(read) }
    }

    /// Reads a document.
    pub fn read(&self, bytes: &[u8], options: ReadOptions<'_>) -> Result<Box<dyn Value>> {
        (self.read)(bytes, options)
    }
}

/// All kinds, by the local name of the element that they are about.
pub struct Kinds {
    alone: BTreeMap<&'static str, Vec<Kind>>,
    enveloped: BTreeMap<&'static str, Vec<Kind>>,
    other: Vec<Kind>,
    outcomes: BTreeMap<&'static str, operations::Count>,
}

static KINDS: LazyLock<Kinds> = LazyLock::new(Kinds::new);

/// What a document can be read as; always something.
pub fn kinds(bytes: &[u8]) -> &'static [Kind] {
    let (local, around) = subject(bytes);
    let known = match around {
        Around::Nothing => KINDS.alone.get(local),
        Around::Envelope => KINDS.enveloped.get(local),
    };
    known.unwrap_or(&KINDS.other)
}

/// How many outcomes a response has, where the document is about a response.
pub fn outcomes(bytes: &[u8]) -> Option<Result<usize>> {
    KINDS.outcomes.get(subject(bytes).0).map(|outcomes| outcomes(bytes))
}

impl Kinds {
    fn new() -> Self {
        let mut kinds = Self {
            alone: BTreeMap::new(),
            enveloped: BTreeMap::new(),
            other: vec![any_request(), fault()],
            outcomes: BTreeMap::new(),
        };
        types::elements::visit(&mut kinds);
        messages::elements::visit(&mut kinds);
        kinds.enveloped.entry("Fault").or_default().push(fault());
        kinds.alone.entry("Fault").or_default().push(fault());
        operations::visit(&mut |response, outcomes| {
            kinds.outcomes.insert(local_part(response), outcomes);
        });
        kinds
    }
}

impl Visitor for Kinds {
    fn element<T: ReadXml + WriteXml + Clone + Debug + PartialEq + 'static>(&mut self, element: Element<T>) {
        let local = local_part(element.name());
        self.alone.entry(local).or_default().push(Kind::new(move |bytes, options| {
            // Nothing to find: a document alone is given as text.
            let text = std::str::from_utf8(bytes).unwrap_or("");
            let value = element.read(text, options)?;
            let write = move |value: &T, options| element.write(value, options);
            Ok(Box::new(Typed { value, write }))
        }));
        let enveloped = self.enveloped.entry(local).or_default();
        if local.contains("Response") {
            enveloped.push(in_envelope::<ResponseHeader, T>(element));
            return;
        }
        enveloped.push(in_envelope::<RequestHeader, T>(element));
        if enveloped.len() == 1 {
            enveloped.push(any_request());
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

fn in_envelope<H, T>(element: Element<T>) -> Kind
where
    H: Header + Debug + PartialEq + 'static,
    T: ReadXml + WriteXml + Debug + PartialEq + 'static,
{
    Kind::new(move |bytes, options| {
        let value = Envelope::<H, T>::read_element(bytes, options, element)?;
        let write = move |value: &Envelope<H, T>, options| value.to_xml_element(options, element);
        Ok(Box::new(Typed { value, write }))
    })
}

fn of_root<H: Header + Debug + PartialEq + 'static, B: Root + Debug + PartialEq + 'static>() -> Kind {
    Kind::new(|bytes, options| {
        let value = Envelope::<H, B>::read_with(bytes, options)?;
        Ok(Box::new(Typed { value, write: Envelope::<H, B>::to_xml_with }))
    })
}

fn any_request() -> Kind {
    of_root::<RequestHeader, AnyRequest>()
}

/// With headers as they come, which nothing else here has.
fn fault() -> Kind {
    of_root::<Vec<RawXml>, Fault>()
}

fn local_part(name: &'static str) -> &'static str {
    name.split_once(':').map_or(name, |(_, local)| local)
}
