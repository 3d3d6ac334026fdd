// @generated

use ::ews_bindings::{Result, xml};

use super::{ProtectionRuleActionKind, ProtectionRuleArgument};

/// Complex type `t:ProtectionRuleActionType`, since `Exchange2010_SP1`.
#[doc(alias = "ProtectionRuleActionType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ProtectionRuleAction {
    /// Attribute `Name`, required.
    pub name: ProtectionRuleActionKind,
    /// Element `t:Argument`, any number.
    pub argument: Vec<ProtectionRuleArgument>,
}

impl Eq for ProtectionRuleAction {}

xml::complex_type!(
    ProtectionRuleAction { name: "t:ProtectionRuleActionType", required: "@Name", bits: 1, model: "t:Argument*" }
);

impl ProtectionRuleAction {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(name: ProtectionRuleActionKind) -> Self {
        Self { name, argument: Vec::new() }
    }
}

xml::blank_new!(ProtectionRuleAction: blank);

impl xml::ReadNode for ProtectionRuleAction {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &xml::Attribute,
        input: &mut xml::Input,
    ) -> Result<xml::Taken> {
        match attribute.name() {
            (xml::Namespace::None, "Name") => {
                input.require_attribute(&mut self.name, attribute, 0)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Argument") => input.fill(&mut self.argument, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ProtectionRuleAction {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("Name", &self.name);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Argument", &self.argument);
    }
}
