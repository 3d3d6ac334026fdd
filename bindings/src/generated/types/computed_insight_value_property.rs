// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:ComputedInsightValueProperty`, since `V2016_10_10`.
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ComputedInsightValueProperty {
    /// Element `t:Key`, required.
    pub key: String,
    /// Element `t:Value`, required.
    pub value: String,
}

impl Eq for ComputedInsightValueProperty {}

xml::complex_type!(
    ComputedInsightValueProperty { name: "t:ComputedInsightValueProperty", required:
    "t:Key, t:Value", bits: 2, model: "t:Key, t:Value" }
);

impl ComputedInsightValueProperty {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(key: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

xml::blank_new!(ComputedInsightValueProperty: text, text);

impl xml::ReadNode for ComputedInsightValueProperty {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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
