// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{AnyPath, SortDirection};

/// Complex type `t:FieldOrderType`.
#[doc(alias = "FieldOrderType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct FieldOrder {
    /// Attribute `Order`, required.
    pub order: SortDirection,
    /// One of `t:ExtendedFieldURI`, `t:FieldURI`, `t:IndexedFieldURI`, required.
    pub path: AnyPath,
}

impl FieldOrder {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:FieldOrderType",
        required: &["@Order", "t:ExtendedFieldURI|t:FieldURI|t:IndexedFieldURI"],
        bits: 2,
        content: xml::Content::Model(
            "(t:ExtendedFieldURI | t:FieldURI | t:IndexedFieldURI)",
        ),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(order: SortDirection, path: AnyPath) -> Self {
        Self { order, path }
    }
}

::ews_bindings::complex_type!(FieldOrder);

::ews_bindings::blank_new!(FieldOrder : blank, blank);

impl xml::ReadNode for FieldOrder {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match (attribute.namespace, attribute.local) {
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

    fn unlisted(&mut self, raw: xml::RawXml) -> Result<(), xml::RawXml> {
        raw.keep(&mut self.path)
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
