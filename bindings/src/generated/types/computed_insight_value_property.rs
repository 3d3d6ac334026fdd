// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

/// Complex type `t:ComputedInsightValueProperty`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ComputedInsightValueProperty {
    /// Element `t:Key`, required, `xs:string`.
    pub key: String,
    /// Element `t:Value`, required, `xs:string`.
    pub value: String,
}

impl ComputedInsightValueProperty {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ComputedInsightValueProperty",
        required: &["t:Key", "t:Value"],
        bits: 2,
        content: xml::Content::Model("t:Key, t:Value"),
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

::ews_bindings::complex_type!(ComputedInsightValueProperty);

::ews_bindings::blank_new!(ComputedInsightValueProperty : text, text);

impl xml::ReadNode for ComputedInsightValueProperty {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Key") => input.require(&mut self.key, tag, 0),
            (xml::T, "Value") => input.require(&mut self.value, tag, 1),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ComputedInsightValueProperty {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Key", &self.key);
        out.element("t:Value", &self.value);
    }
}
