// @generated

use ::ews_bindings::{Result, xml};

use super::Entity;

/// Complex type `t:PhoneEntityType`, since `Exchange2013_SP1`.
///
/// Extends `t:EntityType`.
#[doc(alias = "PhoneEntityType")]
#[derive(Clone, Debug, Default, PartialEq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct PhoneEntity {
    /// What it inherits from [`Entity`].
    pub base: Entity,
    /// Element `t:OriginalPhoneString`, optional.
    pub original_phone_string: Option<String>,
    /// Element `t:PhoneString`, optional.
    pub phone_string: Option<String>,
    /// Element `t:Type`, optional.
    pub r#type: Option<String>,
}

impl Eq for PhoneEntity {}

xml::complex_type!(
    PhoneEntity { name: "t:PhoneEntityType", base: Entity, model:
    "t:OriginalPhoneString?, t:PhoneString?, t:Type?" }
);

xml::extends!(PhoneEntity, Entity);

xml::blank_default!(PhoneEntity);

impl xml::ReadNode for PhoneEntity {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match tag.name() {
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
