// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ArrayOfValueAttributions;

/// Complex type `t:StringAttributedValueType`.
#[doc(alias = "StringAttributedValueType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct StringAttributedValue {
    /// Element `t:Value`, required, `xs:string`.
    pub value: String,
    /// Element `t:Attributions`, required.
    pub attributions: ArrayOfValueAttributions,
}

impl StringAttributedValue {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:StringAttributedValueType",
        required: &["t:Value", "t:Attributions"],
        bits: 2,
        content: xml::Content::Model("t:Value, t:Attributions"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(
        value: impl Into<String>,
        attributions: ArrayOfValueAttributions,
    ) -> Self {
        Self {
            value: value.into(),
            attributions,
        }
    }
}

::ews_bindings::complex_type!(StringAttributedValue);

::ews_bindings::blank_new!(StringAttributedValue : text, blank);

impl xml::ReadNode for StringAttributedValue {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Value") => input.require(&mut self.value, tag, 0),
            (xml::T, "Attributions") => input.require(&mut self.attributions, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for StringAttributedValue {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Value", &self.value);
        out.element("t:Attributions", &self.attributions);
    }
}
