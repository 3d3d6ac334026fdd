// @generated

use ::ews_bindings::{Result, rt};

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

rt::complex_type!(
    PhoneEntity { name: "t:PhoneEntityType", base: Entity, model:
    "t:OriginalPhoneString?, t:PhoneString?, t:Type?" }
);

rt::extends!(PhoneEntity, Entity);

rt::placeholder_default!(PhoneEntity);

impl rt::ReadComplex for PhoneEntity {
    #[inline]
    fn child(
        &mut self,
        tag: &rt::StartTag,
        reader: &mut rt::Reader,
    ) -> Result<rt::Handled> {
        match tag.name() {
            (rt::T, "OriginalPhoneString") => {
                reader.fill(&mut self.original_phone_string, tag)
            }
            (rt::T, "PhoneString") => reader.fill(&mut self.phone_string, tag),
            (rt::T, "Type") => reader.fill(&mut self.r#type, tag),
            _ => rt::ReadComplex::child(&mut self.base, tag, reader),
        }
    }
}

impl rt::WriteComplex for PhoneEntity {
    #[inline]
    fn content(&self, out: &mut rt::Writer) {
        rt::WriteComplex::content(&self.base, out);
        out.element("t:OriginalPhoneString", &self.original_phone_string);
        out.element("t:PhoneString", &self.phone_string);
        out.element("t:Type", &self.r#type);
    }
}
