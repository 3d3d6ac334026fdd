// @generated

use ::ews_bindings::{Result, xml};

use super::{RuleActions, RulePredicates};

/// Complex type `t:RuleType`, since `Exchange2010_SP1`.
#[doc(alias = "RuleType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Rule {
    /// Element `t:RuleId`, optional.
    pub rule_id: Option<String>,
    /// Element `t:DisplayName`, required.
    pub display_name: String,
    /// Element `t:Priority`, required.
    pub priority: i32,
    /// Element `t:IsEnabled`, required.
    pub is_enabled: bool,
    /// Element `t:IsNotSupported`, optional.
    pub is_not_supported: Option<bool>,
    /// Element `t:IsInError`, optional.
    pub is_in_error: Option<bool>,
    /// Element `t:Conditions`, optional.
    pub conditions: Option<Box<RulePredicates>>,
    /// Element `t:Exceptions`, optional.
    pub exceptions: Option<Box<RulePredicates>>,
    /// Element `t:Actions`, optional.
    pub actions: Option<Box<RuleActions>>,
}

impl Eq for Rule {}

xml::complex_type!(
    Rule { name: "t:RuleType", required: "t:DisplayName, t:Priority, t:IsEnabled", bits: 3, model:
    "t:RuleId?, t:DisplayName, t:Priority, t:IsEnabled, t:IsNotSupported?, t:IsInError?, t:Conditions?, t:Exceptions?, t:Actions?"
    }
);

impl Rule {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(
        display_name: impl Into<String>,
        priority: i32,
        is_enabled: bool,
    ) -> Self {
        Self {
            rule_id: None,
            display_name: display_name.into(),
            priority,
            is_enabled,
            is_not_supported: None,
            is_in_error: None,
            conditions: None,
            exceptions: None,
            actions: None,
        }
    }
}

xml::blank_new!(Rule: text, blank, blank);

impl xml::ReadNode for Rule {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "RuleId") => input.fill(&mut self.rule_id, tag),
            (xml::T, "DisplayName") => input.require(&mut self.display_name, tag, 0),
            (xml::T, "Priority") => input.require(&mut self.priority, tag, 1),
            (xml::T, "IsEnabled") => input.require(&mut self.is_enabled, tag, 2),
            (xml::T, "IsNotSupported") => input.fill(&mut self.is_not_supported, tag),
            (xml::T, "IsInError") => input.fill(&mut self.is_in_error, tag),
            (xml::T, "Conditions") => input.fill(&mut self.conditions, tag),
            (xml::T, "Exceptions") => input.fill(&mut self.exceptions, tag),
            (xml::T, "Actions") => input.fill(&mut self.actions, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for Rule {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:RuleId", &self.rule_id);
        out.element("t:DisplayName", &self.display_name);
        out.element("t:Priority", &self.priority);
        out.element("t:IsEnabled", &self.is_enabled);
        out.element("t:IsNotSupported", &self.is_not_supported);
        out.element("t:IsInError", &self.is_in_error);
        out.element("t:Conditions", &self.conditions);
        out.element("t:Exceptions", &self.exceptions);
        out.element("t:Actions", &self.actions);
    }
}
