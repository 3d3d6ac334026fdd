// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::Entity;

/// Complex type `t:AddressEntityType`.
///
/// Extends `t:EntityType`.
#[doc(alias = "AddressEntityType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct AddressEntity {
    /// What it inherits from [`Entity`].
    pub base: Entity,
    /// Element `t:Address`, optional, `xs:string`.
    pub address: Option<String>,
}

impl AddressEntity {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:AddressEntityType",
        base: Some(Entity::SHAPE),
        content: xml::Content::Model("t:Address?"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(AddressEntity);

::ews_bindings::extends!(AddressEntity, Entity);

::ews_bindings::blank_default!(AddressEntity);

impl xml::ReadNode for AddressEntity {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
