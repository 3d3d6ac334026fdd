// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(ConversationResponseShape: placeholder);

impl rt::ReadComplex for ConversationResponseShape {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "BaseShape") => reader.require(&mut self.base_shape, tag, 0),
            (rt::T, "AdditionalProperties") => {
                reader.fill(&mut self.additional_properties, tag)
            }
            _ => Ok(rt::Handled::No),
        }
    }
}

impl rt::WriteComplex for ConversationResponseShape {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:BaseShape", &self.base_shape);
        out.element("t:AdditionalProperties", &self.additional_properties);
    }
}
