// @generated

use ::ews_bindings::{Result, rt, value};

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

rt::complex_type!(
    ApprovalRequestData { name: "t:ApprovalRequestDataType", model:
    "t:IsUndecidedApprovalRequest?, t:ApprovalDecision?, t:ApprovalDecisionMaker?, t:ApprovalDecisionTime?"
    }
);

rt::placeholder_default!(ApprovalRequestData);

impl rt::ReadComplex for ApprovalRequestData {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "IsUndecidedApprovalRequest") => {
                reader.fill(&mut self.is_undecided_approval_request, tag)
            }
            (rt::T, "ApprovalDecision") => reader.fill(&mut self.approval_decision, tag),
            (rt::T, "ApprovalDecisionMaker") => {
                reader.fill(&mut self.approval_decision_maker, tag)
            }
            (rt::T, "ApprovalDecisionTime") => {
                reader.fill(&mut self.approval_decision_time, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ApprovalRequestData {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:IsUndecidedApprovalRequest", &self.is_undecided_approval_request);
        out.element("t:ApprovalDecision", &self.approval_decision);
        out.element("t:ApprovalDecisionMaker", &self.approval_decision_maker);
        out.element("t:ApprovalDecisionTime", &self.approval_decision_time);
    }
}
