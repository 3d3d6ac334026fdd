// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::VotingOptionData;

/// Complex type `t:ArrayOfVotingOptionDataType`.
#[doc(alias = "ArrayOfVotingOptionDataType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfVotingOptionData(pub Vec<VotingOptionData>);

impl ArrayOfVotingOptionData {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfVotingOptionDataType",
        content: xml::Content::Model("t:VotingOptionData*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfVotingOptionData, VotingOptionData);

::ews_bindings::complex_type!(ArrayOfVotingOptionData);

impl xml::ReadNode for ArrayOfVotingOptionData {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "VotingOptionData") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfVotingOptionData {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:VotingOptionData", &self.0);
    }
}
