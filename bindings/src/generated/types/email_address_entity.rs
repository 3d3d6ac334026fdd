// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::Entity;

/// Complex type `t:EmailAddressEntityType`.
///
/// Extends `t:EntityType`.
#[doc(alias = "EmailAddressEntityType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct EmailAddressEntity {
    /// What it inherits from [`Entity`].
    pub base: Entity,
    /// Element `t:EmailAddress`, optional, `xs:string`.
    pub email_address: Option<String>,
}

impl EmailAddressEntity {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:EmailAddressEntityType",
        base: Some(Entity::SHAPE),
        content: xml::Content::Model("t:EmailAddress?"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(EmailAddressEntity);

::ews_bindings::extends!(EmailAddressEntity, Entity);

::ews_bindings::blank_default!(EmailAddressEntity);

impl xml::ReadNode for EmailAddressEntity {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
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
