// @generated

use ::ews_bindings::{Result, xml};

use super::{DefaultShapeNames, NonEmptyArrayOfPathsToElement};

/// Complex type `t:ConversationResponseShapeType`, since `Exchange2013_SP1`.
#[doc(alias = "ConversationResponseShapeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ConversationResponseShape {
    /// Element `t:BaseShape`, required.
    pub base_shape: DefaultShapeNames,
    /// Element `t:AdditionalProperties`, optional.
    pub additional_properties: Option<NonEmptyArrayOfPathsToElement>,
}

impl Eq for ConversationResponseShape {}

xml::complex_type!(
    ConversationResponseShape { name: "t:ConversationResponseShapeType", required:
    "t:BaseShape", bits: 1, model: "t:BaseShape, t:AdditionalProperties?" }
);

impl ConversationResponseShape {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(base_shape: DefaultShapeNames) -> Self {
        Self {
            base_shape,
            additional_properties: None,
        }
    }
}

xml::blank_new!(ConversationResponseShape: blank);

impl xml::ReadNode for ConversationResponseShape {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "BaseShape") => input.require(&mut self.base_shape, tag, 0),
            (xml::T, "AdditionalProperties") => {
                input.fill(&mut self.additional_properties, tag)
            }
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ConversationResponseShape {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:BaseShape", &self.base_shape);
        out.element("t:AdditionalProperties", &self.additional_properties);
    }
}
