// @generated

use ::ews_bindings::{Result, rt};

/// Complex type `t:ConstantValueType`.
#[doc(alias = "ConstantValueType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConstantValue {
    /// Attribute `Value`, required.
    pub value: String,
}

impl Eq for ConstantValue {}

rt::complex_type!(
    ConstantValue { name: "t:ConstantValueType", required: "@Value", bits: 1 }
);

impl ConstantValue {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into() }
    }
}

rt::placeholder_new!(ConstantValue: text);

impl rt::ReadComplex for ConstantValue {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "Value") => {
                reader.require_attribute(&mut self.value, attribute, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ConstantValue {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("Value", &self.value);
    }
}
