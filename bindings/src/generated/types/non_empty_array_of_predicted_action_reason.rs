// @generated

use ::ews_bindings::xml;

use super::PredictedActionReason;

/// Complex type `t:NonEmptyArrayOfPredictedActionReasonType`.
#[doc(alias = "NonEmptyArrayOfPredictedActionReasonType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct NonEmptyArrayOfPredictedActionReason(pub Vec<PredictedActionReason>);

xml::complex_type!(
    NonEmptyArrayOfPredictedActionReason { name:
    "t:NonEmptyArrayOfPredictedActionReasonType", model: "t:PredictedActionReason+",
    checked: true }
);

xml::wrapper_type!(NonEmptyArrayOfPredictedActionReason, PredictedActionReason);

xml::list_of_elements!(NonEmptyArrayOfPredictedActionReason, t "PredictedActionReason");
