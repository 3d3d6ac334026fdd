// @generated

use ::ews_bindings::{rt, xml};

use super::VotingOptionData;

/// Complex type `t:ArrayOfVotingOptionDataType`, since `Exchange2013_SP1`.
#[doc(alias = "ArrayOfVotingOptionDataType")]
pub type ArrayOfVotingOptionData = xml::List<
    VotingOptionData,
    ArrayOfVotingOptionDataList,
>;

rt::list_name!(
    ArrayOfVotingOptionDataList: Elements "t:VotingOptionData" { name:
    "t:ArrayOfVotingOptionDataType", model: "t:VotingOptionData*" }
);
