// @generated

use ::ews_bindings::xml;

use super::VotingOptionData;

/// Complex type `t:ArrayOfVotingOptionDataType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfVotingOptionDataType")]
pub type ArrayOfVotingOptionData = xml::List<
    VotingOptionData,
    ArrayOfVotingOptionDataList,
>;

xml::list_name!(
    ArrayOfVotingOptionDataList: Elements "t:VotingOptionData" { name:
    "t:ArrayOfVotingOptionDataType", model: "t:VotingOptionData*" }
);
