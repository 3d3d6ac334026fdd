// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::InferenceClassificationOverride;

/// Complex type `t:ArrayOfInferenceClassificationOverridesType`.
#[doc(alias = "ArrayOfInferenceClassificationOverridesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfInferenceClassificationOverrides(
    pub Vec<InferenceClassificationOverride>,
);

impl ArrayOfInferenceClassificationOverrides {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfInferenceClassificationOverridesType",
        content: xml::Content::Model("t:Override*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    ArrayOfInferenceClassificationOverrides, InferenceClassificationOverride
);

::ews_bindings::complex_type!(ArrayOfInferenceClassificationOverrides);

impl xml::ReadNode for ArrayOfInferenceClassificationOverrides {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Override") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfInferenceClassificationOverrides {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Override", &self.0);
    }
}
