// @generated

use ::ews_bindings::{Result, xml};

use super::{
    ProtectionRuleAction, ProtectionRuleCondition, ProtectionRuleName,
    ProtectionRulePriority,
};

/// Complex type `t:ProtectionRuleType`, since `Exchange2010_SP1`.
#[doc(alias = "ProtectionRuleType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ProtectionRule {
    /// Attribute `Name`, required.
    pub name: ProtectionRuleName,
    /// Attribute `Priority`, required.
    pub priority: ProtectionRulePriority,
    /// Attribute `UserOverridable`, required.
    pub user_overridable: bool,
    /// Element `t:Condition`, required.
    pub condition: ProtectionRuleCondition,
    /// Element `t:Action`, required.
    pub action: ProtectionRuleAction,
}

impl Eq for ProtectionRule {}

xml::complex_type!(
    ProtectionRule { name: "t:ProtectionRuleType", required:
    "@Name, @Priority, @UserOverridable, t:Condition, t:Action", bits: 5, model:
    "t:Condition, t:Action" }
);

impl ProtectionRule {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        name: ProtectionRuleName,
        priority: ProtectionRulePriority,
        user_overridable: bool,
        condition: ProtectionRuleCondition,
        action: ProtectionRuleAction,
    ) -> Self {
        Self {
            name,
            priority,
            user_overridable,
            condition,
            action,
        }
    }
}

xml::blank_new!(ProtectionRule: blank, blank, blank, blank, blank);

impl xml::ReadNode for ProtectionRule {
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
            (xml::Namespace::None, "Priority") => {
                input.require_attribute(&mut self.priority, attribute, 1)
            }
            (xml::Namespace::None, "UserOverridable") => {
                input.require_attribute(&mut self.user_overridable, attribute, 2)
            }
            _ => Ok(xml::Taken::No),
        }
    }

    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Condition") => input.require(&mut self.condition, tag, 3),
            (xml::T, "Action") => input.require(&mut self.action, tag, 4),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ProtectionRule {
    #[inline]
    fn attributes(&self, out: &mut xml::Output) {
        out.attribute("Name", &self.name);
        out.attribute("Priority", &self.priority);
        out.attribute("UserOverridable", &self.user_overridable);
    }

    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Condition", &self.condition);
        out.element("t:Action", &self.action);
    }
}
