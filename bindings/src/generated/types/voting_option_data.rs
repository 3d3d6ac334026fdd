// @generated

use ::ews_bindings::rt;
use super::super::ns;
use super::SendPrompt;

/// Complex type `t:VotingOptionDataType`, since `Exchange2013_SP1`.
///
/// Microsoft's reference: [`VotingOptionData`](https://learn.microsoft.com/exchange/client-developer/web-service-reference/votingoptiondata).
#[doc(alias = "VotingOptionDataType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct VotingOptionData {
    /// Element `t:DisplayName`, optional.
    pub display_name: Option<String>,
    /// Element `t:SendPrompt`, optional.
    pub send_prompt: Option<SendPrompt>,
}

impl Eq for VotingOptionData {}

rt::complex_type! {
    VotingOptionData = "t:VotingOptionDataType";
    elements t {
        0 display_name: "DisplayName" optional;
        1 send_prompt: "SendPrompt" optional;
    }
}
