// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::Guid;

/// Complex type `t:ArrayOfGuidType`.
#[doc(alias = "ArrayOfGuidType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfGuid(pub Vec<Guid>);

impl ArrayOfGuid {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfGuidType",
        content: xml::Content::Model("t:Guid*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfGuid, Guid);

::ews_bindings::complex_type!(ArrayOfGuid);

impl xml::ReadNode for ArrayOfGuid {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Guid") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfGuid {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Guid", &self.0);
    }
}
