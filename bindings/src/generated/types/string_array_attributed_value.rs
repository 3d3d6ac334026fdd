// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::{ArrayOfStringValue, ArrayOfValueAttributions};

/// Complex type `t:StringArrayAttributedValueType`.
#[doc(alias = "StringArrayAttributedValueType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct StringArrayAttributedValue {
    /// Element `t:Values`, required.
    pub values: ArrayOfStringValue,
    /// Element `t:Attributions`, required.
    pub attributions: ArrayOfValueAttributions,
}

impl StringArrayAttributedValue {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:StringArrayAttributedValueType",
        required: &["t:Values", "t:Attributions"],
        bits: 2,
        content: xml::Content::Model("t:Values, t:Attributions"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(
        values: ArrayOfStringValue,
        attributions: ArrayOfValueAttributions,
    ) -> Self {
        Self { values, attributions }
    }
}

::ews_bindings::complex_type!(StringArrayAttributedValue);

::ews_bindings::blank_new!(StringArrayAttributedValue : blank, blank);

impl xml::ReadNode for StringArrayAttributedValue {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Values") => input.require(&mut self.values, tag, 0),
            (xml::T, "Attributions") => input.require(&mut self.attributions, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for StringArrayAttributedValue {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Values", &self.values);
        out.element("t:Attributions", &self.attributions);
    }
}
