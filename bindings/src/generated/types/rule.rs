// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(Rule: text, placeholder, placeholder);

impl rt::ReadComplex for Rule {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "RuleId") => reader.fill(&mut self.rule_id, tag),
            (rt::T, "DisplayName") => reader.require(&mut self.display_name, tag, 0),
            (rt::T, "Priority") => reader.require(&mut self.priority, tag, 1),
            (rt::T, "IsEnabled") => reader.require(&mut self.is_enabled, tag, 2),
            (rt::T, "IsNotSupported") => reader.fill(&mut self.is_not_supported, tag),
            (rt::T, "IsInError") => reader.fill(&mut self.is_in_error, tag),
            (rt::T, "Conditions") => reader.fill(&mut self.conditions, tag),
            (rt::T, "Exceptions") => reader.fill(&mut self.exceptions, tag),
            (rt::T, "Actions") => reader.fill(&mut self.actions, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for Rule {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
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
