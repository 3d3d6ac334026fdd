// @generated

use ::ews_bindings::{Result, xml};

use super::Entity;

/// Complex type `t:EmailAddressEntityType`, since `Exchange2013_SP1`.
///
/// Extends `t:EntityType`.
#[doc(alias = "EmailAddressEntityType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct EmailAddressEntity {
    /// What it inherits from [`Entity`].
    pub base: Entity,
    /// Element `t:EmailAddress`, optional.
    pub email_address: Option<String>,
}

impl Eq for EmailAddressEntity {}

xml::complex_type!(
    EmailAddressEntity { name: "t:EmailAddressEntityType", base: Entity, model:
    "t:EmailAddress?" }
);

xml::extends!(EmailAddressEntity, Entity);

xml::blank_default!(EmailAddressEntity);

impl xml::ReadNode for EmailAddressEntity {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "EmailAddress") => input.fill(&mut self.email_address, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for EmailAddressEntity {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:EmailAddress", &self.email_address);
    }
}
