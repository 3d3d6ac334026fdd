// @generated

use ::ews_bindings::{Result, xml};

use super::{NonEmptyArrayOfExtendedFieldUrisType, PreviewItemBaseShape};

/// Complex type `t:PreviewItemResponseShapeType`, since `Exchange2013_SP1`.
#[doc(alias = "PreviewItemResponseShapeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PreviewItemResponseShape {
    /// Element `t:BaseShape`, required.
    pub base_shape: PreviewItemBaseShape,
    /// Element `t:AdditionalProperties`, optional.
    pub additional_properties: Option<NonEmptyArrayOfExtendedFieldUrisType>,
}

impl Eq for PreviewItemResponseShape {}

xml::complex_type!(
    PreviewItemResponseShape { name: "t:PreviewItemResponseShapeType", required:
    "t:BaseShape", bits: 1, model: "t:BaseShape, t:AdditionalProperties?" }
);

impl PreviewItemResponseShape {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(base_shape: PreviewItemBaseShape) -> Self {
        Self {
            base_shape,
            additional_properties: None,
        }
    }
}

xml::blank_new!(PreviewItemResponseShape: blank);

impl xml::ReadNode for PreviewItemResponseShape {
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

impl xml::WriteNode for PreviewItemResponseShape {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:BaseShape", &self.base_shape);
        out.element("t:AdditionalProperties", &self.additional_properties);
    }
}
