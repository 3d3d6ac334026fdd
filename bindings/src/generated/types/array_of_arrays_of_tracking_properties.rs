// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ArrayOfTrackingProperties;

/// Complex type `t:ArrayOfArraysOfTrackingPropertiesType`.
#[doc(alias = "ArrayOfArraysOfTrackingPropertiesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfArraysOfTrackingProperties(pub Vec<ArrayOfTrackingProperties>);

impl ArrayOfArraysOfTrackingProperties {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfArraysOfTrackingPropertiesType",
        content: xml::Content::Model("(t:ArrayOfTrackingPropertiesType)*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(
    ArrayOfArraysOfTrackingProperties, ArrayOfTrackingProperties
);

::ews_bindings::complex_type!(ArrayOfArraysOfTrackingProperties);

impl xml::ReadNode for ArrayOfArraysOfTrackingProperties {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "ArrayOfTrackingPropertiesType") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfArraysOfTrackingProperties {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ArrayOfTrackingPropertiesType", &self.0);
    }
}
