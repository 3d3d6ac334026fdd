// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(ComputedInsightValueProperty: text, text);

impl rt::ReadComplex for ComputedInsightValueProperty {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Key") => reader.require(&mut self.key, tag, 0),
            (rt::T, "Value") => reader.require(&mut self.value, tag, 1),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ComputedInsightValueProperty {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Key", &self.key);
        out.element("t:Value", &self.value);
    }
}
