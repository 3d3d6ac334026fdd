// @generated

use ::ews_bindings::{Result, rt, xml};

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

rt::complex_type!(
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

rt::placeholder_new!(FieldOrder: placeholder, placeholder);

impl rt::ReadComplex for FieldOrder {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "Order") => {
                reader.require_attribute(&mut self.order, attribute, 0)
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

impl rt::WriteComplex for FieldOrder {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("Order", &self.order);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.choice(&self.path);
    }
}
