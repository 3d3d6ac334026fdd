// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    VotingInformation { name: "t:VotingInformationType", model:
    "t:UserOptions?, t:VotingResponse?" }
);

xml::blank_default!(VotingInformation);

impl xml::ReadNode for VotingInformation {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "UserOptions") => input.fill(&mut self.user_options, tag),
            (xml::T, "VotingResponse") => input.fill(&mut self.voting_response, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for VotingInformation {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:UserOptions", &self.user_options);
        out.element("t:VotingResponse", &self.voting_response);
    }
}
