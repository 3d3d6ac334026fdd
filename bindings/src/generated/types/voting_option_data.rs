// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::SendPrompt;

/// Complex type `t:VotingOptionDataType`.
#[doc(alias = "VotingOptionDataType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct VotingOptionData {
    /// Element `t:DisplayName`, optional, `xs:string`.
    pub display_name: Option<String>,
    /// Element `t:SendPrompt`, optional.
    pub send_prompt: Option<SendPrompt>,
}

impl VotingOptionData {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:VotingOptionDataType",
        content: xml::Content::Model("t:DisplayName?, t:SendPrompt?"),
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(VotingOptionData);

::ews_bindings::blank_default!(VotingOptionData);

impl xml::ReadNode for VotingOptionData {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
