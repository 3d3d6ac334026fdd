// @generated

use ::ews_bindings::xml;

use super::VotingOptionData;

/// Complex type `t:ArrayOfVotingOptionDataType`.
#[doc(alias = "ArrayOfVotingOptionDataType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ArrayOfVotingOptionData(pub Vec<VotingOptionData>);

xml::complex_type!(
    ArrayOfVotingOptionData { name: "t:ArrayOfVotingOptionDataType", model:
    "t:VotingOptionData*" }
);

xml::wrapper_type!(ArrayOfVotingOptionData, VotingOptionData);

xml::list_of_elements!(ArrayOfVotingOptionData, t "VotingOptionData");
