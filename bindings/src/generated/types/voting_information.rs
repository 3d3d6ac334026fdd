// @generated

use ::ews_bindings::{Result, rt};

use super::ArrayOfVotingOptionData;

/// Complex type `t:VotingInformationType`, since `Exchange2013_SP1`.
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

rt::complex_type!(
    VotingInformation { name: "t:VotingInformationType", model:
    "t:UserOptions?, t:VotingResponse?" }
);

rt::placeholder_default!(VotingInformation);

impl rt::ReadComplex for VotingInformation {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "UserOptions") => reader.fill(&mut self.user_options, tag),
            (rt::T, "VotingResponse") => reader.fill(&mut self.voting_response, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for VotingInformation {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:UserOptions", &self.user_options);
        out.element("t:VotingResponse", &self.voting_response);
    }
}
