// @generated

use ::ews_bindings::{Result, xml};

use super::{DefaultShapeNames, NonEmptyArrayOfPathsToElement};

/// Complex type `t:PersonResponseShapeType`, since `V2016_10_10`.
#[doc(alias = "PersonResponseShapeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PersonResponseShape {
    /// Element `t:BaseShape`, required.
    pub base_shape: DefaultShapeNames,
    /// Element `t:AdditionalProperties`, optional.
    pub additional_properties: Option<NonEmptyArrayOfPathsToElement>,
}

impl Eq for PersonResponseShape {}

xml::complex_type!(
    PersonResponseShape { name: "t:PersonResponseShapeType", required: "t:BaseShape",
    bits: 1, model: "t:BaseShape, t:AdditionalProperties?" }
);

impl PersonResponseShape {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(base_shape: DefaultShapeNames) -> Self {
        Self {
            base_shape,
            additional_properties: None,
        }
    }
}

xml::blank_new!(PersonResponseShape: blank);

impl xml::ReadNode for PersonResponseShape {
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

impl xml::WriteNode for PersonResponseShape {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:BaseShape", &self.base_shape);
        out.element("t:AdditionalProperties", &self.additional_properties);
    }
}
