// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::TrackingProperty;

/// Complex type `t:ArrayOfTrackingPropertiesType`.
#[doc(alias = "ArrayOfTrackingPropertiesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfTrackingProperties(pub Vec<TrackingProperty>);

impl ArrayOfTrackingProperties {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfTrackingPropertiesType",
        content: xml::Content::Model("(t:TrackingPropertyType)*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfTrackingProperties, TrackingProperty);

::ews_bindings::complex_type!(ArrayOfTrackingProperties);

impl xml::ReadNode for ArrayOfTrackingProperties {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "TrackingPropertyType") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfTrackingProperties {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:TrackingPropertyType", &self.0);
    }
}
