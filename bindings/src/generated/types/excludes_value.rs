// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    ExcludesValue { name: "t:ExcludesValueType", required: "@Value", bits: 1 }
);

impl ExcludesValue {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(value: ExcludesAttribute) -> Self {
        Self { value }
    }
}

xml::blank_new!(ExcludesValue: blank);

impl xml::ReadNode for ExcludesValue {
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

impl xml::WriteNode for ExcludesValue {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("Value", &self.value);
    }
}
