// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
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

rt::placeholder_new!(PreviewItemResponseShape: placeholder);

impl rt::ReadComplex for PreviewItemResponseShape {
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

impl rt::WriteComplex for PreviewItemResponseShape {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:BaseShape", &self.base_shape);
        out.element("t:AdditionalProperties", &self.additional_properties);
    }
}
