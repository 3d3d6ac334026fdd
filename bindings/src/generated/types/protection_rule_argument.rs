// @generated

use ::ews_bindings::{Result, xml};

use super::ProtectionRuleArgumentValue;

/// Complex type `t:ProtectionRuleArgumentType`, since `Exchange2010_SP1`.
#[doc(alias = "ProtectionRuleArgumentType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ProtectionRuleArgument {
    /// Attribute `Value`, required.
    pub value: ProtectionRuleArgumentValue,
}

impl Eq for ProtectionRuleArgument {}

xml::complex_type!(
    ProtectionRuleArgument { name: "t:ProtectionRuleArgumentType", required: "@Value",
    bits: 1 }
);

impl ProtectionRuleArgument {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(value: ProtectionRuleArgumentValue) -> Self {
        Self { value }
    }
}

xml::blank_new!(ProtectionRuleArgument: blank);

impl xml::ReadNode for ProtectionRuleArgument {
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

impl xml::WriteNode for ProtectionRuleArgument {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("Value", &self.value);
    }
}
