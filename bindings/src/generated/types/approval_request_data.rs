// @generated

use ::ews_bindings::{rt, value};
use super::super::ns;

/// Complex type `t:ApprovalRequestDataType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`ApprovalRequestData`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/approvalrequestdata).
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

rt::complex_type! {
    ApprovalRequestData = "t:ApprovalRequestDataType";
    elements t {
        0 is_undecided_approval_request: "IsUndecidedApprovalRequest" optional;
        1 approval_decision: "ApprovalDecision" optional;
        2 approval_decision_maker: "ApprovalDecisionMaker" optional;
        3 approval_decision_time: "ApprovalDecisionTime" optional;
    }
}
