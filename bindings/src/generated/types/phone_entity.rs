// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::Entity;

/// Complex type `t:PhoneEntityType`.
///
/// Extends `t:EntityType`.
#[doc(alias = "PhoneEntityType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct PhoneEntity {
    /// What it inherits from [`Entity`].
    pub base: Entity,
    /// Element `t:OriginalPhoneString`, optional, `xs:string`.
    pub original_phone_string: Option<String>,
    /// Element `t:PhoneString`, optional, `xs:string`.
    pub phone_string: Option<String>,
    /// Element `t:Type`, optional, `xs:string`.
    pub r#type: Option<String>,
}

impl PhoneEntity {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:PhoneEntityType",
        base: Some(Entity::SHAPE),
        content: xml::Content::Model("t:OriginalPhoneString?, t:PhoneString?, t:Type?"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::complex_type!(PhoneEntity);

::ews_bindings::extends!(PhoneEntity, Entity);

::ews_bindings::blank_default!(PhoneEntity);

impl xml::ReadNode for PhoneEntity {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "OriginalPhoneString") => {
                input.fill(&mut self.original_phone_string, tag)
            }
            (xml::T, "PhoneString") => input.fill(&mut self.phone_string, tag),
            (xml::T, "Type") => input.fill(&mut self.r#type, tag),
            _ => xml::ReadNode::child(&mut self.base, tag, input),
        }
    }
}

impl xml::WriteNode for PhoneEntity {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        xml::WriteNode::content(&self.base, out);
        out.element("t:OriginalPhoneString", &self.original_phone_string);
        out.element("t:PhoneString", &self.phone_string);
        out.element("t:Type", &self.r#type);
    }
}
