// @generated

use ::ews_bindings::{Result, xml};

/// Complex type `t:ConstantValueType`.
#[doc(alias = "ConstantValueType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConstantValue {
    /// Attribute `Value`, required.
    pub value: String,
}

impl Eq for ConstantValue {}

xml::complex_type!(
    ConstantValue { name: "t:ConstantValueType", required: "@Value", bits: 1 }
);

impl ConstantValue {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into() }
    }
}

xml::blank_new!(ConstantValue: text);

impl xml::ReadNode for ConstantValue {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "Value") => {
                input.require_attribute(&mut self.value, attribute, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ConstantValue {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("Value", &self.value);
    }
}
