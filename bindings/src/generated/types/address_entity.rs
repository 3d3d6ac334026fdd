// @generated

use ::ews_bindings::{Result, xml};

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

xml::complex_type!(
    AddressEntity { name: "t:AddressEntityType", base: Entity, model: "t:Address?" }
);

xml::extends!(AddressEntity, Entity);

xml::blank_default!(AddressEntity);

impl xml::ReadNode for AddressEntity {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
            (xml::T, "Address") => input.fill(&mut self.address, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for AddressEntity {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:Address", &self.address);
    }
}
