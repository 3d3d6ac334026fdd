// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    VotingOptionData { name: "t:VotingOptionDataType", model:
    "t:DisplayName?, t:SendPrompt?" }
);

xml::blank_default!(VotingOptionData);

impl xml::ReadNode for VotingOptionData {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "DisplayName") => input.fill(&mut self.display_name, tag),
            (xml::T, "SendPrompt") => input.fill(&mut self.send_prompt, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for VotingOptionData {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:DisplayName", &self.display_name);
        out.element("t:SendPrompt", &self.send_prompt);
    }
}
