// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, value, xml};

/// Complex type `t:ArrayOfGroupIdType`.
#[doc(alias = "ArrayOfGroupIdType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfGroupId(pub Vec<value::Base64>);

impl ArrayOfGroupId {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfGroupIdType",
        content: xml::Content::Model("(t:GroupId)*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfGroupId, value::Base64);

::ews_bindings::complex_type!(ArrayOfGroupId);

impl xml::ReadNode for ArrayOfGroupId {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "GroupId") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfGroupId {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:GroupId", &self.0);
    }
}
