// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::TimeZoneDefinition;

/// Complex type `t:ArrayOfTimeZoneDefinitionType`.
#[doc(alias = "ArrayOfTimeZoneDefinitionType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfTimeZoneDefinition(pub Vec<TimeZoneDefinition>);

impl ArrayOfTimeZoneDefinition {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfTimeZoneDefinitionType",
        content: xml::Content::Model("(t:TimeZoneDefinition)*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfTimeZoneDefinition, TimeZoneDefinition);

::ews_bindings::complex_type!(ArrayOfTimeZoneDefinition);

impl xml::ReadNode for ArrayOfTimeZoneDefinition {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "TimeZoneDefinition") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfTimeZoneDefinition {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:TimeZoneDefinition", &self.0);
    }
}
