// @generated

use ::ews_bindings::{Result, rt};

use super::Entity;

/// Complex type `t:AddressEntityType`, since `Exchange2013_SP1`.
///
/// Extends `t:EntityType`.
#[doc(alias = "AddressEntityType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct AddressEntity {
    /// What it inherits from [`Entity`].
    pub base: Entity,
    /// Element `t:Address`, optional.
    pub address: Option<String>,
}

impl Eq for AddressEntity {}

rt::complex_type!(
    AddressEntity { name: "t:AddressEntityType", base: Entity, model: "t:Address?" }
);

rt::extends!(AddressEntity, Entity);

rt::placeholder_default!(AddressEntity);

impl rt::ReadComplex for AddressEntity {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "Address") => reader.fill(&mut self.address, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for AddressEntity {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:Address", &self.address);
    }
}
