// @generated from the schemas of version V2018_01_08.

use ::ews_bindings::{Result, xml};

use super::PhoneEntity;

/// Complex type `t:ArrayOfPhoneEntitiesType`.
#[doc(alias = "ArrayOfPhoneEntitiesType")]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(::serde::Serialize, ::serde::Deserialize))]
pub struct ArrayOfPhoneEntities(pub Vec<PhoneEntity>);

impl ArrayOfPhoneEntities {
    pub(crate) const SHAPE: &'static xml::Shape = &xml::Shape {
        name: "t:ArrayOfPhoneEntitiesType",
        content: xml::Content::Model("t:Phone*"),
        repeats: true,
        ..xml::Shape::EMPTY
    };
}

::ews_bindings::wrapper_type!(ArrayOfPhoneEntities, PhoneEntity);

::ews_bindings::complex_type!(ArrayOfPhoneEntities);

impl xml::ReadNode for ArrayOfPhoneEntities {
    #[inline]
    fn child(&mut self, tag: &xml::Tag, input: &mut xml::Input) -> Result<xml::Taken> {
        match (tag.namespace, tag.local) {
            (xml::T, "Phone") => input.fill(&mut self.0, tag),
            _ => Ok(xml::Taken::No),
        }
    }
}

impl xml::WriteNode for ArrayOfPhoneEntities {
    #[inline]
    fn content(&self, out: &mut xml::Output) {
        out.element("t:Phone", &self.0);
    }
}
