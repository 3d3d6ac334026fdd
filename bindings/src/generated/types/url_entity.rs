// @generated

use ::ews_bindings::{Result, xml};

use super::Entity;

/// Complex type `t:UrlEntityType`, since `Exchange2013_SP1`.
///
/// Extends `t:EntityType`.
#[doc(alias = "UrlEntityType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UrlEntity {
    /// What it inherits from [`Entity`].
    pub base: Entity,
    /// Element `t:Url`, optional.
    pub url: Option<String>,
}

impl Eq for UrlEntity {}

xml::complex_type!(
    UrlEntity { name: "t:UrlEntityType", base: Entity, model: "t:Url?" }
);

xml::extends!(UrlEntity, Entity);

xml::blank_default!(UrlEntity);

impl xml::ReadNode for UrlEntity {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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
