// @generated

use ::ews_bindings::{Result, rt};

use super::SendPrompt;

/// Complex type `t:VotingOptionDataType`, since `Exchange2013_SP1`.
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

rt::complex_type!(
    VotingOptionData { name: "t:VotingOptionDataType", model:
    "t:DisplayName?, t:SendPrompt?" }
);

rt::placeholder_default!(VotingOptionData);

impl rt::ReadComplex for VotingOptionData {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "DisplayName") => reader.fill(&mut self.display_name, tag),
            (rt::T, "SendPrompt") => reader.fill(&mut self.send_prompt, tag),
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for VotingOptionData {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:DisplayName", &self.display_name);
        out.element("t:SendPrompt", &self.send_prompt);
    }
}
