// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::ImGroup;

/// Complex type `t:ArrayOfImGroupType`.
#[doc(alias = "ArrayOfImGroupType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfImGroup(pub Vec<ImGroup>);

impl ArrayOfImGroup {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfImGroupType",
        content: xml::Content::Model("(t:ImGroup)*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfImGroup, ImGroup);

::ews_bindings::complex_type!(ArrayOfImGroup);

impl xml::ReadNode for ArrayOfImGroup {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "ImGroup") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfImGroup {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:ImGroup", &self.0);
    }
}
