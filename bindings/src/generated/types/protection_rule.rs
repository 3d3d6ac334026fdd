// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(
    ProtectionRule: placeholder, placeholder, placeholder, placeholder, placeholder
);

impl rt::ReadComplex for ProtectionRule {
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
            (rt::Namespace::None, "Priority") => {
                reader.require_attribute(&mut self.priority, attribute, 1)
            }
            (rt::Namespace::None, "UserOverridable") => {
                reader.require_attribute(&mut self.user_overridable, attribute, 2)
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
            (rt::T, "Condition") => reader.require(&mut self.condition, tag, 3),
            (rt::T, "Action") => reader.require(&mut self.action, tag, 4),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ProtectionRule {
    #[inline]
    fn attributes(&self, out: &mut rt::Writer) {
        out.attribute("Name", &self.name);
        out.attribute("Priority", &self.priority);
        out.attribute("UserOverridable", &self.user_overridable);
    }

    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:Condition", &self.condition);
        out.element("t:Action", &self.action);
    }
}
