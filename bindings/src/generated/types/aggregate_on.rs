// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
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

xml::blank_new!(AggregateOn: blank, blank);

impl xml::ReadNode for AggregateOn {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "Aggregate") => {
                input.require_attribute(&mut self.aggregate, attribute, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        input.require_choice(&mut self.path, tag, 1)
    }

    #[inline]
    fn unlisted(
        &mut self,
        raw: xml::RawXml,
        input: &mut xml::Input,
    ) -> Result<(), xml::RawXml> {
        input.keep(&mut self.path, raw, 1)
    }
}

impl xml::WriteNode for AggregateOn {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("Aggregate", &self.aggregate);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.path);
    }
}
