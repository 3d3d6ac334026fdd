// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::ArrayOfVotingOptionData;

/// Complex type `t:VotingInformationType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`VotingInformation`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/votinginformation).
#[doc(alias = "VotingInformationType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct VotingInformation {
    /// Element `t:UserOptions`, optional.
    pub user_options: Option<ArrayOfVotingOptionData>,
    /// Element `t:VotingResponse`, optional.
    pub voting_response: Option<String>,
}

impl Eq for VotingInformation {}

rt::complex_type! {
    VotingInformation = "t:VotingInformationType";
    elements t {
        0 user_options: "UserOptions" optional;
        1 voting_response: "VotingResponse" optional;
    }
}
