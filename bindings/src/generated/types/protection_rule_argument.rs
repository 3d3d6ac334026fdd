// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ProtectionRuleArgumentValue;

/// Complex type `t:ProtectionRuleArgumentType`.
#[doc(alias = "ProtectionRuleArgumentType")]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ProtectionRuleArgument {
    /// Attribute `Value`, required.
    pub value: ProtectionRuleArgumentValue,
}

impl ProtectionRuleArgument {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ProtectionRuleArgumentType",
        required: &["@Value"],
        bits: 1,
        ..xml::Shape::EMPTY
    };

    /// From what is required; the rest is empty.
    pub fn new(value: ProtectionRuleArgumentValue) -> Self {
        Self { value }
    }
}

::ews_bindings::complex_type!(ProtectionRuleArgument);

::ews_bindings::blank_new!(ProtectionRuleArgument : blank);

impl xml::ReadNode for ProtectionRuleArgument {
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

impl xml::WriteNode for ProtectionRuleArgument {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("Value", &self.value);
    }
}
