// @generated

use ::ews_bindings::{Result, value, xml};

/// Complex type `t:ApprovalRequestDataType`, since `Exchange2013_SP1`.
#[doc(alias = "ApprovalRequestDataType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ApprovalRequestData {
    /// Element `t:IsUndecidedApprovalRequest`, optional.
    pub is_undecided_approval_request: Option<bool>,
    /// Element `t:ApprovalDecision`, optional.
    pub approval_decision: Option<i32>,
    /// Element `t:ApprovalDecisionMaker`, optional.
    pub approval_decision_maker: Option<String>,
    /// Element `t:ApprovalDecisionTime`, optional.
    pub approval_decision_time: Option<value::DateTime>,
}

impl Eq for ApprovalRequestData {}

xml::complex_type!(
    ApprovalRequestData { name: "t:ApprovalRequestDataType", model:
    "t:IsUndecidedApprovalRequest?, t:ApprovalDecision?, t:ApprovalDecisionMaker?, t:ApprovalDecisionTime?"
    }
);

xml::blank_default!(ApprovalRequestData);

impl xml::ReadNode for ApprovalRequestData {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "IsUndecidedApprovalRequest") => {
                input.fill(&mut self.is_undecided_approval_request, tag)
            }
            (xml::T, "ApprovalDecision") => input.fill(&mut self.approval_decision, tag),
            (xml::T, "ApprovalDecisionMaker") => {
                input.fill(&mut self.approval_decision_maker, tag)
            }
            (xml::T, "ApprovalDecisionTime") => {
                input.fill(&mut self.approval_decision_time, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ApprovalRequestData {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:IsUndecidedApprovalRequest", &self.is_undecided_approval_request);
        out.element("t:ApprovalDecision", &self.approval_decision);
        out.element("t:ApprovalDecisionMaker", &self.approval_decision_maker);
        out.element("t:ApprovalDecisionTime", &self.approval_decision_time);
    }
}
