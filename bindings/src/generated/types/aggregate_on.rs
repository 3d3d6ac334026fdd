// @generated

use ::ews_bindings::{Result, rt, xml};

use super::{Aggregate, AnyPath};

/// Complex type `t:AggregateOnType`.
#[doc(alias = "AggregateOnType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AggregateOn {
    /// Attribute `Aggregate`, required.
    pub aggregate: Aggregate,
    /// One of `t:FieldURI`, `t:IndexedFieldURI`, `t:ExtendedFieldURI`, required.
    pub path: AnyPath,
}

impl Eq for AggregateOn {}

rt::complex_type!(
    AggregateOn { name: "t:AggregateOnType", required:
    "@Aggregate, t:FieldURI|t:IndexedFieldURI|t:ExtendedFieldURI", bits: 2, model:
    "(t:FieldURI | t:IndexedFieldURI | t:ExtendedFieldURI)" }
);

impl AggregateOn {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(aggregate: Aggregate, path: AnyPath) -> Self {
        Self { aggregate, path }
    }
}

rt::placeholder_new!(AggregateOn: placeholder, placeholder);

impl rt::ReadComplex for AggregateOn {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "Aggregate") => {
                reader.require_attribute(&mut self.aggregate, attribute, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        reader.require_choice(&mut self.path, tag, 1)
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        reader: &mut rt::Reader,
    ) -> Result<(), xml::RawXml> {
        reader.keep(&mut self.path, raw, 1)
    }
}

impl rt::WriteComplex for AggregateOn {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("Aggregate", &self.aggregate);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.choice(&self.path);
    }
}
