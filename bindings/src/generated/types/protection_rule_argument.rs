// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(ProtectionRuleArgument: placeholder);

impl rt::ReadComplex for ProtectionRuleArgument {
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

impl rt::WriteComplex for ProtectionRuleArgument {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("Value", &self.value);
    }
}
