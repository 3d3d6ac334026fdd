// @generated

use ::ews_bindings::{rt, xml};

use super::PredictedActionReason;

/// Complex type `t:NonEmptyArrayOfPredictedActionReasonType`, since `Exchange2013_SP1`.
#[doc(alias = "NonEmptyArrayOfPredictedActionReasonType")]
pub type NonEmptyArrayOfPredictedActionReason = xml::List<
    PredictedActionReason,
    NonEmptyArrayOfPredictedActionReasonList,
>;

rt::list_name!(
    NonEmptyArrayOfPredictedActionReasonList: Elements "t:PredictedActionReason" { name: "t:NonEmptyArrayOfPredictedActionReasonType", model: "t:PredictedActionReason+",
    flags: checked }
);
