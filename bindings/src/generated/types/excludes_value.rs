// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ExcludesAttribute;

/// Complex type `t:ExcludesValueType`.
#[doc(alias = "ExcludesValueType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ExcludesValue {
    /// Attribute `Value`, required.
    pub value: ExcludesAttribute,
}

impl ExcludesValue {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ExcludesValueType",
        required: &["@Value"],
        bits: 1,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(value: ExcludesAttribute) -> Self {
        Self { value }
    }
}

::ews_bindings::complex_type!(ExcludesValue);

::ews_bindings::blank_new!(ExcludesValue : blank);

impl xml::ReadNode for ExcludesValue {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match (attribute.namespace, attribute.local) {
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
