// @generated

use ::ews_bindings::{Result, rt};

use super::ExcludesAttribute;

/// Complex type `t:ExcludesValueType`.
#[doc(alias = "ExcludesValueType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ExcludesValue {
    /// Attribute `Value`, required.
    pub value: ExcludesAttribute,
}

impl Eq for ExcludesValue {}

rt::complex_type!(
    ExcludesValue { name: "t:ExcludesValueType", required: "@Value", bits: 1 }
);

impl ExcludesValue {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(value: ExcludesAttribute) -> Self {
        Self { value }
    }
}

rt::placeholder_new!(ExcludesValue: placeholder);

impl rt::ReadComplex for ExcludesValue {
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

impl rt::WriteComplex for ExcludesValue {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("Value", &self.value);
    }
}
