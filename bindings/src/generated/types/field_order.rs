// @generated

use ::ews_bindings::{Result, xml};

use super::{AnyPath, SortDirection};

/// Complex type `t:FieldOrderType`.
#[doc(alias = "FieldOrderType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FieldOrder {
    /// Attribute `Order`, required.
    pub order: SortDirection,
    /// One of `t:ExtendedFieldURI`, `t:FieldURI`, `t:IndexedFieldURI`, required.
    pub path: AnyPath,
}

impl Eq for FieldOrder {}

xml::complex_type!(
    FieldOrder { name: "t:FieldOrderType", required:
    "@Order, t:ExtendedFieldURI|t:FieldURI|t:IndexedFieldURI", bits: 2, model:
    "(t:ExtendedFieldURI | t:FieldURI | t:IndexedFieldURI)" }
);

impl FieldOrder {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(order: SortDirection, path: AnyPath) -> Self {
        Self { order, path }
    }
}

xml::blank_new!(FieldOrder: blank, blank);

impl xml::ReadNode for FieldOrder {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "Order") => {
                input.require_attribute(&mut self.order, attribute, 0)
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

impl xml::WriteNode for FieldOrder {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("Order", &self.order);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.choice(&self.path);
    }
}
