// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::Entity;

/// Complex type `t:UrlEntityType`.
///
/// Extends `t:EntityType`.
#[doc(alias = "UrlEntityType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct UrlEntity {
    /// What it inherits from [`Entity`].
    pub base: Entity,
    /// Element `t:Url`, optional, `xs:string`.
    pub url: Option<String>,
}

impl UrlEntity {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:UrlEntityType",
        base: Some(Entity::SHAPE),
        content: xml::Content::Model("t:Url?"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(UrlEntity);

::ews_bindings::extends!(UrlEntity, Entity);

::ews_bindings::blank_default!(UrlEntity);

impl xml::ReadNode for UrlEntity {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Url") => input.fill(&mut self.url, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for UrlEntity {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:Url", &self.url);
    }
}
