// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    UrlEntity { name: "t:UrlEntityType", base: Entity, model: "t:Url?" }
);

rt::extends!(UrlEntity, Entity);

rt::placeholder_default!(UrlEntity);

impl rt::ReadComplex for UrlEntity {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Url") => reader.fill(&mut self.url, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for UrlEntity {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:Url", &self.url);
    }
}
