// @generated

use ::ews_bindings::{Result, rt};

use super::{DefaultShapeNames, NonEmptyArrayOfPathsToElement};

/// Complex type `t:FolderResponseShapeType`.
#[doc(alias = "FolderResponseShapeType")]
#[derive(Clone, Debug, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct FolderResponseShape {
    /// Element `t:BaseShape`, required.
    pub base_shape: DefaultShapeNames,
    /// Element `t:AdditionalProperties`, optional.
    pub additional_properties: Option<NonEmptyArrayOfPathsToElement>,
}

impl Eq for FolderResponseShape {}

rt::complex_type!(
    FolderResponseShape { name: "t:FolderResponseShapeType", required: "t:BaseShape",
    bits: 1, model: "t:BaseShape, t:AdditionalProperties?" }
);

impl FolderResponseShape {
    /// From what is required; the rest is empty.
    #[inline]
    pub fn new(base_shape: DefaultShapeNames) -> Self {
        Self {
            base_shape,
            additional_properties: None,
        }
    }
}

rt::placeholder_new!(FolderResponseShape: placeholder);

impl rt::ReadComplex for FolderResponseShape {
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

impl rt::WriteComplex for FolderResponseShape {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        out.element("t:BaseShape", &self.base_shape);
        out.element("t:AdditionalProperties", &self.additional_properties);
    }
}
