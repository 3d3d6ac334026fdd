// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    EmailAddressEntity { name: "t:EmailAddressEntityType", base: Entity, model:
    "t:EmailAddress?" }
);

rt::extends!(EmailAddressEntity, Entity);

rt::placeholder_default!(EmailAddressEntity);

impl rt::ReadComplex for EmailAddressEntity {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "EmailAddress") => reader.fill(&mut self.email_address, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for EmailAddressEntity {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:EmailAddress", &self.email_address);
    }
}
