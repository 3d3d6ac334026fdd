// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::UrlEntity;

/// Complex type `t:ArrayOfUrlEntitiesType`.
#[doc(alias = "ArrayOfUrlEntitiesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfUrlEntities(pub Vec<UrlEntity>);

impl ArrayOfUrlEntities {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfUrlEntitiesType",
        content: xml::Content::Model("t:UrlEntity*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfUrlEntities, UrlEntity);

::ews_bindings::complex_type!(ArrayOfUrlEntities);

impl xml::ReadNode for ArrayOfUrlEntities {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "UrlEntity") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfUrlEntities {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:UrlEntity", &self.0);
    }
}
