// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    ProtectionRuleAction { name: "t:ProtectionRuleActionType", required: "@Name", bits: 1, model: "t:Argument*" }
);

impl ProtectionRuleAction {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(name: ProtectionRuleActionKind) -> Self {
        Self { name, argument: Vec::new() }
    }
}

rt::placeholder_new!(ProtectionRuleAction: placeholder);

impl rt::ReadComplex for ProtectionRuleAction {
    #[inline]
    fn attribute(
        &mut self,
        attribute: &rt::Attribute,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match attribute.name() {
            (rt::Namespace::None, "Name") => {
                reader.require_attribute(&mut self.name, attribute, 0)
            }
            _ => Ok(rt::Handled::No),
        }
    }

    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Argument") => reader.fill(&mut self.argument, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ProtectionRuleAction {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("Name", &self.name);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Argument", &self.argument);
    }
}
